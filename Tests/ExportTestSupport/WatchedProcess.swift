public import Foundation

extension Process {
  /// Far more than any run of a test takes, however busy the machine is.
  private static let limit = 600

  /// Works with the process and waits for its end. A process that hangs is ended, so that its test fails and the others
  /// go on.
  ///
  /// - Throws: ``Overdue`` when the process had to be ended, and what the work throws.
  public func watched<Result>(_ work: () throws -> Result) throws -> Result {
    let identifier = processIdentifier
    let watchdog = DispatchSource.makeTimerSource()
    watchdog.setEventHandler { kill(identifier, SIGKILL) }
    watchdog.schedule(deadline: .now() + .seconds(Self.limit))
    watchdog.activate()
    defer { watchdog.cancel() }
    let result = try work()
    waitUntilExit()
    if terminationReason == .uncaughtSignal, terminationStatus == SIGKILL {
      throw Overdue(arguments: arguments ?? [], seconds: Self.limit)
    }
    return result
  }

  /// A process that did not end by itself.
  public struct Overdue: Error, CustomStringConvertible {
    /// Its arguments.
    public let arguments: [String]
    /// How long it ran.
    public let seconds: Int

    /// Which process it was and how long it ran.
    public var description: String { "\(arguments.joined(separator: " ")) did not end within \(seconds) s" }
  }
}
