import Document
import Source

/// NewsML-G2 `contentMeta`: what is said of the content of an item.
struct ContentMeta: Hashable {
  /// NewsML-G2 `creator` or `contributor`.
  struct Party: Hashable {
    /// The name of the person.
    var name: LabelText
    /// The identifier of the role in the house style; nil when none was printed.
    var role: CreditRoleID?
    /// The duty as printed; for the editors of the front matter, whose duties are free words.
    var note: LabelText?
  }

  /// NewsML-G2 `headline`.
  struct Headline: Hashable {
    /// What it is to its article.
    var role: HeadlineRole
    /// The text.
    var text: LabelText
    /// Where it comes from.
    var range: SourceRange?
  }

  /// A line of text and where it comes from.
  struct Line: Hashable {
    /// The text.
    var text: LabelText
    /// Where it comes from.
    var range: SourceRange?
  }

  /// The day of the issue.
  var contentCreated: CalendarDate
  /// Who made the content.
  var creators: [Party] = []
  /// Who else worked on it.
  var contributors: [Party] = []
  /// The language of the text.
  var language: LanguageTag
  /// What the item is; nil for a package.
  var kind: ItemKind?
  /// The headlines that can be seen; their rank is their place in the list, from 1.
  var headlines: [Headline] = []
  /// The dateline 消息头.
  var dateline: Line?
  /// The bylines 署名 in one line.
  var byline: LabelText?
  /// The credit of a picture 摄影署名, or the one that the sender of a text asks for.
  var creditline: LabelText?
  /// The address of a picture as the page has it, by which the text names it.
  var altID: LabelText?
  /// The captions 图片说明.
  var captions: [Line] = []
}

/// The identifier of a role: a Latin letter, then letters, digits and hyphens.
struct CreditRoleID: Hashable {
  /// The identifier.
  let string: String

  /// Takes an identifier; nil when it is not one.
  init?(_ id: String?) {
    guard let id, let first = id.utf8.first, first.isLetter,
      id.utf8.allSatisfy({ $0.isAlphanumeric || $0 == UInt8(ascii: "-") })
    else { return nil }
    string = id
  }
}

/// A language by BCP 47, in the form XML Schema's `language` takes.
struct LanguageTag: Hashable {
  /// The tag.
  let string: String

  /// A language that nobody named.
  static let undetermined = LanguageTag(known: "und")

  private init(known tag: String) { string = tag }

  /// Takes a tag; nil when it is not one.
  init?(_ tag: String?) {
    guard let tag else { return nil }
    var isFirst = true
    var length = 0
    for byte in tag.utf8 {
      if byte == UInt8(ascii: "-") {
        guard length > 0 else { return nil }
        isFirst = false
        length = 0
        continue
      }
      length += 1
      guard length <= 8, byte.isLetter || (!isFirst && byte.isDigit) else { return nil }
    }
    guard length > 0 else { return nil }
    string = tag
  }
}
