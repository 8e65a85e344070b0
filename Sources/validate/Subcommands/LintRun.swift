import Export

/// Lints the pages of issues, and mends them if requested.
struct LintRun {
  /// What applies to each page.
  var configurations: PageConfigurations
  /// Metadata from options, for what neither front matter nor configuration sets.
  var defaults: Metadata
  /// The moment at which pages are judged; nil for the end of the day of their issue.
  var now: Timestamp?
  /// Where that day is counted, in minutes east of Greenwich.
  var zone = 480
  /// The fixes that are applied; nil for none.
  var fixing: FixSafety?
  /// The ids of the rules whose fixes are applied; nil for all.
  var rules: Set<String>?
  /// Whether a baseline is made of what is found.
  var makesBaseline = false
  /// Whether files are judged as newspaper pages in any case.
  var judgement = PageJudgement.recognised
  /// Counts the pages that are done; nil when progress is not shown.
  var progress: Progress?

  /// Lints issues: all pages are read at once, then every issue is put together, then all pages are mended and linted
  /// at once.
  ///
  /// - Returns: The pages in the order of the issues.
  /// - Throws: ``FileFault`` when a page cannot be read.
  func lint(_ issues: [IssueFiles]) throws -> [LintedPage] {
    let (pages, faults) = try lintReadable(issues)
    if let fault = faults.first { throw fault }
    return pages
  }

  /// Lints issues like ``lint(_:)``, less the pages that cannot be read.
  ///
  /// - Returns: The pages that can be read, and why the others cannot.
  func lintReadable(_ named: [IssueFiles]) throws -> (pages: [LintedPage], faults: [FileFault]) {
    var issues = named
    let read = try Parallel.map(named.flatMap(\.pages)) { file in
      Result { () throws(FileFault) in try self.read(file) }
    }
    var faults: [FileFault] = []
    var pages: [LintedPage] = []
    var results = read[...]
    for index in issues.indices {
      issues[index].pages = issues[index].pages.filter { _ in
        switch results.popFirst() {
        case .success(let page)?: pages.append(page)
        case .failure(let fault)?:
          faults.append(fault)
          return false
        case nil: return false
        }
        return true
      }
    }
    return (try lint(pages, of: issues.filter { !$0.pages.isEmpty }), faults)
  }

  private func lint(_ read: [LintedPage], of issues: [IssueFiles]) throws -> [LintedPage] {
    let files = issues.flatMap(\.pages)
    var pages = read
    var contexts = try self.contexts(of: pages, in: issues)
    if let fixing {
      let mended = try Parallel.map(Array(zip(contexts, files))) { context, file in
        file.isReadme ? nil : context.map { mend($0, in: file, fixing) }
      }
      for (index, fixed) in zip(mended.indices, mended) {
        guard let fixed else { continue }
        contexts[index] = fixed.context
        pages[index].bytes = fixed.source.bytes
        pages[index].fixed = fixed.fixed.count
        pages[index].fixedPlaces = fixed.fixed.reduce(0) { $0 + $1.count }
        pages[index].fixFaults = fixed.faults
      }
      // A finding may name a place on another page, which moves when that page is mended.
      contexts = Self.linkedAcrossIssues(contexts, in: issues)
    }
    return try Parallel.map(Array(zip(pages, contexts)), progress: progress) { page, context in
      context.map { inspect(page, in: $0) } ?? page
    }
  }

  private func read(_ file: IssueFiles.Page) throws(FileFault) -> LintedPage {
    let (bytes, converted) = try file.read(configurations.encoding)
    let configuration = configurations[file]
    var page = LintedPage(path: file.path, bytes: bytes)
    page.isStandardInput = file.isStandardInput
    page.converted = converted
    do throws(SourceError) {
      page.page = PageParser.parse(
        try SourceText(bytes), file: file.name, houseStyle: configuration.houseStyle,
        defaults: configuration.metadata.completed(by: defaults))
    } catch {
      // A file that is no text has one finding: that it is none.
      let (finding, lines) = EncodingFinding.finding(for: error, in: bytes)
      page.findings = [finding]
      page.lines = lines
    }
    return page
  }

  /// What the rules know about each page; nil for a file that is no text.
  private func contexts(of pages: [LintedPage], in issues: [IssueFiles]) throws -> [LintContext?] {
    let work = zip(issues, Self.ranges(of: issues)).map { ($0, pages[$1].map(\.page)) }
    return try Parallel.map(work) { files, pages in contexts(of: pages, in: files) }.flatMap(\.self)
  }

  private func contexts(of pages: [Page?], in files: IssueFiles) -> [LintContext?] {
    let readable = zip(pages, files.pages).filter { $0.0 != nil }.map(\.1)
    let issue = IssueParser.parse(pages.compactMap(\.self))
    let pictures = PictureFinder(folder: files.folder).existence(of: Pictures.destinations(in: issue.pages))
    var contexts = Linter.contexts(of: issue, with: .standard, pictureExists: pictures) { index in
      let configuration = configurations[readable[index]]
      var settings = configuration.lint
      (settings.now, settings.zone) = (now, zone)
      return LintOptions(
        houseStyle: configuration.houseStyle, settings: settings,
        baseline: configurations.baseline(of: readable[index]),
        // The release check judges every file as a page, and compares with the same baseline.
        judgement: makesBaseline ? .asPage : judgement)
    }[...]
    return pages.map { $0 == nil ? nil : contexts.popFirst() }
  }

  /// The contexts, with those of each issue linked to each other.
  private static func linkedAcrossIssues(_ contexts: [LintContext?], in issues: [IssueFiles])
    -> [LintContext?]
  {
    ranges(of: issues).flatMap { range -> [LintContext?] in
      var known = LintContext.linkedAcrossIssue(contexts[range].compactMap(\.self))[...]
      return contexts[range].map { $0 == nil ? nil : known.popFirst() }
    }
  }

  /// The places of the pages of each issue among all pages.
  private static func ranges(of issues: [IssueFiles]) -> [Range<Int>] {
    var start = 0
    return issues.map { issue in
      defer { start += issue.pages.count }
      return start..<start + issue.pages.count
    }
  }

  private func mend(_ context: LintContext, in file: IssueFiles.Page, _ safety: FixSafety) -> FixedPage {
    Linter.fix(
      context.page, in: context, safety: safety, rules: rules,
      defaults: configurations[file].metadata.completed(by: defaults))
  }

  private func inspect(_ page: LintedPage, in context: LintContext) -> LintedPage {
    var linted = page
    linted.page = context.page
    linted.lines = context.lines
    guard makesBaseline else {
      linted.take(Linter.inspect(context.page, in: context).leaving(page.fixFaults))
      return linted
    }
    linted.baseline = Linter.baseline(of: context.page, in: context)
    linted.take(
      Linter.inspect(context.page, in: context.comparing(with: linted.baseline)).leaving(page.fixFaults))
    return linted
  }
}
