import Document

/// NewsML-G2 `newsMessage`: one issue on its way to a partner.
struct NewsMessage: Hashable {
  /// When the message was made.
  var sent: Timestamp
  /// Who sends it: the domain, or ``GUID/unknownProvider``.
  var sender: LabelText
  /// The name of this transmission.
  var transmitID: String
  /// The issue.
  var package: PackageItem
  /// The items in print order, each followed by its pictures.
  var items: [NewsItem]
}

/// NewsML-G2 `rightsInfo`.
struct RightsInfo: Hashable {
  /// Who holds the rights.
  var holder: LabelText?
  /// The line to print.
  var notice: LabelText?
  /// The terms of use.
  var terms: LabelText?

  /// Takes a statement of rights; nil when it says nothing.
  init?(_ rights: Metadata.Rights?) {
    holder = LabelText(rights?.holder)
    notice = LabelText(rights?.notice)
    terms = LabelText(rights?.terms)
    if holder == nil, notice == nil, terms == nil { return nil }
  }
}
