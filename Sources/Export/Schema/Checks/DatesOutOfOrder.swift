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
    var moments: [Int: [String: (node: NewsMLDocument.Node, text: String)]] = [:]
    for name in names {
      for node in document.nodes(name) where node.vocabulary != .other {
        let text = node.vocabulary == .newsML ? node.element.text : node.element["norm"] ?? ""
        moments[node.parent ?? 0, default: [:]][name] = (node, text)
      }
    }
    for parent in moments.keys.sorted() {
      for (early, late) in pairs {
        guard let first = moments[parent]?[early], let last = moments[parent]?[late],
          AgencyMoment.isOrdered(first.text, last.text) == false
        else { continue }
        report(
          first.node,
          Wording(
            zh: "<\(early)>（\(OneLine.of(first.text))）晚于 <\(late)>（\(OneLine.of(last.text))）；请核对",
            en: "<\(early)> (\(OneLine.of(first.text))) is later than <\(late)> (\(OneLine.of(last.text))); "
              + "find out which is wrong"))
      }
    }
  }

  private static let pairs = [
    ("firstCreated", "versionCreated"), ("contentCreated", "contentModified"), ("embargoed", "expires"),
    ("date.issue", "date.expire"), ("date.release", "date.expire"),
  ]
  private static let names = Set(pairs.flatMap { [$0.0, $0.1] })
}
