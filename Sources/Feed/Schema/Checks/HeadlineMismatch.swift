import Source
import XML

extension SemanticCheck {
  static let headlineMismatch = SemanticCheck(
    id: "NX010", slug: "headline-mismatch", severity: .warning,
    summary: Wording(
      zh: "NITF 的主标题 hl1 和 NewsML-G2 的主标题不同（空格和换行不算）。",
      en: "The main headline hl1 of NITF differs from that of NewsML-G2, white space aside."),
    rationale: Wording(
      zh: "对方列表里显示一个标题，正文里显示另一个；导入时以 NITF 为准。",
      en: "A partner lists one headline and prints the other; the import goes by NITF."),
    remedy: Wording(
      zh: "核对哪个标题是对的，把两处改成一样。", en: "Find out which headline is right, and make both the same."),
    badExample: """
      <newsItem guid="urn:newsml:linjiang.example:20260305:a">
        <contentMeta><headline>临江春耕</headline></contentMeta>
        <contentSet><inlineXML><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.head>
          <hedline><hl1>临江秋收</hl1></hedline>
        </body.head></body></nitf></inlineXML></contentSet>
      </newsItem>
      """,
    goodExample: """
      <newsItem guid="urn:newsml:linjiang.example:20260305:a">
        <contentMeta><headline>临江春耕</headline></contentMeta>
        <contentSet><inlineXML><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.head>
          <hedline><hl1>临江<br/>春耕</hl1></hedline>
        </body.head></body></nitf></inlineXML></contentSet>
      </newsItem>
      """
  ) { document, report in
    let listed = Dictionary(grouping: document.newsMLNodes("headline"), by: \.item)
    var seen: Set<Int> = []
    for printed in document.nitfNodes("hl1") where seen.insert(printed.item).inserted {
      let headlines = (listed[printed.item] ?? []).map(\.element)
      let main = headlines.filter { $0["role"]?.hasSuffix(":main") == true }
      let candidates = main.isEmpty ? headlines : main
      let text = printed.element.text
      guard let first = candidates.first, !candidates.contains(where: { VisibleText.isSame($0.text, text) })
      else {
        continue
      }
      report(
        printed,
        Wording(
          zh: "<hl1> 与第 \(first.line) 行的 <headline> 不同；请改成一致",
          en: "<hl1> differs from the <headline> on line \(first.line); make them the same"))
    }
  }
}
