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
  /// The ids of the rules whose fixes are applied; nil for all.
  var rules: Set<String>?

  /// Lints issues: all pages are read at once, then every issue is put together, then all pages are linted at once.
  ///
  /// - Returns: The pages in the order of the issues.
  /// - Throws: ``FileFault`` when a page cannot be read.
  func lint(_ issues: [IssueFiles]) throws -> [LintedPage] {
    let files = issues.flatMap(\.pages)
    let pages = try Parallel.map(files) { try read($0) }
    var surroundings: [Surroundings?] = []
    for issue in issues {
      let start = surroundings.count
      surroundings += self.surroundings(
        of: pages[start..<start + issue.pages.count].map(\.page), in: issue)
    }
    let work = Array(zip(pages, surroundings))
    return try Parallel.map(work, progress: Progress(total: work.count)) { page, surroundings in
      surroundings.map { lint(page, in: $0) } ?? page
    }
  }

  private func read(_ file: IssueFiles.Page) throws(FileFault) -> LintedPage {
    let bytes = try file.read()
    var page = LintedPage(path: file.path, page: nil, original: bytes, bytes: bytes, fixed: 0)
    do throws(SourceError) {
      page.page = PageParser.parse(
        try SourceText(bytes), file: file.name, houseStyle: configuration.houseStyle, defaults: defaults)
    } catch {
      return unreadable(page, error)
    }
    return page
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

  /// What stands around a page.
  private struct Surroundings: Sendable {
    /// The issue it belongs to.
    var issue: Issue
    /// The index of the page in the issue, from 0.
    var index: Int
    /// Which picture files are there, by destination.
    var pictures: [String: Bool]
  }

  /// What stands around each page of an issue; nil for a file that is no text.
  private func surroundings(of pages: [Page?], in files: IssueFiles) -> [Surroundings?] {
    let readable = pages.compactMap(\.self)
    let issue = IssueParser.parse(readable)
    let pictures = PictureFinder(folder: files.folder).existence(of: readable.flatMap(Pictures.destinations))
    var index = -1
    return pages.map { page in
      guard page != nil else { return nil }
      index += 1
      return Surroundings(issue: issue, index: index, pictures: pictures)
    }
  }

  private func lint(_ page: LintedPage, in surroundings: Surroundings) -> LintedPage {
    let context = LintContext(
      issue: surroundings.issue, pageIndex: surroundings.index, houseStyle: configuration.houseStyle,
      settings: configuration.lint, pictureExists: surroundings.pictures)
    var linted = page
    linted.page = context.page
    linted.lines = context.lines
    guard let fixing else {
      linted.findings = Linter.lint(context.page, in: context)
      return linted
    }
    let fixed = Linter.fix(context.page, in: context, safety: fixing, rules: rules, defaults: defaults)
    linted.page = fixed.page
    linted.bytes = fixed.source.bytes
    linted.lines = LineTable(fixed.source)
    linted.fixed = fixed.fixed.count
    linted.findings = fixed.remaining
    return linted
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
