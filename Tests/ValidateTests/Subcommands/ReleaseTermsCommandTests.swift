import Foundation
import Testing

@testable import validate

/// A killed story on its way through the commands.
@Suite struct ReleaseTermsCommandTests {
  private static func folder(_ meta: String, embargo: String = "") throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1" version="2"><itemMeta>
      <versionCreated>2031-03-05T09:00:00</versionCreated>\(embargo)<pubStatus qcode="stat:usable"/>\(meta)</itemMeta>
      <contentMeta><headline>Rain at Osier Lock</headline></contentMeta><contentSet><inlineXML>
      <html xmlns="http://www.w3.org/1999/xhtml"><body><p>It rained at the lock.</p></body></html></inlineXML></contentSet>
      </newsItem>
      """, to: "wire.xml")
    return folder
  }

  @Test func importSaysIt() throws {
    let folder = try Self.folder("<edNote>Withdrawn.</edNote><signal qcode=\"sig:kill\"/>")
    let text = try CommandRun(["import", "wire.xml", "-o", "a.md", "--language", "en"], in: folder)
    #expect(text.status == 0)
    #expect(text.errors.contains("line 1  “Rain at Osier Lock”: signal kill"))
    #expect(text.errors.contains("note: Withdrawn."))
    let run = try CommandRun(["import", "wire.xml", "-o", "a.md", "--format", "json"], in: folder)
    let report = try #require(try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
    let source = try #require((report["imported"] as? [[String: Any]])?.first)
    let terms = try #require(source["terms"] as? [String: Any])
    #expect(
      terms["signal"] as? String == "kill" && terms["version"] as? Int == 2 && terms["status"] is NSNull)
    #expect(terms["notes"] as? [String] == ["Withdrawn."] && terms["guid"] as? String == "urn:x:1")
    #expect((terms["stories"] as? [[String: Any]])?.first?["story"] as? String == "Rain at Osier Lock")
  }

  @Test func theZoneIsTheOneThatIsAskedFor() throws {
    let folder = try Self.folder("", embargo: "<embargoed>2031-03-06T06:00:00</embargoed>")
    let run = try CommandRun(
      ["import", "wire.xml", "-o", "a.md", "--timezone", "-05:00", "--language", "en"], in: folder)
    #expect(run.errors.contains("read in -05:00, that of --timezone"))
    #expect(
      String(decoding: try folder.bytes("a.md"), as: UTF8.self).contains("\"2031-03-06T06:00:00-05:00\""))
    #expect(
      try CommandRun(["import", "wire.xml", "-o", "a.md", "--timezone", "east"], in: folder).status == 64)
  }

  @Test func theGateKeepsWhatPlainExportWrites() throws {
    let folder = try Self.folder("<signal qcode=\"sig:kill\"/>")
    #expect(try CommandRun(["import", "wire.xml", "-o", "a.md"], in: folder).status == 0)
    try folder.write("rules: {RG007: off, MT002: off}\nfail-on: off\n", to: ".validate.yml")
    let gated = try CommandRun(["export", "a.md", "-o", "out.xml", "--gate", "--language", "en"], in: folder)
    #expect(gated.status == 1 && gated.errors.contains("the story is killed"))
    #expect(try !folder.names().contains("out.xml"))
    let check = try CommandRun(["check", "a.md", "--language", "en"], in: folder)
    #expect(check.status == 1 && check.text.contains("the story is killed"))
    #expect(try CommandRun(["export", "a.md", "-o", "out.xml"], in: folder).status == 0)
    let xml = String(decoding: try folder.bytes("out.xml"), as: UTF8.self)
    #expect(xml.contains("<signal qcode=\"sig:kill\"/>") && xml.contains("guid=\"urn:x:1\" version=\"2\""))
  }

  @Test func anEmbargoPassesWithNow() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "---\ndate: 2031-03-05\npage: 01\nembargo: 2031-03-06T06:00:00+08:00\n---\n\n## 渡口灯亮\n\n渡口的灯亮了。\n",
      to: "01.md")
    for command in ["check", "lint"] {
      #expect(try CommandRun([command, "01.md"], in: folder).status == 1)
      let now = ["--now", "2031-03-05T22:00:00Z"]
      #expect(try CommandRun([command, "01.md"] + now, in: folder).status == 0)
    }
  }

  @Test(arguments: [
    ("<rss version=\"2.0\"/>", "RSS 2.0"), ("<feed xmlns=\"http://www.w3.org/2005/Atom\"/>", "Atom"),
    ("<NewsML/>", "NewsML 1"),
  ]) func otherFormatsAreCalledByTheirNames(xml: String, name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(xml, to: "a.xml")
    let imported = try CommandRun(["import", "a.xml", "-o", "a.md", "--language", "en"], in: folder)
    #expect(imported.status == 1 && imported.errors.contains(name))
    let schema = try CommandRun(["schema", "a.xml", "--language", "en"], in: folder)
    #expect(schema.status == 1 && schema.text.contains("this is \(name)"))
  }
}
