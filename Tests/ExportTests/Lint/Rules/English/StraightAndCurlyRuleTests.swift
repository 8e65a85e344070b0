import Export
import Testing

@Suite struct StraightAndCurlyRuleTests {
  @Test(arguments: [
    "“Yes,” she said to the man. “It’s the end of it.”",
    "\"Yes,\" she said to the man. \"It's the end of it.\"",
    "“Yes,” she said to the man who is 6'4\" tall. “It’s the end of it.”",
    "“Yes,” she said, and `it's` is code. “It’s the end of it.”",
  ]) func findsNothing(_ text: String) throws {
    #expect(try LintedText(text + "\n").findings(of: "EN011").isEmpty)
  }

  @Test(arguments: [
    ("“Yes,” she said to the man. “It’s the end of it's tale.”", 1)
  ]) func finds(_ text: String, _ count: Int) throws {
    #expect(try LintedText(text + "\n").findings(of: "EN011").count == count)
  }

  @Test func isOneFindingForTheFile() throws {
    let text = "“Yes,” she said to the man. “It’s so.” “No,” he said. It's the dog's home, the cat's too.\n"
    let findings = try LintedText(text).findings(of: "EN011")
    #expect(findings.map(\.count) == [3])
  }
}
