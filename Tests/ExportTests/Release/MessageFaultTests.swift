import Testing

@testable import Export
@testable import Source
@testable import XML

@Suite struct MessageFaultTests {
  private static let newsML = "http://iptc.org/std/nar/2006-10-01/"
  private static let nitf = "http://iptc.org/std/NITF/2006-10-18/"

  /// The schema of a partner who takes everything but headlines of more than four characters, crossheads, rights of
  /// more than two characters, and lists.
  private static func partner() throws -> XMLSchema {
    let xs = "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' elementFormDefault='qualified' "
    let any = "<xs:any minOccurs='0' maxOccurs='unbounded' processContents='lax'/>"
    let attributes = "<xs:anyAttribute processContents='lax'/>"
    func open(_ name: String) -> String {
      "<xs:element name='\(name)'><xs:complexType mixed='true'><xs:sequence>\(any)</xs:sequence>\(attributes)</xs:complexType></xs:element>"
    }
    func short(_ name: String, _ length: Int) -> String {
      "<xs:element name='\(name)'><xs:complexType><xs:simpleContent><xs:restriction base='xs:anyType'><xs:simpleType>"
        + "<xs:restriction base='xs:string'><xs:maxLength value='\(length)'/></xs:restriction></xs:simpleType>"
        + "\(attributes)</xs:restriction></xs:simpleContent></xs:complexType></xs:element>"
    }
    func empty(_ name: String) -> String { "<xs:element name='\(name)'><xs:complexType/></xs:element>" }
    let g2 =
      xs + "targetNamespace='\(newsML)'><xs:import namespace='\(nitf)' schemaLocation='n.xsd'/>"
      + open("newsMessage")
      + short("usageTerms", 2) + "</xs:schema>"
    let body = xs + "targetNamespace='\(nitf)'>" + short("hl1", 4) + empty("ul") + "</xs:schema>"
    return try XMLSchema(
      files: [
        SchemaFile(path: "g.xsd", bytes: Array(g2.utf8)), SchemaFile(path: "n.xsd", bytes: Array(body.utf8)),
      ], main: "g.xsd")
  }

  private static let first = "---\ndate: 2026-03-05\nrights:\n  terms: 不得转载\n---\n\n## 春耕\n\n下田。\n"
  private static let second = "---\ndate: 2026-03-05\n---\n\n## 茶山开园了\n\n采茶。\n\n- 一芽\n- 二叶\n"

  @Test func pointsAtThePageInItsOwnWords() throws {
    let input = IssueInput(pages: [
      PageInput(file: "01.md", bytes: Array(Self.first.utf8)),
      PageInput(file: "02.md", bytes: Array(Self.second.utf8)),
    ])
    let report = ReleaseCheck.run(input, options: ReleaseOptions(partnerSchema: try Self.partner()))
    let problems = report.pages.map { page in
      page[.schema].problems.map { problem in
        (problem.message, problem.range.map { page.lines.position(at: $0.lowerBound) })
      }
    }
    #expect(problems.map(\.count) == [1, 4])
    #expect(
      problems[0].first?.0.english.contains("front matter, rights: <usageTerms> must be at most 2") == true)
    #expect(problems[0].first?.0.chinese.contains("头信息 rights：") == true)
    #expect(problems[0].first?.1?.line == 3)
    #expect(
      problems[1].first?.0.english.hasPrefix("not accepted by the partner's XSD. headline <hl1>")
        == true)
    #expect(problems[1].first?.0.chinese.hasPrefix("合作方的 XSD 不收。主题 <hl1> 的值长度不对") == true)
    #expect(problems[1].first?.1?.line == 5)
    #expect(problems[1].last?.1?.line == 9 && problems[1].last?.0.english.contains("list <ul>") == true)
    #expect(report.pages.allSatisfy { !$0.passes })
  }

  @Test func withoutAPartnerThePageIsSound() throws {
    let page = PageInput(file: "02.md", bytes: Array(Self.second.utf8))
    let report = ReleaseCheck.run(IssueInput(pages: [page]), options: ReleaseOptions())
    #expect(report.pages[0][.schema].problems == [])
  }

  @Test(arguments: [
    (
      "/newsMessage/itemSet/newsItem[2]/contentSet/inlineXML/nitf/body/body.head/hedline/hl2",
      "kicker or deck", nil
    ),
    ("/newsMessage/itemSet/newsItem/contentSet/inlineXML/nitf/body/body.content/hl2[3]", "crosshead", nil),
    ("/nitf/body/body.content/p/em", "emphasis", nil), ("/n:nitf/n:body/n:p[2]", "paragraph", nil),
    ("/newsMessage/itemSet/newsItem/rightsInfo/copyrightHolder/name", "front matter, rights", "rights"),
  ])
  func hasAWordForAnElement(path: String, word: String, key: String?) throws {
    let term = try #require(PageTerm(path: path))
    #expect(term.words.english == word && term.key == key)
  }

  @Test func hasNoWordForTheHeader() { #expect(PageTerm(path: "/newsMessage/header/sent") == nil) }
}
