import Document
import Source

/// PN001: half-width stops in Chinese text.
enum HalfWidthStopRule: FileWideRule {
  static let metadata = RuleMetadata(
    .punctuation, 1, "half-width-stop",
    name: Wording(zh: "半角点号", en: "half-width stop"),
    summary: Wording(
      zh: "汉字之间用了半角的 , ; : ? !。网址、数字（12,000、8:30）和外文里的不算；全文合计一条。",
      en: """
        Half-width , ; : ? ! in Chinese text. Web addresses, figures (12,000, 8:30) and Latin text are left alone; one \
        finding for the whole file.
        """),
    rationale: Wording(
      zh: "中文的点号占一个字的位置；半角点号挤在字里，排出来疏密不匀，也是校对要计的差错。",
      en:
        "A Chinese stop is as wide as a character; half-width ones crowd the line and count as errors in proof."
    ),
    source: Wording(
      zh: "GB/T 15834-2011 第 5.1.1 条（点号占一个字的位置）",
      en: "GB/T 15834-2011, 5.1.1 (a stop is as wide as a character)"),
    severity: .error,
    fix: RuleFix(
      .safe,
      Wording(
        zh: "换成全角的 ，；：？！。像“4,5级”这样两个数字之间的逗号只报不改，要人来定是顿号还是连写。",
        en: """
          Writes ，；：？！ instead. A comma between two figures, as in 4,5级, is counted but left for a person.
          """)),
    scope: .everyFile,
    language: .chinese,
    bad: [
      RuleExample(
        """
        气温升到21℃↓,适合出游:带上水壶就能走。
        """,
        fixed: """
          气温升到21℃，适合出游：带上水壶就能走。
          """),
      RuleExample(
        """
        ## 老街亮灯↓,夜市开张

        “什么时候来都行!”摊主说;他的摊位占地12,000平方厘米,每晚18:30出摊。
        """,
        fixed: """
          ## 老街亮灯，夜市开张

          “什么时候来都行！”摊主说；他的摊位占地12,000平方厘米，每晚18:30出摊。
          """),
    ],
    good: [
      RuleExample("夜市每晚18:30开张，占地12,000平方米，详情见 https://example.com/a?b=1,2 。"),
      RuleExample("学校开设了 Scratch, Python, Arduino 三门课。"),
    ])

  static var touches: FixReach { [.forms] }

  static var isPassageLocal: Bool { true }

  static func places(_ page: Page, in context: LintContext) -> [FaultPlace] {
    var places: [FaultPlace] = []
    for passage in context.passages(where: {
      $0.hasHan && !$0.role.isOfNames && $0.marks.mayHold(anyOf: HalfWidthStop.stops)
    }) {
      for mark in passage.marks {
        guard let verdict = HalfWidthStop.judge(mark, in: passage), let range = passage.range(of: mark) else {
          continue
        }
        var edits: [SourceEdit] = []
        if case .replace(let fullWidth) = verdict { edits = [SourceEdit(range, fullWidth)] }
        places.append(FaultPlace(range, edits))
      }
    }
    return places
  }

  static func message(count: Int) -> Wording {
    count == 1
      ? Wording(zh: "中文里用了半角点号", en: "a half-width stop in Chinese text")
      : Wording(zh: "全文有 \(count) 处半角点号", en: "\(count) half-width stops in Chinese text")
  }

  static let remedy = Wording(zh: "改用全角", en: "use full-width ones")
}
