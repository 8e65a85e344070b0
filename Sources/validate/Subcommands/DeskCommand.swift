import ArgumentParser
import Export

/// A subcommand: it gets the desk it works for, and says how it ended.
protocol DeskCommand: ParsableCommand {
  /// The options that every subcommand has.
  var general: GeneralOptions { get }
  /// The forms of report that it has.
  static var formats: [ReportFormat] { get }
  /// The path from which the configuration is looked for; nil for the working folder.
  var firstPath: String? { get }
  /// Does the work.
  ///
  /// - Throws: A ``RunFault`` when it cannot.
  func run(at desk: Desk) throws -> ExitStatus
}

extension DeskCommand {
  /// Every subcommand speaks to people and to programs.
  static var formats: [ReportFormat] { [.text, .json] }

  /// Without a path the configuration is looked for from the working folder up.
  var firstPath: String? { nil }

  /// Runs the subcommand and says on standard error why it could not run.
  func run() throws {
    var language = general.language ?? Desk.languageOfEnvironment
    let status: ExitStatus
    do {
      try Self.check(general.format)
      let desk = try Desk(general, firstPath: firstPath)
      language = desk.language
      status = try run(at: desk)
    } catch let fault as any RunFault {
      StandardError.write("validate: \(fault.wording(language))\n")
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
