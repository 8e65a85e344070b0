import Document
import Newspaper
import Source

/// PN013: the wrong mark after the number of a point.
enum OrdinalMarkRule: FileWideRule {
  static let metadata = RuleMetadata(
    .punctuation, 13, "ordinal-mark",
    name: Wording(zh: "序号后的标点", en: "mark after the number of a point"),
    summary: Wording(
      zh: "段首的序号写成了“1、”“（一）、”“①、”“第一、”。“一、”是对的；全文合计一条。",
      en: """
        A paragraph opens with 1、, （一）、, ①、 or 第一、. The 、 of 一、 is right; one finding for the whole file.
        """),
    rationale: Wording(
      zh: "汉字数字作序号用顿号，阿拉伯数字用下脚点，带括号的和带圈的后面不加点号，“第一”“首先”之类后面用逗号。",
      en: """
        A 、 goes with 一 二 三; an Arabic number has a dot, a number in a bracket or a ring nothing, 第一 a comma after it.
        """),
    severity: .warning,
    fix: RuleFix(
      .safe,
      Wording(
        zh: "“1、”改成“1．”，“（一）、”“①、”删去顿号，“第一、”改成“第一，”。",
        en: "Writes 1．, （一）, ① and 第一， instead.")),
    scope: .everyFile,
    language: .chinese,
    bad: [
      RuleExample(
        "1↓、清运垃圾。\n\n（二）、疏通沟渠。\n\n第三、种树。", fixed: "1．清运垃圾。\n\n（二）疏通沟渠。\n\n第三，种树。")
    ],
    good: [
      RuleExample("一、清运垃圾。\n\n1、2号楼先动工，第一、第二季度完成。\n\n3、4月间雨多。\n\n（一）疏通沟渠、水井。")
    ])

  static var touches: FixReach { [.stops] }

  static var isPassageLocal: Bool { true }

  static func places(_ page: Page, in context: LintContext) -> [FaultPlace] {
    var places: [FaultPlace] = []
    for passage in context.passages(where: { $0.hasHan && $0.role.isSentences && $0.marks.mayHold("、") }
    ) {
      for mark in passage.marks where mark.scalar == "、" {
        guard let replacement = replacement(for: mark, in: passage),
          let place = FaultPlace(passage, mark.offset..<mark.end, writing: replacement)
        else { continue }
        places.append(place)
      }
    }
    return places
  }

  static func message(count: Int) -> Wording {
    count == 1
      ? Wording(zh: "序号后面的顿号用错了", en: "a 、 that does not go with the number of the point")
      : Wording(
        zh: "全文有 \(count) 处序号后面的顿号用错了",
        en: "\(count) times a 、 that does not go with the number of the point")
  }

  static let remedy = Wording(zh: "“1、”用下脚点，“（一）、”不用，“第一、”用逗号", en: "1． and （一） and 第一，")

  /// The longest number of a point, in characters: （十二）.
  private static let longest = 5

  /// What is to be written in the place of a 、; nil when it is right.
  private static func replacement(for mark: Mark, in passage: Passage) -> String? {
    guard let next = passage.scalar(at: mark.end), !next.isDigit, !next.isHanNumeral, next != "第",
      !next.isFullWidthDigit, next != "（", next != "(", !(0x2460...0x249B).contains(next.value)
    else { return nil }
    // A number of a point stands at the start of a line: most marks are farther from it than that.
    let reach = max(0, mark.offset - 4 * longest)
    guard reach == 0 || passage.bytes[reach..<mark.offset].contains(.lineFeed) else { return nil }
    var number: [Unicode.Scalar] = []
    var offset = mark.offset
    while let scalar = passage.scalar(before: offset), scalar != "\n" {
      guard number.count < longest else { return nil }
      number.append(scalar)
      offset = passage.bytes.start(before: offset)
    }
    number.reverse()
    guard let first = number.first, let last = number.last else { return nil }
    if number.count <= 2, number.allSatisfy(\.isDigit) { return "．" }
    if number.count == 1, (0x2460...0x249B).contains(first.value) { return "" }
    let inside = number.dropFirst().dropLast()
    if number.count > 2, first == "（" && last == "）" || first == "(" && last == ")" {
      return inside.allSatisfy(\.isDigit) || inside.allSatisfy(\.isHanNumeral) ? "" : nil
    }
    if first == "第", number.count > 1, number.dropFirst().allSatisfy(\.isHanNumeral) { return "，" }
    return nil
  }
}
