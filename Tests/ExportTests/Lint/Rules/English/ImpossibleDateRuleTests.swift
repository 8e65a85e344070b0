import Export
import Testing

@Suite struct ImpossibleDateRuleTests {
  @Test(arguments: [
    "---\npublication: The Beacon\ndate: 2026-05-12\nlanguage: en\n---\n\nIt opens Thursday, May 14, and and the rest of it is to be read in the hall of the town.",
    "---\npublication: The Beacon\ndate: 2026-05-12\nlanguage: en\n---\n\nIt opens on Super Tuesday, March 5, and and the rest of it is to be read in the hall of the town.",
    "---\npublication: The Beacon\ndate: 2026-05-12\nlanguage: en\n---\n\nIt opened Feb. 29, 2024, and and the rest of it is to be read in the hall of the town.",
    "---\npublication: The Beacon\ndate: 2026-05-12\nlanguage: en\n---\n\nThe score was Friday 31-28, and and the rest of it is to be read in the hall of the town.",
    "---\npublication: The Beacon\ndate: 2026-05-12\nlanguage: en\n---\n\nMay 12 people come to it, and and the rest of it is to be read in the hall of the town.",
    "---\npublication: The Beacon\ndate: 2026-05-12\nlanguage: en\n---\n\nSaturday 9 May 2026 is the day, and and the rest of it is to be read in the hall of the town.",
    "It opens Friday, May 14, and and the rest of it is to be read in the hall of the town.",
  ]) func findsNothing(_ text: String) throws {
    #expect(try LintedText(text + "\n").findings(of: "EN033").isEmpty)
  }

  @Test(arguments: [
    (
      "---\npublication: The Beacon\ndate: 2026-05-12\nlanguage: en\n---\n\nIt opens Friday, May 14, and and the rest of it is to be read in the hall of the town.",
      1
    ),
    (
      "---\npublication: The Beacon\ndate: 2026-05-12\nlanguage: en\n---\n\nIt opens April 31, and and the rest of it is to be read in the hall of the town.",
      1
    ),
    (
      "---\npublication: The Beacon\ndate: 2026-05-12\nlanguage: en\n---\n\nIt opens Monday 12 May, and and the rest of it is to be read in the hall of the town.",
      1
    ),
    ("It opens Friday, May 12, 2026, and and the rest of it is to be read in the hall of the town.", 1),
    (
      "---\npublication: The Beacon\ndate: 2026-05-12\nlanguage: en\n---\n\nIt opened Feb. 29, 2025, and and the rest of it is to be read in the hall of the town.",
      1
    ),
  ]) func finds(_ text: String, _ count: Int) throws {
    #expect(try LintedText(text + "\n").findings(of: "EN033").count == count)
  }
}
