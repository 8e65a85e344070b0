import ExportTestSupport
import Foundation

/// One run of the built command: its exit status and what it wrote.
struct CommandRun {
  /// The exit status.
  let status: Int32
  /// What it wrote to standard output.
  let output: [UInt8]
  /// What it wrote to standard error.
  let errors: String

  /// Standard output as text.
  var text: String { String(decoding: output, as: UTF8.self) }

  /// The built command, which lies beside the test runner.
  static let executable = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "validate")

  /// Where a process writes which of its lines were run; nil unless that is counted.
  static let profile = ProcessInfo.processInfo.environment["LLVM_PROFILE_FILE"]

  /// Runs the command.
  ///
  /// - Parameters:
  ///   - arguments: The arguments after its name.
  ///   - folder: The working folder.
  ///   - input: What stands on standard input.
  ///   - environment: Variables besides `PATH` and an English locale.
  ///   - fileSizeLimit: The greatest file it may write, in units of 512 bytes; nil for no limit.
  /// - Throws: What keeps the command from being started.
  init(
    _ arguments: [String], in folder: TemporaryFolder, input: String = "",
    environment: [String: String] = [:],
    fileSizeLimit: Int? = nil
  ) throws {
    // Files and not pipes: a pipe that nobody empties would stop the command.
    let streams = try TemporaryFolder()
    let process = Process()
    if let fileSizeLimit {
      process.executableURL = URL(filePath: "/bin/sh")
      let script = "ulimit -f \(fileSizeLimit); exec \"$0\" \"$@\""
      process.arguments = ["-c", script, Self.executable.path] + arguments
    } else {
      process.executableURL = Self.executable
      process.arguments = arguments
    }
    process.currentDirectoryURL = folder.url
    var variables = ["PATH": "/usr/bin:/bin", "LC_ALL": "C"].merging(environment) { $1 }
    // Where `make coverage` counts what is run; a process that may not write files that long does not count.
    if let profile = Self.profile {
      variables["LLVM_PROFILE_FILE"] = fileSizeLimit == nil ? profile : "/dev/null"
    }
    process.environment = variables
    try streams.write(input, to: "input")
    process.standardInput = try FileHandle(forReadingFrom: streams.url.appending(path: "input"))
    for name in ["output", "errors"] { try streams.write("", to: name) }
    process.standardOutput = try FileHandle(forWritingTo: streams.url.appending(path: "output"))
    process.standardError = try FileHandle(forWritingTo: streams.url.appending(path: "errors"))
    try process.run()
    try process.watched {}
    status = process.terminationStatus
    output = try streams.bytes("output")
    errors = String(decoding: try streams.bytes("errors"), as: UTF8.self)
  }
}

/// A folder that is gone when the test is over.
final class TemporaryFolder: Sendable {
  /// Where it is.
  let url: URL

  /// Makes an empty folder.
  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "validate-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Writes a file, its folder made where it is missing.
  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  /// Writes a file, its folder made where it is missing.
  func write(_ bytes: [UInt8], to name: String) throws {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  /// The bytes of a file.
  func bytes(_ name: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: url.appending(path: name))) }

  /// The names of all entries, hidden ones included, sorted.
  func names(_ folder: String = ".") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url.appending(path: folder).path).sorted()
  }

  /// What tells one version of a file from the next: its number on the disk and its time.
  func modification(_ name: String) throws -> [String] {
    let attributes = try FileManager.default.attributesOfItem(atPath: path(name))
    return ["\(attributes[.systemFileNumber] ?? "")", "\(attributes[.modificationDate] ?? "")"]
  }

  /// The path of an entry.
  func path(_ name: String) -> String { url.appending(path: name).path }
}
