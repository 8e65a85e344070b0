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
    /// What is found and not reported.
    var suppressed: [SuppressedFinding] = []
    /// What the baseline holds already.
    var known: [Finding] = []
    /// What the baseline holds and the page no longer has.
    var stale: [BaselineEntry] = []
    /// What a new baseline has to hold of the page.
    var baseline: [BaselineEntry] = []
    /// The lines by which to show places: those of the page after mending, or of what can be read of it.
    var lines = LineTable(SourceText(""))
  }

  /// What holds for each page.
  var configurations: PageConfigurations
  /// What options say about pages that neither their front matter nor the configuration says.
  var defaults: Metadata
  /// The fixes that are applied; nil for none.
  var fixing: FixSafety?
  /// Whether a baseline is made of what is found.
  var makesBaseline = false

  /// Lints an issue.
  ///
  /// - Throws: ``FileFault`` when a page cannot be read.
  func lint(_ files: IssueFiles) throws(FileFault) -> [LintedPage] {
    var linted: [LintedPage] = []
    var pages: [Page] = []
    var places: [(linted: Int, file: IssueFiles.Page)] = []
    for file in files.pages {
      let bytes = try file.read()
      let page = LintedPage(path: file.path, page: nil, original: bytes, bytes: bytes, fixed: 0)
      let source: SourceText
      do throws(SourceError) {
        source = try SourceText(bytes)
      } catch {
        linted.append(unreadable(page, error, configurations[file].lint))
        continue
      }
      let configuration = configurations[file]
      pages.append(
        PageParser.parse(
          source, file: file.name, houseStyle: configuration.houseStyle,
          defaults: configuration.metadata.completed(by: defaults)))
      places.append((linted.count, file))
      linted.append(page)
    }
    let issue = IssueParser.parse(pages)
    let exist = PictureFinder(folder: files.folder).existence(of: pages.flatMap(Pictures.destinations))
    let contexts = LintContext.acquainted(
      places.enumerated().map { index, place in
        let configuration = configurations[place.file]
        return LintContext(
          issue: issue, pageIndex: index, houseStyle: configuration.houseStyle, settings: configuration.lint,
          pictureExists: exist, baseline: configurations.baseline(of: place.file))
      })
    lint(contexts, places, &linted)
    return linted
  }

  /// A file that is no text has one finding, which says so.
  private func unreadable(_ page: LintedPage, _ error: SourceError, _ settings: LintSettings) -> LintedPage {
    var page = page
    if let found = EncodingFinding.finding(for: error, in: page.bytes, settings: settings) {
      page.findings = [found.finding]
      page.lines = found.lines
    }
    return page
  }

  private func lint(
    _ contexts: [LintContext], _ places: [(linted: Int, file: IssueFiles.Page)], _ linted: inout [LintedPage]
  ) {
    var contexts = contexts
    if let fixing {
      for (index, place) in places.enumerated() {
        let defaults = configurations[place.file].metadata.completed(by: defaults)
        let fixed = Linter.fix(contexts[index].page, in: contexts[index], safety: fixing, defaults: defaults)
        contexts[index] = fixed.context
        linted[place.linted].bytes = fixed.source.bytes
        linted[place.linted].fixed = fixed.fixed.count
        linted[place.linted].take(fixed.result)
      }
      // A finding may name a place on another page, which moves when that page is mended.
      if contexts.count > 1, places.contains(where: { linted[$0.linted].fixed > 0 }) {
        contexts = LintContext.acquainted(contexts)
        for (context, place) in zip(contexts, places) {
          linted[place.linted].take(Linter.inspect(context.page, in: context))
        }
      }
    } else {
      for (context, place) in zip(contexts, places) {
        linted[place.linted].take(Linter.inspect(context.page, in: context))
      }
    }
    for (context, place) in zip(contexts, places) {
      linted[place.linted].page = context.page
      linted[place.linted].lines = context.lines
      guard makesBaseline else { continue }
      let baseline = Linter.baseline(of: context.page, in: context)
      linted[place.linted].baseline = baseline
      linted[place.linted].take(Linter.inspect(context.page, in: context.comparing(with: baseline)))
    }
  }
}

extension LintRun.LintedPage {
  /// Takes what the linter says.
  fileprivate mutating func take(_ result: LintResult) {
    findings = result.findings
    suppressed = result.suppressed
    known = result.known
    stale = result.stale
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
