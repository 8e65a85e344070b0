import Export
import Testing

@Suite struct MisspellingRuleTests {
  @Test(arguments: [
    "It occurred in the barn, and the rest of it is to be read in the hall of the town.",
    "See example.com/recieve and recieve.txt for the rest of it, to be read in the hall.",
    "Ida Wierd is in the hall, and the rest of it is to be read in the hall of the town.",
    "`recieve` is a code, and the rest of it is to be read in the hall of the town.",
  ]) func findsNothing(_ text: String) throws {
    #expect(try LintedText(text + "\n").findings(of: "EN028").isEmpty)
  }

  @Test(arguments: [
    (
      "It occured in the barn, and the rest of it is to be read in the hall of the town.",
      "It occurred in the barn, and the rest of it is to be read in the hall of the town."
    ),
    (
      "Untill the end, and the rest of it is to be read in the hall of the town.",
      "Until the end, and the rest of it is to be read in the hall of the town."
    ),
  ]) func mends(_ text: String, _ mended: String) throws {
    expectSameBytes(try LintedText(text + "\n").fixed("EN028"), mended + "\n")
  }
}
