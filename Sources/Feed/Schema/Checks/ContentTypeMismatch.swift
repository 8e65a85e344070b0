import Source
import XML

extension SemanticCheck {
  static let contentTypeMismatch = SemanticCheck(
    id: "NX021", slug: "content-type", severity: .warning,
    summary: Wording(
      zh: "inlineXML 声明的 contenttype 和里面的元素不符。",
      en: "The contenttype of inlineXML is not that of the element in it."),
    rationale: Wording(
      zh: "对方按 contenttype 选读法，选错了就读不出正文。",
      en: "A partner reads the content by its contenttype, and reads nothing by a wrong one."),
    remedy: Wording(
      zh: "NITF 写 application/nitf+xml，XHTML 写 application/xhtml+xml。",
      en: "Write application/nitf+xml for NITF, application/xhtml+xml for XHTML."),
    badExample: """
      <newsItem guid="urn:newsml:linjiang.example:20260305:a">
        <contentSet><inlineXML contenttype="application/xhtml+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"/></inlineXML></contentSet>
      </newsItem>
      """,
    goodExample: """
      <newsItem guid="urn:newsml:linjiang.example:20260305:a">
        <contentSet><inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"/></inlineXML></contentSet>
      </newsItem>
      """
  ) { document, report in
    let roots = [("nitf", "application/nitf+xml"), ("html", "application/xhtml+xml")]
    for node in document.newsMLNodes("inlineXML") {
      guard let declared = node.element["contenttype"], let root = node.element.elements.first?.name,
        let (_, expected) = roots.first(where: { $0.0 == root }), declared != expected,
        declared.lowercased() != expected
      else { continue }
      report(
        node,
        Wording(
          zh: "<inlineXML> 声明 \(declared)，里面却是 <\(root)>；请写 \(expected)",
          en: "<inlineXML> declares \(declared), but holds <\(root)>; write \(expected)"))
    }
  }
}
