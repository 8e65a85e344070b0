public import Export

/// Tries fixes on many pages made of the samples, so that the fixes of every rule are tried about equally often.
public struct FixTrials {
  /// How often the fixes of each rule were offered, by safety.
  public private(set) var offered: [FixSafety: [String: Int]] = [:]
  /// The first page on which each promise was broken, with the configuration of its sample.
  public private(set) var failures: [FixVerdict.Violation: (page: [UInt8], configuration: Configuration)] =
    [:]
  /// How often a promise was broken.
  public private(set) var failureCount = 0
  /// The number of pages.
  public private(set) var pageCount = 0

  private let samples: FixSamples
  private var mutator: PageMutator
  private let texts: [String]
  private let rules: [String]

  /// Starts with some samples.
  public init(_ samples: FixSamples, seed: UInt64) {
    self.samples = samples
    mutator = PageMutator(seed: seed)
    rules = samples.examples.keys.sorted()
    texts = samples.cases.map(\.text) + rules.flatMap { samples.examples[$0] ?? [] }.map(\.text)
  }

  /// Tries the fixes of one page.
  @discardableResult public mutating func take(_ bytes: [UInt8], configuration: Configuration = .standard)
    -> Bool
  {
    guard let source = try? SourceText(bytes) else { return false }
    pageCount += 1
    let verdict = FixVerdict(source, configuration: configuration)
    for (safety, counts) in verdict.offered {
      offered[safety, default: [:]].merge(counts, uniquingKeysWith: +)
    }
    failureCount += verdict.violations.count
    for violation in verdict.violations where failures[violation] == nil {
      failures[violation] = (bytes, configuration)
    }
    return true
  }

  /// Tries the fixes of so many pages made at random.
  public mutating func run(count: Int) {
    for _ in 0..<count { takeMade() }
  }

  /// Makes a page: mostly of the example of the rule whose fixes were tried least, else of a case.
  private mutating func takeMade() {
    let isCase = !samples.cases.isEmpty && mutator.number(below: 6) == 0
    let sample: FixSamples.Sample
    if isCase {
      sample = samples.cases[mutator.number(below: samples.cases.count)]
    } else {
      let rule = rules.min { count(of: $0) < count(of: $1) } ?? ""
      let examples = samples.examples[rule] ?? []
      guard !examples.isEmpty else { return }
      sample = examples[mutator.number(below: examples.count)]
    }
    let changes = mutator.number(below: 7)
    take(
      Array(mutator.mutated(sample.text, changes: changes, others: texts).utf8),
      configuration: sample.configuration)
  }

  /// How often the fixes of a rule were offered.
  public func count(of rule: String) -> Int {
    FixSafety.allCases.reduce(0) { $0 + (offered[$1]?[rule] ?? 0) }
  }

  /// The rules that mend.
  public var mendingRules: [String] { rules }
}
