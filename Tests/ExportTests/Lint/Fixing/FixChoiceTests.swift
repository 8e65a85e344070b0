import Testing

@testable import Document
@testable import Lint
@testable import Newspaper
@testable import Source

/// What the fixer holds back.
@Suite struct FixChoiceTests {
  private static func context(_ text: String) -> LintContext {
    LintContext(
      page: PageParser.parse(SourceText(text), file: "a.md", defaults: Metadata(publication: "澄湾日报")),
      rules: .standard)
  }

  /// A finding of a rule that would put one text in the place of another.
  private static func finding(
    _ rule: String, _ old: String, _ new: String, in context: LintContext, safety: FixSafety = .safe,
    reading: String? = nil
  ) throws -> Finding {
    let text = context.source[context.source.range]
    let range = try #require(text.range(of: old))
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    let place = SourceRange(start, start + old.utf8.count)
    var read = place
    if let reading, let range = text.range(of: reading) {
      let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
      read = SourceRange(start, start + reading.utf8.count)
    }
    let metadata = try #require(RuleSet.standard.rule(named: rule)?.metadata)
    return Finding(
      metadata, Wording(zh: "差错", en: "a fault"), at: read, fix: Fix(safety, [SourceEdit(place, new)]))
  }

  private static func chosen(_ findings: [Finding], in context: LintContext) -> FixChoice {
    var result = LintResult()
    result.findings = findings
    return FixChoice(result, in: context, upTo: .unsafe, rules: nil)
  }

  @Test(arguments: [
    ("PN001", "头茶,香", "头茶，", FixReach.han), ("PN001", ",", "。", .stops), ("PN005", "香 ", "香", nil),
    ("PN005", "香 ", "", .han), ("MK003", "12", "1", .figures), ("MK008", "km", "", .letters),
    ("QT009", " ", "\n\n", .lineEnds),
  ])
  func aFixThatTouchesMoreThanItsRuleSaysIsNamed(
    _ rule: String, _ old: String, _ new: String, _ excess: FixReach?
  ) throws {
    let context = Self.context("## 一\n\n头茶,香 了12km。\n")
    let choice = Self.chosen([try Self.finding(rule, old, new, in: context)], in: context)
    #expect(choice.findings.isEmpty == (excess != nil))
    #expect(choice.faults.map(\.kind) == (excess.map { [.touches($0)] } ?? []))
    for fault in choice.faults {
      #expect(fault.wording.english.contains("maintainers") && fault.wording.chinese.contains("维护者"))
    }
  }

  @Test(arguments: [
    "## 植树护绿 共建家园\n\n甲。\n", "## 一\n\n**植树护绿 共建家园**\n\n甲。\n", "## 一\n\n- 植树护绿 共建家园\n",
    "## 一\n\n读《植树护绿 共建家园》。\n",
    "## 一\n\n挂着“植树护绿 共建家园”的横幅。\n",
  ])
  func noPhraseBreakIsTakenAwayUnseen(_ text: String) throws {
    let context = Self.context(text)
    for (safety, isHeldBack) in [(FixSafety.safe, true), (.unsafe, false)] {
      let finding = try Self.finding("PN005", " ", "", in: Self.context(text), safety: safety, reading: "绿 共")
      // The first blank of a heading or a list stands after its mark.
      let place = try #require(text.range(of: "绿 共"))
      let start = text.utf8.distance(from: text.startIndex, to: place.lowerBound) + 3
      var moved = finding
      moved.fix = Fix(safety, [SourceEdit(SourceRange(start, start + 1), "")])
      let choice = Self.chosen([moved], in: context)
      #expect(choice.faults.map(\.kind) == (isHeldBack ? [.removesBreak] : []))
    }
  }

  /// The one that goes first changes what the other was found by.
  @Test func twoFixesThatReadTheSameBytesTakeTurns() throws {
    let context = Self.context("## 一\n\n先填 ”姓名“ 一栏。\n")
    let turned = try Self.finding("QT005", "“", "”", in: context, safety: .unsafe)
    let spaced = try Self.finding("QT009", " 一", "一", in: context, reading: "“ 一栏")
    let far = try Self.finding("PN003", "。", "。", in: context)
    let choice = Self.chosen([turned, spaced, far], in: context)
    #expect(choice.findings.map(\.rule).sorted() == ["PN003", "QT005"])
  }

  /// Of a fault that runs through the file the places that nothing else touches are mended at once.
  @Test func aFaultOfTheFileIsMendedPlaceByPlace() throws {
    let context = Self.context("## 一\n\n甲,乙 ，丙,丁 。\n")
    let places = Linter.lint(context.page, in: context).filter { ["PN001", "PN005"].contains($0.rule) }
    #expect(places.count == 2)
    let choice = Self.chosen(places, in: context)
    #expect(choice.findings.map(\.count).reduce(0, +) >= 3)
    let fixed = Linter.fix(context.page, in: context, safety: .safe)
    #expect(fixed.source[fixed.source.range].contains("甲，乙，丙，丁。"))
  }

  /// Without the blank the line is no list any more.
  @Test func aFixThatMakesSomethingElseOfABlockIsHeldBack() throws {
    let context = Self.context("## 一\n\n甲。\n\n1. 乙 ，丙。\n")
    let bad = try Self.finding("PN005", " 乙", "乙", in: context)
    let good = try Self.finding("PN005", " ，", "，", in: context)
    var trial = FixTrial(context.page, context, defaults: context.page.metadata)
    let applied = trial.apply([good, bad])
    #expect(applied?.findings == [good])
    #expect(trial.faults.isEmpty || trial.faults.map(\.kind) == [.reshapes])
    var again = FixTrial(context.page, context, defaults: context.page.metadata)
    let nothing = again.apply([bad])
    #expect(nothing?.findings == nil)
    #expect(again.faults.map(\.kind) == [.reshapes])
  }

  /// Without the character that cannot be seen the rest would be an entity, and another character printed.
  @Test func aFixThatChangesTheWordsAroundItIsLeftToAPerson() throws {
    let text = "## 一\n\n茶农说&am\u{200B}p;好茶，\u{200B}真香。\n"
    let context = Self.context(text)
    let fixed = Linter.fix(context.page, in: context, safety: .safe, rules: ["MK006"])
    // The other place of the same fault is mended.
    #expect(fixed.source[fixed.source.range] == "## 一\n\n茶农说&am\u{200B}p;好茶，真香。\n")
    #expect(fixed.fixed.map(\.count) == [1])
    let fault = try #require(fixed.faults.first)
    #expect(fault.kind == .reshapes && !fault.isOurs && fixed.faults.count == 1)
    #expect(fault.wording.english.contains("by hand") && fault.wording.chinese.contains("手工"))
    let left = try #require(fixed.remaining.first { $0.rule == "MK006" })
    #expect(left.fix == nil)
    #expect(left.remedy?.english.contains("by hand") == true && left.remedy?.chinese.contains("手工") == true)
  }

  /// One bad place keeps none of the others from being mended.
  @Test func theHarmlessOnesAreAppliedInOneGo() throws {
    let context = Self.context("## 一\n\n1. 甲乙 ，丙 ，丁 。\n")
    let all = try ["乙 ，", "丙 ，", "丁 。"].map {
      try Self.finding("PN005", $0, $0.replacing(" ", with: ""), in: context)
    }
    let bad = try Self.finding("PN005", " 甲", "甲", in: context)
    var trial = FixTrial(context.page, context, defaults: context.page.metadata)
    // It goes first and harms the rest of its half.
    #expect(trial.apply([bad] + all)?.findings == all)
  }
}
