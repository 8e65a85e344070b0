import Foundation
import Testing

@testable import Document
@testable import Feed
@testable import Newspaper
@testable import Source

/// What feeds say about the release of a story, in the spellings in which they say it.
private enum Wire {
  static let newsML = "http://iptc.org/std/nar/2006-10-01/"

  static func item(
    _ itemMeta: String, catalog: String = "", contentMeta: String = "", guid: String = "urn:x:rain",
    version: String = "1",
    headline: String = "Rain at Osier Lock", text: String = "It rained."
  ) -> String {
    """
    <newsItem xmlns="\(newsML)" guid="\(guid)" version="\(version)">\(catalog)<itemMeta>\
    <versionCreated>2031-03-05T09:00:00+02:00</versionCreated>
    \(itemMeta)</itemMeta><contentMeta>\(contentMeta)<headline>\(headline)</headline></contentMeta><contentSet>\
    <inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><p>\(text)</p></body></html></inlineXML></contentSet></newsItem>
    """
  }

  static func message(_ items: String...) -> String {
    "<newsMessage xmlns=\"\(newsML)\"><itemSet>\(items.joined())</itemSet></newsMessage>"
  }

  static func nitf(_ attributes: String, _ docdata: String = "", body: String = "") -> String {
    """
    <nitf><head><docdata \(attributes)>\(docdata)</docdata></head><body><body.head><hedline><hl1>Rain</hl1></hedline>\
    \(body)</body.head><body.content><p>It rained.</p></body.content></body></nitf>
    """
  }

  static func imported(_ xml: String, zone: Int = 480) throws -> (
    metadata: Metadata, terms: ReleaseTerms, text: String
  ) {
    let document = try DocumentImporter.importDocument(Array(xml.utf8), name: "a", zone: zone)
    let page = PageParser.parse(try SourceText(document.pages[0].bytes), file: "a.md")
    #expect(
      (page.frontMatter?.problems ?? []).filter { if case .unknownKey = $0 { true } else { false } } == [])
    let terms = try #require(document.report).terms
    return (page.metadata, terms, String(decoding: document.pages[0].bytes, as: UTF8.self))
  }
}

@Suite struct ForeignStatusTests {
  @Test(arguments: [
    ("<pubStatus qcode=\"stat:canceled\"/>", "", PublicationStatus.canceled),
    ("<pubStatus qcode=\"STAT:Canceled\"/>", "", .canceled),
    ("<pubStatus qcode=\" stat:cancelled \"/>", "", .canceled),
    ("<pubStatus uri=\"http://cv.iptc.org/newscodes/pubstatusg2/withheld\"/>", "", .withheld),
    ("<pubStatus uri=\"https://cv.iptc.org/newscodes/pubstatusg2#canceled\"/>", "", .canceled),
    (
      "<pubStatus qcode=\"s:canceled\"/>",
      "<catalog><scheme alias=\"s\" uri=\"http://cv.iptc.org/newscodes/pubstatusg2/\"/></catalog>", .canceled
    ),
    ("<pubStatus qcode=\"x:withheld\"/>", "<catalogRef href=\"http://osier.example/c.xml\"/>", .withheld),
    (
      "<pubStatus qcode=\"stat:usable\" uri=\"http://cv.iptc.org/newscodes/pubstatusg2/canceled\"/>", "",
      .canceled
    ),
    ("<pubStatus literal=\"withheld\"/>", "", .withheld), ("<pubStatus qcode=\"canceled\"/>", "", .canceled),
    ("<pubStatus qcode=\"stat:killed\"/>", "", .canceled),
    ("<pubStatus qcode=\"stat:usable\"/><pubStatus qcode=\"stat:withheld\"/>", "", .withheld),
  ]) func statusHoldsInAnySpelling(meta: String, catalog: String, status: PublicationStatus) throws {
    let (metadata, terms, _) = try Wire.imported(Wire.item(meta, catalog: catalog))
    #expect(metadata.status == status && terms.status == status)
    #expect(terms.stories.map(\.name) == ["Rain at Osier Lock"])
  }

  @Test(arguments: [
    "<pubStatus qcode=\"stat:onhold\"/>", "<pubStatus/>", "<pubStatus qcode=\"\"/>",
    "<pubStatus qcode=\"q:9\"/>",
  ]) func anUnknownStatusHoldsAndIsSaid(meta: String) throws {
    let (metadata, terms, _) = try Wire.imported(Wire.item(meta))
    #expect(metadata.status == .withheld)
    #expect(terms.remarks.contains { $0.message.english.contains("is not known, so the story is withheld") })
  }

  @Test(arguments: ["", "<pubStatus qcode=\"stat:usable\"/>"]) func nothingIsWrittenForUsable(meta: String)
    throws
  {
    let (metadata, terms, text) = try Wire.imported(Wire.item(meta))
    #expect(metadata.status == nil && terms.stories.isEmpty && terms.remarks.isEmpty)
    #expect(!text.contains("status"))
  }

  @Test(arguments: [
    ("canceled", PublicationStatus?.some(.canceled), Embargo?.none), (" Withheld ", .withheld, nil),
    ("usable", nil, nil),
    ("", nil, nil), ("spiked", .withheld, nil), ("embargoed", nil, .untilFurtherNotice),
    ("EMBARGOED", nil, .untilFurtherNotice),
  ]) func managementStatusSaysTheSame(word: String, status: PublicationStatus?, embargo: Embargo?) throws {
    for namespace in ["", " xmlns=\"http://iptc.org/std/NITF/2006-10-18/\""] {
      let xml = Wire.nitf("management-status=\"\(word)\"").replacing("<nitf>", with: "<nitf\(namespace)>")
      let (metadata, _, _) = try Wire.imported(xml)
      #expect(metadata.status == status && metadata.embargo == embargo)
    }
  }

  @Test func theStrictestOfSeveralStoriesHoldsAndIsNamed() throws {
    let xml = Wire.message(
      Wire.item("<pubStatus qcode=\"stat:usable\"/>"),
      Wire.item("<pubStatus qcode=\"stat:withheld\"/>", guid: "urn:x:2", headline: "Lock gate stuck"),
      Wire.item("<embargoed>2031-03-07T06:00:00Z</embargoed>", guid: "urn:x:3", headline: "Fair opens"),
      Wire.item("<embargoed>2031-03-07T07:00:00+02:00</embargoed>", guid: "urn:x:4", headline: "Fair closes"))
    let (metadata, terms, _) = try Wire.imported(xml)
    #expect(metadata.status == .withheld && metadata.embargo == Embargo("2031-03-07T06:00:00+00:00"))
    #expect(terms.stories.map(\.name) == ["Lock gate stuck", "Fair opens", "Fair closes"])
    #expect(metadata.guid == nil)
  }

  @Test func aKillWithoutTextIsSaid() throws {
    let xml = """
      <newsItem xmlns="\(Wire.newsML)" guid="urn:x:k" version="3"><itemMeta><pubStatus qcode="stat:canceled"/>\
      </itemMeta></newsItem>
      """
    let error = #expect(throws: ImportError.self) {
      try DocumentImporter.importDocument(Array(xml.utf8), name: "a")
    }
    #expect(error?.wording.english.contains("“urn:x:k”: status canceled") == true)
  }

  @Test(arguments: [
    ("<signal qcode=\"sig:correction\"/>", "", EditorialSignal?.some(.correction)),
    ("<signal uri=\"http://cv.iptc.org/newscodes/signal/update\"/>", "", .update),
    (
      "<signal qcode=\"z:Update\"/>",
      "<catalog><scheme alias=\"z\" uri=\"http://cv.iptc.org/newscodes/signal/\"/></catalog>", .update
    ),
    ("<signal qcode=\"sig:update\"/><signal qcode=\"desk:kill\"/>", "", .kill),
    ("<signal qcode=\"wire:withdraw\"/>", "", .kill),
    ("<signal qcode=\"desk:correction\"/>", "", nil), ("<signal qcode=\"sig:routing\"/>", "", nil),
  ]) func signalsOfTheIPTCAndKillsOfAny(meta: String, catalog: String, signal: EditorialSignal?) throws {
    let (metadata, terms, _) = try Wire.imported(Wire.item(meta, catalog: catalog))
    #expect(metadata.signal == signal)
    #expect(terms.remarks.isEmpty == (signal != nil && !meta.contains("><signal")))
  }

  @Test func correctionsOfNITFWithTheirNotes() throws {
    let xml = Wire.nitf(
      "",
      """
      <correction info="Two locks, not three"/><ed-msg info="Map follows"/><ed-msg info=" "/><du-key version="04"/>
      """, body: "<distributor>Osier News</distributor>")
    let (metadata, _, text) = try Wire.imported(xml)
    #expect(metadata.signal == .correction && metadata.version == 4 && metadata.credit == "Osier News")
    #expect(metadata.notes == ["Two locks, not three", "Map follows"])
    #expect(text.components(separatedBy: "Osier News").count == 2)
  }

  @Test func theHighestNumberCounts() throws {
    let xml = Wire.message(
      Wire.item("", version: "9", text: "Nine."),
      Wire.item("<pubStatus qcode=\"stat:canceled\"/>", version: "10", text: "Ten."),
      Wire.item("", version: "2", text: "Two."))
    let (metadata, terms, text) = try Wire.imported(xml)
    #expect(text.contains("Ten.") && !text.contains("Nine.") && !text.contains("Two."))
    #expect(metadata.version == 10 && metadata.status == .canceled && metadata.guid == "urn:x:rain")
    #expect(terms.remarks.count { $0.message.english.contains("was left; version 10 on line") } == 2)
  }

  @Test func equalNumbersAreAllKept() throws {
    let xml = Wire.message(
      Wire.item("", text: "One."), Wire.item("<pubStatus qcode=\"stat:withheld\"/>", text: "Two."))
    let (metadata, _, text) = try Wire.imported(xml)
    #expect(text.contains("One.") && text.contains("Two.") && metadata.status == .withheld)
  }

  @Test(arguments: [
    ("<embargoed/>", Embargo.untilFurtherNotice), ("<embargoed> \n </embargoed>", .untilFurtherNotice),
    ("<embargoed>until further notice</embargoed>", .untilFurtherNotice),
    ("<embargoed>2031-03-06T06:00:00</embargoed>", Embargo("2031-03-06T06:00:00+02:00")),
    ("<embargoed>2031-03-06</embargoed>", Embargo("2031-03-06T00:00:00+02:00")),
    ("<embargoed>after the speech</embargoed>", .unreadable("after the speech")),
  ]) func anEmbargoIsNeverDropped(meta: String, embargo: Embargo) throws {
    let (metadata, terms, _) = try Wire.imported(Wire.item(meta))
    #expect(metadata.embargo == embargo && terms.embargo == embargo)
    let isCompleted = meta.contains("2031") || meta.contains("speech")
    #expect(terms.remarks.isEmpty != isCompleted)
    if meta.contains("2031") {
      #expect(terms.remarks[0].message.english.contains("the zone of its <versionCreated>"))
    }
    if meta.contains("speech") { #expect(terms.remarks[0].message.english.contains("after the speech")) }
  }

  @Test(arguments: [
    ("norm=\"20310305T090000-0500\"", "20310306T060000", "2031-03-06T06:00:00-05:00"),
    ("norm=\"20310305T090000\"", "20310306T060000", "2031-03-06T06:00:00+01:00"),
    ("norm=\"20310305T090000Z\"", "20310305T120000+0300", nil), ("norm=\"20310305\"", "20310305", nil),
    ("norm=\"20310305T090000Z\"", "20310305T120001+0300", "2031-03-05T12:00:01+03:00"),
    ("", "20310306T060000Z", "2031-03-06T06:00:00+00:00"),
  ]) func aReleaseLaterThanTheIssueIsAnEmbargo(issue: String, release: String, embargo: String?) throws {
    let xml = Wire.nitf("", "<date.issue \(issue)/><date.release norm=\"\(release)\"/>")
    #expect(try Wire.imported(xml, zone: 60).metadata.embargo == embargo.map { Embargo($0) })
  }

  @Test func notesAndCreditsAreAllKeptAndComeBack() throws {
    let xml = Wire.message(
      Wire.item(
        "<edNote>First: \"see\"\n map</edNote><edNote/><edNote># second</edNote>",
        contentMeta: "<creditline>Osier/Fen</creditline>"),
      Wire.item("<edNote>third</edNote>", contentMeta: "<creditline>Reed</creditline>", guid: "urn:x:2"))
    let (metadata, _, _) = try Wire.imported(xml)
    #expect(
      metadata.notes == ["First: \"see\" map", "# second", "third"] && metadata.credit == "Osier/Fen / Reed")
  }

  @Test func aReferenceInAPackageHoldsThePage() throws {
    let xml = """
      <packageItem xmlns="\(Wire.newsML)" guid="urn:x:p"><contentMeta><headline>Week</headline></contentMeta>\
      <groupSet><group><itemRef residref="urn:x:1"><pubStatus qcode="stat:canceled"/><title>Rain</title></itemRef>\
      </group></groupSet></packageItem>
      """
    #expect(try Wire.imported(xml).metadata.status == .canceled)
  }

  @Test(arguments: ["urn:x:a b", String(repeating: "u", count: 1001)])
  func anIdentifierThatCannotBeWrittenIsSaid(guid: String) throws {
    let (metadata, terms, _) = try Wire.imported(Wire.item("", guid: guid))
    #expect(metadata.guid == nil && terms.remarks.count == 1)
  }
}
