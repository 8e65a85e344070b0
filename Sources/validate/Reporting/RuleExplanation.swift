import Export

/// A rule explained to people.
struct RuleExplanation {
  private let language: Language
  private let style: TerminalStyle

  /// Prepares to write.
  init(language: Language, style: TerminalStyle) {
    self.language = language
    self.style = style
  }

  /// What the rule finds, why, what it rests on, examples, what the fix does, how to switch it off.
  func text(_ rule: RuleMetadata) -> String {
    let severity = rule.severity.wording(language)
    var text =
      style(.title, "\(rule.id) \(rule.name(language))") + "  \(style(.faint, rule.slug))  \(severity)\n"
    text += "\n" + paragraph(rule.summary)
    text += section(Wording(zh: "为什么", en: "Why"), paragraph(rule.rationale))
    if let source = rule.source { text += section(Wording(zh: "依据", en: "Source"), paragraph(source)) }
    text += section(Wording(zh: "这样会报告（↓ 之后）", en: "Found, right behind ↓"), examples(rule.badExamples))
    text += section(Wording(zh: "这样不报告", en: "Not found"), examples(rule.goodExamples))
    text += section(Wording(zh: "怎么改", en: "The fix"), paragraph(mending(rule)))
    text += section(Wording(zh: "在哪里查", en: "Where it runs"), paragraph(rule.scope.wording))
    return text
      + section(Wording(zh: "怎么设置（.validate.yml）", en: "To change it (.validate.yml)"), setting(rule))
  }

  private func mending(_ rule: RuleMetadata) -> Wording {
    guard let fix = rule.fix else {
      return Wording(zh: "只能由人来改", en: "by hand only")
    }
    let command = fix.safety == .safe ? "validate lint --fix" : "validate lint --unsafe-fixes"
    return Wording(
      zh: "\(fix.summary.chinese)（\(fix.safety.wording.chinese)：\(command)）",
      en: "\(fix.summary.english) (\(fix.safety.wording.english): \(command))")
  }

  private func section(_ title: Wording, _ body: String) -> String {
    body.isEmpty ? "" : "\n\(style(.title, title(language)))\n\(body)"
  }

  private func paragraph(_ wording: Wording) -> String {
    let text = wording(language)
    let lines = style.width.map { LineFolder.fold(text, width: $0 - 2) } ?? [text]
    return lines.map { "  \($0)\n" }.joined()
  }

  private func examples(_ examples: [RuleExample]) -> String {
    examples.map { example in
      var text = block(example.markedText)
      if let configuration = example.configuration {
        text += "  \(Wording(zh: "配置：", en: "configuration:")(language))\n" + block(configuration)
      }
      if let fixed = example.fixed {
        text += "  \(Wording(zh: "改成：", en: "becomes:")(language))\n" + block(fixed)
      }
      return text
    }.joined(separator: "  ---\n")
  }

  private func block(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return (lines.last == "" ? lines.dropLast() : lines[...])
      .map { $0.isEmpty ? "\n" : "    \(style(.faint, VisibleText.of(String($0))))\n" }.joined()
  }

  private func setting(_ rule: RuleMetadata) -> String {
    "    rules:\n      \(rule.slug): \(rule.isOnByDefault ? "off" : rule.severity.rawValue)\n"
  }
}
