import ArgumentParser
import Export

/// The options for the baseline: faults that a desk has accepted.
struct BaselineOptions: ParsableArguments {
  /// The baseline to compare with.
  @Option(
    name: .long,
    help: ArgumentHelp("不报这个文件里记下的差错 / report nothing that this file holds", valueName: "file"),
    completion: .file())
  var baseline: String?

  /// The baseline to write.
  @Option(
    name: .long,
    help: ArgumentHelp("把现有的差错记进这个文件 / record what is found in this file", valueName: "file"),
    completion: .file())
  var writeBaseline: String?

  /// Checks that a baseline is either compared with or written.
  ///
  /// - Throws: ``UsageFault`` when both are requested.
  func check() throws(UsageFault) {
    guard baseline != nil, writeBaseline != nil else { return }
    throw UsageFault(
      Wording(
        zh: "--baseline 和 --write-baseline 不能同时用；只写后一个，就会重写基线",
        en: "--baseline and --write-baseline do not go together; the second alone writes the baseline anew"))
  }

  /// Writes the baseline if it is requested. What an existing file holds on other pages is kept.
  ///
  /// - Throws: ``FileFault`` when it cannot be written, ``BaselineFault`` when the existing file is no baseline.
  func write(_ pages: [LintedPage]) throws {
    guard let path = writeBaseline else { return }
    var file = FileKind(path) == nil ? BaselineFile(emptyAt: path) : try BaselineFile(path)
    for page in pages { file.set(page.baseline, of: page.path) }
    try FileWriter.write([FileWriter.Output(path: path, bytes: try file.bytes())])
  }
}
