import Newspaper
import Source

/// Finds front matter among the text of a page: lines of known keys with a fence above or below them.
enum SecondFrontMatter {
  /// The keys of which one at least is there.
  private static let telling: Set<String> = ["publication", "date", "page", "issue", "section"]

  /// The lines of keys of each such block, in the order of the text.
  static func find(in context: LintContext) -> [SourceRange] {
    let (bytes, lines) = (context.source.bytes, context.lines)
    let verbatim = KeptRanges(context.prose.verbatim)
    let start = context.page.frontMatter?.range?.upperBound ?? context.source.byteOrderMarkLength
    var found: [SourceRange] = []
    var block: (range: SourceRange, evidence: FrontMatterEvidence)?
    var isFenced = false
    // Whether the last line that is not blank is a fence.
    var isBelowFence = false
    func close(isFenceBelow: Bool) {
      guard let last = block else { return }
      let known = last.evidence.known
      if isFenced || isFenceBelow, !known.isDisjoint(with: telling), last.evidence.isReadable,
        known.count >= 2 || isFenced && isFenceBelow
      {
        found.append(last.range)
      }
      block = nil
    }
    for number in 1...max(1, lines.lineStarts.count) {
      let line = lines.content(ofLine: number)
      guard line.lowerBound >= start, !bytes[line.offsets].allSatisfy(\.isSpaceOrTab) else { continue }
      if isFence(bytes[line.offsets]), !verbatim.holds(line) {
        close(isFenceBelow: true)
        isBelowFence = true
        continue
      }
      if let key = WrittenKey(bytes, line.offsets), key.isKnown, !verbatim.holds(line) {
        if block == nil { isFenced = isBelowFence }
        var (range, evidence) = block ?? (line, FrontMatterEvidence())
        evidence.add(key, in: bytes)
        range = SourceRange(range.lowerBound, line.upperBound)
        block = (range, evidence)
      } else {
        close(isFenceBelow: false)
      }
      isBelowFence = false
    }
    close(isFenceBelow: false)
    return found
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    guard let mark = line.first, mark == .hyphen || mark == .plusSign else { return false }
    let marks = line.prefix { $0 == mark }
    return marks.count >= 3 && line.dropFirst(marks.count).allSatisfy(\.isSpaceOrTab)
  }
}
