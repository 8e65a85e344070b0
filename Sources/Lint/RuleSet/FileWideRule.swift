public import Document
public import Source

/// A rule that reports a fault which runs through the file once, with its number.
///
/// It names the places; the linter takes out those that are suppressed or in the baseline and has the rest reported.
public protocol FileWideRule: LintRule {
  /// The places of the fault, in the order of the file.
  static func places(_ page: Page, in context: LintContext) -> [FaultPlace]

  /// As many places as this are a finding each; more of them run through the file and are one. None unless a rule says so.
  static var mostApart: Int { get }

  /// What the one finding for some of the places says; there is at least one.
  static func message(count: Int) -> Wording

  /// What to do about it.
  static var remedy: Wording { get }
}

/// One place of a fault that runs through a file.
public struct FaultPlace: Sendable, Hashable {
  /// Where it is.
  public var range: SourceRange
  /// What mends it; empty when only a person can.
  public var edits: [SourceEdit]

  /// Makes a place.
  public init(_ range: SourceRange, _ edits: [SourceEdit] = []) {
    self.range = range
    self.edits = edits
  }
}

extension FaultPlace {
  /// A part of a text that is mended by writing something else; nil when the part does not stand in the source as it
  /// reads.
  init?(_ passage: Passage, _ offsets: Range<Int>, writing replacement: String) {
    guard passage.isVerbatim(offsets), let range = passage.range(of: offsets) else { return nil }
    self.init(range, [SourceEdit(range, replacement)])
  }
}

extension FileWideRule {
  /// One finding for all places.
  public static var mostApart: Int { 0 }

  /// The findings for some of the places: one for all, or one for each where they are few.
  static func findings(at places: [FaultPlace]) -> [Finding] {
    places.count <= mostApart
      ? places.compactMap { finding(at: [$0]) } : finding(at: places).map { [$0] } ?? []
  }

  /// The finding for some of the places, a fix of the rule's kind with it; nil when there are none.
  static func finding(at places: [FaultPlace]) -> Finding? {
    guard let first = places.first else { return nil }
    var finding = Finding(metadata, message(count: places.count), remedy: remedy, at: first.range)
    finding.count = places.count
    let mended = places.filter { !$0.edits.isEmpty }.map { Fix.Place(reads: $0.range, edits: $0.edits) }
      .sorted { $0.edits[0].range.lowerBound < $1.edits[0].range.lowerBound }
    finding.fix = mended.isEmpty ? nil : metadata.fix.map { Fix($0.safety, places: mended) }
    return finding
  }

  /// The rule.
  public static var fileWide: (any FileWideRule.Type)? { self }

  /// Appends the findings for all places.
  public static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    findings += Self.findings(at: places(page, in: context))
  }
}
