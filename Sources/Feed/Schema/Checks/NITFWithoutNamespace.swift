import Source
import XML

extension SemanticCheck {
  static let nitfWithoutNamespace = SemanticCheck(
    id: "NX024", slug: "nitf-without-namespace", severity: .warning,
    summary: Wording(
      zh: "NITF 没有写自己的命名空间。", en: "NITF does not declare its own namespace."),
    rationale: Wording(
      zh: "没有它，对方的 XSD 一处也查不到，接收系统也可能认不出正文。",
      en: "Without it the schema of a partner looks at nothing in it, and a receiver may not find the text."),
    remedy: Wording(
      zh: "在 <nitf> 上写 xmlns=\"http://iptc.org/std/NITF/2006-10-18/\"。",
      en: "Write xmlns=\"http://iptc.org/std/NITF/2006-10-18/\" on <nitf>."),
    badExample: """
      <newsItem guid="urn:newsml:linjiang.example:20260305:a">
        <contentSet><inlineXML contenttype="application/nitf+xml"><nitf xmlns=""><body/></nitf></inlineXML></contentSet>
      </newsItem>
      """,
    goodExample: """
      <newsItem guid="urn:newsml:linjiang.example:20260305:a">
        <contentSet><inlineXML contenttype="application/nitf+xml">
          <nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body/></nitf>
        </inlineXML></contentSet>
      </newsItem>
      """
  ) { document, report in
    for node in document.nodes("nitf") {
      let isBare = node.element.namespace.isEmpty || node.vocabulary == .newsML
      let parent = document.parentName(of: node)
      guard isBare, parent == nil || parent == "inlineXML" else { continue }
      report(
        node,
        Wording(
          zh: "<nitf> 没有写 NITF 的命名空间；XSD 里有 NITF 时按 NITF 查了",
          en:
            "<nitf> does not declare the namespace of NITF; where the schema knows NITF it was checked as NITF"
        ))
    }
  }
}
