import Source
import XML

extension SemanticCheck {
  static let danglingReference = SemanticCheck(
    id: "NX004", slug: "dangling-idref", severity: .error,
    summary: Wording(
      zh: "引用（idref 等）指向的标识在本文件里不存在；groupSet 和 groupRef 要指向同一 groupSet 里的 group。",
      en:
        "A reference (idref and the like) names an identifier that is not in the file; groupSet and groupRef must name a group of the same groupSet."
    ),
    rationale: Wording(
      zh: "引用落空，版面或稿件就从包里消失了。", en: "A page or an item falls out of the package with the reference to it."),
    remedy: Wording(zh: "改正引用，或补上它所指的元素。", en: "Correct the reference, or add what it names."),
    badExample: """
      <packageItem guid="urn:newsml:linjiang.example:20260305:page01">
        <groupSet root="issue"><group id="page1" role="group:main"/></groupSet>
      </packageItem>
      """,
    goodExample: """
      <packageItem guid="urn:newsml:linjiang.example:20260305:page01">
        <groupSet root="page1"><group id="page1" role="group:main"/></groupSet>
      </packageItem>
      """
  ) { document, report in
    var identifiers: Set<String> = []
    var groups: [Int: Set<String>] = [:]
    for attribute in document.attributes(["id", "partid"], ofAnyPrefix: true) {
      identifiers.insert(attribute.value)
    }
    for node in document.nodes("group") {
      if let set = node.parent, let id = node.element["id"] { groups[set, default: []].insert(id) }
    }
    for attribute in document.attributes(referring) {
      let node = document.node(of: attribute)
      guard node.vocabulary == .newsML else { continue }
      let set = groupSet(of: node, in: document)
      let known = set.map { groups[$0] ?? [] } ?? identifiers
      for reference in TokenList.tokens(of: attribute.value) where !known.contains(String(reference)) {
        report(
          node,
          Wording(
            zh: "<\(node.element.name)> 的 \(attribute.name) 指向“\(reference)”，这里没有这个标识；请改正，或补上它",
            en:
              "\(attribute.name) of <\(node.element.name)> names “\(reference)”, which is not there; correct it or add what it names"
          ))
      }
    }
  }

  private static let referring = ["idref", "root", "idrefs", "contentrefs", "sourceidref", "original"]

  /// The number of the group set in which a reference must find its group; nil for any other reference.
  private static func groupSet(of node: NewsMLDocument.Node, in document: NewsMLDocument) -> Int? {
    switch node.element.name {
    case "groupSet": node.element.number
    case "groupRef": node.parent.flatMap { document.node($0).parent }
    default: nil
    }
  }
}
