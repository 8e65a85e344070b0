import Source
import XML

extension SemanticCheck {
  static let timeWithoutZone = SemanticCheck(
    id: "NX007", slug: "time-without-zone", severity: .error,
    summary: Wording(zh: "时间没有写时区。", en: "A time does not say its time zone."),
    rationale: Wording(
      zh: "没有时区，对方会按自己的时区理解，解禁时间可能早到或晚到几个小时。",
      en: "Without it a partner reads the time in a zone of its own, and an embargo ends hours early or late."
    ),
    remedy: Wording(
      zh: "在时间末尾写上时区，如 +08:00 或 Z。", en: "Write the zone at the end of the time, such as +08:00 or Z."),
    badExample: """
      <newsItem guid="urn:newsml:linjiang.example:20260305:a">
        <itemMeta><versionCreated>2026-03-05T06:00:00</versionCreated></itemMeta>
      </newsItem>
      """,
    goodExample: """
      <newsItem guid="urn:newsml:linjiang.example:20260305:a">
        <itemMeta><versionCreated>2026-03-05T06:00:00+08:00</versionCreated></itemMeta>
      </newsItem>
      """
  ) { document, report in
    func judge(_ time: String, _ node: NewsMLDocument.Node) {
      guard lacksZone(time) else { return }
      report(
        node,
        Wording(
          zh: "<\(node.element.name)> 的时间“\(time)”没有时区；请写成 …+08:00 或 …Z",
          en:
            "the time “\(time)” of <\(node.element.name)> has no zone; write it with +08:00 or Z at its end"
        ))
    }
    for name in elements {
      for node in document.newsMLNodes(name) { judge(node.element.text, node) }
    }
    let all = attributes + nitfAttributes
    for attribute in document.attributes(all) {
      let node = document.node(of: attribute)
      let isTime =
        switch node.vocabulary {
        case .newsML: attributes.contains(attribute.name)
        case .nitf: nitfAttributes.contains(attribute.name)
        case .other: false
        }
      if isTime { judge(attribute.value, node) }
    }
  }

  private static let elements = [
    "sent", "timestamp", "versionCreated", "firstCreated", "embargoed", "expires", "contentCreated",
    "contentModified",
  ]
  private static let attributes = [
    "created", "modified", "generated", "timestamp", "validfrom", "validto", "until", "coversfrom",
    "coversto",
  ]
  private static let nitfAttributes = ["norm", "date.publication"]

  /// Whether a text is a date with a time of day (ISO 8601, with or without its dashes and colons) and no zone. A text
  /// of another form is the schema's concern.
  private static func lacksZone(_ text: String) -> Bool {
    var dayLength = 0
    var timeLength: Int?
    for byte in text.utf8 where !TokenList.isSpace(byte) {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): break
      case UInt8(ascii: "-") where timeLength == nil: break
      case UInt8(ascii: ":") where timeLength != nil: break
      case UInt8(ascii: ".") where timeLength != nil: break
      case UInt8(ascii: "T") where timeLength == nil && dayLength >= 8:
        timeLength = 0
        continue
      default: return false
      }
      if timeLength == nil { dayLength += 1 } else { timeLength? += 1 }
    }
    return timeLength ?? 0 > 0
  }
}
