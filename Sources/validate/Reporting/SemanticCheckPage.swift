import Export

/// The page of a check of what no schema can express.
enum SemanticCheckPage {
  /// The page as plain text, for `explain`.
  static func text(_ check: SemanticCheck, language: Language) -> String {
    func example(_ title: Wording, _ text: String) -> String {
      "\n\(title(language))\n\n" + text.split(separator: "\n").map { "    \($0)\n" }.joined()
    }
    return """
      \(check.id) \(check.slug)
      \(check.severity.wording(language))\(Wording(zh: "；XML 检查（validate schema）", en: "; XML check (validate schema)")(language))

      \(check.summary(language))

      \(Wording(zh: "为什么：", en: "Why: ")(language))\(check.rationale(language))
      \(Wording(zh: "怎么改：", en: "What to do: ")(language))\(check.remedy(language))

      """ + example(Wording(zh: "不对：", en: "Bad:"), check.badExample)
        + example(Wording(zh: "对：", en: "Good:"), check.goodExample)
  }

  /// The page as Markdown.
  static func markdown(_ check: SemanticCheck, language: Language) -> String {
    func example(_ title: Wording, _ text: String) -> String {
      "\n\(title(language))\n\n```xml\n\(text)\n```\n"
    }
    return """
      ### \(check.id) \(check.slug)

      \(check.summary(language))

      \(Wording(zh: "为什么：", en: "Why: ")(language))\(check.rationale(language))

      \(Wording(zh: "怎么改：", en: "What to do: ")(language))\(check.remedy(language))

      """ + example(Wording(zh: "不对：", en: "Bad:"), check.badExample)
        + example(Wording(zh: "对：", en: "Good:"), check.goodExample)
  }

  /// All checks in a list, one line each.
  static func list(language: Language, style: TerminalStyle) -> String {
    let width = SemanticCheck.all.map { DisplayWidth.of($0.slug) }.max() ?? 0
    let severityWidth =
      SemanticCheck.all.map { DisplayWidth.of($0.severity.wording(language)) }.max() ?? 0
    let title = Wording(zh: "NX XML 检查（validate schema）", en: "NX XML checks (validate schema)")(language)
    return style(.title, title) + "\n"
      + SemanticCheck.all.map { check in
        "  \(check.id)  \(style(.faint, DisplayWidth.padded(check.slug, to: width)))"
          + "  \(DisplayWidth.padded(check.severity.wording(language), to: severityWidth))"
          + "  \(check.summary(language))\n"
      }.joined()
  }
}

/// A check of what no schema can express, in JSON.
struct SemanticCheckReport: Encodable {
  var check: String
  var slug: String
  var severity: String
  var summary: String
  var rationale: String
  var remedy: String
  var badExample: String
  var goodExample: String

  /// Describes a check.
  init(_ check: SemanticCheck, language: Language) {
    self.check = check.id
    slug = check.slug
    severity = check.severity.rawValue
    summary = check.summary(language)
    rationale = check.rationale(language)
    remedy = check.remedy(language)
    badExample = check.badExample
    goodExample = check.goodExample
  }
}
