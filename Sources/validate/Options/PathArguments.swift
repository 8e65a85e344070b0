import ArgumentParser
import Export

/// The pages to work on.
struct PathArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "文件、文件夹（一个文件夹是一期）或 -（标准输入） / files, folders (each folder is an issue) or - (standard input)",
      valueName: "path"),
    completion: .file())
  var runs: [ArgumentRun]

  /// What standard input is called.
  @Option(
    name: .customLong("stdin-filename"),
    help: ArgumentHelp(
      "标准输入算作哪个文件：报告、配置和 overrides 都按它 / the file that standard input stands for: in reports, for the configuration and its overrides",
      valueName: "path"))
  var standardInputName: String?

  /// What the pages are encoded in.
  @Option(
    name: .long,
    help: "版面的编码；写文件时一律写成 UTF-8 / what pages are encoded in; they are written as UTF-8")
  var encoding: PageEncoding = .utf8

  /// Files, folders, or `-`.
  var paths: [String] { runs.flatMap(\.values) }

  /// The path from which the configuration is looked for.
  var firstPath: String? { paths.first.map { $0 == "-" ? standardInputName ?? $0 : $0 } }

  /// The pages that the paths lead to.
  ///
  /// - Throws: ``FileFault`` or ``ConfigurationFault`` as ``FoundPages`` does.
  func find(_ context: RunContext) throws -> FoundPages {
    try FoundPages(paths, context.configurations, standardInputName: standardInputName)
  }

  /// What applies to each page of issues.
  ///
  /// - Parameters:
  ///   - context: The run.
  ///   - issues: The issues.
  ///   - baseline: The baseline of all pages; nil for those that the configurations name.
  ///   - readsBaselines: Whether baselines are needed.
  /// - Returns: The configurations, with the encoding of the option.
  /// - Throws: ``FileFault``, ``ConfigurationFault`` or ``BaselineFault`` when a file cannot be used.
  func configurations(
    _ context: RunContext, for issues: [IssueFiles], baseline: String? = nil, readsBaselines: Bool = false
  ) throws -> PageConfigurations {
    var configurations = try PageConfigurations(
      issues, context.configurations, baseline: baseline, readsBaselines: readsBaselines)
    configurations.encoding = encoding
    return configurations
  }
}
