public import Document

/// A rule of the linter: a caseless enum in a file of its own, listed in ``RuleSet/standard``.
public protocol LintRule: Sendable {
  /// What is to be said about the rule.
  static var metadata: RuleMetadata { get }

  /// The words the rule looks for in running text. One pass finds the words of all rules;
  /// `words(of:)` of the context has those of one. None unless a rule says so.
  static var vocabulary: [String] { get }

  /// The rule, if it reports a fault of the whole file once; nil for most rules.
  static var fileWide: (any FileWideRule.Type)? { get }

  /// The rule, if it judges by what the others found; nil for most rules.
  static var judging: (any FindingsRule.Type)? { get }

  /// What the fixes of the rule may touch; a fix that would touch anything else is not applied. Nothing unless a rule says
  /// so.
  static var touches: FixReach { get }

  /// Whether the rule looks at each passage by itself, as `passages(where:)` and `chineseText(where:)` of the context give
  /// them, and at nothing else of the text. Such rules go through a long page together, a slice at a time. False unless a
  /// rule says so.
  static var isPassageLocal: Bool { get }

  /// Whether the rule asks for what a page of a paper says of itself, such as its number, and a story that came over a feed
  /// does not. Such rules do not run on stories of feeds. False unless a rule says so.
  static var asksForPageFacts: Bool { get }

  /// Whether the rule runs on a page that holds nothing at all, which lacks everything else, too. False unless a rule says
  /// so.
  static var judgesEmptyPages: Bool { get }

  /// Looks for the rule's fault on a page and appends what it finds.
  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding])
}

extension LintRule {
  /// No words.
  public static var vocabulary: [String] { [] }
  /// Not for the whole file.
  public static var fileWide: (any FileWideRule.Type)? { nil }
  /// Not by what the others found.
  public static var judging: (any FindingsRule.Type)? { nil }
  /// Nothing.
  public static var touches: FixReach { [] }
  /// Not of a page of a paper.
  public static var asksForPageFacts: Bool { false }
  /// Not on a page that holds nothing.
  public static var judgesEmptyPages: Bool { false }
  /// Not each passage by itself.
  public static var isPassageLocal: Bool { false }
}
