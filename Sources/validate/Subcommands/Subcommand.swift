import ArgumentParser
import Export

/// A subcommand: it does its work in the context of a run and returns how it ended.
protocol Subcommand: ParsableCommand {
  /// The options that every subcommand has.
  var general: GeneralOptions { get }
  /// The forms of report that it offers.
  static var formats: [ReportFormat] { get }
  /// The path from which the configuration is looked for; nil for the working folder.
  var firstPath: String? { get }
  /// Does the work.
  ///
  /// - Throws: A ``RunFault`` when it cannot.
  func run(in context: RunContext) throws -> ExitStatus
}

extension Subcommand {
  static var formats: [ReportFormat] { ReportFormat.ofEveryCommand }

  /// Without a path the configuration is looked for from the working folder up.
  var firstPath: String? { nil }

  /// Runs the subcommand, and reports on standard error why it could not run.
  func run() throws {
    var language = general.language ?? RunEnvironment.language
    let status: ExitStatus
    do {
      try Self.check(general.format)
      let context = try RunContext(general, firstPath: firstPath)
      language = context.language
      status = try run(in: context)
    } catch let fault as any RunFault {
      StandardError.report(fault.wording(language))
      status = fault.status
    }
    if status != .clean { throw ExitCode(status.rawValue) }
  }

  private static func check(_ format: ReportFormat) throws(UsageFault) {
    guard !formats.contains(format) else { return }
    let known = formats.map(\.rawValue)
    throw UsageFault(
      Wording(
        zh: "这条命令没有 --format \(format.rawValue)；可用 \(known.joined(separator: "、"))",
        en: "this command has no --format \(format.rawValue); it has \(known.joined(separator: ", "))"))
  }
}

/// A subcommand that takes any number of arguments that are no options.
protocol ListCommand: Subcommand {
  /// The arguments as the parser has them.
  var runs: [ArgumentRun] { get }
}

extension ListCommand {
  /// The arguments, in order.
  var arguments: [String] { runs.flatMap(\.values) }
}

/// A subcommand that works on pages.
protocol PageCommand: ListCommand {
  /// The pages.
  var pages: PathArguments { get }
}

extension PageCommand {
  var runs: [ArgumentRun] { pages.runs }
  var firstPath: String? { pages.firstPath }
}
