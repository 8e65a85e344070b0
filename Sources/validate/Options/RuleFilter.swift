import ArgumentParser
import Export

/// The options that pick rules out of the list.
struct RuleFilter: ParsableArguments {
  /// Whether a rule has a fix of a kind.
  enum FixKind: String, ExpressibleByArgument, CaseIterable {
    /// Any fix.
    case any
    /// One that may be applied unseen.
    case safe
    /// One to be looked at.
    case unsafe
    /// No fix.
    case none
  }

  /// The files a rule is for.
  enum ScopeName: String, ExpressibleByArgument, CaseIterable {
    /// Newspaper pages.
    case newspaper
    /// Every file.
    case everyFile = "every-file"
  }

  /// Only rules of these groups.
  @Option(
    name: .long,
    help: ArgumentHelp("只列这一组，可以给几组 / only this group; may be repeated", valueName: "TX"),
    completion: .list(RuleGroup.allCases.map(\.rawValue)))
  var group: [String] = []
  /// Only rules of these severities.
  @Option(name: .long, help: "只列这一级，可以给几级 / only this severity; may be repeated")
  var severity: [Severity] = []
  /// Only rules with such a fix.
  @Option(name: .long, help: "只列这样修改的 / only rules with such a fix")
  var fixable: FixKind?
  /// Only rules for such files.
  @Option(name: .long, help: "只列查这类文件的 / only rules for such files")
  var scope: ScopeName?
  /// Only rules that run.
  @Flag(help: "只列现在要查的 / only rules that are on")
  var on = false
  /// Only rules that do not run.
  @Flag(help: "只列现在不查的 / only rules that are off")
  var off = false

  /// The rules that every option lets pass, in their order.
  ///
  /// - Parameters:
  ///   - rules: The rules to pick from.
  ///   - force: The rules in force.
  /// - Returns: The rules that pass.
  /// - Throws: ``UsageFault`` for a group that does not exist.
  func pick(_ rules: [RuleMetadata], _ force: RulesInForce) throws(UsageFault) -> [RuleMetadata] {
    var groups: Set<RuleGroup> = []
    for name in group { groups.insert(try Self.group(named: name)) }
    return rules.filter { rule in
      (groups.isEmpty || groups.contains(rule.group))
        && (severity.isEmpty || severity.contains(force.severity(of: rule) ?? rule.severity))
        && (fixable.map { Self.has(rule, $0) } ?? true)
        && (scope.map { ($0 == .newspaper) == (rule.scope == .newspaperPage) } ?? true)
        && (on == off || (force.severity(of: rule) != nil) == on)
    }
  }

  private static func has(_ rule: RuleMetadata, _ kind: FixKind) -> Bool {
    switch kind {
    case .any: rule.fix != nil
    case .safe: rule.fix?.safety == .safe
    case .unsafe: rule.fix?.safety == .unsafe
    case .none: rule.fix == nil
    }
  }

  private static func group(named name: String) throws(UsageFault) -> RuleGroup {
    if let group = RuleGroup(rawValue: name.uppercased()) { return group }
    let known = RuleGroup.allCases.map(\.rawValue)
    throw UsageFault(
      Wording(
        zh: "没有“\(name)”这一组；可用 \(known.joined(separator: "、"))",
        en: "no group “\(name)”; there are \(known.joined(separator: ", "))"))
  }
}
