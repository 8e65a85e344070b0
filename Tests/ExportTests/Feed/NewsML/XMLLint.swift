import ExportTestSupport
import Foundation

/// libxml2's command line check, where it is installed: an opinion on our XML that is not ours.
enum XMLLint {
  /// What it said of a file.
  struct Verdict {
    /// Whether every file is valid.
    let isValid: Bool
    /// What it printed.
    let output: String
  }

  private static let program = ["/usr/bin/xmllint", "/usr/local/bin/xmllint"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// Whether it is installed.
  static var isPresent: Bool { program != nil }

  /// The root schema of our own profile.
  static let profile = SharedMaterial.packageRoot.appending(path: "Schemas/newspaper-newsml-g2.xsd")

  /// Whether a document is valid by a schema.
  static func validate(_ xml: [UInt8], schema: URL) throws -> Verdict {
    try validate(["message": xml], schema: schema)["message"] ?? Verdict(isValid: false, output: "")
  }

  /// Validates many documents in one run, because starting a process and compiling a schema is most of the time.
  static func validate(_ documents: [String: [UInt8]], schema: URL) throws -> [String: Verdict] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "newsml-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, xml) in documents { try Data(xml).write(to: folder.appending(path: "\(name).xml")) }
    let output = try run(
      ["--nonet", "--noout", "--schema", schema.path] + documents.keys.sorted().map { "\($0).xml" },
      in: folder)
    var verdicts: [String: Verdict] = [:]
    let lines = output.split(separator: "\n")
    for name in documents.keys {
      verdicts[name] = Verdict(
        isValid: lines.contains("\(name).xml validates"),
        output: lines.filter { $0.hasPrefix("\(name).xml") }.joined(separator: "\n"))
    }
    return verdicts
  }

  private static func run(_ arguments: [String], in folder: URL) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: program ?? "/usr/bin/xmllint")
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let pipe = Pipe()
    process.standardError = pipe
    process.standardOutput = pipe
    try process.run()
    let data = try process.watched { try pipe.fileHandleForReading.readToEnd() ?? Data() }
    return String(decoding: data, as: UTF8.self)
  }
}
