import Foundation
import Testing

@testable import validate

@Suite struct IssueFilesTests {
  @Test func aFolderThatHoldsPagesIsOneIssueAndSoIsEachFolderInIt() throws {
    let folder = try TemporaryFolder()
    for name in ["2.md", "10.markdown", "1.txt", "README.md", "notes.pdf", ".hidden.md", "local/1.md"] {
      try folder.write("x", to: name)
    }
    let issues = try IssueFiles.find([folder.url.path])
    #expect(issues.map { $0.pages.map(\.name) } == [["1.txt", "2.md", "10.markdown"], ["1.md"]])
    #expect(issues[1].folder == folder.path("local"))
    #expect(issues[1].name == "local")
  }

  @Test func filesNamedSinglyAreEachTheirOwnWhateverTheyAreCalled() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "b.text")
    try folder.write("x", to: "README.md")
    let paths = [folder.path("b.text"), folder.path("README.md")]
    let issues = try IssueFiles.find(paths)
    #expect(issues.flatMap(\.pages).map(\.path) == paths)
    #expect(issues.count == 2)
  }

  @Test func aPageNamedTwiceIsTakenOnce() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "1.md")
    let issues = try IssueFiles.find([folder.path("1.md"), folder.url.path])
    #expect(issues.flatMap(\.pages).map(\.name) == ["1.md"])
  }

  @Test func aLinkToAPageIsNoSecondPageButEachNameOfAFileIsOne() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "1.md")
    try FileManager.default.createSymbolicLink(atPath: folder.path("2.md"), withDestinationPath: "1.md")
    #expect(try IssueFiles.find([folder.url.path]).flatMap(\.pages).map(\.name) == ["1.md"])
    try FileManager.default.removeItem(atPath: folder.path("2.md"))
    try FileManager.default.linkItem(atPath: folder.path("1.md"), toPath: folder.path("2.md"))
    #expect(try IssueFiles.find([folder.url.path]).flatMap(\.pages).map(\.name) == ["1.md", "2.md"])
  }

  @Test func whatIsMissingIsSaid() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "empty/picture.png")
    #expect(throws: FileFault.missing(path: folder.path("no.md"))) {
      try IssueFiles.find([folder.path("no.md")])
    }
    #expect(throws: FileFault.noPages(folder: folder.path("empty"))) {
      try IssueFiles.find([folder.path("empty")])
    }
  }

  @Test func aLinkToAFolderIsNotFollowed() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "1.md")
    try FileManager.default.createSymbolicLink(atPath: folder.path("round"), withDestinationPath: ".")
    #expect(try IssueFiles.find([folder.url.path]).count == 1)
  }

  @Test(arguments: [
    ("2.md", "10.md", true), ("10.md", "2.md", false), ("a.md", "b.md", true), ("01.md", "1.md", true),
    ("A2", "A02x", true), ("1.md", "1.md", false), ("9", "18446744073709551617", true),
  ])
  func namesSortAsPeopleCount(left: String, right: String, precedes: Bool) {
    #expect(FolderListing.precedes(left, right) == precedes)
  }
}
