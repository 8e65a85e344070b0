import Export
import Foundation
import Testing

@testable import validate

@Suite struct ReportStreamTests {
  /// A report of nothing but names.
  private struct Names: StreamedReport {
    struct File: ReportedFile {
      var name: String
      var hasPage = true

      mutating func dropPage() { hasPage = false }
    }

    var files: [File] = []
    var count = 0
    let language = Language.english
    var notes = FileNotes()
    var passes: Bool { !files.contains { $0.name == "B" } }
    var members: [String: any Encodable] { ["count": count] }
    var faults: FaultReport { FaultReport(language: language, rules: [], files: []) }
    var proofSheet: ProofSheet? { nil }

    mutating func add(_ file: File, keeps: Bool) {
      count += 1
      if keeps { files.append(file) }
    }
  }

  private struct Text: TextReport {
    func entry(_ file: Names.File) -> TextEntry {
      TextEntry(text: file.name + "\n", isSetOff: file.name.first?.isUppercase ?? false)
    }

    func end(_ report: Names) -> String { "\(report.count) and \(report.notes.unread.count)\n" }
  }

  private static func stream(_ names: [String], _ format: ReportFormat, to path: String) throws -> Names {
    var stream = ReportStream(Names(), format, text: Text(), to: ReportSink(.file(path)))
    for name in names { try stream.add(stream.rendering(Names.File(name: name))) }
    var notes = FileNotes()
    notes.unread = [.missing(path: "lost")]
    #expect(try stream.finish(notes) == .couldNotRun)
    return stream.report
  }

  @Test(arguments: [
    ([], "0 and 1\n"), (["a", "b"], "a\nb\n2 and 1\n"), (["a", "B", "c", "d"], "a\n\nB\n\nc\nd\n4 and 1\n"),
  ])
  func textHasAnEmptyLineAroundWhatIsSetOff(names: [String], text: String) throws {
    let folder = try TemporaryFolder()
    let report = try Self.stream(names, .text, to: folder.path("report"))
    #expect(String(decoding: try folder.bytes("report"), as: UTF8.self) == text)
    #expect(report.files.isEmpty && report.count == names.count)
  }

  @Test(arguments: [[], ["a"], ["a", "b"]]) func jsonIsOneObject(names: [String]) throws {
    let folder = try TemporaryFolder()
    let report = try Self.stream(names, .json, to: folder.path("report"))
    let data = Data(try folder.bytes("report"))
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(object.keys.sorted() == ["count", "files", "leftOut", "unread"])
    #expect((object["files"] as? [[String: Any]])?.compactMap { $0["name"] as? String } == names)
    #expect(report.files.isEmpty)
  }

  @Test(arguments: [ReportFormat.sarif, .junit, .github, .html])
  func theOtherFormsKeepFilesAndThePagesTheyNeed(format: ReportFormat) throws {
    let folder = try TemporaryFolder()
    let report = try Self.stream(["a", "b"], format, to: folder.path("report"))
    #expect(report.files.map(\.name) == ["a", "b"])
    #expect(report.files.allSatisfy { $0.hasPage == format.needsPages })
    #expect(try folder.names() == ["report"])
  }
}
