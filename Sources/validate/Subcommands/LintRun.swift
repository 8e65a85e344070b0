import Export

/// Lints the pages of issues, and mends them if wanted.
struct LintRun {
  /// A page that was looked at.
  struct LintedPage {
    /// The path as shown to people.
    var path: String
    /// The page after mending; nil when the file is no text.
    var page: Page?
    /// The bytes as they were read.
    var original: [UInt8]
    /// The bytes after mending.
    var bytes: [UInt8]
    /// How many findings were mended.
    var fixed: Int
    /// What is found after mending.
    var findings: [Finding] = []
    /// The lines by which to show places: those of the page after mending, or of what can be read of it.
    var lines = LineTable(SourceText(""))
  }

  /// What the desk has configured.
  var configuration: Configuration
  /// What is known about every page that does not say otherwise itself.
  var defaults: Metadata
  /// The fixes that are applied; nil for none.
  var fixing: FixSafety?

  /// Lints an issue.
  ///
  /// - Throws: ``FileFault`` when a page cannot be read.
  func lint(_ files: IssueFiles) throws(FileFault) -> [LintedPage] {
    var linted: [LintedPage] = []
    var pages: [Page] = []
    var places: [Int] = []
    for file in files.pages {
      let bytes = try file.read()
      let page = LintedPage(path: file.path, page: nil, original: bytes, bytes: bytes, fixed: 0)
      let source: SourceText
      do throws(SourceError) {
        source = try SourceText(bytes)
      } catch {
        linted.append(unreadable(page, error))
        continue
      }
      pages.append(
        PageParser.parse(source, file: file.name, houseStyle: configuration.houseStyle, defaults: defaults))
      places.append(linted.count)
      linted.append(page)
    }
    let issue = IssueParser.parse(pages)
    let exist = PictureFinder(folder: files.folder).existence(of: pages.flatMap(Pictures.destinations))
    let contexts = contexts(of: issue, exist)
    for (context, place) in zip(contexts, places) { lint(context, &linted[place]) }
    if issue.pages.count > 1, places.contains(where: { linted[$0].fixed > 0 }) {
      lookAgain(places, exist, &linted)
    }
    return linted
  }

  /// A file that is no text has one finding, which says so.
  private func unreadable(_ page: LintedPage, _ error: SourceError) -> LintedPage {
    var page = page
    if let found = EncodingFinding.finding(for: error, in: page.bytes, settings: configuration.lint) {
      page.findings = [found.finding]
      page.lines = found.lines
    }
    return page
  }

  private func contexts(of issue: Issue, _ exist: [String: Bool]) -> [LintContext] {
    LintContext.acquainted(
      issue.pages.indices.map { index in
        LintContext(
          issue: issue, pageIndex: index, houseStyle: configuration.houseStyle, settings: configuration.lint,
          pictureExists: exist)
      })
  }

  private func lint(_ context: LintContext, _ linted: inout LintedPage) {
    linted.page = context.page
    linted.lines = context.lines
    guard let fixing else {
      linted.findings = Linter.lint(context.page, in: context)
      return
    }
    let fixed = Linter.fix(context.page, in: context, safety: fixing, defaults: defaults)
    linted.page = fixed.page
    linted.bytes = fixed.source.bytes
    linted.lines = LineTable(fixed.source)
    linted.fixed = fixed.fixed.count
    linted.findings = fixed.remaining
  }

  /// A finding may name a place on another page, which moves when that page is mended.
  private func lookAgain(_ places: [Int], _ exist: [String: Bool], _ linted: inout [LintedPage]) {
    let issue = IssueParser.parse(places.compactMap { linted[$0].page })
    for (context, place) in zip(contexts(of: issue, exist), places) {
      linted[place].findings = Linter.lint(context.page, in: context)
    }
  }
}

extension PictureFinder {
  /// Which of the destinations are there; addresses elsewhere are not looked for.
  fileprivate func existence(of destinations: [String]) -> [String: Bool] {
    var existence: [String: Bool] = [:]
    for destination in destinations where existence[destination] == nil && !Self.isRemote(destination) {
      existence[destination] = path(of: destination) != nil
    }
    return existence
  }
}
