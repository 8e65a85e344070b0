import Source
import XML

extension SemanticCheck {
  static let groupCycle = SemanticCheck(
    id: "NX016", slug: "group-cycle", severity: .error,
    summary: Wording(zh: "group 经 groupRef 绕回了自己。", en: "A group leads back to itself by its groupRefs."),
    rationale: Wording(zh: "对方展开这个包会没有尽头。", en: "A partner who unfolds the package comes to no end."),
    remedy: Wording(zh: "去掉绕回来的那个 groupRef。", en: "Remove the groupRef that leads back."),
    badExample: """
      <packageItem guid="urn:newsml:linjiang.example:20260305:page01">
        <groupSet root="a">
          <group id="a" role="group:main"><groupRef idref="b"/></group>
          <group id="b" role="group:main"><groupRef idref="a"/></group>
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
      for group in groups.backwardReferences() {
        report(
          document.node(group.number),
          Wording(
            zh: "这个 groupRef 指向“\(group["idref"] ?? "")”，绕回了自己；请去掉",
            en: "this groupRef names “\(group["idref"] ?? "")”, which leads back here; remove it"))
      }
    }
  }
}
