import Foundation
import Testing

@testable import validate

@Suite struct FileWriterTests {
  @Test func replacesAFileAndKeepsItsPermissions() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "1.md")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: folder.path("1.md"))
    try FileWriter.write([FileWriter.Output(path: folder.path("1.md"), bytes: Array("new".utf8))])
    #expect(try folder.bytes("1.md") == Array("new".utf8))
    #expect(try folder.names() == ["1.md"])
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path("1.md"))
    #expect(attributes[.posixPermissions] as? Int == 0o640)
  }

  @Test func writesNothingWhenOneOfSeveralCannotBeWritten() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "1.md")
    let outputs = [
      FileWriter.Output(path: folder.path("1.md"), bytes: Array("new".utf8)),
      FileWriter.Output(path: folder.path("missing/2.md"), bytes: Array("new".utf8)),
    ]
    #expect(throws: FileFault.unwritable(path: folder.path("missing/2.md"), SystemFault(code: ENOENT))) {
      try FileWriter.write(outputs)
    }
    #expect(try folder.bytes("1.md") == Array("old".utf8))
    #expect(try folder.names() == ["1.md"])
  }

  @Test func twoThatWouldBeOneAreRefused() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "a/1.md")
    try FileManager.default.createSymbolicLink(atPath: folder.path("b"), withDestinationPath: "a")
    try FileManager.default.createSymbolicLink(atPath: folder.path("a/2.md"), withDestinationPath: "1.md")
    for other in ["b/1.md", "a/2.md", "b/../a/1.md"] {
      let outputs = ["a/1.md", other].map {
        FileWriter.Output(path: folder.path($0), bytes: Array($0.utf8))
      }
      #expect(throws: FileFault.self, "\(other)") { try FileWriter.write(outputs) }
      #expect(try folder.bytes("a/1.md") == Array("old".utf8))
    }
    let new = ["a/3.md", "b/3.md"].map { FileWriter.Output(path: folder.path($0), bytes: []) }
    #expect(throws: FileFault.self) { try FileWriter.write(new) }
    #expect(try folder.names("a") == ["1.md", "2.md"])
  }

  @Test func aFolderIsNotReplaced() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "pages/1.md")
    #expect(throws: FileFault.isFolder(path: folder.path("pages"))) {
      try FileWriter.write([FileWriter.Output(path: folder.path("pages"), bytes: [])])
    }
  }

  @Test func aLinkIsFollowedOnlyWhenAsked() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "outside.md")
    try FileManager.default.createSymbolicLink(atPath: folder.path("1.md"), withDestinationPath: "outside.md")
    try FileWriter.write(
      [FileWriter.Output(path: folder.path("1.md"), bytes: Array("a".utf8))], followingLinks: true)
    #expect(try folder.bytes("outside.md") == Array("a".utf8))
    #expect(FileKind.isSymbolicLink(folder.path("1.md")))
    try FileWriter.write(
      [FileWriter.Output(path: folder.path("1.md"), bytes: Array("b".utf8))], followingLinks: false)
    #expect(try folder.bytes("outside.md") == Array("a".utf8))
    #expect(!FileKind.isSymbolicLink(folder.path("1.md")))
  }

  @Test func aDeviceIsWrittenTo() throws {
    try FileWriter.write([FileWriter.Output(path: "/dev/null", bytes: [1])])
    #expect(FileKind("/dev/null") == .special)
  }

  @Test func makesFoldersInFolders() throws {
    let folder = try TemporaryFolder()
    try FileWriter.makeFolder(folder.path("a/b/c"))
    try FileWriter.makeFolder(folder.path("a/b/c/"))
    #expect(FileKind(folder.path("a/b/c")) == .folder)
  }
}
