import Export

/// A finding that a comment suppresses, as JSON says it: the finding, with the reason and the place of the comment.
struct SuppressedReport: Encodable {
  private enum CodingKeys: String, CodingKey {
    case reason, comment
  }

  /// The finding.
  var finding: FindingReport
  /// The reason that the comment gives.
  @Nullable var reason: String?
  /// Where the comment stands.
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
