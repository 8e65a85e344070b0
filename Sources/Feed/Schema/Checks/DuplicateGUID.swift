import Source
import XML

extension SemanticCheck {
  static let duplicateGUID = SemanticCheck(
    id: "NX003", slug: "duplicate-guid", severity: .error,
    summary: Wording(
      zh: "同一消息里两篇稿件的 guid 和版本号都相同。",
      en: "Two items of a message have the same guid and the same version."),
    rationale: Wording(
      zh: "对方会用后一篇覆盖前一篇，其中一篇就此丢失。",
      en: "A partner lets the second replace the first, and one of them is lost."),
    remedy: Wording(
      zh: "给每篇稿件自己的 guid；若是更新，把 version 加一。",
      en: "Give each item its own guid; for an update raise the version."),
    badExample: """
      <newsItem guid="urn:newsml:linjiang.example:20260305:a" version="1"/>
      <newsItem guid="urn:newsml:linjiang.example:20260305:a" version="1"/>
      """,
    goodExample: """
      <newsItem guid="urn:newsml:linjiang.example:20260305:a" version="1"/>
      <newsItem guid="urn:newsml:linjiang.example:20260305:b" version="1"/>
      """
  ) { document, report in
    var items: [ByteString: XMLTree.Element] = [:]
    for node in document.items {
      guard let guid = node.element["guid"], !VisibleText.isEmpty(guid) else { continue }
      let key = ByteString(node.element["version"] ?? "1", " ", guid)
      if let first = items[key] {
        report(
          node,
          Wording(
            zh: "guid“\(guid)”和第 \(first.line) 行的稿件相同；请改成各不相同",
            en: "the guid “\(guid)” is also that of the item on line \(first.line); make them different"))
      } else {
        items[key] = node.element
      }
    }
  }
}
