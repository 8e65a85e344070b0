import Source

/// NewsML-G2 `packageItem`: an issue, which refers to the packages of its pages in order, or a page, which refers to its
/// items in print order.
struct PackageItem: Hashable {
  /// The lasting name.
  var guid: GUID
  /// Which version of it this is, from 1.
  var version: Int
  /// Who may do what with it.
  var rights: RightsInfo?
  /// About the package as a thing that is sent.
  var meta: ItemMeta
  /// About its content.
  var content: ContentMeta
  /// The index of its page, from 0; nil for the issue.
  var page: Int?
  /// The data of the processing instruction about the page as a whole, which stands before the properties.
  var spelling: String?
  /// What is known of the issue or the page and has no element of its own.
  var properties: [Property]
  /// Its groups; the first is the root.
  var groups: [Group]

  /// NewsML-G2 `contentMetaExtProperty`.
  struct Property: Hashable {
    /// What it says.
    var name: PageProperty
    /// The value, as it is.
    var value: String
    /// What the value is called; for the duty of an editor.
    var label: LabelText?
  }

  /// NewsML-G2 `group`. It holds references and nothing else: readers refuse a package for anything else in a group.
  struct Group: Hashable {
    /// Its name in the message.
    var id: String
    /// What it is.
    var role: PageGroupRole
    /// What it refers to.
    var references: [Reference]
    /// Where it comes from.
    var range: SourceRange?
  }

  /// What a group refers to.
  enum Reference: Hashable {
    /// Another group of the package, by its name.
    case group(String)
    /// An item of the message.
    case item(ItemReference)
  }

  /// NewsML-G2 `itemRef`.
  struct ItemReference: Hashable {
    /// The item.
    var guid: GUID
    /// Its version: readers know items by name and version.
    var version: Int
    /// The nature of its content.
    var nature: ItemMeta.Nature
    /// Its title.
    var title: LabelText?
  }

  /// The reference to the package.
  var reference: ItemReference {
    ItemReference(guid: guid, version: version, nature: meta.nature, title: meta.title)
  }
}
