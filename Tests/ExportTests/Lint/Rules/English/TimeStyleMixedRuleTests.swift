import Export
import Testing

@Suite struct TimeStyleMixedRuleTests {
  @Test(arguments: [
    "The pool opens to all at 7pm and closes at 9pm; the hall is open to 10pm.",
    "The pool opens to the public at 7 p.m. and closes at 9pm.",
    "The pool opens at 7 p.m., and 8 PM is the name of a band in the town.",
  ]) func findsNothing(_ text: String) throws {
    #expect(try LintedText(text + "\n").findings(of: "EN008").isEmpty)
  }

  @Test(arguments: [
    ("The pool opens to the public at 7 p.m. and closes at 9 p.m., the hall at 8PM.", 1)
  ]) func finds(_ text: String, _ count: Int) throws {
    #expect(try LintedText(text + "\n").findings(of: "EN008").count == count)
  }

  @Test(arguments: [
    (
      "The pool opens to the public at 7pm and closes at 9pm, the hall at 6:30 p.m. on Sunday.",
      "The pool opens to the public at 7pm and closes at 9pm, the hall at 6:30pm on Sunday."
    ),
    (
      "The pool opens to the public at 7 p.m. and closes at 9 p.m., the hall at 8PM.",
      "The pool opens to the public at 7 p.m. and closes at 9 p.m., the hall at 8 p.m."
    ),
  ]) func mends(_ text: String, _ mended: String) throws {
    expectSameBytes(try LintedText(text + "\n").fixed("EN008"), mended + "\n")
  }
}
