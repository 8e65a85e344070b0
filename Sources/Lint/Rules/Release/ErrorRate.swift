import Document
import Newspaper
import Source

/// An estimate of how many errors a page has for its length, from what the rules found.
struct ErrorRate {
  /// The weighted number of errors.
  private(set) var errors = 0.0
  /// The rules that count, those that count most first.
  let heaviest: [String]

  /// The weighted errors in 10,000 characters of a text of so many.
  func rate(in characters: Int) -> Double { errors * 10_000 / Double(max(1, characters)) }

  /// The characters of a page, spaces left out.
  static func characters(in context: LintContext) -> Int {
    context.prose.passages.reduce(0) { $0 + $1.printedCharacterCount }
  }

  /// How often one rule counts: the method of 2020 counts the same error three times at most.
  private static let mostOfRule = 3

  /// Counts the errors of proof among findings: a picture without words or without its file is none.
  init(of findings: [Finding], in context: LintContext) {
    let gate = context.settings.release
    let headlines = KeptRanges(
      context.parts.filter(\.isOfHeadline).compactMap(\.range))
    var counts: [String: Int] = [:]
    var points: [String: Double] = [:]
    for finding in findings where finding.severity == .error && finding.rule != ImageTargetRule.metadata.id {
      let counted = counts[finding.rule] ?? 0
      let count = min(finding.count, Self.mostOfRule - counted)
      guard count > 0, let weight = gate.weights[String(finding.rule.prefix(2))], weight > 0 else { continue }
      counts[finding.rule] = counted + count
      let factor = headlines.holds(finding.range) ? gate.headlineFactor : 1
      points[finding.rule, default: 0] += Double(count) * weight * factor
    }
    var byGroup: [String: Double] = [:]
    for rule in points.keys.sorted() { byGroup[String(rule.prefix(2)), default: 0] += points[rule] ?? 0 }
    for group in byGroup.keys.sorted() {
      errors += min(byGroup[group] ?? 0, gate.mostPerIssue[group] ?? .infinity)
    }
    heaviest = points.keys.sorted { (points[$1] ?? 0, $0) < (points[$0] ?? 0, $1) }
  }
}

extension PagePart {
  /// Whether the part is set as a headline: what is wrong there counts double.
  fileprivate var isOfHeadline: Bool {
    switch key.role {
    case .kicker, .headline, .deck: true
    default: false
    }
  }
}

extension Passage {
  /// The number of characters that are no white space.
  fileprivate var printedCharacterCount: Int {
    ByteCount.printed(bytes)
  }
}
