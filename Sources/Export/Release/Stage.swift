/// The stages of the release check, in the order in which they run.
public enum Stage: String, Sendable, Hashable, CaseIterable {
  /// Markdown to the tree. Figures: `items`, `articles`, `people`.
  case parse
  /// The rules. Figures: `errors`, `warnings`, `infos`.
  case lint
  /// The tree to XML, and the audit that nothing is missing from it. Figures: `newsItems`, `bytes`, `missing`.
  case export
  /// The XML against our profile. Figure: `errors`.
  case schema
  /// What a schema cannot say. Figure: `errors`.
  case semantics
  /// The XML back to Markdown. Figure: `bytes`.
  case reimport = "import"
  /// The Markdown that came back against the file. Figures: `identical` (0 or 1), `hintBytes`, `sourceBytes`.
  case roundTrip
}
