public import Export

/// What the way of one document into XML and back showed, with spelling hints and without them.
///
/// HTML is what cmark-gfm makes of a whole file, front matter included, with raw HTML kept and the extensions
/// `table` and `strikethrough`; what `format` writes is compared with every other choice of extensions, too; two texts have the same HTML when it is equal byte for byte. Where front matter that
/// is read as Markdown refers to a definition of the page, what stands after the same front matter is compared.
public struct RoundTripVerdict: Sendable {
  /// What can go wrong.
  public enum Failure: String, CaseIterable, Sendable {
    case refused = "export or import refused"
    case differs = "does not come back byte for byte"
    case driver = "not valid by the official driver"
    case profile = "not valid by our profile"
    case audit = "text missing from the XML"
    case semantics = "semantic findings"
    case content = "without hints: other content"
    case html = "without hints: other HTML"
    case plainAudit = "without hints: text or list numbers missing from the XML"
    case formatContent = "format: other content"
    case formatHTML = "format: other HTML"
    case formatExtensions = "format: other HTML with other extensions of cmark-gfm"
    case formatAgain = "format: not idempotent"
  }

  /// Why text that is spelled anew cannot be compared with the document, or need not have its HTML.
  public enum Exemption: String, CaseIterable, Sendable {
    /// The parser and cmark-gfm read the document differently already; see the known differences of the parser.
    case reading = "cmark-gfm reads the document differently"
    /// The writer has no spelling for something in it; see ``WriterLimit``.
    case writer = "holds what only its source can spell"
    /// Another item stands in the middle of one, such as a weather forecast inside an article. The XML brings the
    /// items one after the other, and only a hint says where they meet.
    case order = "an item stands in the middle of another"
  }

  /// The failures, in the order of the stages.
  public private(set) var failures: [Failure] = []
  /// Why HTML was not compared, or did not count, for the text without hints.
  public private(set) var exemptions: Set<Exemption> = []
  /// The bytes of the spelling hints in the XML.
  public private(set) var hintBytes = 0

  private let bytes: [UInt8]
  /// What cmark-gfm makes of the document.
  private var html: [UInt8]?
  /// How long cmark-gfm took, which is no part of the way there and back.
  public private(set) var judgeTime = Duration.zero

  /// Sends a document all the way.
  ///
  /// - Parameters:
  ///   - bytes: The document. One that is not UTF-8 is refused.
  ///   - driver: The official schema; nil leaves its check out.
  public init(_ bytes: [UInt8], driver: XMLSchema?) {
    self.bytes = bytes
    html = judged(bytes)
    do {
      let source = try SourceText(bytes)
      let page = PageParser.parse(source, file: "page.md")
      findExemptions(page)
      try checkRoundTrip(page, driver: driver)
      try checkWithoutHints(page)
      try checkFormat(page)
    } catch {
      failures.append(.refused)
    }
  }

  private mutating func judged(_ markdown: [UInt8]) -> [UInt8]? {
    let clock = ContinuousClock()
    let start = clock.now
    defer { judgeTime += clock.now - start }
    return CMarkGFMJudge.html(markdown)
  }

  private mutating func findExemptions(_ page: Page) {
    guard let source = page.source else { return }
    let blocks = MarkdownParser.parse(source).blocks
    if WriterLimit.isIn(blocks) || WriterLimit.isIn(page.parts.map(\.block)) { exemptions.insert(.writer) }
    let hasOpaque = blocks.contains { if case .opaque = $0 { true } else { false } }
    if !hasOpaque, HTMLRenderer.html(blocks) != html { exemptions.insert(.reading) }
    if !hasOpaque, let start = page.frontMatter?.range?.upperBound {
      let text = MarkdownParser.parse(source, from: start).blocks
      if HTMLRenderer.html(text) != judged(Array(bytes[start...])) { exemptions.insert(.reading) }
    }
    if page.printedItems.flatMap(\.parts).map(\.key) != page.parts.map(\.key) {
      exemptions.insert(.order)
      // Raw HTML that nothing closes goes on to the end of the file, and in the XML something follows it.
      if case .html? = page.parts.last?.block { exemptions.insert(.writer) }
    }
  }

  private func export(_ page: Page, _ spelling: [PageSpelling]) throws(ExportError) -> [UInt8] {
    try NewsMLExporter.export(
      IssueParser.parse([page]), spelling: spelling, options: ExportOptions(missingDate: .standIn)
    ).bytes
  }

  private mutating func checkRoundTrip(_ page: Page, driver: XMLSchema?) throws {
    let spelling = SpellingRecorder.record(page)
    hintBytes = spelling.byteCount
    let xml = try export(page, [spelling])
    let tree = try XMLTreeReader.read(xml)
    let returned = try IssueImporter.importMessage(tree).map(\.bytes)
    // What the importer need not read again must not change what it makes.
    let known = try IssueImporter.importMessage(tree, parsed: [page]).map(\.bytes)
    if returned != [bytes] || known != returned { failures.append(.differs) }
    if let driver, try !driver.validate(xml).isEmpty { failures.append(.driver) }
    if try !SchemaCheck.violations(in: xml).isEmpty { failures.append(.profile) }
    if !TextAudit(tree.root).missingParts(of: page, number: 1).isEmpty { failures.append(.audit) }
    if !SemanticCheck.findings(in: tree).isEmpty { failures.append(.semantics) }
  }

  private mutating func checkWithoutHints(_ page: Page) throws {
    let tree = try XMLTreeReader.read(try export(page, []))
    if !TextAudit(tree.root).missingParts(of: page, number: 1).isEmpty { failures.append(.plainAudit) }
    let returned = try IssueImporter.importMessage(tree).first?.bytes ?? []
    let parts = page.printedItems.flatMap(\.parts)
    if !exemptions.contains(.writer), try !reads(returned, as: parts, of: page) { failures.append(.content) }
    if !isSameHTML(returned, page) { failures.append(.html) }
  }

  private mutating func checkFormat(_ page: Page) throws {
    let formatted = Self.formatted(page)
    if !exemptions.contains(.writer), try !reads(formatted, as: page.parts, of: page) {
      failures.append(.formatContent)
    }
    if !isSameHTML(formatted, page) { failures.append(.formatHTML) }
    let text = page.frontMatter?.range?.upperBound ?? 0
    let formattedText = page.frontMatter?.text.utf8.count ?? 0
    for extensions in CMarkGFMJudge.others where formatted != bytes {
      let before = CMarkGFMJudge.html(Array(bytes[text...]), extensions: extensions)
      let after = CMarkGFMJudge.html(Array(formatted[formattedText...]), extensions: extensions)
      if before != after, !failures.contains(.formatExtensions) { failures.append(.formatExtensions) }
    }
    let again = PageParser.parse(try SourceText(formatted), file: "page.md")
    if Self.formatted(again) != formatted { failures.append(.formatAgain) }
  }

  private static func formatted(_ page: Page) -> [UInt8] {
    page.source.map { MarkdownFormatter.format($0, frontMatter: page.frontMatter) } ?? []
  }

  /// Whether text is read as the parts of a page, in their order, after the same front matter.
  private func reads(_ text: [UInt8], as parts: [PagePart], of page: Page) throws -> Bool {
    let read = PageParser.parse(try SourceText(text), file: page.file)
    return read.frontMatter?.text == page.frontMatter?.text
      && StructureBytes.of(read.parts.map(\.block)) == StructureBytes.of(parts.map(\.block))
  }

  private mutating func isSameHTML(_ markdown: [UInt8], _ page: Page) -> Bool {
    if judged(markdown) == html { return true }
    guard let frontMatter = page.frontMatter, let end = frontMatter.range?.upperBound,
      markdown.starts(with: frontMatter.text.utf8)
    else { return false }
    return judged(Array(markdown[frontMatter.text.utf8.count...])) == judged(Array(bytes[end...]))
  }
}

extension RoundTripVerdict {
  /// The failures that no exemption explains.
  ///
  /// A document that cmark-gfm reads differently, or that the writer cannot spell, is excused from the HTML and from
  /// the fixed point of text that is spelled anew; one whose items are entangled only from its HTML without hints.
  public var unexplained: [Failure] {
    failures.filter { failure in
      switch failure {
      case .html: exemptions.isEmpty
      case .formatHTML, .formatExtensions, .formatAgain: exemptions.isDisjoint(with: [.reading, .writer])
      default: true
      }
    }
  }
}
