import Export

/// A check of what no schema can express, as JSON says it.
struct SemanticCheckReport: Encodable {
  var check: String
  var slug: String
  var severity: String
  var summary: String
  var rationale: String
  var remedy: String
  var badExample: String
  var goodExample: String

  /// Describes a check.
  init(_ check: SemanticCheck, language: Language) {
    self.check = check.id
    slug = check.slug
    severity = check.severity.rawValue
    summary = check.summary(language)
    rationale = check.rationale(language)
    remedy = check.remedy(language)
    badExample = check.badExample
    goodExample = check.goodExample
  }
}
