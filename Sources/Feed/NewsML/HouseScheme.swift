import Newspaper

/// A vocabulary of this project, beside those of the IPTC.
enum HouseScheme: String, CaseIterable {
  /// What a group of a package is.
  case pageGroup = "papergroup"
  /// What a headline is to its article.
  case headlineRole = "headlinerole"
  /// What a person did; the roles of the house style.
  case creditRole = "creditrole"
  /// What an item is.
  case itemKind = "itemkind"
  /// What an extension property of the package of an issue or a page says.
  case pageProperty = "paperprop"
  /// How an item is related to another.
  case relation = "paperrel"

  /// The name that stands before the colon of a QCode.
  var alias: String { rawValue }
  /// The identifier of the vocabulary.
  var uri: String {
    switch self {
    case .pageGroup: "urn:x-newspaper:cv:papergroup:"
    case .headlineRole: "urn:x-newspaper:cv:headlinerole:"
    case .creditRole: "urn:x-newspaper:cv:creditrole:"
    case .itemKind: "urn:x-newspaper:cv:itemkind:"
    case .pageProperty: "urn:x-newspaper:cv:paperprop:"
    case .relation: "urn:x-newspaper:cv:paperrel:"
    }
  }
}

/// What a group of a package is.
enum PageGroupRole: String {
  case issue, page, article, photo, weather, notice, label, fragment, column
  /// The QCode.
  var qcode: String { "\(HouseScheme.pageGroup.alias):\(rawValue)" }
}

/// What a headline is to its article.
enum HeadlineRole: String {
  case kicker, main, deck
  /// The first words of an item that has no headline, for readers that list items by their headlines.
  case opening
  /// The QCode.
  var qcode: String { "\(HouseScheme.headlineRole.alias):\(rawValue)" }
}

/// What an item is.
enum ItemKind: String {
  case article, photo, weather, announcement, advertisement, label, fragment, column, picture
  /// The QCode.
  var qcode: String { "\(HouseScheme.itemKind.alias):\(rawValue)" }
}

/// What an extension property of the package of an issue or a page says.
struct PageProperty: Hashable {
  /// The name of the file, plain or with escapes.
  static let file = Self("file"), fileEscaped = Self("fileEscaped")
  /// The block of front matter, plain or with escapes.
  static let frontmatter = Self("frontmatter"), frontmatterEscaped = Self("frontmatterEscaped")
  /// A person with a duty.
  static let editor = Self("editor")

  /// All properties.
  static let all =
    MetadataKey.all.filter(\.isProperty).map { Self($0) } + [
      file, fileEscaped, editor, frontmatter, frontmatterEscaped,
    ]

  private let name: String

  private init(_ name: String) { self.name = name }

  /// The property that says what a key of metadata says.
  init(_ key: MetadataKey) { name = key.name }

  /// The QCode.
  var qcode: String { "\(HouseScheme.pageProperty.alias):\(name)" }
}
