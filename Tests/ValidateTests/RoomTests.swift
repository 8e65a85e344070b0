import ExportTestSupport
import Foundation
import Testing

/// The rooms of the command: a file names no type of a later room.
@Suite struct RoomTests {
  /// The rooms, in order.
  private static let rooms = ["Run", "Files", "Reporting", "Options", "Subcommands"]

  /// The package, found by the path of this file when it was compiled.
  private static let package = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The files of a room with their names.
  private static func files(_ room: String) throws -> [(path: String, names: SwiftNames)] {
    let folder = package.appending(path: "Sources/validate/\(room)")
    let entries = try #require(FileManager.default.enumerator(atPath: folder.path))
    return try entries.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.sorted().map { name in
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      return ("\(room)/\(name)", SwiftNames(text))
    }
  }

  @Test func noFileNamesATypeOfALaterRoom() throws {
    var later: [String: String] = [:]
    for room in Self.rooms.reversed() {
      let files = try Self.files(room)
      #expect(!files.isEmpty, "no file in \(room)")
      for (path, names) in files {
        let wrong = names.named.filter { later[$0] != nil }.sorted().map { "\($0) of \(later[$0] ?? "")" }
        #expect(wrong.isEmpty, "\(path) names \(wrong.joined(separator: ", "))")
      }
      for name in files.flatMap(\.names.declared) { later[name] = room }
    }
  }

  @Test func everyFileIsInARoom() throws {
    let entries = try FileManager.default.contentsOfDirectory(
      atPath: Self.package.appending(path: "Sources/validate").path)
    #expect(Set(entries) == Set(Self.rooms + ["Program.swift"]))
  }

  @Test func theTableOfRoomsIsTheSame() throws {
    let text = try String(contentsOf: Self.package.appending(path: "CONTRIBUTING.md"), encoding: .utf8)
    let listed = text.split(separator: "\n").compactMap { line in
      line.firstMatch(of: /^\| `validate\/(\w+)`/).map { String($0.1) }
    }
    #expect(listed == Self.rooms)
  }

  @Test func namesAreReadFromCodeAlone() {
    let names = SwiftNames(
      ##"""
      // Comment
      /* Outer /* Inner */ Still */
      private struct Hidden {}
      struct Shown: Base { var text = "Words \(Used.of("In \(Deep.of(x)) it")) \" more" }
      extension Other { struct Nested {} }
      let long = """
        Line "quoted" \(Third(4))
        """
      func work(_ value: Input) -> Box.Member { #if A { } #endif }
      let raw = #"Raw \(Not) \#(Yes)"#
      """##)
    #expect(names.declared == ["Shown", "long", "work", "raw"])
    let types = names.named.filter { $0.first?.isUppercase ?? false }
    #expect(types == ["Base", "Used", "Deep", "Other", "Third", "Input", "Box", "A", "Yes"])
  }
}
