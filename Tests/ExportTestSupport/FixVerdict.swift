public import Export

/// Whether the fixes of a page keep to what their rules say: each rule by itself and all of them together, safe ones and
/// unsafe ones apart.
public struct FixVerdict: Sendable {
  /// A promise that was broken.
  public struct Violation: Sendable, Hashable, CustomStringConvertible {
    /// The rule, or "all" for all of them together.
    public let rule: String
    /// The fixes that were applied.
    public let safety: FixSafety
    /// What went wrong.
    public let what: String

    /// The rule, the fixes and what went wrong.
    public var description: String { "\(rule) (\(safety.rawValue)): \(what)" }
  }

  /// How often the fixes of each rule were offered, by safety.
  public private(set) var offered: [FixSafety: [String: Int]] = [:]
  /// The promises that were broken.
  public private(set) var violations: [Violation] = []

  private let page: Page
  private let context: LintContext
  private let words: SourceWords
  private let skeleton: PageSkeleton

  /// What makes every text a page of a newspaper.
  public static let paper = Metadata(publication: "澄湾日报")

  /// Tries all fixes of a page.
  ///
  /// - Parameters:
  ///   - source: The page.
  ///   - configuration: The configuration of the desk; rules that are off by default are switched on besides.
  public init(_ source: SourceText, configuration: Configuration = .standard) {
    var settings = configuration.lint
    settings.rules =
      RuleSet.standard.metadata.filter { !$0.isOnByDefault }
      .map { LintSettings.Entry(rule: $0.id, setting: .info, line: 1) } + settings.rules
    page = PageParser.parse(
      source, file: "page.md", houseStyle: configuration.houseStyle, defaults: Self.paper)
    context = LintContext(
      page: page, rules: .standard,
      options: LintOptions(houseStyle: configuration.houseStyle, settings: settings))
    words = SourceWords(source.bytes)
    skeleton = PageSkeleton(page)
    let findings = Linter.inspect(page, in: context).findings
    for finding in findings {
      guard let fix = finding.fix, !fix.edits.isEmpty else { continue }
      offered[fix.safety, default: [:]][finding.rule, default: 0] += fix.places.count
    }
    for safety in FixSafety.allCases {
      let rules = offered[safety]?.keys.sorted() ?? []
      for rule in rules { check([rule], safety) }
      if !rules.isEmpty { check(nil, safety) }
    }
  }

  private mutating func check(_ rules: Set<String>?, _ safety: FixSafety) {
    let name = rules?.first ?? "all"
    func broken(_ what: String) -> Violation { Violation(rule: name, safety: safety, what: what) }
    let fixed = Linter.fix(page, in: context, safety: safety, rules: rules, defaults: Self.paper)
    for fault in fixed.faults where fault.isOurs {
      violations.append(broken("held back: \(fault.wording.english)"))
    }
    let reach = Set(fixed.fixed.map(\.rule)).reduce(into: FixReach()) { reach, rule in
      reach.formUnion(Self.reach(of: rule, safety))
    }
    // What is written into the front matter is for its rules; the text below stays.
    let isAboutFrontMatter = reach.contains(.frontMatter)
    let before = isAboutFrontMatter ? SourceWords(Self.text(of: page)) : words
    let after = SourceWords(isAboutFrontMatter ? Self.text(of: fixed.page) : fixed.source.bytes)
    for kind in before.kinds(differingFrom: after, besides: reach) {
      violations.append(broken("changes \(kind.rawValue)"))
    }
    let mended = PageSkeleton(fixed.page)
    if reach.isDisjoint(with: [.blocks, .breaks, .marks, .comments]), mended.shape != skeleton.shape {
      violations.append(broken("changes the tree"))
    }
    if safety == .safe {
      if reach.isDisjoint(with: [.blocks, .comments]), mended.hardBreaks < skeleton.hardBreaks {
        violations.append(broken("removes a printed line end"))
      }
      if skeleton.losesPhrase(in: mended) {
        violations.append(broken("removes the break between two phrases"))
      }
    }
    let again = Linter.fix(fixed.page, in: fixed.context, safety: safety, rules: rules, defaults: Self.paper)
    if !again.fixed.isEmpty || again.source.bytes != fixed.source.bytes {
      let rules = Set(again.fixed.map(\.rule)).sorted().joined(separator: " ")
      violations.append(broken("mends again what it has mended: \(rules)"))
    }
  }

  /// The bytes of a page below its front matter.
  private static func text(of page: Page) -> [UInt8] {
    let bytes = page.source?.bytes ?? []
    return Array(bytes[(page.frontMatter?.range?.upperBound ?? 0)...])
  }

  /// What a rule may touch, by its own word and decision 8: safe fixes never touch words, but for those of a few rules.
  private static func reach(of rule: String, _ safety: FixSafety) -> FixReach {
    guard let type = RuleSet.standard.rule(named: rule) else { return [] }
    if safety == .unsafe || exceptions.contains(rule) { return type.touches }
    return type.touches.subtracting(.risky)
  }

  /// The rules whose safe fixes touch words: those printed twice, and the zero before a decimal point.
  public static let exceptions: Set<String> = ["TX003", "NM008"]
}
