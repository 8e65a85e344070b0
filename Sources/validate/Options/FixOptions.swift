import ArgumentParser
import Export

/// The options on what is mended.
struct FixOptions: ParsableArguments {
  /// Whether safe fixes are applied.
  @Flag(help: "改好稳妥的差错 / mend what is safe to mend")
  var fix = false
  /// Whether unsafe fixes are applied, too.
  @Flag(help: "连改后要过目的也改 / mend what needs an eye afterwards, too")
  var unsafeFixes = false
  /// The only rules whose faults are mended.
  @Option(
    name: .customLong("fix-only"),
    help: ArgumentHelp(
      "只改这条规则的差错（编号或名字），可以给几条 / mend only what this rule finds, by its id or name; may be repeated",
      valueName: "rule"),
    completion: .custom { _, _, _ in RuleSet.standard.metadata.filter { $0.fix != nil }.map(\.id) })
  var fixOnly: [String] = []
  /// Whether the fixes are only shown.
  @Flag(help: "只显示会改什么，不写文件 / only show what would change; write nothing")
  var diff = false

  /// The fixes that are applied; nil for none. `--fix-only` and `--diff` imply safe fixes.
  var safety: FixSafety? { unsafeFixes ? .unsafe : fix || diff || !fixOnly.isEmpty ? .safe : nil }

  /// Whether files are written.
  var writes: Bool { safety != nil && !diff }

  /// The ids of the rules whose faults are mended; nil for all.
  ///
  /// - Throws: ``UnknownRule`` for a name that is no rule, ``UsageFault`` for a rule that mends nothing.
  func rules() throws -> Set<String>? {
    guard !fixOnly.isEmpty else { return nil }
    var rules: Set<String> = []
    for name in fixOnly {
      guard let metadata = RuleSet.standard.rule(named: name)?.metadata else {
        throw UnknownRule(name, in: .standard)
      }
      guard metadata.fix != nil else {
        throw UsageFault(
          Wording(
            zh: "\(metadata.id) 只报差错，不会改；请从 --fix-only 里去掉",
            en: "\(metadata.id) reports only and mends nothing; take it out of --fix-only"))
      }
      rules.insert(metadata.id)
    }
    return rules
  }
}
