import Source
import XML

extension SemanticCheck {
  static let emptyHeadline = SemanticCheck(
    id: "NX008", slug: "empty-headline", severity: .error,
    summary: Wording(
      zh: "标题是空的：NewsML-G2 的 headline，或 NITF 标题区里的 hl1、hl2。",
      en: "A headline is empty: a headline of NewsML-G2, or hl1 or hl2 in the headline block of NITF."),
    rationale: Wording(
      zh: "没有主题的稿件干脆不写标题元素；空标题在对方的列表里是一行空白。",
      en:
        "An item without headline has no headline element; an empty one is a blank line in a partner's list."),
    remedy: Wording(zh: "填写标题，或删去空的元素。", en: "Fill the headline in, or remove the empty element."),
    badExample: """
      <newsItem guid="urn:newsml:linjiang.example:20260305:a">
        <contentMeta><headline> </headline></contentMeta>
      </newsItem>
      """,
    goodExample: """
      <newsItem guid="urn:newsml:linjiang.example:20260305:a">
        <contentMeta><headline>临江春耕</headline></contentMeta>
      </newsItem>
      """
  ) { document, report in
    let headlines =
      Array(document.newsMLNodes("headline")) + Array(document.nitfNodes("hl1"))
      + document.nitfNodes("hl2").filter { document.parentName(of: $0) == "hedline" }
    for node in headlines where VisibleText.isEmpty(node.element.text) && !showsMore(node.element) {
      report(
        node,
        Wording(
          zh: "标题 <\(node.element.name)> 是空的；请填写或删去",
          en: "the headline <\(node.element.name)> is empty; fill it in or remove it"))
    }
  }

  /// Whether an element shows something that is not text: a picture, or what a `classifier` stands for.
  private static func showsMore(_ element: XMLTree.Element) -> Bool {
    element.elements.contains { ["classifier", "a", "media"].contains($0.name) || showsMore($0) }
  }
}
