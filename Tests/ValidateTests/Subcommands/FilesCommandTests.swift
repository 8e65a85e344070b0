import Foundation
import Testing

@testable import validate

/// Which files commands read, what they say of the others, and how they end.
@Suite struct FilesCommandTests {
  private static func page(_ number: Int) -> String {
    """
    ---
    publication: 汀州晚报
    date: 2026-05-12
    page: A0\(number)
    issue: 1204
    editors: {责任编辑: 顾南枝}
    ---

    ## 第\(number)座茶山开园

    ■记者 温岚

    本报讯 5月11日，第\(number)座茶山开园，采茶人天不亮就上山，赶在日头出来以前采下了第一篓。
    """ + "\n"
  }

  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for number in [1, 2] { try folder.write(page(number), to: "d/0\(number).md") }
    return folder
  }

  private static func json(_ run: CommandRun) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
  }

  private static func files(_ report: [String: Any], _ key: String = "files") -> [String] {
    (report[key] as? [[String: Any]] ?? []).compactMap { $0["file"] as? String }
  }

  @Test func aPageThatCannotBeReadIsNeverGreen() throws {
    let folder = try Self.folder()
    try FileManager.default.createSymbolicLink(atPath: folder.path("d/03.md"), withDestinationPath: "gone.md")
    let run = try CommandRun(["check", "d", "--language", "en"], in: folder)
    #expect(run.status == 2)
    #expect(run.text.contains("2 pages: 2 may go out, 0 may not yet; 1 could not be read"))
    let report = try Self.json(try CommandRun(["check", "d", "--format", "json"], in: folder))
    #expect(Self.files(report, "unread") == ["d/03.md"])
    #expect((report["summary"] as? [String: Int])?["unread"] == 1)
    let junit = try CommandRun(["check", "d", "--format", "junit"], in: folder)
    #expect(
      junit.status == 2 && junit.text.contains("errors=\"1\">")
        && junit.text.contains("<error type=\"unread\""))
    let sarif = try Self.json(try CommandRun(["lint", "d", "--format", "sarif"], in: folder))
    let invocation = ((sarif["runs"] as? [[String: Any]])?[0]["invocations"] as? [[String: Any]])?[0]
    #expect(invocation?["executionSuccessful"] as? Bool == false)
    #expect((invocation?["toolExecutionNotifications"] as? [Any])?.count == 1)
    #expect(
      try CommandRun(["lint", "d", "--format", "github"], in: folder).text.contains("::error file=d/03.md::"))
    #expect(
      try CommandRun(["check", "d", "--format", "html"], in: folder).text.contains(
        "<p class=\"verdict fail\">✗ "))
    // An issue without one of its pages is not exported.
    #expect(try CommandRun(["export", "d", "-o", "out/"], in: folder).status == 2)
    #expect(try folder.names() == ["d"])
    // The others are mended.
    try folder.write(Self.page(2).replacing("，", with: ","), to: "d/02.md")
    #expect(try CommandRun(["lint", "d", "--fix"], in: folder).status == 2)
    #expect(try folder.bytes("d/02.md") == Array(Self.page(2).utf8))
  }

  @Test func theSameGoesForXML() throws {
    let folder = try TemporaryFolder()
    try folder.write("<a/>", to: "d/a.xml")
    try FileManager.default.createSymbolicLink(atPath: folder.path("d/b.xml"), withDestinationPath: "b.xml")
    for command in [["schema", "d"], ["import", "d", "-o", "out"]] {
      let run = try CommandRun(command, in: folder)
      #expect(run.status == 2 && run.errors.contains("d/b.xml"), "\(run.errors)")
    }
    let report = try Self.json(try CommandRun(["schema", "d", "--format", "json"], in: folder))
    #expect(Self.files(report, "unread") == ["d/b.xml"] && Self.files(report) == ["d/a.xml"])
  }

  @Test func aNameThatIsNoTextIsChecked() throws {
    let folder = try Self.folder()
    let path = PathBytes.text(Array((folder.path("d") + "/").utf8) + [0xB0, 0xE6] + Array(".md".utf8))
    try FileWriter.write([FileWriter.Output(path: path, bytes: Array(Self.page(3).utf8))])
    let run = try CommandRun(["check", "d", "--format", "json"], in: folder)
    #expect(run.status == 0, "\(run.text)\(run.errors)")
    #expect(Self.files(try Self.json(run)) == ["d/01.md", "d/02.md", "d/\\xB0\\xE6.md"])
  }

  @Test(arguments: ["check", "lint", "schema", "export", "import", "format", "tree"])
  func whatIsExcludedIsReadByNoCommand(command: String) throws {
    let folder = try Self.folder()
    for name in ["d/old/01.md", "d/old/a.xml", "d/b.xml"] { try folder.write("<a/>", to: name) }
    try folder.write("exclude: [d/old, \"**/b.xml\"]\n", to: ".validate.yml")
    let isXML = ["schema", "import"].contains(command)
    let options =
      ["export", "import"].contains(command) ? ["-o", "out/"] : command == "format" ? ["--check"] : []
    let named = try CommandRun(
      [command, isXML ? "d/b.xml" : "d/old/01.md", "--language", "en"] + options, in: folder)
    #expect(named.status == 0, "\(named.text)\(named.errors)")
    #expect((named.text + named.errors).contains("1 left out"))
    #expect(try folder.names() == [".validate.yml", "d"])
    let walked = try CommandRun([command, isXML ? "d/old" : "d", "--language", "en"] + options, in: folder)
    #expect(walked.status == 0, "\(walked.text)\(walked.errors)")
    #expect((walked.text + walked.errors).contains("d/old (excluded by the configuration)"))
  }

  @Test func pagesAreThoseThatTheConfigurationLists() throws {
    let folder = try Self.folder()
    try folder.write("说明\n", to: "d/notes.md")
    try folder.write("pages: [\"d/0?.md\"]\n", to: ".validate.yml")
    let run = try CommandRun(["check", "d", "--format", "json"], in: folder)
    #expect(run.status == 0)
    let report = try Self.json(run)
    #expect(Self.files(report) == ["d/01.md", "d/02.md"] && Self.files(report, "leftOut") == ["d/notes.md"])
  }

  @Test func gitIgnoreAndReadmesAreSaidInOneLine() throws {
    let folder = try Self.folder()
    for name in ["d/draft.md", "d/build/01.md", "d/README.md"] { try folder.write("说明\n", to: name) }
    try folder.write("draft*\nbuild/\n", to: ".gitignore")
    let run = try CommandRun(["lint", "d", "--language", "en"], in: folder)
    #expect(
      run.text.contains(
        "3 left out: d/build, d/draft.md (left out by .gitignore); d/README.md (a README, no page)\n"))
    let named = try CommandRun(["lint", "d/draft.md", "--language", "en"], in: folder)
    #expect(named.text.contains("1 page checked"))
  }

  @Test func aReadmeIsNotMended() throws {
    let folder = try TemporaryFolder()
    let text = "# 说明\n\n春茶开园,采茶人上山。   \n"
    try folder.write(text, to: "README.md")
    let run = try CommandRun(["lint", "--fix", "README.md"], in: folder)
    #expect(run.errors.contains("README.md is a README"))
    #expect(try folder.bytes("README.md") == Array(text.utf8))
  }

  @Test func standardInputHasTheNameThatItIsGiven() throws {
    let folder = try TemporaryFolder()
    try folder.write("rules: {PN001: off}\nexclude: [old]\n", to: "p/.validate.yml")
    let text = "## 春茶开园\n\n春茶开园,采茶人上山。\n"
    let run = try CommandRun(
      ["lint", "-", "--stdin-filename", "p/01.md", "--format", "json"], in: folder, input: text)
    #expect(Self.files(try Self.json(run)) == ["p/01.md"])
    #expect(!run.text.contains("PN001"))
    let other = try CommandRun(["lint", "-", "--stdin-filename", "q/01.md"], in: folder, input: text)
    #expect(other.text.contains("q/01.md") && other.text.contains("PN001"))
    // What is mended goes to standard output, whatever the name.
    try folder.write("kept", to: "q/01.md")
    let mended = try CommandRun(
      ["lint", "--fix", "-", "--stdin-filename", "q/01.md"], in: folder, input: text)
    #expect(mended.text == text.replacing(",", with: "，"))
    #expect(try folder.bytes("q/01.md") == Array("kept".utf8))
    for command in [["lint", "--fix"], ["format"]] {
      let excluded = try CommandRun(
        command + ["-", "--stdin-filename", "p/old/1.md"], in: folder, input: text)
      #expect(excluded.text.hasPrefix(text) && excluded.status == 0)
    }
  }

  @Test(arguments: ["auto", "gb18030", "GBK"])
  func gbkIsReadAndWrittenAsUTF8(name: String) throws {
    let folder = try TemporaryFolder()
    // ## 春茶开园 and a sentence, in GBK.
    let gbk: [UInt8] =
      Array("## ".utf8) + [0xB4, 0xBA, 0xB2, 0xE8, 0xBF, 0xAA, 0xD4, 0xB0, 0x0A, 0x0A]
      + [0xB2, 0xC9, 0xB2, 0xE8, 0xC8, 0xCB, 0xC9, 0xCF, 0xC9, 0xBD, 0xA1, 0xA3, 0x0A]
    let text = "## 春茶开园\n\n采茶人上山。\n"
    try folder.write(gbk, to: "1.md")
    #expect(try CommandRun(["lint", "1.md"], in: folder).status == 1)
    let run = try CommandRun(["lint", "1.md", "--encoding", name, "--format", "json"], in: folder)
    #expect(run.status == 0)
    #expect(
      (try Self.json(run)["readAs"] as? [[String: String]]) == [["file": "1.md", "encoding": "gb18030"]])
    #expect(try folder.bytes("1.md") == gbk)
    #expect(try CommandRun(["lint", "--fix", "1.md", "--encoding", name], in: folder).status == 0)
    #expect(try folder.bytes("1.md") == Array(text.utf8))
    // What is UTF-8 by now is not read as something else.
    #expect(try CommandRun(["format", "1.md", "--encoding", name], in: folder).status == 0)
    #expect(try folder.bytes("1.md") == Array(text.utf8))
  }
}

@Suite struct PageEncodingTests {
  private static let text = "## 春茶开园\n\n采茶人上山，𠀀。\n"

  private static var utf16: [UInt8] { text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } }

  @Test func utf16IsConverted() {
    for bytes in [Self.utf16, [0xFF, 0xFE] + Self.utf16] {
      for encoding in [PageEncoding.auto, .utf16] {
        let read = encoding.decoded(bytes)
        #expect(read.bytes == Array(Self.text.utf8) && read.converted == .utf16LittleEndian)
      }
      #expect(PageEncoding.utf8.decoded(bytes).converted == nil)
    }
  }

  @Test func whatIsBrokenStaysAsItIs() {
    let cut = Array(Self.text.utf8.dropLast(3))
    let lone: [UInt8] = [0xFF, 0xFE, 0x00, 0xD8, 0x61, 0x00]
    for bytes in [cut, lone, [0xFF, 0xFE, 0x61], Array(Self.text.utf8), []] {
      for encoding in PageEncoding.allCases {
        let read = encoding.decoded(bytes)
        #expect(read.bytes == bytes && read.converted == nil, "\(encoding) \(bytes)")
      }
    }
  }

  /// A character of four bytes, and one that is no text.
  @Test func gb18030() {
    #expect(TextDecoder.decode([0x95, 0x32, 0x82, 0x36, 0xB4, 0xBA], from: .gb18030) == Array("𠀀春".utf8))
    #expect(TextDecoder.decode([0xB4, 0xBA, 0xFF], from: .gb18030) == nil)
    #expect(TextDecoder.decode([0x84, 0x31, 0x95, 0x33, 0x61], from: .gb18030) == [0x61])
  }
}
