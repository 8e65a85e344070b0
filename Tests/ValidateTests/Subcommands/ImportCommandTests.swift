import Foundation
import Testing

@testable import validate

@Suite struct ImportCommandTests {
  private static func exported() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in ["01.md", "02.md"] {
      try folder.write("---\ndate: 2026-05-12\n---\n\n\n## 春水煎茶\n\n茶山开园，采茶人上山。", to: "issue/\(name)")
    }
    let run = try CommandRun(["export", "issue", "-o", "issue.xml"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    return folder
  }

  @Test func aFolderComesBackFileByFile() throws {
    let folder = try Self.exported()
    let run = try CommandRun(["import", "issue.xml", "-o", "back"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try folder.names("back") == ["01.md", "02.md"])
    for name in ["01.md", "02.md"] {
      #expect(try folder.bytes("back/\(name)") == folder.bytes("issue/\(name)"))
    }
  }

  @Test func onePageGoesToTheFileOrToStandardOutput() throws {
    let folder = try Self.exported()
    #expect(try CommandRun(["export", "issue/01.md", "-o", "one.xml"], in: folder).status == 0)
    #expect(try CommandRun(["import", "one.xml", "-o", "one.md"], in: folder).status == 0)
    #expect(try folder.bytes("one.md") == folder.bytes("issue/01.md"))
    let xml = String(decoding: try folder.bytes("one.xml"), as: UTF8.self)
    let run = try CommandRun(["import", "-", "-o", "-"], in: folder, input: xml)
    #expect(run.output == (try folder.bytes("issue/01.md")))
    #expect(try CommandRun(["import", "issue.xml", "-o", "-"], in: folder).status == 64)
  }

  @Test(arguments: ["../01.md", "/tmp/01.md", ".01.md", "a/01.md", "..", "", "0\u{9}1.md"])
  func aNameThatMightLeadOutOfTheFolderIsRefused(name: String) throws {
    let folder = try Self.exported()
    let xml = String(decoding: try folder.bytes("issue.xml"), as: UTF8.self)
    try folder.write(xml.replacing("01.md", with: name.replacing("\t", with: "&#9;")), to: "issue.xml")
    let run = try CommandRun(["import", "issue.xml", "-o", "out/back"], in: folder)
    #expect(run.status == 1, "\(run.errors)")
    #expect(try folder.names() == ["issue", "issue.xml"])
  }

  @Test func twoPagesOfOneNameAreRefused() throws {
    let folder = try Self.exported()
    let run = try CommandRun(["import", "issue.xml", "issue.xml", "-o", "back"], in: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("01.md"))
    #expect(try folder.names() == ["issue", "issue.xml"])
  }

  @Test func aFailedWriteLeavesNothing() throws {
    let folder = try Self.exported()
    try folder.write("kept", to: "back/01.md")
    try FileManager.default.createDirectory(
      atPath: folder.path("back/02.md"), withIntermediateDirectories: false)
    #expect(try CommandRun(["import", "issue.xml", "-o", "back"], in: folder).status == 2)
    #expect(try folder.bytes("back/01.md") == Array("kept".utf8))
    #expect(try folder.names("back") == ["01.md", "02.md"])
  }

  @Test func aFolderKeepsTheFoldersInIt() throws {
    let folder = try TemporaryFolder()
    for name in ["in/a.xml", "in/x/a.xml", "in/x/b.nitf"] { try folder.write(Self.agency, to: name) }
    let run = try CommandRun(["import", "in", "-o", "out"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try folder.names("out") == ["a.md", "x"])
    #expect(try folder.names("out/x") == ["a.md", "b.md"])
  }

  @Test func oneThatCannotBeImportedDoesNotStopTheOthers() throws {
    let folder = try TemporaryFolder()
    for name in ["a.xml", "c.xml"] { try folder.write(Self.agency, to: name) }
    try folder.write("<rss/>", to: "b.xml")
    let run = try CommandRun(["import", "a.xml", "b.xml", "c.xml", "-o", "out"], in: folder)
    #expect(run.status == 1 && run.errors.contains("b.xml: "))
    #expect(try folder.names("out") == ["a.md", "c.md"])
    let missing = try CommandRun(
      ["import", "a.xml", "no.xml", "b.xml", "-o", "more", "--format", "json"], in: folder)
    #expect(missing.status == 2 && missing.errors.contains("no.xml"))
    #expect(try folder.names("more") == ["a.md"])
    let report = try #require(try JSONSerialization.jsonObject(with: Data(missing.output)) as? [String: Any])
    for key in ["refused", "unread"] { #expect((report[key] as? [Any])?.count == 1) }
    // A folder stays a folder when only one page comes of many files.
    let single = try CommandRun(["import", "a.xml", "b.xml", "-o", "one"], in: folder)
    #expect(single.status == 1)
    #expect(try folder.names("one") == ["a.md"])
  }

  @Test func twoFilesOfOneNameAreRefusedAlsoThroughLinks() throws {
    let folder = try TemporaryFolder()
    for name in ["a/w.xml", "b/w.nitf", "in/x/w.xml", "in/y/w.xml", "out/x/kept"] {
      try folder.write(Self.agency, to: name)
    }
    let run = try CommandRun(["import", "a/w.xml", "b/w.nitf", "-o", "new/"], in: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("a/w.xml and b/w.nitf") && run.errors.contains("new/w.md"))
    #expect(try !folder.names().contains("new"))
    try FileManager.default.createSymbolicLink(atPath: folder.path("out/y"), withDestinationPath: "x")
    #expect(try CommandRun(["import", "in", "-o", "out"], in: folder).status == 1)
    #expect(try folder.names("out/x") == ["kept"])
  }

  private static let agency = """
    <nitf><head><title>开耕</title></head><body><body.head><hedline><hl1>开耕</hl1></hedline></body.head>\
    <body.content><p>下田。</p><script>var a</script></body.content></body></nitf>
    """

  @Test func theFileOfAnAgencyIsImportedWithAReport() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.agency, to: "agency.xml")
    let run = try CommandRun(["import", "agency.xml", "-o", "pages/"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try folder.bytes("pages/agency.md") == Array("## 开耕\n\n下田。\n".utf8))
    #expect(run.errors.contains("agency.xml: took 7 characters of text; left 4 in 1 element:"))
    #expect(run.errors.contains("line 1  nitf/body/body.content/script  var a"))
    let json = try CommandRun(["import", "agency.xml", "-o", "pages/", "--format", "json"], in: folder)
    let report = try #require(try JSONSerialization.jsonObject(with: Data(json.output)) as? [String: Any])
    let source = try #require((report["imported"] as? [[String: Any]])?.first)
    #expect(source["takenCharacters"] as? Int == 7 && source["leftCharacters"] as? Int == 4)
    #expect(report["written"] is [Any])
  }

  @Test(arguments: [
    ("<NewsML Version=\"1.2\"/>", "NewsML 1.x"), ("{\"uri\": 1}", "ninjs"),
    ("<!DOCTYPE nitf [<!ENTITY a \"b\">]><nitf>&a;</nitf>", "DOCTYPE"),
    ("<knowledgeItem/>", "carries no text"),
  ])
  func aFileThatIsNotImportedIsNamed(text: String, word: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "a.xml")
    let run = try CommandRun(["import", "a.xml", "-o", "a.md"], in: folder)
    #expect(run.status == 1 && run.errors.contains(word), "\(run.errors)")
    #expect(try folder.names() == ["a.xml"])
  }
}
