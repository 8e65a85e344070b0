import Export

/// A finding as JSON says it, and as the text reports read it.
struct FindingReport: Encodable, Equatable {
  /// A change to the bytes of a file.
  struct EditReport: Encodable, Equatable {
    var range: RangeReport
    var replacement: String
  }

  /// How to mend it; `safety` is `safe` or `unsafe`.
  struct FixReport: Encodable, Equatable {
    private enum CodingKeys: String, CodingKey {
      case safety, edits
    }

    private let fix: Fix
    private let lines: LineTable

    init(_ fix: Fix, in lines: LineTable) {
      self.fix = fix
      self.lines = lines
    }

    var safety: String { fix.safety.rawValue }

    /// The changes. Most reports do not say them, and their places take time.
    var edits: [EditReport] {
      fix.edits.map {
        EditReport(
          range: RangeReport($0.range, in: lines),
          replacement: String(decoding: $0.replacement, as: UTF8.self))
      }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(safety, forKey: .safety)
      try container.encode(edits, forKey: .edits)
    }
  }

  var rule: String
  var slug: String
  var severity: String
  var message: String
  @Nullable var remedy: String?
  @Nullable var range: RangeReport?
  var count: Int
  @Nullable var fix: FixReport?

  /// Describes a finding.
  init(_ finding: Finding, in lines: LineTable, language: Language) {
    rule = finding.rule
    slug = finding.slug
    severity = finding.severity.rawValue
    message = finding.message(language)
    remedy = finding.remedy?(language)
    range = RangeReport(finding.range, in: lines)
    count = finding.count
    fix = finding.fix.map { FixReport($0, in: lines) }
  }
}
