public import Export

/// What importing one foreign file came to, judged by means that are not the importer's.
public struct ImportedFeed {
  /// What went wrong; empty when nothing did.
  public private(set) var faults: [String] = []
  /// Whether the file carries any text.
  public let carriesText: Bool
  /// What was refused, in English; nil when the file was imported.
  public private(set) var refusal: String?
  /// What was imported.
  public private(set) var document: ImportedDocument?
  /// The number of words the file has to give.
  public private(set) var words = 0

  /// Imports a file and checks its Markdown: all words are there, and its XML is valid by our profile and `driver`.
  public init(_ xml: [UInt8], driver: XMLSchema) throws {
    let text = (try? XMLTreeReader.read(xml)).map { FeedText($0.root).parts } ?? []
    carriesText = !text.isEmpty
    let document: ImportedDocument
    do throws(ImportError) {
      document = try DocumentImporter.importDocument(xml, name: "page")
    } catch {
      refusal = error.wording.english
      if carriesText { faults.append("carries text and was refused: \(error.wording.english)") }
      return
    }
    self.document = document
    let page = PageParser.parse(try SourceText(document.pages[0].bytes), file: "page.md")
    let printed = page.parts.map(\.block.plainText) + [page.frontMatter?.text ?? ""]
    let count = WordCount(printed.joined(separator: "\n"))
    for part in text {
      let expected = WordCount(part.text)
      words += expected.total
      let missing = expected.missing(from: count)
      if !missing.isEmpty { faults.append("\(part.name): not in the Markdown: \(missing.prefix(12))") }
    }
    try checkExport(page, driver)
  }

  private mutating func checkExport(_ page: Page, _ driver: XMLSchema) throws {
    let message = try NewsMLExporter.export(
      IssueParser.parse([page]), spelling: [SpellingRecorder.record(page)],
      options: ExportOptions(missingDate: .standIn))
    if let fault = try SchemaCheck.violations(in: message.bytes).first {
      faults.append("profile: \(fault.message)")
    }
    if let fault = try driver.validate(message.bytes).first { faults.append("driver: \(fault.message)") }
    let returned = try IssueImporter.importMessage(message.bytes)
    if returned.first?.bytes != document?.pages[0].bytes { faults.append("does not come back from our XML") }
  }
}
