import Document
import Feed
import Newspaper
import Source
import XML

/// An issue on its way to the partner and back: exported once, then checked, read back and compared page by page.
struct RoundTripRun {
  private let issue: Issue
  private let options: ReleaseOptions
  /// The spelling of each page; empty when the XML carries none.
  private let spelling: [PageSpelling]
  private let exported: Result<ExportedMessage, ExportError>
  private let tree: Result<XMLTree, XMLReadError>?
  private let audit: TextAudit?
  /// The audit of the same issue without spelling hints, as most systems read it; nil when the message has none anyway.
  private let plainAudit: Result<TextAudit, PlainExportError>?
  private let violations: Result<[MessageFault], XMLReadError>?
  private let semanticFaults: [MessageFault]
  private let returned: Result<[ImportedPage], ImportError>?

  /// Exports an issue and sends it all the way. A missing date does not stop it: that is for the linter to report,
  /// and for `export` to refuse.
  init(of issue: Issue, pictures: [String: PictureFile?], options: ReleaseOptions) {
    self.issue = issue
    self.options = options
    let spelling = options.includesSpelling ? issue.pages.map(SpellingRecorder.record) : []
    self.spelling = spelling
    exported = Result { () throws(ExportError) in
      try NewsMLExporter.export(
        issue, spelling: spelling,
        options: ExportOptions(
          now: options.now, zone: options.zone, includesSpelling: options.includesSpelling,
          pictures: pictures.compactMapValues { $0 }, missingDate: .standIn))
    }
    guard case .success(let message) = exported else {
      (tree, audit, plainAudit, violations, semanticFaults, returned) = (nil, nil, nil, nil, [], nil)
      return
    }
    let read = Result { () throws(XMLReadError) in try SchemaCheck.read(message.bytes) }
    tree = read.map(\.tree)
    guard case .success(let (document, violations)) = read else {
      (audit, plainAudit, self.violations, semanticFaults, returned) = (nil, nil, nil, [], nil)
      return
    }
    self.violations = Result { () throws(XMLReadError) in
      try MessageFault.faults(
        violations, in: message, of: issue.pages, partnerSchema: options.partnerSchema)
    }
    audit = TextAudit(document.root)
    plainAudit =
      spelling.isEmpty
      ? nil
      : Result { () throws(PlainExportError) in
        try Self.plainAudit(of: issue, pictures: pictures, options: options)
      }
    semanticFaults = MessageFault.semanticFaults(
      in: SemanticCheck.findings(in: document), of: message, issue.pages)
    returned = Result { () throws(ImportError) in
      try IssueImporter.importMessage(document, parsed: issue.pages)
    }
  }

  /// Why the message without hints cannot be audited.
  private enum PlainExportError: Error {
    case export(ExportError)
    case read(XMLReadError)
  }

  /// The audit of an issue exported without spelling hints.
  private static func plainAudit(
    of issue: Issue, pictures: [String: PictureFile?], options: ReleaseOptions
  ) throws(PlainExportError) -> TextAudit {
    let message: ExportedMessage
    do throws(ExportError) {
      message = try NewsMLExporter.export(
        issue, spelling: [],
        options: ExportOptions(
          now: options.now, zone: options.zone, includesSpelling: false,
          pictures: pictures.compactMapValues { $0 }, missingDate: .standIn))
    } catch {
      throw .export(error)
    }
    do throws(XMLReadError) {
      return TextAudit(try XMLTreeReader.read(message.bytes).root)
    } catch {
      throw .read(error)
    }
  }

  /// The parts of a page that are missing in the message with hints or in the one without.
  private func missingParts(ofPage index: Int) -> [PagePart] {
    let page = issue.pages[index]
    var missing = audit?.missingParts(of: page, number: index + 1) ?? []
    if case .success(let audit)? = plainAudit {
      let known = Set(missing.map(\.key))
      missing += audit.missingParts(of: page, number: index + 1).filter { !known.contains($0.key) }
    }
    return missing
  }

  /// What failed in the message without hints.
  private var plainProblems: [StageReport.Problem] {
    switch plainAudit {
    case .failure(.export(let error)): [StageReport.Problem(error.wording)]
    case .failure(.read(let error)): [StageReport.Problem(error.wording)]
    case .success, nil: []
    }
  }

  /// What the stages found for each page, those of parsing and linting left out. Who keeps no more than this gives the
  /// message, its tree and what came back free.
  var stages: [[Stage: StageReport]] { issue.pages.indices.map(stages(ofPage:)) }

  private func stages(ofPage index: Int) -> [Stage: StageReport] {
    switch exported {
    case .failure(let error): [.export: StageReport(figures: [], problems: [problem(error)])]
    case .success(let message):
      [
        .export: exportReport(message, page: index), .schema: schemaReport(page: index),
        .semantics: semanticsReport(page: index), .reimport: importReport(page: index),
        .roundTrip: roundTripReport(page: index),
      ]
    }
  }

  private func problem(_ error: ExportError) -> StageReport.Problem { StageReport.Problem(error.wording) }

  private func exportReport(_ message: ExportedMessage, page index: Int) -> StageReport {
    guard case .success(let tree) = tree else {
      return StageReport(figures: [], problems: treeProblems)
    }
    let missing = missingParts(ofPage: index)
    let newsItems = tree.root.element("itemSet")?.elements.count { $0.name == "newsItem" } ?? 0
    return StageReport(
      figures: [
        StageReport.Figure("newsItems", newsItems), StageReport.Figure("bytes", message.bytes.count),
        StageReport.Figure("missing", missing.count),
      ],
      problems: plainProblems
        + missing.map { part in
          StageReport.Problem(
            Wording(
              zh: "这一段的文字没有进入 XML；请把这个版发给维护者",
              en: "the text of this block did not reach the XML; please send the page to the maintainers"),
            range: part.range)
        })
  }

  private var treeProblems: [StageReport.Problem] {
    if case .failure(let error)? = tree { [StageReport.Problem(error.wording)] } else { [] }
  }

  private func schemaReport(page index: Int) -> StageReport {
    let problems: [StageReport.Problem]
    switch violations {
    case nil: return .skipped
    case .failure(let error): problems = [StageReport.Problem(error.wording)]
    case .success(let faults): problems = Self.problems(faults, page: index)
    }
    return StageReport(figures: [StageReport.Figure("errors", problems.count)], problems: problems)
  }

  private func semanticsReport(page index: Int) -> StageReport {
    let problems = Self.problems(semanticFaults, page: index)
    return StageReport(figures: [StageReport.Figure("errors", problems.count)], problems: problems)
  }

  /// The faults of the message that come from a page. What comes from no page, such as the header, counts for the
  /// first.
  private static func problems(_ faults: [MessageFault], page index: Int) -> [StageReport.Problem] {
    faults.filter { ($0.page ?? 0) == index }.map { StageReport.Problem($0.wording, range: $0.range) }
  }

  private func importReport(page index: Int) -> StageReport {
    switch returned {
    case nil: return .skipped
    case .failure(let error): return StageReport(figures: [], problems: [StageReport.Problem(error.wording)])
    case .success(let pages):
      guard pages.indices.contains(index) else {
        return StageReport(
          figures: [],
          problems: [
            StageReport.Problem(
              Wording(zh: "这个版没有从 XML 读回来", en: "this page did not come back from the XML"))
          ])
      }
      return StageReport(figures: [StageReport.Figure("bytes", pages[index].bytes.count)])
    }
  }

  private func roundTripReport(page index: Int) -> StageReport {
    guard case .success(let pages)? = returned, pages.indices.contains(index),
      let source = issue.pages[index].source
    else { return .skipped }
    let comparison = RoundTripComparison(source: source.bytes, returned: pages[index].bytes)
    let isSame =
      comparison.isIdentical
      || !options.includesSpelling && hasSameContent(issue.pages[index], pages[index].bytes)
    return StageReport(
      figures: [
        StageReport.Figure("identical", comparison.isIdentical ? 1 : 0),
        StageReport.Figure("hintBytes", spelling.indices.contains(index) ? spelling[index].byteCount : 0),
        StageReport.Figure("sourceBytes", source.bytes.count),
      ],
      problems: isSame
        ? []
        : [
          StageReport.Problem(
            Wording(
              zh: "从 XML 读回的文字从这里开始与原稿不同；请把这个版发给维护者",
              en: "what came back from the XML differs from here on; please send the page to the maintainers"),
            range: comparison.firstDifference.map { offset in
              SourceRange(min(offset, source.bytes.count), min(offset, source.bytes.count))
            })
        ])
  }

  /// Whether text says the same as a page, however it is spelled: what is asked of XML without spelling hints.
  private func hasSameContent(_ page: Page, _ bytes: [UInt8]) -> Bool {
    guard let source = try? SourceText(bytes) else { return false }
    let returned = PageParser.parse(
      source, file: page.file, houseStyle: options.configuration.houseStyle, defaults: options.metadata)
    return StructureBytes.of(page.parts.map(\.block)) == StructureBytes.of(returned.parts.map(\.block))
  }
}

/// The Markdown that came back from the XML, held against the file it was made from.
public struct RoundTripComparison: Sendable, Hashable {
  /// The byte offset, from 0, of the first byte that differs or is there on one side only; nil when all are the same.
  public var firstDifference: Int?

  /// Compares two texts byte for byte.
  public init(source: [UInt8], returned: [UInt8]) {
    let common = ByteSearch.commonLength(source.span, returned.span)
    firstDifference = common == source.count && common == returned.count ? nil : common
  }

  /// Whether every byte came back.
  public var isIdentical: Bool { firstDifference == nil }
}
