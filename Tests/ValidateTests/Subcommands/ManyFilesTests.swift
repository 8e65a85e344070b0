import ExportTestSupport
import Foundation
import Testing

@testable import validate

/// A run over many files: one that cannot be read, and a person who stops it.
@Suite struct ManyFilesTests {
  private static func page(_ number: Int) -> String {
    """
    ---
    date: 2026-03-05
    page: \(number)
    ---

    ## 临江县修好\(number)号渠

    本报讯 临江县昨日修好了\(number)号渠，两岸稻田当天就放上了水。
    """ + "\n"
  }

  /// A folder with pages, one of which is there but does not let itself be read.
  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for number in [1, 3] { try folder.write(page(number), to: "issue/0\(number).md") }
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("issue/02.md"), withDestinationPath: "/proc/self/mem")
    return folder
  }

  @Test(arguments: ["check", "lint"])
  func aPageThatCannotBeReadDoesNotStopTheRest(command: String) throws {
    let run = try CommandRun([command, "issue", "--language", "en"], in: try Self.folder())
    #expect(run.status == ExitStatus.couldNotRun.rawValue)
    #expect(run.errors.contains("cannot read issue/02.md"))
    #expect(run.text.contains(command == "check" ? "2 pages: 2 may go out" : "2 pages checked"))
    #expect(run.text.contains("1 could not be read") && !run.text.contains("All"))
  }

  @Test func anXMLFileThatCannotBeReadDoesNotStopTheRest() throws {
    let folder = try TemporaryFolder()
    for name in ["a.xml", "c.xml"] { try folder.write("<a/>", to: "feed/\(name)") }
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("feed/b.xml"), withDestinationPath: "/proc/self/mem")
    let run = try CommandRun(["schema", "feed", "--language", "en"], in: folder)
    #expect(run.status == ExitStatus.couldNotRun.rawValue)
    #expect(run.errors.contains("cannot read feed/b.xml"))
    #expect(run.text.contains("feed/a.xml") && run.text.contains("feed/c.xml"))
  }

  @Test(arguments: ["check", "lint", "schema"])
  func jsonIsWholeWhateverTheNumberOfFiles(command: String) throws {
    let folder = try TemporaryFolder()
    for number in 1...70 {
      try folder.write(Self.page(number) + (number % 3 == 0 ? "茶好.   \n" : ""), to: "pages/\(number)/01.md")
      try folder.write("<a/>", to: "pages/\(number)/01.xml")
    }
    let run = try CommandRun([command, "pages", "--format", "json"], in: folder)
    let report = try #require(try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
    let files = try #require(report["files"] as? [[String: Any]])
    #expect(files.count == 70)
    #expect((report["summary"] as? [String: Any])?["files"] as? Int == 70)
    let whole = try JSONSerialization.data(
      withJSONObject: report, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
    #expect(String(decoding: whole, as: UTF8.self) + "\n" == run.text)
    if command == "lint" {
      let counts = try #require(report["statistics"] as? [[String: Any]]).compactMap { $0["count"] as? Int }
      let findings = files.compactMap { ($0["findings"] as? [Any])?.count }
      #expect(counts.reduce(0, +) == findings.reduce(0, +) && counts.reduce(0, +) > 20)
    }
  }

  @Test func controlCStopsItCleanly() throws {
    let folder = try TemporaryFolder()
    for number in 1...400 { try folder.write(Self.page(number), to: "pages/\(number)/01.md") }
    let process = Process()
    process.executableURL = CommandRun.executable
    process.arguments = ["check", "pages", "--language", "en"]
    process.currentDirectoryURL = folder.url
    process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C"]
    process.environment?["LLVM_PROFILE_FILE"] = CommandRun.profile
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let (text, said) = try process.watched {
      let first = output.fileHandleForReading.availableData
      process.interrupt()
      let rest = output.fileHandleForReading.readDataToEndOfFile()
      return (first + rest, errors.fileHandleForReading.readDataToEndOfFile())
    }
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == ExitStatus.interrupted.rawValue)
    #expect(String(decoding: said, as: UTF8.self).contains("interrupted"))
    #expect(text.last == UInt8(ascii: "\n"))
  }
}
