import Document

/// NewsML-G2 `newsMessage`: one issue on its way to a partner.
struct NewsMessage: Hashable {
  /// When the message was made.
  var sent: Timestamp
  /// Who sends it: the domain, or ``GUID/unknownProvider``.
  var sender: LabelText
  /// The name of this transmission.
  var transmitID: String
  /// The issue, then its pages.
  var packages: [PackageItem]
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
    notice = LabelText(rights?.notice)
    holder = LabelText(rights?.holder) ?? notice.flatMap { LabelText(Self.holder(in: $0.string)) }
    terms = LabelText(rights?.terms)
    if holder == nil, notice == nil, terms == nil { return nil }
  }
  /// Who holds the rights by a notice such as “© 2031 清河日报社”; nil when it does not begin with ©, a year or a span of
  /// years, and one name.
  private static func holder(in notice: String) -> String? {
    guard notice.hasPrefix("©") else { return nil }
    let words = notice.dropFirst().drop { $0 == " " }
    let years = words.prefix { $0.isASCII && ($0.isNumber || $0 == "-" || $0 == "–") }
    let name = words.dropFirst(years.count).drop { $0 == " " || $0 == "年" }
    return years.isEmpty || name.contains { "。；;，,.".contains($0) } ? nil : String(name)
  }
}
