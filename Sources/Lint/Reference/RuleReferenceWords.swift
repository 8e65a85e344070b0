import Document
import Source

/// What the rule reference says besides what the rules say of themselves.
enum RuleReferenceWords {
  static let title = Wording(zh: "规则手册", en: "Rule reference")
  static let introduction = Wording(
    zh: """
      本手册由工具自己生成（`validate rules --markdown`），规则和例子都经过测试。例子里的 ↓ 指出差错所在，␠ 是看不见的空格，
      ⟨U+00A0⟩ 一类是看不见的字符的编号，都不是原文。规则可以用编号或名称称呼；在 `.validate.yml` 的 `rules` 下写 `编号: off`（或 `error`、`warning`、`info`）
      可以关掉它，或改它的级别。
      """,
    en: """
      This reference is written by the tool itself (`validate rules --markdown`); its rules and examples are tested. In the
      examples ↓ points at the fault, ␠ stands for a blank that cannot be seen and ⟨U+00A0⟩ for another such character; none
      is part of the text. A rule goes
      by its identifier or its name; under `rules` in `.validate.yml`, `ID: off` (or `error`, `warning`, `info`) switches it
      off or changes its severity.
      """)
  static let tableHead = Wording(
    zh: "| 规则 | 差错 | 级别 | 修改 |\n|---|---|---|---|\n",
    en: "| rule | fault | severity | fix |\n|---|---|---|---|\n")
  static let why = Wording(zh: "为什么：", en: "Why: ")
  static let source = Wording(zh: "依据：", en: "Rests on: ")
  static let safeFix = Wording(zh: "自动修改（--fix）：", en: "The fix (--fix): ")
  static let unsafeFix = Wording(
    zh: "修改后须过目（--unsafe-fixes）：", en: "The fix, to be looked at (--unsafe-fixes): ")
  static let touches = Wording(zh: "改的时候只动：", en: "It touches nothing but: ")
  static let bad = Wording(zh: "不对：", en: "Bad:")
  static let fixed = Wording(zh: "改后：", en: "Mended:")
  static let good = Wording(zh: "对：", en: "Good:")
  static let on = Wording(zh: "默认检查", en: "on by default")
  static let off = Wording(zh: "默认不检查", en: "off by default")
  /// On pages of which language a rule runs.
  static func pages(_ language: PageLanguage) -> Wording {
    switch language {
    case .chinese: Wording(zh: "只查中文版面", en: "Chinese pages only")
    case .english: Wording(zh: "只查英文版面", en: "English pages only")
    case .other: Wording(zh: "只查其他语言的版面", en: "pages in other languages only")
    }
  }

  static let missing = Wording(zh: "没有这个文件：", en: "there is no such file: ")

  static let otherPage = Wording(zh: "同一期的另一个版：", en: "another page of the issue:")
  static let emptyBaseline = Wording(zh: "与一个空的基线比较", en: "compared with an empty baseline")

  /// How to switch a rule off, and how to let one place pass. Comments are not silenced by comments.
  static func configuring(_ rule: RuleMetadata) -> Wording {
    let off = Wording(
      zh: "不想检查：在 .validate.yml 的 rules 下写 \(rule.id): off",
      en: "To switch it off, write \(rule.id): off under rules in .validate.yml")
    guard rule.group != .suppression else { return off }
    return Wording(
      zh: "\(off.chinese)；只放过一处：在它上面独占一行写 <!-- validate: 忽略 \(rule.id) 理由 -->",
      en: "\(off.english); to let one place pass, write <!-- validate: ignore \(rule.id) reason --> above it")
  }
}
