import Export
struct ProofSheet {
  init(_ report: LintReport, language: Language) {}
  init(_ report: CheckReport, language: Language) {}
  var html: String { "" }
}
