import Source
import XML

extension SemanticCheck {
  static let emptyGUID = SemanticCheck(
    id: "NX002", slug: "empty-guid", severity: .error,
    summary: Wording(zh: "稿件的 guid 是空的。", en: "The guid of an item is empty."),
    rationale: Wording(
      zh: "对方靠 guid 认出同一篇稿件的更正和撤稿；没有它，每次都会当成新稿。",
      en:
        "A partner knows by the guid which item a correction or a kill is for; without it each is a new item."
    ),
    remedy: Wording(
      zh: "填上全世界唯一、以后不变的标识。", en: "Give the item an identifier that nobody else uses and that never changes."),
    badExample: """
      <newsItem guid=" "/>
      """,
    goodExample: """
      <newsItem guid="urn:newsml:linjiang.example:20260305:a"/>
      """
  ) { document, report in
    for node in document.items where VisibleText.isEmpty(node.element["guid"] ?? "") {
      report(
        node,
        Wording(
          zh: "<\(node.element.name)> 的 guid 是空的；请填上唯一的标识",
          en: "the guid of <\(node.element.name)> is empty; give it one that is used nowhere else"))
    }
  }
}
