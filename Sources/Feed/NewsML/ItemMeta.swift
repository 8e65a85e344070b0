import Document

/// NewsML-G2 `itemMeta`: what is said of an item as a thing that is sent, not of its content.
struct ItemMeta: Hashable {
  /// NewsML-G2 `link`: another item of the same message that belongs to this one.
  enum Link: Hashable {
    /// A picture of the item.
    case picture(GUID)
    /// The column credit 栏目 of the item, printed apart from it.
    case column(GUID)
  }

  /// The nature of the content, of the IPTC vocabulary `ninat`.
  enum Nature: String {
    case composite, text, picture
    /// The QCode.
    var qcode: String { "ninat:\(rawValue)" }
  }

  /// The nature of the content.
  var nature: Nature
  /// Who sends it.
  var provider: Provider
  /// When this version was made.
  var versionCreated: Timestamp
  /// Until when it must not be published 禁发.
  var embargoed: Embargo?
  /// Whether it may be published 发布状态.
  var status: PublicationStatus
  /// The file of the page; nil for a package, which may have several.
  var fileName: LabelText?
  /// A short name for people.
  var title: LabelText?
  /// Notes for whoever receives it 编辑须知.
  var notes: [LabelText] = []
  /// What the receiver is asked to do with it.
  var signal: EditorialSignal?
  /// What belongs to it.
  var links: [Link] = []
}

/// NewsML-G2 `provider`.
struct Provider: Hashable {
  /// The domain, or ``GUID/unknownProvider``.
  var literal: LabelText
  /// The name of the paper 报名.
  var name: LabelText?
}
