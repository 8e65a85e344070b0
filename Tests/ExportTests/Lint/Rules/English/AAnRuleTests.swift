import Export
import Testing

@Suite struct AAnRuleTests {
  @Test(arguments: [
    "Plan A is off the table, and the rest of it is to be read in the hall of the town.",
    "An historic day, and the rest of it is to be read in the hall of the town.",
    "A one-way street and a European, and the rest of it is to be read in the hall of the town.",
    "An FBI man and an MBA, and the rest of it is to be read in the hall of the town.",
    "A 1,100-seat hall and an 18-inch pipe, and the rest of it is to be read in the hall of the town.",
    "At 7 a.m. everyone left, and the rest of it is to be read in the hall of the town.",
    "A university and an umbrella, and the rest of it is to be read in the hall of the town.",
    "An Garda said so, and the rest of it is to be read in the hall of the town.",
    "A $8 ticket and a user of it, and the rest of it is to be read in the hall of the town.",
  ]) func findsNothing(_ text: String) throws {
    #expect(try LintedText(text + "\n").findings(of: "EN006").isEmpty)
  }

  @Test(arguments: [
    ("It was a apple, and the rest of it is to be read in the hall of the town.", 1),
    ("It was an car, and the rest of it is to be read in the hall of the town.", 1),
    ("A honest man, and the rest of it is to be read in the hall of the town.", 1),
    ("A 8-year-old and an 12-year-old, and the rest of it is to be read in the hall of the town.", 2),
    ("An university, and the rest of it is to be read in the hall of the town.", 1),
    ("It is an house, and the rest of it is to be read in the hall of the town.", 1),
  ]) func finds(_ text: String, _ count: Int) throws {
    #expect(try LintedText(text + "\n").findings(of: "EN006").count == count)
  }
}
