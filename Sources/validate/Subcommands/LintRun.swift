import Export

/// Lints the pages of issues, and mends them if wanted.
struct LintRun {
  /// What holds for each page.
  var configurations: PageConfigurations
  /// What options say about pages that neither their front matter nor the configuration says.
  var defaults: Metadata
  /// The fixes that are applied; nil for none.
  var fixing: FixSafety?
  /// The ids of the rules whose fixes are applied; nil for all.
  var rules: Set<String>?
  /// Whether a baseline is made of what is found.
  var makesBaseline = false

  /// Lints issues: all pages are read at once, then every issue is put together, then all pages are linted at once.
  ///
  /// - Returns: The pages in the order of the issues.
  /// - Throws: ``FileFault`` when a page cannot be read.
  func lint(_ issues: [IssueFiles]) throws -> [LintedPage] {
    let files = issues.flatMap(\.pages)
    let pages = try Parallel.map(files) { try read($0) }
    let work = Array(zip(zip(pages, try contexts(of: pages, in: issues)), files))
    return try Parallel.map(work, progress: Progress(total: work.count)) { page, file in
      page.1.map { lint(page.0, in: $0, defaults: defaults(of: file)) } ?? page.0
    }
  }

  /// What is known about a page that does not say otherwise itself.
  private func defaults(of file: IssueFiles.Page) -> Metadata {
    configurations[file].metadata.completed(by: defaults)
  }

  private func read(_ file: IssueFiles.Page) throws(FileFault) -> LintedPage {
    let bytes = try file.read()
    var page = LintedPage(path: file.path, bytes: bytes)
    do throws(SourceError) {
      page.page = PageParser.parse(
        try SourceText(bytes), file: file.name, houseStyle: configurations[file].houseStyle,
        defaults: defaults(of: file))
    } catch {
      // A file that is no text has one finding, which says so.
      if let found = EncodingFinding.finding(for: error, in: bytes, settings: configurations[file].lint) {
        page.findings = [found.finding]
        page.lines = found.lines
      }
    }
    return page
  }

  /// What the rules know about each page; nil for a file that is no text.
  private func contexts(of pages: [LintedPage], in issues: [IssueFiles]) throws -> [LintContext?] {
    var work: [(files: IssueFiles, pages: [Page?])] = []
    var start = 0
    for files in issues {
      let end = start + files.pages.count
      work.append((files, pages[start..<end].map(\.page)))
      start = end
    }
    return try Parallel.map(work) { contexts(of: $0.pages, in: $0.files) }.flatMap(\.self)
  }

  private func contexts(of pages: [Page?], in files: IssueFiles) -> [LintContext?] {
    let readable = pages.compactMap(\.self)
    let issue = IssueParser.parse(readable)
    let pictures = PictureFinder(folder: files.folder).existence(of: readable.flatMap(Pictures.destinations))
    var index = -1
    return zip(pages, files.pages).map { page, file in
      guard page != nil else { return nil }
      index += 1
      return LintContext(
        issue: issue, pageIndex: index, houseStyle: configurations[file].houseStyle,
        settings: configurations[file].lint, pictureExists: pictures,
        baseline: configurations.baseline(of: file))
    }
  }

  private func lint(_ page: LintedPage, in context: LintContext, defaults: Metadata) -> LintedPage {
    var linted = page
    var context = context
    if let fixing {
      let fixed = Linter.fix(context.page, in: context, safety: fixing, rules: rules, defaults: defaults)
      context = fixed.context
      linted.bytes = fixed.source.bytes
      linted.fixed = fixed.fixed.count
      linted.take(fixed.result)
    } else {
      linted.take(Linter.inspect(context.page, in: context))
    }
    linted.page = context.page
    linted.lines = context.lines
    guard makesBaseline else { return linted }
    linted.baseline = Linter.baseline(of: context.page, in: context)
    linted.take(Linter.inspect(context.page, in: context.comparing(with: linted.baseline)))
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
