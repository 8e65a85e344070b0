import Export
import Testing

@Suite struct MarkDebrisRuleTests {
  @Test(arguments: [
    "He left . . . and came back, and the rest of it is to be read in the hall of the town.",
    "He left... and came back, and the rest of it is to be read in the hall of the town.",
    "It costs .50 and the file is .env, and the rest of it is to be read in the hall of the town.",
    "“No,” he said, and the rest of it is to be read in the hall of the town.",
  ]) func findsNothing(_ text: String) throws {
    #expect(try LintedText(text + "\n").findings(of: "EN032").isEmpty)
  }

  @Test(arguments: [
    (
      "He left , and came back, and the rest of it is to be read in the hall of the town.",
      "He left, and came back, and the rest of it is to be read in the hall of the town."
    ),
    (
      "He left.. It was late, and the rest of it is to be read in the hall of the town.",
      "He left. It was late, and the rest of it is to be read in the hall of the town."
    ),
    (
      "“ No,” he said, and the rest of it is to be read in the hall of the town.",
      "“No,” he said, and the rest of it is to be read in the hall of the town."
    ),
  ]) func mends(_ text: String, _ mended: String) throws {
    expectSameBytes(try LintedText(text + "\n").fixed("EN032", safety: .safe), mended + "\n")
  }
}
