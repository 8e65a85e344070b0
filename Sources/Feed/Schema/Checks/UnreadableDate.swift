import Source
import XML

extension SemanticCheck {
  static let unreadableDate = SemanticCheck(
    id: "NX019", slug: "unreadable-date", severity: .warning,
    summary: Wording(
      zh: "NITF 的 norm 或 date.publication 不是 ISO 8601 的日期，XSD 不查它。",
      en: "A norm or date.publication of NITF is no date of ISO 8601; the schema does not look at it."),
    rationale: Wording(
      zh: "对方的程序只读 norm，读不懂就没有日期。", en: "Programs read only norm, and have no date if they cannot."),
    remedy: Wording(
      zh: "写成 20260305T060000+0800 或 2026-03-05T06:00:00+08:00。",
      en: "Write it as 20260305T060000+0800 or 2026-03-05T06:00:00+08:00."),
    badExample: """
      <nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><head><docdata><date.issue norm="5 March 2026"/></docdata></head></nitf>
      """,
    goodExample: """
      <nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><head><docdata><date.issue norm="20260305T060000+0800"/></docdata></head></nitf>
      """
  ) { document, report in
    let names = ["norm", "date.publication"]
    for attribute in document.attributes(names) {
      let node = document.node(of: attribute)
      let text = attribute.value
      guard node.vocabulary == .nitf, !VisibleText.isEmpty(text), !isDate(text) else { continue }
      report(
        node,
        Wording(
          zh: "<\(node.element.name)> 的 \(attribute.name) 是“\(text)”，不是日期；请写成 20260305T060000+0800 的形式",
          en: "\(attribute.name) of <\(node.element.name)> is “\(text)”, which is no date; "
            + "write it like 20260305T060000+0800"))
    }
  }

  /// Whether a text is a day, or a month or a year alone.
  private static func isDate(_ text: String) -> Bool {
    if AgencyMoment(text) != nil { return true }
    let digits = text.utf8.filter { $0 != UInt8(ascii: "-") }
    return (digits.count == 4 || digits.count == 6) && digits.allSatisfy { (0x30...0x39).contains($0) }
  }
}
