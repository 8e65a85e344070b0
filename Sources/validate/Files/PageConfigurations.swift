import Export

/// What applies to each page of a run: the nearest configuration above its folder, and the baseline.
struct PageConfigurations {
  /// What the bytes of pages are in.
  var encoding = PageEncoding.utf8
  private var configurations: [String: Configuration] = [:]
  private var baselines: [String: BaselineFile] = [:]

  /// Finds the configuration of every page.
  ///
  /// - Parameters:
  ///   - issues: The issues of the run.
  ///   - finder: Finds the configurations.
  ///   - baseline: The baseline of all pages, as `--baseline` names it; nil for those that the configurations name.
  ///   - readsBaselines: Whether baselines are needed.
  /// - Throws: ``FileFault``, ``ConfigurationFault`` or ``BaselineFault`` when a file cannot be used.
  init(
    _ issues: [IssueFiles], _ finder: ConfigurationFinder, baseline: String? = nil,
    readsBaselines: Bool = false
  ) throws {
    var files: [String: BaselineFile] = [:]
    for issue in issues {
      let configuration = try finder.configuration(of: issue.folder)
      for page in issue.pages {
        configurations[page.path] = try configuration?.effective(for: page.path).configuration
      }
      guard readsBaselines, let path = baseline ?? configuration?.baseline else { continue }
      let file = try files[path] ?? BaselineFile(path)
      files[path] = file
      for page in issue.pages { baselines[page.path] = file }
    }
  }

  /// What applies to a page of the run.
  subscript(_ page: IssueFiles.Page) -> Configuration { configurations[page.path] ?? .standard }

  /// The faults of a page in the baseline; nil when there is no baseline.
  func baseline(of page: IssueFiles.Page) -> [BaselineEntry]? { baselines[page.path]?.entries(of: page.path) }
}
