import Export

/// A finding in JSON, and as the text reports read it. It is one object, since it is sorted, grouped and counted.
final class FindingReport: Encodable, Sendable {
  /// A change to the bytes of a file.
  struct EditReport: Encodable {
    var range: RangeReport
    var replacement: String
  }

  /// How to mend it; `safety` is `safe` or `unsafe`.
  struct FixReport: Encodable {
    private enum CodingKeys: String, CodingKey {
      case safety, edits
    }

    private let fix: Fix
    private let lines: LineTable

    init(_ fix: Fix, in lines: LineTable) {
      self.fix = fix
      self.lines = lines
    }

    var safety: FixSafety { fix.safety }

    /// The changes. Most reports do not show them, and finding their places takes time.
    var edits: [EditReport] {
      fix.edits.map {
        EditReport(
          range: RangeReport($0.range, in: lines),
          replacement: String(decoding: $0.replacement, as: UTF8.self))
      }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(safety.rawValue, forKey: .safety)
      try container.encode(edits, forKey: .edits)
    }
  }

  private enum CodingKeys: String, CodingKey {
    case rule, slug, severity, message, remedy, range, count, fix
  }

  let rule: String
  let slug: String
  let level: Severity
  let message: String
  let remedy: String?
  let range: RangeReport?
  let count: Int
  let fix: FixReport?

  var severity: String { level.rawValue }

  /// Describes a finding.
  init(_ finding: Finding, in lines: LineTable, language: Language) {
    rule = finding.rule
    slug = finding.slug
    level = finding.severity
    message = finding.message(language)
    remedy = finding.remedy?(language)
    range = RangeReport(finding.range, in: lines)
    count = finding.count
    fix = finding.fix.map { FixReport($0, in: lines) }
  }

  /// Writes every key; null for what there is not.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(rule, forKey: .rule)
    try container.encode(slug, forKey: .slug)
    try container.encode(severity, forKey: .severity)
    try container.encode(message, forKey: .message)
    try container.encode(remedy, forKey: .remedy)
    try container.encode(range, forKey: .range)
    try container.encode(count, forKey: .count)
    try container.encode(fix, forKey: .fix)
  }
}

/// A finding that a comment suppresses, in JSON: the finding, with the reason and the place of the comment.
struct SuppressedReport: Encodable {
  private enum CodingKeys: String, CodingKey {
    case reason, comment
  }

  /// The finding.
  var finding: FindingReport
  /// The reason that the comment gives.
  @Nullable var reason: String?
  /// The place of the comment.
  var comment: RangeReport

  /// Describes a suppressed finding.
  init(_ suppressed: SuppressedFinding, in lines: LineTable, language: Language) {
    finding = FindingReport(suppressed.finding, in: lines, language: language)
    reason = suppressed.reason
    comment = RangeReport(suppressed.comment, in: lines)
  }

  /// Writes the keys of the finding and those of the comment side by side.
  func encode(to encoder: any Encoder) throws {
    try finding.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(_reason, forKey: .reason)
    try container.encode(comment, forKey: .comment)
  }
}
