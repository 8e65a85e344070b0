import Document
import Source

/// EN008: times of day in several styles on one page.
enum TimeStyleMixedRule: LintRule {
  static let metadata = RuleMetadata(
    .english, 8, "time-style-mixed",
    name: Wording(zh: "时刻写法不一", en: "times in several styles"),
    summary: Wording(
      zh: "同一版上多数时刻写成 7 p.m. 一类的形式，这一处写成了 8PM、6:30 pm 一类的另一种。两种一样多时不报。",
      en: """
        Most times on the page are written in one form, such as 7 p.m., and this one in another, such as 8PM or 6:30 pm. \
        Where no form is in the majority nothing is said.
        """),
    rationale: Wording(zh: "体例不一，像是从别处贴来没有编过。", en: "It looks pasted in and not edited."),
    severity: .warning,
    fix: RuleFix(.unsafe, Wording(zh: "改成多数的写法。", en: "Writes it as most of them are.")),
    language: .english,
    bad: [
      RuleExample(
        """
        ## Pool opens

        The pool opens at 9 a.m. and closes to the public at 5 p.m.

        Lessons begin at ↓8PM, and the hall is open from ↓6:30 pm to 9 p.m.
        """,
        fixed: """
          ## Pool opens

          The pool opens at 9 a.m. and closes to the public at 5 p.m.

          Lessons begin at 8 p.m., and the hall is open from 6:30 p.m. to 9 p.m.
          """)
    ],
    good: [
      RuleExample(
        "## Pool opens\n\nThe pool opens at 9am and closes to the public at 5.30pm, and the hall is open to all at 7pm."
      )
    ])

  static var touches: FixReach { [.letters, .spaces, .stops] }

  /// How the half of the day is written.
  private struct Form: Hashable {
    let isApart: Bool
    let hasStops: Bool
    let isCapital: Bool

    func text(_ isMorning: Bool) -> String {
      let letters = isMorning ? (isCapital ? "AM" : "am") : isCapital ? "PM" : "pm"
      let half = hasStops ? letters.map { "\($0)." }.joined() : letters
      return (isApart ? " " : "") + half
    }
  }

  /// A time: the blanks and letters after its figures.
  private struct Time {
    let passage: Passage
    let whole: Range<Int>
    let half: Range<Int>
    let form: Form
    let isMorning: Bool
  }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    var times: [Time] = []
    for passage in context.passages(where: {
      $0.isEnglishText && $0.hasFigures && ($0.role == .body || $0.role == .list)
    }) {
      times += Self.times(in: passage)
    }
    var counts: [Form: Int] = [:]
    for time in times { counts[time.form, default: 0] += 1 }
    guard counts.count > 1, let most = counts.max(by: { $0.value < $1.value }), most.value * 2 > times.count,
      times.count >= 3
    else { return }
    for time in times where time.form != most.key && !time.passage.isInQuotation(at: time.whole.lowerBound) {
      guard let range = time.passage.range(of: time.whole) else { continue }
      let right = most.key.text(time.isMorning)
      // A full stop that ends the sentence is that of p.m. too.
      let next = time.passage.scalar(at: time.half.upperBound)
      let text = most.key.hasStops && next == "." ? String(right.dropLast()) : right
      findings.append(
        metadata,
        Wording(
          zh: "“\(time.passage.string(time.whole))”：本版别处写作“7\(most.key.text(false))”",
          en: "“\(time.passage.string(time.whole))” on a page of “7\(most.key.text(false))”"),
        remedy: Wording(zh: "改成一样的写法", en: "write it in the same way"), at: range,
        fix: time.passage.literalRange(of: time.half).map { Fix(.unsafe, [SourceEdit($0, text)]) })
    }
  }

  private static func times(in passage: Passage) -> [Time] {
    passage.numerals.compactMap { numeral in
      guard numeral.kind == .figures, numeral.offsets.count <= 5 else { return nil }
      let bytes = passage.bytes
      let end = bytes.blanksEnd(numeral.end, before: bytes.count)
      guard end + 1 < bytes.count else { return nil }
      let first = bytes[end]
      guard [UInt8(ascii: "a"), UInt8(ascii: "p")].contains(first | 0x20), first.isLetter else { return nil }
      var offset = end + 1
      let hasStops = bytes[offset] == .fullStop
      if hasStops { offset += 1 }
      guard offset < bytes.count, bytes[offset] | 0x20 == UInt8(ascii: "m"), bytes[offset].isLetter,
        (bytes[offset] & 0x20) == (first & 0x20)
      else { return nil }
      offset += 1
      if hasStops {
        guard offset < bytes.count, bytes[offset] == .fullStop else { return nil }
        offset += 1
      }
      if offset < bytes.count, bytes[offset].isAlphanumeric { return nil }
      let form = Form(isApart: end > numeral.end, hasStops: hasStops, isCapital: first & 0x20 == 0)
      return Time(
        passage: passage, whole: hourStart(numeral, passage)..<offset, half: numeral.end..<offset, form: form,
        isMorning: first | 0x20 == UInt8(ascii: "a"))
    }
  }

  /// Where the hour begins before the minutes.
  private static func hourStart(_ numeral: Numeral, _ passage: Passage) -> Int {
    var start = numeral.start
    guard start > 1, passage.bytes[start - 1] == .colon || passage.bytes[start - 1] == .fullStop,
      passage.bytes[start - 2].isDigit
    else { return start }
    start -= 1
    while start > 0, passage.bytes[start - 1].isDigit { start -= 1 }
    return start
  }
}
