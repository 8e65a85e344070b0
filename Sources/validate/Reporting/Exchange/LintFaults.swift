import Export

extension FaultReport {
  /// What the linter found.
  init(_ report: LintReport, failLevel: Severity?, language: Language) {
    self.init(
      language: language, rules: RuleRegistry.metadata.map { Rule($0, language: language) },
      files: report.files.map { file in
        File(
          path: file.file, mediaType: "text/markdown",
          faults: file.findings.map { Fault($0, language: language) },
          passed: file.findings.isEmpty
            ? [Wording(zh: "没有毛病", en: "nothing found")(language)] : [])
      }, failLevel: failLevel, unread: report.notes.unreadWords(language))
  }

  /// What the release check found: the findings of the linter, and the problems of the other stages, each stage as a
  /// rule of its own. The stages that passed are what is in order.
  init(_ report: CheckReport, failLevel: Severity?, language: Language) {
    self.init(
      language: language,
      rules: RuleRegistry.metadata.map { Rule($0, language: language) }
        + Stage.allCases.filter { $0 != .lint }.map { Rule($0, language: language) },
      files: report.files.map { file in
        let others = file.stages.stages.filter { $0.stage != .lint }
        return File(
          path: file.file, mediaType: "text/markdown",
          faults: file.findings.map { Fault($0, language: language) }
            + others.flatMap { Fault.of($0.stage, $0.result, language) },
          passed: file.stages.stages.filter { $0.result.outcome == .passed }
            .map { StageLines.name($0.stage)(language) })
      }, failLevel: failLevel, unread: report.notes.unreadWords(language))
  }
}

extension FaultReport.Rule {
  /// A rule of the linter, with its page of the reference as help.
  init(_ rule: RuleMetadata, language: Language) {
    self.init(
      id: rule.id, name: rule.slug, title: rule.name(language), summary: rule.summary(language),
      help: (
        RuleReference.page(for: rule, language: language),
        RuleReference.section(for: rule, language: language)
      ),
      severity: rule.severity, isOnByDefault: rule.isOnByDefault,
      tags: [rule.group.rawValue] + (rule.fix.map { ["\($0.safety.rawValue)-fix"] } ?? []))
  }

  /// A stage of the release check.
  fileprivate init(_ stage: Stage, language: Language) {
    let name = StageLines.name(stage)(language)
    self.init(
      id: Self.id(stage), name: stage.rawValue, title: name,
      summary: Wording(
        zh: "发稿检查的“\(name)”这一步没有通过", en: "the stage “\(name)” of the release check failed")(language),
      severity: .error)
  }

  /// The id of a stage, such as `check-schema`.
  fileprivate static func id(_ stage: Stage) -> String { "check-\(stage.rawValue)" }
}

extension FaultReport.Fault {
  /// A finding of the linter.
  init(_ finding: FindingReport, language: Language) {
    self.init(
      rule: finding.rule, severity: finding.level,
      message: Self.words(finding, language), region: finding.range.map { FaultReport.Region($0) },
      fixes: finding.fix.map { [FaultReport.Fix($0, of: finding.rule, language: language)] } ?? [],
      count: finding.count)
  }

  /// The problems of a stage; a stage that failed without naming one has failed all the same.
  fileprivate static func of(
    _ stage: Stage, _ result: StagesReport.StageResult, _ language: Language
  ) -> [FaultReport.Fault] {
    guard result.outcome == .failed else { return [] }
    let rule = FaultReport.Rule(stage, language: language)
    let faults = result.problems.map { problem in
      Self(
        rule: rule.id, severity: .error, message: problem.message,
        region: problem.range.map { FaultReport.Region($0) })
    }
    return faults.isEmpty ? [Self(rule: rule.id, severity: .error, message: rule.summary)] : faults
  }

  private static func words(_ finding: FindingReport, _ language: Language) -> String {
    guard let remedy = finding.remedy else { return finding.message }
    return "\(finding.message)\(language == .chinese ? "；" : "; ")\(remedy)"
  }
}

extension FaultReport.Fix {
  /// The fix of a finding.
  fileprivate init(_ fix: FindingReport.FixReport, of rule: String, language: Language) {
    safety = FixSafety(rawValue: fix.safety) ?? .unsafe
    let summary = RuleRegistry.rule(named: rule)?.metadata.fix?.summary(language)
    let words = safety.wording(language)
    description = summary.map { language == .chinese ? "\(words)：\($0)" : "\(words): \($0)" } ?? words
    edits = fix.edits.map { (FaultReport.Region($0.range), $0.replacement) }
  }
}
