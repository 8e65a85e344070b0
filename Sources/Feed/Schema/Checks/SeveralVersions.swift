import Source
import XML

extension SemanticCheck {
  static let severalVersions = SemanticCheck(
    id: "NX013", slug: "several-versions", severity: .warning,
    summary: Wording(zh: "同一消息里有同一 guid 的几个版本。", en: "A message holds several versions of one guid."),
    rationale: Wording(
      zh: "对方只用最新的一版，先到后到各家处理不同。",
      en: "A partner uses only the newest, and senders differ on what comes first."),
    remedy: Wording(zh: "只留最新的一版。", en: "Keep only the newest."),
    badExample: """
      <newsItem guid="urn:newsml:linjiang.example:20260305:a" version="1"/>
      <newsItem guid="urn:newsml:linjiang.example:20260305:a" version="2"/>
      """,
    goodExample: """
      <newsItem guid="urn:newsml:linjiang.example:20260305:a" version="2"/>
      """
  ) { document, report in
    var versions: [ByteString: (version: String, element: XMLTree.Element)] = [:]
    for node in document.items {
      guard let guid = node.element["guid"], !VisibleText.isEmpty(guid) else { continue }
      let version = node.element["version"] ?? "1"
      let key = ByteString(guid)
      if let other = versions[key], other.version != version {
        report(
          node,
          Wording(
            zh: "这是“\(guid)”的第 \(version) 版，第 \(other.element.line) 行已有第 \(other.version) 版；请只留最新的一版",
            en:
              "this is version \(version) of “\(guid)”, version \(other.version) is on line \(other.element.line); "
              + "keep only the newest"))
      } else if versions[key] == nil {
        versions[key] = (version, node.element)
      }
    }
  }
}
