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
  func style(_ desk: Desk) -> TerminalStyle {
    var style = output == nil ? desk.style : .plain
    style.ambiguousWidth = ambiguousWidth
    return style
  }

  /// Takes a report piece by piece: standard output gets each piece at once, a file the whole at the end.
  struct Sink {
    fileprivate let options: ReportOptions
    private var whole: [UInt8] = []

    fileprivate init(_ options: ReportOptions) { self.options = options }

    /// Takes a piece.
    ///
    /// - Throws: ``FileFault`` when standard output does not take it.
    mutating func write(_ piece: [UInt8]) throws(FileFault) {
      if options.output == nil { try FileWriter.writeToStandardOutput(piece) } else { whole += piece }
    }

    /// Ends the report.
    ///
    /// - Throws: ``FileFault`` when the file cannot be written.
    func finish() throws(FileFault) {
      if options.output != nil { try options.write(whole) }
    }
  }

  /// Where the pieces of a report go.
  var sink: Sink { Sink(self) }

  /// Writes a report to the file or, without one, to standard output.
  ///
  /// - Throws: ``FileFault`` when it cannot be written.
  func write(_ bytes: [UInt8]) throws(FileFault) {
    if let output {
      try FileWriter.write([FileWriter.Output(path: output, bytes: bytes)])
    } else {
      try FileWriter.writeToStandardOutput(bytes)
    }
  }
}

extension AmbiguousWidth: ExpressibleByArgument {}
