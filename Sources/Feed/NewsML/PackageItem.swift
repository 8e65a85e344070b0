import Source

/// NewsML-G2 `packageItem`: an issue, its pages in order, and on each page the items in print order.
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
  /// What is known of the issue.
  var properties: [Property]
  /// The pages.
  var pages: [PageGroup]

  /// NewsML-G2 `groupExtProperty`.
  struct Property: Hashable {
    /// What it says.
    var name: PageProperty
    /// The value, as it is.
    var value: String
    /// What the value is called; for the duty of an editor.
    var label: LabelText?
  }

  /// The group of a page.
  struct PageGroup: Hashable {
    /// The data of the processing instruction that stands first in the group.
    var spelling: String?
    /// What is known of the page.
    var properties: [Property]
    /// What is printed on the page.
    var items: [ItemGroup]
  }

  /// The group of an item and its pictures.
  struct ItemGroup: Hashable {
    /// What the item is.
    var role: PageGroupRole
    /// The item, then its pictures.
    var references: [ItemReference]
    /// Where the item comes from.
    var range: SourceRange?
  }

  /// NewsML-G2 `itemRef`.
  struct ItemReference: Hashable {
    /// The item.
    var guid: GUID
    /// The nature of its content.
    var nature: ItemMeta.Nature
    /// Its title.
    var title: LabelText?
  }
}
