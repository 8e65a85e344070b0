import ArgumentParser
import Export

/// `validate lint`: what the rules find, and mending it.
struct LintCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "只查毛病，也能改 / findings only; can mend them",
    discussion: """
        validate lint 01.md
        validate lint --diff 01.md             只看会怎么改 / show what --fix would change
        validate lint --fix 2026-05-12/        改稳妥的 / mend what is safe
        validate lint --unsafe-fixes 01.md     连要过目的也改 / mend what needs an eye, too
        validate lint --fix - < 01.md > 01.new.md
      """)

  @OptionGroup var pages: PathArguments
  @Flag(help: "改好稳妥的毛病 / mend what is safe to mend")
  var fix = false
  @Flag(help: "连改后要过目的也改 / mend what needs an eye afterwards, too")
  var unsafeFixes = false
  @Flag(help: "只显示会改什么，不写文件 / only show what would change; write nothing")
  var diff = false
  @OptionGroup var fail: FailOptions
  @OptionGroup(title: "基线 / baseline") var baseline: BaselineOptions
  @OptionGroup(title: "版面没写的信息 / what pages do not say") var metadata: MetadataOptions
  @OptionGroup(title: "通用 / general") var general: GeneralOptions

  var firstPath: String? { pages.paths.first }

  func run(at desk: Desk) throws -> ExitStatus {
    let issues = try IssueFiles.find(pages.paths)
    let run = LintRun(
      configurations: try baseline.configurations(desk, for: issues),
      defaults: try metadata.metadata(), fixing: unsafeFixes ? .unsafe : fix || diff ? .safe : nil,
      makesBaseline: baseline.writeBaseline != nil)
    let linted = try Parallel.map(issues, progress: Progress(total: issues.count)) { try run.lint($0) }
      .flatMap(\.self)
    let fails = fail.holds(linted.lazy.flatMap(\.findings), desk.configuration)
    if diff {
      for page in linted {
        try FileWriter.writeToStandardOutput(
          UnifiedDiff.of(page.original, page.bytes, path: VisibleText.of(page.path)))
      }
      return fails ? .findings : .clean
    }
    try write(linted)
    try baseline.write(linted)
    try report(linted, desk)
    return fails ? .findings : .clean
  }

  /// Writes what was mended. Mended standard input goes to standard output, even if nothing had to be mended.
  private func write(_ pages: [LintRun.LintedPage]) throws {
    guard fix || unsafeFixes else { return }
    for page in pages where page.path == "-" { try FileWriter.writeToStandardOutput(page.bytes) }
    try FileWriter.write(
      pages.filter { $0.path != "-" && $0.bytes != $0.original }
        .map { FileWriter.Output(path: $0.path, bytes: $0.bytes) })
  }

  private func report(_ pages: [LintRun.LintedPage], _ desk: Desk) throws {
    let report = LintReport(pages, language: desk.language)
    let bytes =
      switch desk.format {
      case .json: try JSONReport.bytes(report)
      case .text:
        Array(
          LintTextReport(language: desk.language, style: desk.style).text(report, paths: self.pages.paths)
            .utf8)
      }
    // Standard output is taken when it carries the mended page.
    if fix || unsafeFixes, pages.contains(where: { $0.path == "-" }) {
      StandardError.write(String(decoding: bytes, as: UTF8.self))
    } else {
      try FileWriter.writeToStandardOutput(bytes)
    }
  }
}
