import Foundation
import Testing

@testable import validate

@Suite struct IssueFilesTests {
  private func find(_ paths: [String]) throws -> FoundPages {
    try FoundPages(paths, ConfigurationFinder(config: nil))
  }

  @Test func aFolderThatHoldsPagesIsOneIssueAndSoIsEachFolderInIt() throws {
    let folder = try TemporaryFolder()
    for name in ["2.md", "10.markdown", "1.txt", "README.md", "notes.pdf", ".hidden.md", "local/1.md"] {
      try folder.write("x", to: name)
    }
    let issues = try find([folder.url.path]).issues
    #expect(issues.map { $0.pages.map(\.name) } == [["1.txt", "2.md", "10.markdown"], ["1.md"]])
    #expect(issues[1].folder == folder.path("local"))
    #expect(issues[1].name == "local")
  }

  @Test func filesNamedSinglyAreEachTheirOwnWhateverTheyAreCalled() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "b.text")
    try folder.write("x", to: "README.md")
    let paths = [folder.path("b.text"), folder.path("README.md")]
    let issues = try find(paths).issues
    #expect(issues.flatMap(\.pages).map(\.path) == paths)
    #expect(issues.count == 2)
  }

  @Test func aPageNamedTwiceIsTakenOnce() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "1.md")
    let issues = try find([folder.path("1.md"), folder.url.path]).issues
    #expect(issues.flatMap(\.pages).map(\.name) == ["1.md"])
  }

  @Test func aLinkToAPageIsNoSecondPageButEachNameOfAFileIsOne() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "1.md")
    try FileManager.default.createSymbolicLink(atPath: folder.path("2.md"), withDestinationPath: "1.md")
    let found = try find([folder.url.path])
    #expect(found.issues.flatMap(\.pages).map(\.name) == ["1.md"])
    #expect(found.notes.leftOut == [LeftOut(path: folder.path("2.md"), reason: .sameFile)])
    try FileManager.default.removeItem(atPath: folder.path("2.md"))
    try FileManager.default.linkItem(atPath: folder.path("1.md"), toPath: folder.path("2.md"))
    #expect(try find([folder.url.path]).issues.flatMap(\.pages).map(\.name) == ["1.md", "2.md"])
  }

  @Test func whatIsMissingIsSaid() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "empty/picture.png")
    #expect(throws: FileFault.missing(path: folder.path("no.md"))) {
      try find([folder.path("no.md")])
    }
    #expect(throws: FileFault.noPages(folder: folder.path("empty"))) {
      try find([folder.path("empty")])
    }
  }

  @Test func aNameOfTwoSpellingsIsTwoPages() throws {
    let folder = try TemporaryFolder()
    for name in ["\u{E9}.md", "e\u{301}.md"] { try folder.write("x", to: "d/" + name) }
    #expect(try find([folder.path("d")]).count == 2)
    #expect(try find([folder.path("d/\u{E9}.md"), folder.path("d/e\u{301}.md")]).count == 2)
  }

  @Test(arguments: [
    ("2.md", "10.md", true), ("10.md", "2.md", false), ("a.md", "b.md", true), ("01.md", "1.md", true),
    ("A2", "A02x", true), ("1.md", "1.md", false), ("9", "18446744073709551617", true),
  ])
  func namesSortAsPeopleCount(left: String, right: String, precedes: Bool) {
    #expect(FolderListing.precedes(left, right) == precedes)
  }
}
