import ArgumentParser

/// The options of a report on findings: where it goes, and how much it shows.
struct ReportOptions: ParsableArguments {
  /// The file the report goes to.
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("报告写进文件 / write the report to a file", valueName: "file"), completion: .file())
  var output: String?

  /// Whether the line of each finding is shown.
  @Flag(
    name: [.customLong("frames"), .customLong("show-source")],
    help: "每处差错都附上原文，标出位置 / show the line of each finding and point at the fault")
  var showsFrames = false

  /// The columns of characters that are wide on some terminals and narrow on others.
  @Option(
    name: .customLong("ambiguous-width"),
    help: ArgumentHelp(
      "“”…■· 这类字符在终端上占几格 / columns of characters such as “”…■· on your terminal", valueName: "1|2"))
  var ambiguousWidth: AmbiguousWidth = .narrow

  /// The style of a text report: the terminal's, or none in a file.
  func style(_ context: RunContext) -> TerminalStyle {
    var style = output == nil ? context.style : .plain
    style.ambiguousWidth = ambiguousWidth
    return style
  }

  /// Where the report goes: the file or, without one, standard output.
  var sink: ReportSink { ReportSink(output.map { .file($0) } ?? .standardOutput) }
}
