import Testing

@testable import Document
@testable import Feed

@Suite struct PageAssemblerTests {
  private func paragraph(_ text: String) -> Block { .paragraph(Paragraph([.text(Text(text))])) }

  private func assemble(_ parts: [(Block, String?)], layout: String? = nil) -> String {
    let parts = parts.map { SpelledPart(piece: 1, block: $0.0, spelling: $0.1) }
    return String(
      decoding: PageAssembler.assemble(frontMatter: [], parts: parts, layout: layout), as: UTF8.self)
  }

  @Test func writesTheCanonicalSpellingWithoutHints() {
    #expect(assemble([(paragraph("甲"), nil), (paragraph("乙"), nil)]) == "甲\n\n乙\n")
    #expect(assemble([]) == "")
  }

  @Test func obeysHintsThatHold() {
    let text = assemble(
      [(paragraph("甲"), "lines:2"), (paragraph("乙"), "lines:4 edit:0+\\s\\s")], layout: "end-lines:0")
    #expect(text == "\n\n甲\n\n\n\n  乙")
  }

  @Test func passesOverAHintThatLeadsToOtherText() {
    #expect(assemble([(paragraph("改过"), "edit:0-1+乙"), (paragraph("乙"), "lines:3")]) == "改过\n\n\n乙\n")
  }

  @Test func passesOverAHintThatMergesBlocks() {
    #expect(assemble([(paragraph("甲"), nil), (paragraph("乙"), "lines:1")]) == "甲\n\n乙\n")
  }

  /// More hints than are looked at one by one: the page is still what the XML holds. The first one holds.
  @Test func passesOverManyHintsThatMergeBlocks() {
    let parts = (0..<500).map { (paragraph("第\($0)段"), Optional("lines:1")) }
    let expected = "\n" + (0..<500).map { "第\($0)段" }.joined(separator: "\n\n") + "\n"
    #expect(assemble(parts) == expected)
  }

  @Test func keepsAByteOrderMarkWhateverTheFirstPart() {
    #expect(Array(assemble([(paragraph("甲"), nil)], layout: "mark:bom").utf8) == Array("\u{FEFF}甲\n".utf8))
    #expect(Array(assemble([], layout: "mark:bom").utf8) == Array("\u{FEFF}".utf8))
  }

  /// A link inside a link has no spelling: it is written as the nearest thing, and the other parts keep theirs.
  @Test func keepsTheHintsBesideAPartWithoutSpelling() {
    let inner = Inline.link(Link(destination: "/v", title: nil, content: [.text(Text("词"))]))
    let outer = Block.paragraph(Paragraph([.link(Link(destination: "/u", title: nil, content: [inner]))]))
    let text = assemble([
      (paragraph("甲"), "lines:2"), (outer, nil), (paragraph("乙"), "lines:4"), (paragraph("丙"), "lines:3"),
    ])
    #expect(text == "\n\n甲\n\n[词](/u)\n\n\n\n乙\n\n\n丙\n")
  }

  @Test func passesOverAnEndThatSaysSomething() {
    #expect(assemble([(paragraph("甲"), nil)], layout: "after:\\n\\n多的") == "甲\n")
  }

  @Test func keepsDefinitionsBetweenParts() {
    let link = Block.paragraph(
      Paragraph([.link(Link(destination: "/u", title: nil, content: [.text(Text("词"))]))]))
    let text = assemble([(link, "before:[词]:\\s/u\\n\\n edit:3-4")])
    #expect(text == "[词]: /u\n\n[词]\n")
    #expect(assemble([(link, "edit:3-4")]) == "[词](/u)\n")
  }

  private func list(_ text: String) -> Block {
    .list(List(start: nil, isTight: true, items: [ListItem([paragraph(text)])]))
  }

  /// A list without a hint looks at how the list before it is spelled, not at how it would be.
  @Test func keepsTheBulletThatTheListBeforeLeaves() {
    let parts = [(list("甲"), Optional("edit:0-1+*")), (list("乙"), nil), (list("丙"), Optional("edit:0-1+*"))]
    #expect(assemble(parts) == "* 甲\n\n- 乙\n\n* 丙\n")
  }

  /// Two lists with the same bullet: both keep it, and a definition that prints nothing keeps them apart.
  @Test func keepsApartListsThatHintsLetRunTogether() {
    let parts = [(list("甲"), Optional("edit:0-1+*")), (list("乙"), Optional("edit:0-1+*"))]
    #expect(assemble(parts) == "* 甲\n\n[//]: #\n\n* 乙\n")
  }

  /// What stands before a part would become text of the part before it, but is not lost for that.
  @Test func setsDefinitionsApart() {
    let link = Block.paragraph(
      Paragraph([.link(Link(destination: "/u", title: nil, content: [.text(Text("词"))]))]))
    let text = assemble([(paragraph("甲"), nil), (link, "before:\\n[词]:\\s/u\\n\\n edit:3-4")])
    #expect(text == "甲\n\n[词]: /u\n\n[词]\n")
  }

  /// Text in brackets that a definition on the page would make a link of.
  @Test func escapesTextThatADefinitionWouldMakeALink() {
    let parts = [
      (paragraph("改[词]"), Optional("edit:9-9")), (paragraph("乙"), Optional("before:\\n\\n[词]:\\s/u\\n\\n")),
    ]
    #expect(assemble(parts) == "改\\[词]\n\n[词]: /u\n\n乙\n")
  }

  /// Code that nothing closes, and definitions at the start of the page, once other parts were put around them.
  @Test func closesCodeThatIsFollowedByMore() {
    let code = Block.code(CodeBlock(info: "", "码\n"))
    #expect(assemble([(code, "edit:5-4"), (paragraph("甲"), "edit:1+\\s")]) == "```\n码\n```\n\n甲 \n")
  }

  @Test func putsWhatOpenedThePageOnALineOfItsOwn() {
    let link = Block.paragraph(
      Paragraph([.link(Link(destination: "/u", title: nil, content: [.text(Text("词"))]))]))
    let text = assemble([(link, "edit:3-4"), (paragraph("甲"), "before:[词]:\\s/u\\n")])
    #expect(text == "[词]\n\n[词]: /u\n甲\n")
  }
}
