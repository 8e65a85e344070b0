import Source
import XML

extension SemanticCheck {
  static let otherVersion = SemanticCheck(
    id: "NX011", slug: "standardversion", severity: .warning,
    summary: Wording(
      zh: "文件声明的 standardversion 不是所用 XSD 的版本。",
      en: "The standardversion that the file declares is not that of the schema it was held against."),
    rationale: Wording(
      zh: "用另一版的 XSD 查出的“合格”或“不合格”都不作数。",
      en: "Neither valid nor invalid means anything against the schema of another version."),
    remedy: Wording(
      zh: "换用同一版的 XSD，或请来源改正 standardversion。",
      en: "Use the schema of the same version, or have the sender correct standardversion."),
    badExample: """
      <newsItem guid="urn:newsml:linjiang.example:20260305:a" standardversion="2.19"/>
      """,
    goodExample: """
      <newsItem guid="urn:newsml:linjiang.example:20260305:a" standardversion="2.35"/>
      """
  ) { document, report in
    guard let version = document.context.versions[StandardNamespace.newsML] else { return }
    var seen: Set<String> = []
    for attribute in document.attributes(["standardversion"]) {
      let node = document.node(of: attribute)
      let declared = attribute.value
      guard node.vocabulary == .newsML, declared != version, seen.insert(declared).inserted else { continue }
      report(
        node,
        Wording(
          zh: "<\(node.element.name)> 声明的是 \(declared) 版，所用 XSD 是 \(version) 版；请换用 \(declared) 版的 XSD",
          en: "<\(node.element.name)> declares version \(declared), the schema is that of \(version); "
            + "use the schema of \(declared)"))
    }
  }
}
