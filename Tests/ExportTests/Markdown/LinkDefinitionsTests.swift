import Export
import Testing

@Suite struct LinkDefinitionsTests {
  private func definition(_ label: String, _ destination: String) -> LinkDefinition {
    LinkDefinition(label: label, destination: destination, title: nil)
  }

  @Test func firstOneWins() {
    var definitions = LinkDefinitions()
    definitions.insert(definition("甲", "/1"))
    definitions.insert(definition("甲", "/2"))
    #expect(definitions["甲"]?.destination == "/1")
  }

  @Test(arguments: [
    ("Foo  bar", "fOO\n BAR"), ("ß", "ẞ"), ("ß", "SS"), ("ΑΓΩ", "αγω"), ("ς", "Σ"), (" a ", "a"), ("ﬁ", "FI"),
  ])
  func labelsAreFolded(label: String, reference: String) {
    var definitions = LinkDefinitions()
    definitions.insert(definition(label, "/u"))
    #expect(definitions[reference] != nil)
  }

  /// Swift takes these for equal, Markdown does not.
  @Test func labelsAreNotNormalized() {
    var definitions = LinkDefinitions()
    definitions.insert(definition("\u{E9}", "/u"))
    #expect(definitions["e\u{301}"] == nil)
  }

  @Test func blankAndLongLabelsAreNotKept() {
    var definitions = LinkDefinitions()
    definitions.insert(definition(" \n", "/u"))
    definitions.insert(definition(String(repeating: "a", count: 1_001), "/u"))
    #expect(definitions[" "] == nil)
    #expect(definitions[String(repeating: "a", count: 1_001)] == nil)
    #expect(definitions.isEmpty)
  }

  @Test func ownDefinitionsComeFirst() {
    var elsewhere = LinkDefinitions()
    elsewhere.insert(definition("甲", "/elsewhere"))
    elsewhere.insert(definition("乙", "/elsewhere"))
    let document = MarkdownParser.parse(SourceText("[甲] [乙]\n\n[甲]: /own\n"), definitions: elsewhere)
    #expect(
      TreeDump.lines(Array(document.blocks.prefix(1))) == """
        paragraph 0-11
          link 0-5 "/own"
            text 1-4 "甲"
          text 5-6 " "
          link 6-11 "/elsewhere"
            text 7-10 "乙"
        """)
    #expect(document.definitions["乙"]?.destination == "/elsewhere")
  }
}
