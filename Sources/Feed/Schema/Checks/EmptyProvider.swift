import Source
import XML

extension SemanticCheck {
  static let emptyProvider = SemanticCheck(
    id: "NX009", slug: "empty-provider", severity: .error,
    summary: Wording(
      zh: "稿件的 provider 没有说明是谁：literal 为空，或没有代码、URI、literal 和名称。",
      en:
        "The provider of an item names nobody: its literal is empty, or it has no code, URI, literal or name."
    ),
    rationale: Wording(
      zh: "对方按 provider 归档和结算，转载也要注明来源。",
      en: "A partner files and pays by the provider, and names it as the source."),
    remedy: Wording(zh: "写上供稿单位的代码或名称。", en: "Write the code or the name of the provider."),
    badExample: """
      <newsItem guid="urn:newsml:linjiang.example:20260305:a">
        <itemMeta><provider literal=""/></itemMeta>
      </newsItem>
      """,
    goodExample: """
      <newsItem guid="urn:newsml:linjiang.example:20260305:a">
        <itemMeta><provider literal="linjiang.example"/></itemMeta>
      </newsItem>
      """
  ) { document, report in
    for node in document.newsMLNodes("provider") {
      let values = ["literal", "qcode", "uri"].compactMap { node.element[$0] }
      let hasEmptyValue = values.contains(where: VisibleText.isEmpty)
      guard hasEmptyValue || values.isEmpty && VisibleText.isEmpty(node.element.element("name")?.text ?? "")
      else {
        continue
      }
      report(
        node,
        Wording(
          zh: "<provider> 没有说明供稿单位；请在配置里写上 provider",
          en: "<provider> names nobody; set the provider in the configuration"))
    }
  }
}
