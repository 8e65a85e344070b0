import Export

extension FaultReport {
  /// What the linter found.
  init(_ report: LintReport) {
    let language = report.language
    self.init(
      language: language,
      rules: RuleSet.standard.metadata.map { Rule($0, helpBase: report.helpBase, language: language) },
      files: report.files.map { file in
        let (faults, waived) = Fault.of(
          file.findings, file.suppressed, file.known, page: file.page, lines: file.lines, language)
        return File(
          path: file.file, mediaType: "text/markdown", faults: faults,
          passed: file.findings.isEmpty && file.rulesNotRun.isEmpty
            ? [Self.nothingFound(isWaived: !waived.isEmpty)(language)] : [], waived: waived,
          notRun: file.rulesNotRun.first { $0.reason == .notRecognised }.map {
            (
              Wording(zh: "报纸版面的规则", en: "rules for newspaper pages")(language),
              $0.words(language)
            )
          })
      }, failLevel: report.failLevel, unread: report.notes.unreadWords(language))
    waived = report.waived
  }

  /// What the release check found: the findings of the linter, and the problems of the other stages, each stage as a
  /// rule of its own. The stages that passed are what is in order.
  init(_ report: CheckReport) {
    let language = report.language
    self.init(
      language: language,
      rules: RuleSet.standard.metadata.map { Rule($0, helpBase: report.helpBase, language: language) }
        + Stage.allCases.filter { $0 != .lint }.map { Rule($0, language: language) },
      files: report.files.map { file in
        let others = file.stages.stages.filter { $0.stage != .lint }
        let (faults, waived) = Fault.of(
          file.findings, file.suppressed, file.known, page: file.page, lines: file.lines, language)
        return File(
          path: file.file, mediaType: "text/markdown",
          faults: faults + others.flatMap { Fault.of($0.stage, $0.result, language) },
          passed: file.stages.stages.filter { $0.result.outcome == .passed }
            .map { StageLines.name($0.stage)(language) }, waived: waived)
      }, failLevel: report.failLevel, unread: report.notes.unreadWords(language))
    waived = report.waived
  }

  private static func nothingFound(isWaived: Bool) -> Wording {
    isWaived ? Wording(zh: "没有别的差错", en: "nothing else found") : Wording(zh: "没有差错", en: "nothing found")
  }
}

extension FaultReport.Rule {
  /// A rule of the linter, with its page of the reference as help.
  init(_ rule: RuleMetadata, helpBase: String?, language: Language) {
    self.init(
      id: rule.id, name: rule.slug, title: rule.name(language), summary: rule.summary(language),
      help: (
        RuleReference(.standard).page(for: rule, language: language),
        RuleReference(.standard).section(for: rule, language: language)
      ),
      severity: rule.severity, isOnByDefault: rule.isOnByDefault,
      tags: [rule.group.rawValue] + (rule.fix.map { ["\($0.safety.rawValue)-fix"] } ?? []),
      helpAddress: helpBase.map { RuleReference.address(of: rule, at: $0) })
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

  /// The findings on a page: those that are reported, and those that are not.
  fileprivate static func of(
    _ findings: [FindingReport], _ suppressed: [SuppressedReport], _ known: [FindingReport], page: Page?,
    lines: LineTable?, _ language: Language
  ) -> (reported: [Self], waived: [Self]) {
    var fingerprints = lines.flatMap { lines in page.map { FindingFingerprints($0, lines: lines) } }
    func fault(_ finding: FindingReport, _ waiver: FaultReport.Waiver?) -> Self {
      var fault = Self(finding, language: language)
      fault.fingerprint = fingerprints?.next(rule: finding.rule, at: finding.range?.byteOffset ?? 0)
      fault.waiver = waiver
      return fault
    }
    return (
      findings.map { fault($0, nil) },
      suppressed.map { fault($0.finding, .comment(reason: $0.reason, FaultReport.Region($0.comment))) }
        + known.map { fault($0, .baseline) }
    )
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
    safety = fix.safety
    let summary = RuleSet.standard.rule(named: rule)?.metadata.fix?.summary(language)
    let words = safety.wording(language)
    description = summary.map { language == .chinese ? "\(words)：\($0)" : "\(words): \($0)" } ?? words
    edits = fix.edits.map { (FaultReport.Region($0.range), $0.replacement) }
  }
}
