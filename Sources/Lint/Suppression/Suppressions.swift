import Document
import Source

/// What the comments of a page suppress.
struct Suppressions: Sendable {
  /// What one comment says about one rule.
  struct Entry: Sendable {
    /// The index of the comment, of a range the one that begins it, in ``Suppressions/comments``.
    let comment: Int
    /// The index of the name in the comment.
    let name: Int
    /// The identifier of the rule.
    let rule: String
    /// The index of the comment that ends the range; nil for a comment on the next block, and for a range without end.
    var end: Int?
    /// The bytes that are covered; nil when the comment covers nothing.
    var covered: Range<Int>?
  }

  /// Why a comment suppresses nothing, whatever it names.
  enum Flaw: Sendable {
    /// It names no rule.
    case noRule
    /// The range is the whole file.
    case wholeFile
    /// The range has no end.
    case unclosed
    /// The end has no beginning.
    case strayEnd
    /// It stands within a line.
    case inline
  }

  /// The comments, in the order of the source.
  let comments: [SuppressionComment]
  /// What they say, in the order of the source.
  private(set) var entries: [Entry] = []
  /// What is wrong with comments, by their index.
  private(set) var flaws: [Int: Flaw] = [:]
  /// For each rule its entries by where they begin, and with each the one that reaches farthest so far.
  private var coverage: [String: [(start: Int, farthest: Int)]] = [:]
  private let endOfSource: Int

  /// Reads the comments of a page; `parts` are all of them in the order of the source.
  init(parts: [PagePart], lines: LineTable, source: SourceText, rules: RuleSet) {
    var finder = SuppressionFinder(lines: lines, source: source, rules: rules)
    if source.mayHoldComment { finder.search(parts.map(\.block)) }
    comments = finder.found.map(\.comment)
    endOfSource = source.bytes.count
    guard !comments.isEmpty else { return }
    let printed = parts.filter { !$0.block.isComment }.compactMap(\.range)
    let first = printed.first?.lowerBound ?? endOfSource
    let last = printed.last?.upperBound ?? 0
    var open = OpenRanges()
    for (index, (comment, next)) in finder.found.enumerated() {
      if comment.isInline {
        flaws[index] = .inline
        continue
      }
      switch comment.command {
      case .unknown: continue
      case .ignore, .begin:
        if comment.names.isEmpty { flaws[index] = .noRule }
        for (name, rule) in comment.names.enumerated() {
          guard let rule = rule.rule else { continue }
          var entry = Entry(comment: index, name: name, rule: rule)
          if comment.command == .ignore {
            // What stands above all text speaks of the whole page, so the first block has it.
            entry.covered = next.map { comment.range.lowerBound < first ? 0..<$0.upperBound : $0 }
          } else {
            open.add(entries.count, of: rule)
          }
          entries.append(entry)
        }
      case .end:
        if !close(&open, with: index) { flaws[index] = .strayEnd }
      }
    }
    for entry in entries where comments[entry.comment].command == .begin && entry.end == nil {
      flaws[entry.comment] = .unclosed
    }
    coverRanges(lines, printed: first..<max(first, last), isOneBlock: printed.count < 2)
    indexCoverage()
  }

  /// The ranges that are open while the comments are gone through: the indexes of their entries.
  private struct OpenRanges {
    private(set) var byRule: [String: [Int]] = [:]
    private(set) var all: [Int] = []

    mutating func add(_ entry: Int, of rule: String) {
      byRule[rule, default: []].append(entry)
      all.append(entry)
    }

    mutating func popLast(of rule: String) -> Int? { byRule[rule]?.popLast() }
    mutating func popLast() -> Int? { all.popLast() }
    mutating func putBack(_ entry: Int) { all.append(entry) }
  }

  /// Ends the ranges of the rules that a comment names, or those of the comment that began last. False when there are
  /// none.
  private mutating func close(_ open: inout OpenRanges, with end: Int) -> Bool {
    var hasClosed = false
    if comments[end].names.isEmpty {
      var begin: Int?
      while let entry = open.popLast() {
        guard entries[entry].end == nil else { continue }
        guard begin == nil || entries[entry].comment == begin else {
          open.putBack(entry)
          break
        }
        begin = entries[entry].comment
        entries[entry].end = end
        hasClosed = true
      }
      return hasClosed
    }
    for name in comments[end].names {
      // What is no rule is reported as that.
      guard let rule = name.rule else {
        hasClosed = true
        continue
      }
      while let entry = open.popLast(of: rule) {
        guard entries[entry].end == nil else { continue }
        entries[entry].end = end
        hasClosed = true
        break
      }
    }
    return hasClosed
  }

  private mutating func coverRanges(_ lines: LineTable, printed: Range<Int>, isOneBlock: Bool) {
    for index in entries.indices {
      guard let end = entries[index].end else { continue }
      let start = comments[entries[index].comment].range.lowerBound
      let stop = comments[end].range.upperBound
      let isFirst = start < printed.lowerBound
      if isFirst, stop > printed.upperBound, !isOneBlock {
        flaws[entries[index].comment] = .wholeFile
      } else {
        entries[index].covered = (isFirst ? 0 : start)..<stop
      }
    }
  }

  private mutating func indexCoverage() {
    for (index, entry) in entries.enumerated() {
      guard let covered = entry.covered else { continue }
      coverage[entry.rule, default: []].append((covered.lowerBound, index))
    }
    for rule in coverage.keys {
      var sorted = coverage[rule, default: []].sorted { $0.start < $1.start }
      for index in sorted.indices.dropFirst()
      where reach(sorted[index].farthest) <= reach(sorted[index - 1].farthest) {
        sorted[index].farthest = sorted[index - 1].farthest
      }
      coverage[rule] = sorted
    }
  }

  private func reach(_ entry: Int) -> Int { entries[entry].covered?.upperBound ?? 0 }

  /// The entry that suppresses what a rule finds at a place; nil when none does.
  func entry(for rule: String, at range: SourceRange) -> Int? {
    guard let covered = coverage[rule] else { return nil }
    let offset = range.lowerBound
    let next = covered.partitioningIndex { $0.start > offset }
    guard next > 0 else { return nil }
    let entry = covered[next - 1].farthest
    // What is missing at the end of the file is missing after its last byte.
    return offset < reach(entry) || offset == endOfSource && reach(entry) == endOfSource ? entry : nil
  }
}

extension SourceText {
  /// Whether a comment may stand in the text; most pages have none, and that is seen without looking at the tree.
  fileprivate var mayHoldComment: Bool {
    let text = bytes.span
    return ByteSearch.offset(of: .lessThan, .exclamationMark, in: text, from: 0) < text.count
  }
}
