import Source
import XML

extension SemanticCheck {
  static let guidWithoutScheme = SemanticCheck(
    id: "NX012", slug: "guid-without-scheme", severity: .warning,
    summary: Wording(
      zh: "guid 不是 URI：冒号前没有 urn、tag、http 一类的方案名。",
      en: "A guid is no URI: it has no scheme such as urn, tag or http before a colon."),
    rationale: Wording(
      zh: "guid 要全世界唯一；没有方案名，难免和别家的撞上。",
      en: "A guid has to be unique in the world; without a scheme it may be somebody else's too."),
    remedy: Wording(
      zh: "改成 URI，如 urn:newsml:报社域名:日期:编号。", en: "Make it a URI, such as urn:newsml:DOMAIN:DATE:LOCAL."),
    badExample: """
      <newsItem guid="20260305-0042"/>
      """,
    goodExample: """
      <newsItem guid="urn:newsml:linjiang.example:20260305:a"/>
      """
  ) { document, report in
    for node in document.items {
      guard let guid = node.element["guid"], !VisibleText.isEmpty(guid), !hasScheme(guid) else { continue }
      report(
        node,
        Wording(
          zh: "guid“\(guid)”不是 URI；请改成 urn:newsml:… 或 tag:… 的形式",
          en: "the guid “\(guid)” is no URI; write it as urn:newsml:… or tag:…"))
    }
  }

  /// Whether a text begins with the scheme of a URI (RFC 3986, section 3.1).
  private static func hasScheme(_ text: String) -> Bool {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), colon != text.startIndex else {
      return false
    }
    let scheme = text.utf8[..<colon]
    return scheme[scheme.startIndex].isLetter
      && scheme.allSatisfy { $0.isAlphanumeric || "+-.".utf8.contains($0) }
  }
}
