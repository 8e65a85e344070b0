import Source
import XML

extension SemanticCheck {
  static let groupWithoutRole = SemanticCheck(
    id: "NX006", slug: "group-without-role", severity: .error,
    summary: Wording(
      zh: "group 没有 role，看不出它是一期、一版还是一条。",
      en: "A group has no role that tells whether it is an issue, a page or an item."),
    rationale: Wording(
      zh: "对方按 role 还原版面；没有 role，组里的稿件不知放在哪里。",
      en: "A partner rebuilds the pages by the roles; without one it cannot tell where the items belong."),
    remedy: Wording(zh: "给 group 写上 role。", en: "Give the group a role."),
    badExample: """
      <packageItem guid="urn:newsml:linjiang.example:20260305:page01">
        <groupSet root="page1"><group id="page1"/></groupSet>
      </packageItem>
      """,
    goodExample: """
      <packageItem guid="urn:newsml:linjiang.example:20260305:page01">
        <groupSet root="page1"><group id="page1" role="group:main"/></groupSet>
      </packageItem>
      """
  ) { document, report in
    for node in document.newsMLNodes("group") where document.parentName(of: node) == "groupSet" {
      let roles = [node.element["role"], node.element["roleuri"]].compactMap { $0 }
      guard roles.allSatisfy(VisibleText.isEmpty) else { continue }
      let id = node.element["id"] ?? ""
      report(
        node, Wording(zh: "group“\(id)”没有 role；请补上", en: "the group “\(id)” has no role; add one"))
    }
  }
}
