import Export
import ExportTestSupport
import Foundation
import Testing

@testable import validate

/// What stands in a folder is found, or named with the reason why it is not.
@Suite struct FolderWalkTests {
  private static func walk(
    _ folder: TemporaryFolder, _ kind: FolderWalk.Kind = .pages,
    list: ((String) throws(FileFault) -> FolderListing)? = nil
  ) throws -> FolderWalk {
    let finder = ConfigurationFinder(config: nil)
    var walk = list.map { FolderWalk(kind, finder, list: $0) } ?? FolderWalk(kind, finder)
    try walk.walk(folder.path("d"))
    return walk
  }

  private static func names(_ walk: FolderWalk, in folder: TemporaryFolder) -> [String] {
    walk.folders.flatMap { found in
      found.files.map { FilePath.relative(FilePath.join(found.path, $0), to: folder.path("d")) }
    }
  }

  private static func link(_ name: String, to target: String, in folder: TemporaryFolder) throws {
    try FileManager.default.createSymbolicLink(atPath: folder.path(name), withDestinationPath: target)
  }

  @Test func linksToFoldersAreWalkedOnce() throws {
    let folder = try TemporaryFolder()
    for name in ["d/1.md", "d/b/2.md", "other/3.md", "other/in/4.md"] { try folder.write("x", to: name) }
    try Self.link("d/a", to: "../other", in: folder)
    try Self.link("d/round", to: ".", in: folder)
    try Self.link("d/up", to: "..", in: folder)
    try Self.link("d/b/again", to: "../../other/in", in: folder)
    try Self.link("other/back", to: "../d", in: folder)
    let walk = try Self.walk(folder)
    #expect(Self.names(walk, in: folder) == ["1.md", "b/2.md", "a/3.md", "a/in/4.md"])
    let reasons = Dictionary(grouping: walk.leftOut) { FilePath.name($0.path) }.mapValues { $0.map(\.reason) }
    #expect(
      reasons == [
        "round": [.sameFolder], "up": [.enclosingFolder], "again": [.sameFolder], "back": [.sameFolder],
      ])
    #expect(walk.unread.isEmpty)
  }

  @Test func whatMayBeAPageAndCannotBeReadIsNamed() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "d/1.md")
    for (name, target) in [
      ("2.md", "nowhere"), ("folder", "nowhere"), ("3.md", "3.md"), ("a.png", "nowhere"),
    ] {
      try Self.link("d/" + name, to: target, in: folder)
    }
    try Self.link("d/list.csv", to: "nowhere", in: folder)
    for name in ["4.md", "queue"] { #expect(unsafe mkfifo(folder.path("d/" + name), 0o600) == 0) }
    let walk = try Self.walk(folder)
    #expect(Self.names(walk, in: folder) == ["1.md"])
    #expect(
      walk.unread == [
        .danglingLink(path: folder.path("d/2.md")),
        .unreadable(path: folder.path("d/3.md"), SystemFault(code: ELOOP)),
        .special(path: folder.path("d/4.md")),
        .danglingLink(path: folder.path("d/folder")),
      ])
    #expect(walk.leftOut.map { FilePath.name($0.path) } == ["list.csv", "queue"])
    #expect(walk.leftOut.allSatisfy { $0.reason == .otherKind })
  }

  @Test func aListingThatFailsHalfWayIsSaid() throws {
    let folder = try TemporaryFolder()
    for name in ["d/1.md", "d/2.md", "d/in/3.md"] { try folder.write("x", to: name) }
    let walk = try Self.walk(folder) { path throws(FileFault) in
      guard FilePath.name(path) == "d" else { return try FolderListing(path) }
      var rest = [
        FolderListing.Entry(name: "1.md", kind: .file), FolderListing.Entry(name: "in", kind: .folder),
      ]
      return FolderListing { () throws(SystemFault) in
        guard let entry = rest.popLast() else { throw SystemFault(code: EIO) }
        return entry
      }
    }
    #expect(Self.names(walk, in: folder) == ["1.md", "in/3.md"])
    #expect(walk.unread == [.unlisted(folder: folder.path("d"), SystemFault(code: EIO))])
  }

  @Test func aFolderThatMayNotBeOpenedDoesNotHideTheOthers() throws {
    let folder = try TemporaryFolder()
    for name in ["d/a/1.md", "d/b/2.md"] { try folder.write("x", to: name) }
    let fault = SystemFault(code: EACCES)
    let walk = try Self.walk(folder) { path throws(FileFault) in
      if FilePath.name(path) == "a" { throw .unreadable(path: path, fault) }
      return try FolderListing(path)
    }
    #expect(Self.names(walk, in: folder) == ["b/2.md"])
    #expect(walk.unread == [.unreadable(path: folder.path("d/a"), fault)])
  }

  @Test func namesThatAreNoTextAreFound() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "d/1.md")
    let inner = PathBytes.text(Array((folder.path("d") + "/").utf8) + [0xB8, 0xB1])
    #expect(unsafe mkdir(PathBytes.system(inner), 0o700) == 0)
    let page = FilePath.join(inner, PathBytes.text([0xB0, 0xE6] + Array(".md".utf8)))
    try FileWriter.write([FileWriter.Output(path: page, bytes: Array("版".utf8))])
    #expect(try FileReader.read(page) == Array("版".utf8))
    #expect(
      Self.names(try Self.walk(folder), in: folder).map(PathBytes.shown) == [
        "1.md", "\\xB8\\xB1/\\xB0\\xE6.md",
      ])
  }

  @Test func theOthersAreNamedAndPicturesNeedNoWord() throws {
    let folder = try TemporaryFolder()
    for name in [
      "1.md", "README.md", "readme_en.txt", "Readme.zh-CN.md", "a.docx", "LICENSE", "b.PNG", ".c.md", "2.xml",
    ] {
      try folder.write("x", to: "d/" + name)
    }
    let walk = try Self.walk(folder)
    #expect(Self.names(walk, in: folder) == ["1.md"])
    let names = walk.leftOut.map { "\(FilePath.name($0.path)) \($0.reason)" }
    #expect(
      names == [
        "2.xml otherKind", "LICENSE otherKind", "README.md readme", "Readme.zh-CN.md readme",
        "a.docx otherKind",
        "readme_en.txt readme",
      ])
    #expect(Self.names(try Self.walk(folder, .xml), in: folder) == ["2.xml"])
  }

  @Test func theConfigurationExcludesAndListsPages() throws {
    let folder = try TemporaryFolder()
    for name in ["1.md", "2.md", "notes.md", "旧稿/1.md", "旧稿/新/2.md", "副刊/3.md", "副刊/4.md"] {
      try folder.write("x", to: "d/" + name)
    }
    try folder.write("exclude: [旧稿, \"**/4.md\"]\npages: [\"**/?.md\"]\n", to: "d/.validate.yml")
    let walk = try Self.walk(folder)
    #expect(Self.names(walk, in: folder) == ["1.md", "2.md", "副刊/3.md"])
    #expect(
      walk.leftOut.map { "\(FilePath.name($0.path)) \($0.reason)" } == [
        "notes.md pages", "旧稿 exclude", "4.md exclude",
      ])
  }
}

/// `.gitignore` leaves out what Git leaves out.
@Suite struct IgnoreRulesTests {
  private static func git(_ arguments: [String], in folder: TemporaryFolder) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/git")
    process.arguments = ["-C", folder.url.path] + arguments
    process.environment = ["HOME": folder.url.path, "GIT_CONFIG_NOSYSTEM": "1", "LC_ALL": "C"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = try process.watched { output.fileHandleForReading.readDataToEndOfFile() }
    #expect(process.terminationStatus == 0)
    return [UInt8](bytes)
  }

  /// Makes the same choices for the same seed.
  private struct Choices: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &*= 6_364_136_223_846_793_005
      state &+= 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }

  private static let names = ["a", "b", "ab", "a b", "版", "草稿", "[a]", "#a", "a\\b", "!a"]
  private static let pieces = [
    "a", "b", "ab", "*", "**", "?", "a*", "*b", "a**", "[ab]", "[!a]", "[]a]*", "[[:alpha:]]", "\\#a", "\\!a",
    "版",
    "草*", "[", "[z-a]", "*.md", "a.md", "*.m?", "a\\", "???.md",
  ]

  private static func fill(
    _ path: String, _ depth: Int, _ folder: TemporaryFolder, _ choices: inout Choices
  ) throws {
    for name in names.shuffled(using: &choices).prefix(Int.random(in: 1...4, using: &choices)) {
      if depth < 3, Bool.random(using: &choices) {
        try fill("\(path)/\(name)", depth + 1, folder, &choices)
      } else {
        try folder.write("x", to: "\(path)/\(name).md")
      }
    }
    guard depth == 0 || Int.random(in: 0..<3, using: &choices) == 0 else { return }
    let lines = (0..<Int.random(in: 1...4, using: &choices)).map { _ -> String in
      let parts = (0..<Int.random(in: 1...3, using: &choices)).map { _ in
        pieces.randomElement(using: &choices) ?? "a"
      }
      let signs = ["", "", "", "!", "/", "!/"].randomElement(using: &choices) ?? ""
      return signs + parts.joined(separator: "/") + (["", "", "/", " "].randomElement(using: &choices) ?? "")
    }
    let mark = Bool.random(using: &choices) ? "" : "\u{FEFF}"
    let end = Bool.random(using: &choices) ? "\n" : "\r\n"
    try folder.write(mark + lines.joined(separator: end), to: "\(path)/.gitignore")
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/git")), arguments: [1, 2])
  func isWhatGitDoes(seed: UInt64) throws {
    let folder = try TemporaryFolder()
    var choices = Choices(state: seed)
    for tree in 0..<80 { try Self.fill("t\(tree)", 0, folder, &choices) }
    _ = try Self.git(["init", "-q"], in: folder)
    let listed = try Self.git(["ls-files", "-o", "-z", "--exclude-standard"], in: folder)
    let expected = listed.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }.filter {
      $0.hasSuffix(".md")
    }
    var walk = FolderWalk(.pages, ConfigurationFinder(config: nil))
    try walk.walk(folder.url.path)
    let found = walk.folders.flatMap { inner in inner.files.map { FilePath.join(inner.path, $0) } }
    let root = FilePath.located(folder.url.path)
    #expect(Set(found.map { FilePath.relative(FilePath.located($0), to: root) }) == Set(expected))
    #expect(!expected.isEmpty)
  }

  @Test func filesAboveCountWithinTheRepository() throws {
    let folder = try TemporaryFolder()
    for name in ["r/p/d/1.md", "r/p/d/2.md", "r/p/d/3.md"] { try folder.write("x", to: name) }
    try folder.write("1.md\n", to: ".gitignore")
    try folder.write("2.md\np/\n", to: "r/.gitignore")
    try folder.write("!2.md\n3.md\n", to: "r/p/.gitignore")
    func found(_ path: String) throws -> [String] {
      var walk = FolderWalk(.pages, ConfigurationFinder(config: nil))
      try walk.walk(folder.path(path))
      return walk.folders.flatMap(\.files)
    }
    // Without a repository, and outside the working folder, only the folder itself and those in it count.
    #expect(try found("r/p/d") == ["1.md", "2.md", "3.md"])
    try folder.write("", to: "r/.git/HEAD")
    #expect(try found("r/p/d") == ["1.md", "2.md"])
    #expect(throws: FileFault.noPages(folder: folder.path("r"), ignored: 1)) {
      try FoundPages([folder.path("r")], ConfigurationFinder(config: nil))
    }
    // A file that is named is read.
    #expect(try FoundPages([folder.path("r/p/d/3.md")], ConfigurationFinder(config: nil)).count == 1)
  }
}
