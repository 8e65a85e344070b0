import ArgumentParser
import Export

/// `validate check`: the release check.
struct CheckCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "发稿检查：这个版能不能放行（不写命令就是它） / the release check (the default)",
    discussion: """
      依次解析、检查、导出、XML 校验、语义、回读、逐字节比对，再给结论。
      Parses, lints, exports, validates, reads back and compares, then gives a verdict.

        validate 01.md
        validate check 2026-05-12/ --fail-on warning
        validate check 01.md --date 2026-05-12 --format json
      """)

  @OptionGroup var pages: PathArguments
  @OptionGroup(title: "检查 / checking") var fail: FailOptions
  @OptionGroup(title: "版面没写的信息 / what pages do not say") var metadata: MetadataOptions
  @OptionGroup var hints: HintOptions
  @OptionGroup(title: "通用 / general") var general: GeneralOptions

  var firstPath: String? { pages.paths.first }

  func run(at desk: Desk) throws -> ExitStatus {
    let issues = try IssueFiles.find(pages.paths)
    let options = try ReleaseOptions(
      configuration: desk.configuration, defaults: metadata.metadata(),
      failLevel: fail.level(desk.configuration),
      zone: metadata.zone(), now: metadata.moment(), includesSpelling: !hints.leavesOutHints)
    var report = CheckReport(language: desk.language, failLevel: options.failLevel)
    let configurations = try desk.configurations(for: issues, readsBaselines: true)
    let checked = try Parallel.map(issues, progress: Progress(total: issues.count)) { issue in
      ReleaseCheck.run(try ReleaseInput.read(issue, configurations: configurations), options: options)
    }
    for (issue, result) in zip(issues, checked) {
      for (page, result) in zip(issue.pages, result.pages) { report.add(result, path: page.path) }
    }
    switch desk.format {
    case .json: try FileWriter.writeToStandardOutput(JSONReport.bytes(report))
    case .text:
      let text = CheckTextReport(language: desk.language, style: desk.style).text(report, paths: pages.paths)
      try FileWriter.writeToStandardOutput(Array(text.utf8))
    }
    return report.passes ? .clean : .findings
  }
}
