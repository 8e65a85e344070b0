import Export
import ExportTestSupport
import Testing

/// What we export is valid by the official schemas, NITF content included, and by our own profile.
@Suite(.needsSharedMaterial, .needsXMLLint, .thorough) struct OfficialSchemaTests {
  @Test func handMadeIssuesAreValid() throws {
    let spelling = SampleIssue.complete.pages.map { page in
      var spelling = PageSpelling(page: "line-end:crlf")
      for part in page.parts { spelling.parts[part.key] = "lines:3" }
      return spelling
    }
    let options = ExportOptions(
      now: Timestamp("2031-03-05T02:00:00Z"),
      pictures: [
        "seedling.jpg": PictureFile(mediaType: "image/jpeg", byteCount: 12, width: 640, height: 480),
        "flowers.webp": PictureFile(mediaType: "image/svg+xml", byteCount: 0, width: nil, height: nil),
      ])
    let nothingKnown = Issue(
      pages: SampleIssue.complete.pages.map { page in
        var page = page
        page.metadata = Metadata(provider: "清河 报")
        return page
      })
    try expectValid([
      "complete": NewsMLExporter.export(SampleIssue.complete, spelling: spelling, options: options).bytes,
      "nothing-known": NewsMLExporter.export(nothingKnown, options: ExportOptions(missingDate: .standIn))
        .bytes,
      "empty-page": NewsMLExporter.export(
        Issue(metadata: SampleIssue.metadata, pages: [Page(file: "", items: [])])
      ).bytes,
      "no-pages": NewsMLExporter.export(Issue(metadata: SampleIssue.metadata, pages: [])).bytes,
    ])
  }

  @Test func realPageIsValid() throws {
    let source = try SourceText(SharedMaterial.bytes(SharedMaterial.realPage))
    let page = PageParser.parse(source, file: "000.md", defaults: SampleIssue.metadata)
    let issue = IssueParser.parse([page])
    try expectValid(["real": NewsMLExporter.export(issue).bytes])
  }

  /// Addresses that are no URI, or nearly one; libxml2 checks `xs:anyURI` by RFC 3986.
  @Test func anyDestinationBecomesAnAddress() throws {
    let destinations = [
      "a b.jpg", "图片/一.jpg", "//", "///x", "//[", "1:2", ":", "a:", "a:b", "?", "#", "##", "%", "%4", "%zz",
      "%41",
      "http://", "http://[::1]/", "http://x:y/", "http://x:80/", "http://u@x/", "\\", "c:\\a\\b.png", "\u{1}",
      "data:image/png;base64,AA==", "/", "x//y", "<>", "\"", "mailto:a@b", "http://a b/", "http://图/一#二#三",
    ]
    let body = destinations.map { Block.figure(SampleIssue.figure($0, credit: nil)) }
    let issue = Issue(
      metadata: SampleIssue.metadata, pages: [Page(file: "1.md", items: [.fragment(Fragment(body))])])
    try expectValid(["addresses": NewsMLExporter.export(issue).bytes])
  }

  /// libxml2 refuses text of 10,000,000 bytes in one node, so longer text is cut; the XML must still be readable.
  @Test func hugeTextIsReadable() throws {
    let long = String(repeating: "长文&\u{8}", count: 2) + String(repeating: "字", count: 3_400_000)
    let tag = "<!-- \(String(repeating: "注", count: 40_000)) -->"
    let body: [Block] = [
      SampleIssue.paragraph(long), .code(CodeBlock(info: "", long)),
      .paragraph(Paragraph([.html(InlineHTML(tag))])),
    ]
    let issue = Issue(
      metadata: SampleIssue.metadata,
      pages: [
        Page(
          file: "1.md", frontMatter: FrontMatter(text: tag, metadata: Metadata()),
          items: [.fragment(Fragment(body))])
      ])
    let spelling = [PageSpelling(page: String(repeating: "a ", count: 5_100_000))]
    try expectValid(["huge": NewsMLExporter.export(issue, spelling: spelling).bytes])
  }

  private func expectValid(_ documents: [String: [UInt8]]) throws {
    for schema in [SharedMaterial.officialDriver, XMLLint.profile] {
      for verdict in try XMLLint.validate(documents, schema: schema).values {
        #expect(verdict.isValid, "\(schema.lastPathComponent): \(verdict.output)")
      }
    }
  }
}
