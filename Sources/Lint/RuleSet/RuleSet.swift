public import Newspaper

/// Rules that a linter runs.
///
/// ``standard`` has those of this project. A set is handed to whoever needs it; nothing of the linter knows rules otherwise.
public struct RuleSet: Sendable {
  /// The rules, in the order of their identifiers.
  public let rules: [any LintRule.Type]
  /// What is to be said about each rule, in the same order.
  public let metadata: [RuleMetadata]
  /// The number of rules that run unless they are switched off.
  let onByDefaultCount: Int
  /// The words of each rule, in the same order, and last those of ``PersonMention/offices``.
  let vocabulary: Vocabulary
  private let indices: [ObjectIdentifier: Int]
  private let names: [String: Int]

  /// Makes a set.
  ///
  /// - Parameter rules: The rules, in the order of their identifiers, none twice.
  public init(_ rules: [any LintRule.Type]) {
    self.rules = rules
    metadata = rules.map { $0.metadata }
    onByDefaultCount = metadata.count(where: \.isOnByDefault)
    vocabulary = Vocabulary(rules.map { $0.vocabulary } + [PersonMention.offices])
    indices = Dictionary(
      rules.enumerated().map { (ObjectIdentifier($1), $0) }, uniquingKeysWith: { first, _ in first })
    var names: [String: Int] = [:]
    names.reserveCapacity(3 * metadata.count)
    for (index, metadata) in metadata.enumerated() {
      names[metadata.id] = index
      names[metadata.id.lowercased()] = index
      names[metadata.slug] = index
    }
    self.names = names
  }

  /// The rule with an identifier or a slug, in capitals or not; nil when there is none.
  public func rule(named name: String) -> (any LintRule.Type)? { index(named: name).map { rules[$0] } }

  /// The index of the rule with an identifier or a slug, in capitals or not; nil when there is none.
  func index(named name: String) -> Int? { names[name] ?? names[name.lowercased()] }

  /// The index of a rule; nil for one that is not in the set.
  func index(of rule: any LintRule.Type) -> Int? { indices[ObjectIdentifier(rule)] }

  /// The identifier or slug that was probably meant by a name that is none; nil when nothing is near.
  public func suggestion(for name: String) -> String? {
    let word = name.lowercased()
    if let slug = NearestKey.of(word, among: metadata.map(\.slug)) { return slug }
    return NearestKey.of(word, among: metadata.map { $0.id.lowercased() })?.uppercased()
  }

  /// The rules that settings name and that are not in the set, in the order written.
  public func unknownRules(in settings: LintSettings) -> [UnknownRule] {
    settings.rules.filter { rule(named: $0.rule) == nil }.map {
      UnknownRule($0.rule, in: self, line: $0.line)
    }
  }

  /// The rules that a configuration file names, its overrides included, and that are not in the set, in the order written.
  public func unknownRules(in file: ConfigurationFile) -> [UnknownRule] {
    unknownRules(in: LintSettings(rules: file.ruleEntries))
  }
}
