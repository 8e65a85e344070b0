import Export
import Testing

@Suite struct ApostropheDirectionRuleTests {
  @Test(arguments: [
    "The ’60s and rock ’n’ roll, and the rest of it is to be read in the hall of the town.",
    "‘60s music is the best,’ he said, and the rest of it is to be read in the hall of the town.",
    "‘Em is her name,’ he said, and the rest of it is to be read in the hall of the town.",
  ]) func findsNothing(_ text: String) throws {
    #expect(try LintedText(text + "\n").findings(of: "EN012").isEmpty)
  }

  @Test(arguments: [
    (
      "In the ‘60s and the ‘70s, and the rest of it is to be read in the hall of the town.",
      "In the ’60s and the ’70s, and the rest of it is to be read in the hall of the town."
    ),
    (
      "Wait ‘til the end, and the rest of it is to be read in the hall of the town.",
      "Wait ’til the end, and the rest of it is to be read in the hall of the town."
    ),
    (
      "Rock ‘n’ roll, and the rest of it is to be read in the hall of the town.",
      "Rock ’n’ roll, and the rest of it is to be read in the hall of the town."
    ),
  ]) func mends(_ text: String, _ mended: String) throws {
    expectSameBytes(try LintedText(text + "\n").fixed("EN012", safety: .safe), mended + "\n")
  }
}
