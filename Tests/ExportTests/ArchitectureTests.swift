import ExportTestSupport
import Foundation
import Testing

/// The rooms of the library: what is drawn in `docs/architecture.md`, what the manifest says and what the sources import
/// are one.
@Suite struct ArchitectureTests {
  /// For each room of ours the rooms it may use.
  private typealias Graph = [String: Set<String>]

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: SharedMaterial.packageRoot.appending(path: path), encoding: .utf8)
  }

  /// The arrows of the drawing, each from the room that is used to the one that uses it.
  private static func drawn() throws -> Graph {
    var graph: Graph = [:]
    for line in try text("docs/architecture.md").split(separator: "\n") {
      let ends = line.split(separator: " ", omittingEmptySubsequences: true)
      guard ends.count == 3, ends[1] == "-->" else { continue }
      graph[String(ends[2]), default: []].insert(String(ends[0]))
    }
    return graph
  }

  /// The targets in `Sources` and those of them that each depends on.
  private static func manifest() throws -> Graph {
    let manifest = try text("Package.swift")
    let rooms = try Set(
      FileManager.default.contentsOfDirectory(
        atPath: SharedMaterial.packageRoot.appending(path: "Sources").path)
    ).filter { !$0.hasPrefix("C") }
    var graph: Graph = [:]
    for target in manifest.matches(
      of: /arget\(\s*name: "(\w+)"(?:, dependencies|,\s+dependencies): \[([^\]]*)\]/)
    {
      let name = String(target.output.1)
      guard rooms.contains(name) else { continue }
      let used = target.output.2.matches(of: /"(\w+)"/).map { String($0.output.1) }
      graph[name] = Set(used).intersection(rooms)
    }
    return graph
  }

  /// All rooms that lead to each one.
  private static func reach(_ graph: Graph) -> Graph {
    var reach = graph
    for _ in graph {
      for (room, used) in reach {
        reach[room] = used.union(used.flatMap { reach[$0] ?? [] })
      }
    }
    return reach
  }

  @Test func theDrawingIsTheManifest() throws {
    let drawn = try Self.drawn()
    let manifest = try Self.manifest()
    #expect(manifest.count > 7)
    #expect(Self.reach(drawn) == Self.reach(manifest))
  }

  @Test func noArrowRunsBack() throws {
    for (room, before) in Self.reach(try Self.drawn()) {
      #expect(!before.contains(room), "\(room) leads to itself")
    }
  }

  @Test func everyImportFollowsTheArrows() throws {
    let reach = Self.reach(try Self.drawn())
    let rooms = Set(reach.keys).union(reach.values.joined())
    for room in rooms {
      let folder = SharedMaterial.packageRoot.appending(path: "Sources/\(room)")
      let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
      var imported: Set<String> = []
      for case let file as URL in files where file.pathExtension == "swift" {
        let source = try String(contentsOf: file, encoding: .utf8)
        imported.formUnion(
          source.matches(of: /(?m)^(?:@\w+ )?(?:\w+ )?import (\w+)$/).map { String($0.output.1) })
      }
      #expect(imported.intersection(rooms).subtracting(reach[room] ?? []) == [], "in \(room)")
    }
  }

  /// The linter takes the rules it is given: nothing outside their folder names one, or what belongs to one.
  @Test func nothingOfTheLinterNamesARule() throws {
    let folder = SharedMaterial.packageRoot.appending(path: "Sources/Lint")
    let entries = try #require(FileManager.default.enumerator(atPath: folder.path))
    var (declared, named): (Set<String>, [(path: String, names: Set<String>)]) = ([], [])
    for case let path as String in entries where path.hasSuffix(".swift") {
      let names = SwiftNames(try String(contentsOf: folder.appending(path: path), encoding: .utf8))
      if path.hasPrefix("Rules/") {
        declared.formUnion(names.declared)
      } else {
        named.append((path, names.named))
      }
    }
    #expect(declared.count > 100)
    for (path, names) in named { #expect(names.intersection(declared) == [], "\(path)") }
  }
}
