public import Source

/// The pages of the rule reference, for people.
public struct RuleReference: Sendable {
  private let rules: RuleSet

  /// The reference of a set of rules.
  public init(_ rules: RuleSet) { self.rules = rules }

  /// The page of one rule as plain text, for `explain`.
  ///
  /// It ends with a line end.
  public func page(for rule: RuleMetadata, language: Language) -> String {
    var text = "\(rule.id) \(rule.slug)  \(rule.name(language))\n"
    text += "\(facts(of: rule, language))\n\n"
    text += "\(rule.summary(language))\n\n"
    text += "\(RuleReferenceWords.why(language))\(rule.rationale(language))\n"
    if let source = rule.source { text += "\(RuleReferenceWords.source(language))\(source(language))\n" }
    if let fix = rule.fix {
      text += "\(fixWords(fix, language))\(fix.summary(language))\n" + touches(rule, language)
    }
    for example in rule.badExamples {
      text += "\n\(RuleReferenceWords.bad(language))\n\(indented(conditions(of: example, language)))"
      text += indented(example.markedText)
      if let fixed = example.fixed { text += "\n\(RuleReferenceWords.fixed(language))\n\(indented(fixed))" }
    }
    for example in rule.goodExamples {
      text += "\n\(RuleReferenceWords.good(language))\n\(indented(conditions(of: example, language)))"
      text += indented(example.text)
    }
    return text + "\n\(RuleReferenceWords.configuring(rule)(language))\n"
  }

  /// The whole reference as Markdown, group after group; `docs/rules.md` is this text in Chinese.
  public func markdown(language: Language) -> String {
    var text = "# \(RuleReferenceWords.title(language))\n\n\(RuleReferenceWords.introduction(language))\n"
    let groups = RuleGroup.allCases.map { group in (group, self.rules.metadata.filter { $0.group == group })
    }
    for (group, rules) in groups where !rules.isEmpty {
      text += "\n## \(group.rawValue) \(group.title(language))\n\n\(RuleReferenceWords.tableHead(language))"
      for rule in rules {
        let fix = rule.fix?.safety.wording(language) ?? "–"
        text +=
          "| [\(rule.id)](#\(rule.id.lowercased())-\(rule.slug)) `\(rule.slug)` | \(rule.name(language)) "
        text += "| \(rule.severity.wording(language)) | \(fix) |\n"
      }
      for rule in rules { text += "\n" + section(for: rule, language: language) }
    }
    return text
  }

  /// The page of one rule as Markdown: its section of the reference.
  public func section(for rule: RuleMetadata, language: Language) -> String {
    var text = "### \(rule.id) \(rule.slug)\n\n**\(rule.name(language))** — \(facts(of: rule, language))\n\n"
    text += "\(rule.summary(language))\n\n\(RuleReferenceWords.why(language))\(rule.rationale(language))\n"
    if let source = rule.source { text += "\n\(RuleReferenceWords.source(language))\(source(language))\n" }
    if let fix = rule.fix {
      text += "\n\(fixWords(fix, language))\(fix.summary(language))\n\n" + touches(rule, language)
    }
    for example in rule.badExamples {
      text += "\n\(RuleReferenceWords.bad(language))\n\n\(fenced(example, example.markedText, language))"
      if let fixed = example.fixed {
        text += "\n\(RuleReferenceWords.fixed(language))\n\n\(fenced(fixed, as: "markdown"))"
      }
    }
    for example in rule.goodExamples {
      text += "\n\(RuleReferenceWords.good(language))\n\n\(fenced(example, example.text, language))"
    }
    return text
  }

  /// The address of the page of a rule, where a desk keeps the reference on the web: below a base that ends in a slash or
  /// another sign of an address the id, at any other the section of the document.
  public static func address(of rule: RuleMetadata, at base: String) -> String {
    if let last = base.utf8.last, [UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "#")].contains(last) {
      return base + rule.id
    }
    return "\(base)#\(rule.id.lowercased())-\(rule.slug)"
  }

  /// Severity, fix, default and scope in one line.
  private func facts(of rule: RuleMetadata, _ language: Language) -> String {
    let state = rule.isOnByDefault ? RuleReferenceWords.on : RuleReferenceWords.off
    let pages = rule.language.map(RuleReferenceWords.pages)
    let parts = [rule.severity.wording, rule.fix?.safety.wording, state, rule.scope.wording, pages]
    return parts.compactMap { $0?(language) }.joined(separator: language == .chinese ? "；" : "; ")
  }

  private func fixWords(_ fix: RuleFix, _ language: Language) -> String {
    (fix.safety == .safe ? RuleReferenceWords.safeFix : RuleReferenceWords.unsafeFix)(language)
  }

  /// What the fix may touch, on a line.
  private func touches(_ rule: RuleMetadata, _ language: Language) -> String {
    guard let reach = rules.rule(named: rule.id)?.touches else { return "" }
    return
      "\(RuleReferenceWords.touches(language))\(reach.wording(language))\(language == .chinese ? "。" : ".")\n"
  }

  /// Under which configuration an example holds, and which files are missing in it; empty when neither matters.
  private func conditions(of example: RuleExample, _ language: Language) -> String {
    var lines: [String] = []
    if let configuration = example.configuration {
      lines.append("# .validate.yml")
      lines += configuration.split(separator: "\n").map { "# \($0)" }
    }
    if example.hasEmptyBaseline { lines.append("# \(RuleReferenceWords.emptyBaseline(language))") }
    for page in example.otherPages {
      lines.append("# \(RuleReferenceWords.otherPage(language))")
      lines += page.split(separator: "\n", omittingEmptySubsequences: false).map {
        $0.isEmpty ? "#" : "# \($0)"
      }
    }
    lines += example.missingFiles.map { "# \(RuleReferenceWords.missing(language))\($0)" }
    return lines.map { $0 + "\n" }.joined()
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.isEmpty ? "\n" : "    \(visible(line))\n"
    }.joined().droppingLastBlankLine()
  }

  /// Blanks at the end of a line cannot be seen, so they are shown as ␠; nor can other characters, shown by number.
  private func visible(_ line: Substring) -> String {
    let end = line.utf8.reversed().prefix { $0 == 0x20 }.count
    var text = ""
    for scalar in line.dropLast(end).unicodeScalars {
      switch scalar.value {
      case 0xA0, 0x200B, 0xFEFF:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        text += "⟨U+\(String(repeating: "0", count: 4 - digits.count))\(digits)⟩"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + String(repeating: "␠", count: end)
  }

  private func fenced(_ example: RuleExample, _ text: String, _ language: Language) -> String {
    let conditions = conditions(of: example, language)
    return (conditions.isEmpty ? "" : fenced(conditions, as: "yaml") + "\n") + fenced(text, as: "markdown")
  }

  private func fenced(_ text: String, as language: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(visible)
    let body = lines.joined(separator: "\n")
    return "````\(language)\n\(body)\(body.utf8.last == 0x0A ? "" : "\n")````\n"
  }
}

extension String {
  /// Of several line ends at the end only one stays.
  fileprivate func droppingLastBlankLine() -> String {
    var text = self[...]
    while text.utf8.count > 1, text.utf8.last == 0x0A, text.utf8.dropLast().last == 0x0A {
      text = text.dropLast()
    }
    return String(text)
  }
}
