import ExportTestSupport
import Foundation
import Testing

/// What the library offers to its users: the list in `docs/public-interface.txt`, which a change of the interface has
/// to change too, and its documentation. `RECORD_INTERFACE=1` writes the list anew.
@Suite struct PublicInterfaceTests {
  private static let rooms = ["Source", "XML", "Document", "Markdown", "Newspaper", "Lint", "Feed", "Export"]
  private static let list = SharedMaterial.packageRoot.appending(path: "docs/public-interface.txt")

  /// The part of a symbol graph that is looked at.
  private struct Graph: Decodable {
    struct Symbol: Decodable {
      struct Identifier: Decodable { let precise: String }
      struct Fragment: Decodable { let spelling: String }
      struct Comment: Decodable {}
      struct Location: Decodable { let uri: String }

      let identifier: Identifier
      let pathComponents: [String]
      let declarationFragments: [Fragment]
      let docComment: Comment?
      let location: Location?

      /// The declaration as the compiler writes it, in one line.
      var declaration: String {
        declarationFragments.map(\.spelling).joined().split(whereSeparator: \.isWhitespace).joined(
          separator: " ")
      }
    }

    struct Relationship: Decodable {
      let kind: String
      let source: String
      let targetFallback: String?
    }

    let symbols: [Symbol]
    let relationships: [Relationship]
  }

  /// Has the compiler's own tool say what is public in a room.
  private static func graph(of room: String) throws -> Graph {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let modules = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: "Modules")
    let sources = SharedMaterial.packageRoot.appending(path: "Sources")
    let included =
      [modules.path, "/usr/include/libxml2"]
      + ["CYAML", "CLibXML2", "CGlibc"].map { sources.appending(path: $0).path }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      [
        "swift-symbolgraph-extract", "-module-name", room, "-target", "\(architecture)-unknown-linux-gnu",
        "-minimum-access-level", "public", "-skip-synthesized-members", "-output-dir", folder.path,
      ] + included.flatMap { ["-I", $0] }
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "the symbols of \(room) cannot be listed")
    let data = try Data(contentsOf: folder.appending(path: "\(room).symbols.json"))
    return try JSONDecoder().decode(Graph.self, from: data)
  }

  private static var architecture: String {
    #if arch(arm64)
      "aarch64"
    #else
      "x86_64"
    #endif
  }

  /// A room with a line for each public declaration, what it is a part of first.
  private static func listing(of room: String) throws -> String {
    let graph = try graph(of: room)
    let conformances = Dictionary(
      grouping: graph.relationships.filter { $0.kind == "conformsTo" }, by: \.source)
    let lines = graph.symbols.map { symbol in
      let protocols = Set((conformances[symbol.identifier.precise] ?? []).compactMap(\.targetFallback))
        .subtracting(["Swift.Copyable", "Swift.Escapable", "Swift.SendableMetatype"])
      let owner = symbol.pathComponents.dropLast().joined(separator: ".")
      return (owner.isEmpty ? "" : "\(owner): ") + symbol.declaration
        + (protocols.isEmpty ? "" : " — \(protocols.sorted().joined(separator: ", "))")
    }
    return "# \(room)\n\n" + lines.sorted().joined(separator: "\n") + "\n"
  }

  @Test func theListIsTheInterface() throws {
    let found = try Self.rooms.map(Self.listing).joined(separator: "\n")
    if ProcessInfo.processInfo.environment["RECORD_INTERFACE"] != nil {
      try found.write(to: Self.list, atomically: true, encoding: .utf8)
      Issue.record("recorded; look at the difference and run the test again")
    }
    let known = try String(contentsOf: Self.list, encoding: .utf8)
    let change = found.split(separator: "\n").difference(from: known.split(separator: "\n"))
    for step in change.prefix(20) {
      switch step {
      case .insert(_, let line, _): Issue.record("not in docs/public-interface.txt: \(line)")
      case .remove(_, let line, _): Issue.record("no longer public, or changed: \(line)")
      }
    }
    #expect(found == known, "when that is meant, run with RECORD_INTERFACE=1 and say it in CHANGELOG.md")
  }

  @Test(arguments: rooms) func everyPublicDeclarationIsDocumented(room: String) throws {
    for symbol in try Self.graph(of: room).symbols
    where symbol.docComment == nil && symbol.location?.uri.contains("/Sources/") == true {
      Issue.record("\(room): \(symbol.pathComponents.joined(separator: ".")) says nothing of itself")
    }
  }
}

/// The first program of the reference, which is built as `Snippets/FirstProgram.swift`.
@Suite struct FirstProgramTests {
  @Test func theReferenceShowsTheProgramThatIsBuilt() throws {
    func text(_ path: String) throws -> String {
      try String(contentsOf: SharedMaterial.packageRoot.appending(path: path), encoding: .utf8)
    }
    let program = try text("Snippets/FirstProgram.swift")
    #expect(try text("Sources/Export/Export.docc/Export.md").contains("```swift\n\(program)```"))
  }
}
