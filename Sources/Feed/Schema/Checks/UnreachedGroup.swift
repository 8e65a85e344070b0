import Source
import XML

extension SemanticCheck {
  static let unreachedGroup = SemanticCheck(
    id: "NX017", slug: "unreached-group", severity: .warning,
    summary: Wording(
      zh: "从 groupSet 的 root 走不到这个 group。", en: "No way leads from the root of the groupSet to a group."),
    rationale: Wording(
      zh: "对方从 root 开始展开，这一组稿件就看不到了。",
      en: "A partner unfolds from the root, and never sees the items of the group."),
    remedy: Wording(zh: "在上一级的 group 里加上 groupRef。", en: "Add a groupRef to the group above."),
    badExample: """
      <packageItem guid="urn:newsml:linjiang.example:20260305:page01">
        <groupSet root="a">
          <group id="a" role="group:main"/>
          <group id="b" role="group:main"/>
        </groupSet>
      </packageItem>
      """,
    goodExample: """
      <packageItem guid="urn:newsml:linjiang.example:20260305:page01">
        <groupSet root="a">
          <group id="a" role="group:main"><groupRef idref="b"/></group>
          <group id="b" role="group:main"/>
        </groupSet>
      </packageItem>
      """
  ) { document, report in
    for groups in document.groupSets {
      for group in groups.unreachedGroups() {
        let id = group["id"] ?? ""
        report(
          document.node(group.number),
          Wording(
            zh: "从 root 走不到 group“\(id)”；请在上一级加上 groupRef",
            en: "no way leads from the root to the group “\(id)”; add a groupRef to the group above"))
      }
    }
  }
}
