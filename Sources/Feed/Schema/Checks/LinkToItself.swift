import Source
import XML

extension SemanticCheck {
  static let linkToItself = SemanticCheck(
    id: "NX015", slug: "link-to-itself", severity: .error,
    summary: Wording(
      zh: "link 指向本稿自己，而且不是更早的一版。", en: "A link leads to its own item, and not to an earlier version of it."),
    rationale: Wording(
      zh: "对方把它当相关稿件显示，点开还是这一篇。", en: "A partner shows it as a related item, and it opens the same one."),
    remedy: Wording(
      zh: "改正 residref；指上一版时写上更小的 version。",
      en: "Correct residref; for the version before write its smaller number."),
    badExample: """
      <newsItem guid="urn:newsml:linjiang.example:20260305:a" version="2">
        <itemMeta><link rel="irel:seeAlso" residref="urn:newsml:linjiang.example:20260305:a"/></itemMeta>
      </newsItem>
      """,
    goodExample: """
      <newsItem guid="urn:newsml:linjiang.example:20260305:a" version="2">
        <itemMeta><link rel="irel:previousVersion" version="1"
          residref="urn:newsml:linjiang.example:20260305:a"/></itemMeta>
      </newsItem>
      """
  ) { document, report in
    for node in document.newsMLNodes("link") {
      let item = document.node(node.item).element
      guard let guid = item["guid"], !VisibleText.isEmpty(guid), node.element["residref"] == guid else {
        continue
      }
      let own = Int(item["version"] ?? "1") ?? 1
      if let version = node.element["version"].flatMap({ Int($0) }), version < own { continue }
      report(
        node,
        Wording(
          zh: "<link> 指向本稿自己；请改正 residref，指上一版时写上它的 version",
          en: "the <link> leads to its own item; correct residref, or write the version of an earlier one"))
    }
  }
}
