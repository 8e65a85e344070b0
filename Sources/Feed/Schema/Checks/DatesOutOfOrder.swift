import Source
import XML

extension SemanticCheck {
  static let datesOutOfOrder = SemanticCheck(
    id: "NX018", slug: "dates-out-of-order", severity: .warning,
    summary: Wording(
      zh: "两个时间的先后不对，如 firstCreated 晚于 versionCreated。",
      en: "Two times are in the wrong order, such as firstCreated after versionCreated."),
    rationale: Wording(
      zh: "对方按时间排稿、解禁和撤稿，先后错了就会发错时候。", en: "A partner sorts, releases and withdraws items by these times."),
    remedy: Wording(zh: "核对两个时间，改正错的那个。", en: "Find out which of the two is wrong, and correct it."),
    badExample: """
      <newsItem guid="urn:newsml:linjiang.example:20260305:a">
        <itemMeta><versionCreated>2026-03-05T06:00:00+08:00</versionCreated>
          <firstCreated>2026-03-05T07:00:00+08:00</firstCreated></itemMeta>
      </newsItem>
      """,
    goodExample: """
      <newsItem guid="urn:newsml:linjiang.example:20260305:a">
        <itemMeta><versionCreated>2026-03-05T06:00:00+08:00</versionCreated>
          <firstCreated>2026-03-04T22:00:00Z</firstCreated></itemMeta>
      </newsItem>
      """
  ) { document, report in
    for pair in pairs {
      var early: [Int: Moment] = [:]
      for first in moments(pair.0, document) { early[first.parent] = first }
      var late: [Int: Moment] = [:]
      if !early.isEmpty {
        for last in moments(pair.1, document) { late[last.parent] = last }
      }
      for parent in late.keys.sorted() {
        guard let first = early[parent], let last = late[parent],
          AgencyMoment.isOrdered(first.text, last.text) == false
        else { continue }
        report(
          first.node,
          Wording(
            zh: "<\(pair.0)>（\(OneLine.of(first.text))）晚于 <\(pair.1)>（\(OneLine.of(last.text))）；请核对",
            en: "<\(pair.0)> (\(OneLine.of(first.text))) is later than <\(pair.1)> "
              + "(\(OneLine.of(last.text))); find out which is wrong"))
      }
    }
  }

  /// A date, and the number of the element in which it says when something was.
  private struct Moment {
    let node: NewsMLDocument.Node
    let text: String
    var parent: Int { node.parent ?? 0 }
  }

  private static func moments(_ name: String, _ document: NewsMLDocument) -> [Moment] {
    document.nodes(name).filter { $0.vocabulary != .other }.map { node in
      Moment(
        node: node, text: node.vocabulary == .newsML ? node.element.text : node.element["norm"] ?? "")
    }
  }

  private static let pairs = [
    ("firstCreated", "versionCreated"), ("contentCreated", "contentModified"), ("embargoed", "expires"),
    ("date.issue", "date.expire"), ("date.release", "date.expire"),
  ]
}
