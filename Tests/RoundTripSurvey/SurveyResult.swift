import Export
import ExportTestSupport

/// What the round trip of one document showed.
struct SurveyResult {
  /// What can go wrong.
  enum Failure: String, CaseIterable {
    case refused = "export or import refused"
    case differs = "does not come back byte for byte"
    case driver = "not valid by the official driver"
    case profile = "not valid by our profile"
    case audit = "text missing from the XML"
    case semantics = "semantic findings"
    case html = "without hints: other HTML"
    case formatHTML = "format: other HTML"
    case formatAgain = "format: not idempotent"
  }

  let document: SurveyDocument
  var failures: [Failure] = []
  var hintBytes = 0

  /// Sends a document all the way, with hints and without.
  init(_ document: SurveyDocument, driver: XMLSchema) {
    self.document = document
    do {
      let source = try SourceText(document.bytes)
      let page = PageParser.parse(source, file: "page.md")
      try checkRoundTrip(page, driver: driver)
      try checkWithoutHints(page)
      try checkFormat(page)
    } catch {
      failures.append(.refused)
    }
  }

  private func export(_ page: Page, _ spelling: [PageSpelling]) throws(ExportError) -> [UInt8] {
    try NewsMLExporter.export(
      IssueParser.parse([page]), spelling: spelling, options: ExportOptions(missingDate: .standIn)
    ).bytes
  }

  private mutating func checkRoundTrip(_ page: Page, driver: XMLSchema) throws {
    let spelling = SpellingRecorder.record(page)
    hintBytes = spelling.byteCount
    let xml = try export(page, [spelling])
    let tree = try XMLTreeReader.read(xml)
    if try IssueImporter.importMessage(tree).map(\.bytes) != [document.bytes] { failures.append(.differs) }
    if try !driver.validate(xml).isEmpty { failures.append(.driver) }
    if try !SchemaCheck.violations(in: xml).isEmpty { failures.append(.profile) }
    if !TextAudit(tree.root).missingParts(of: page, number: 1).isEmpty { failures.append(.audit) }
    if !SemanticCheck.findings(in: tree).isEmpty { failures.append(.semantics) }
  }

  private mutating func checkWithoutHints(_ page: Page) throws {
    let returned = try IssueImporter.importMessage(try export(page, [])).first?.bytes ?? []
    if !isSameHTML(returned) { failures.append(.html) }
  }

  private mutating func checkFormat(_ page: Page) throws {
    let formatted = PageAssembler.canonicalMarkdown(of: page)
    if !isSameHTML(formatted) { failures.append(.formatHTML) }
    let again = PageParser.parse(try SourceText(formatted), file: "page.md")
    if PageAssembler.canonicalMarkdown(of: again) != formatted { failures.append(.formatAgain) }
  }

  /// Whether cmark-gfm renders the same HTML, byte for byte, from the whole file, front matter included.
  private func isSameHTML(_ markdown: [UInt8]) -> Bool {
    CMarkGFMJudge.html(markdown) == CMarkGFMJudge.html(document.bytes)
  }
}
