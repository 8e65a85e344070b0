internal import Export

/// An issue with what each stage of the release check takes in, so that each can be measured by itself.
struct PreparedIssue {
  let input: IssueInput
  let issue: Issue
  let spelling: [PageSpelling]
  let options: ExportOptions
  let message: ExportedMessage
  let tree: XMLTree
  let returned: [ImportedPage]

  init(_ input: IssueInput) throws {
    self.input = input
    issue = try Self.parse(input)
    spelling = issue.pages.map(SpellingRecorder.record)
    options = ExportOptions(pictures: input.pictures.compactMapValues { $0 }, missingDate: .standIn)
    message = try NewsMLExporter.export(issue, spelling: spelling, options: options)
    tree = try XMLTreeReader.read(message.bytes)
    returned = try IssueImporter.importMessage(tree)
  }

  /// The pages as a tree.
  static func parse(_ input: IssueInput) throws -> Issue {
    IssueParser.parse(
      try input.pages.map { PageParser.parse(try SourceText($0.bytes), file: $0.file) })
  }

  /// What the rules find.
  func lint() -> [LintResult] {
    let pictures = input.pictures.mapValues { $0 != nil }
    return Linter.lint(issue, with: .standard, pictureExists: pictures)
  }

  /// The parts whose text is not in the XML.
  func audit() -> [PagePart] {
    let audit = TextAudit(tree.root)
    return zip(issue.pages, 1...).flatMap { audit.missingParts(of: $0, number: $1) }
  }

  /// Whether the pages came back byte for byte.
  func compare() -> Bool {
    zip(input.pages, returned).allSatisfy {
      RoundTripComparison(source: $0.bytes, returned: $1.bytes).isIdentical
    }
  }
}
