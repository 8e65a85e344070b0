/// The runs of `*`, `_` and `~` that may still become emphasis (CommonMark, "An algorithm for parsing nested
/// emphasis and links").
struct DelimiterStack {
  private struct Entry {
    /// The index of the run in the delimiter runs.
    let run: Int
    let byte: UInt8
    /// The number of characters the run had at first.
    let length: Int
    let canOpen: Bool
    let canClose: Bool
    var previous: Int
    var next: Int
  }

  /// The index that stands for no entry.
  static let none = -1

  private var entries: [Entry] = []
  /// The index of the topmost entry.
  private(set) var top = none

  mutating func removeAll() {
    entries.removeAll(keepingCapacity: true)
    top = Self.none
  }

  mutating func push(run: Int, byte: UInt8, length: Int, flanking: Flanking) {
    let index = entries.count
    if top != Self.none { entries[top].next = index }
    entries.append(
      Entry(
        run: run, byte: byte, length: length, canOpen: flanking.canOpen, canClose: flanking.canClose,
        previous: top, next: Self.none))
    top = index
  }

  /// Pairs the delimiters above `bottom` and removes them from the stack.
  mutating func pairDelimiters(above bottom: Int, runs: inout [DelimiterRun], spans: inout [StyleSpan]) {
    if top == bottom { return }
    // For each kind of closer, the entry below which no opener can be found.
    var searchBottoms = [Int](repeating: bottom, count: 9)
    var closer = top
    while entries[closer].previous != bottom { closer = entries[closer].previous }
    while closer != Self.none {
      guard entries[closer].canClose else {
        closer = entries[closer].next
        continue
      }
      let slot = searchSlot(closer)
      if let opener = opener(for: closer, above: searchBottoms[slot]) {
        closer = pair(opener, closer, &runs, &spans)
      } else {
        searchBottoms[slot] = entries[closer].previous
        let next = entries[closer].next
        if !entries[closer].canOpen { remove(closer) }
        closer = next
      }
    }
    entries.removeSubrange((bottom + 1)...)
    top = bottom
    if top != Self.none { entries[top].next = Self.none }
  }

  private func searchSlot(_ index: Int) -> Int {
    let kind =
      switch entries[index].byte {
      case .asterisk: 0
      case .underscore: 1
      default: 2
      }
    return kind * 3 + entries[index].length % 3
  }

  private func opener(for closer: Int, above bottom: Int) -> Int? {
    let closing = entries[closer]
    var index = closing.previous
    while index > bottom {
      let opening = entries[index]
      if opening.canOpen, opening.byte == closing.byte {
        let mayClash = closing.canOpen || opening.canClose
        if !mayClash || closing.length % 3 == 0 || (opening.length + closing.length) % 3 != 0 { return index }
      }
      index = opening.previous
    }
    return nil
  }

  /// Makes a span of an opener and a closer, and gives the entry to go on with.
  private mutating func pair(
    _ opener: Int, _ closer: Int, _ runs: inout [DelimiterRun], _ spans: inout [StyleSpan]
  ) -> Int {
    let opening = entries[opener].run
    let closing = entries[closer].run
    let openingCount = runs[opening].end - runs[opening].start
    let closingCount = runs[closing].end - runs[closing].start
    let kind: StyleSpan.Kind
    let used: Int
    if entries[closer].byte == .tilde {
      guard openingCount == closingCount else { return entries[closer].next }
      kind = .strikethrough
      used = openingCount
    } else {
      used = min(openingCount, closingCount) >= 2 ? 2 : 1
      kind = used == 2 ? .strong : .emphasis
    }
    runs[opening].end -= used
    runs[closing].start += used
    let span = StyleSpan(
      kind: kind, start: runs[opening].end, end: runs[closing].start, nextOpening: runs[opening].firstOpening)
    runs[opening].firstOpening = spans.count
    let closings = runs[closing].closings
    runs[closing].closings = (closings.isEmpty ? spans.count : closings.lowerBound)..<spans.count + 1
    spans.append(span)

    entries[opener].next = closer
    entries[closer].previous = opener
    if openingCount == used { remove(opener) }
    if closingCount > used { return closer }
    let next = entries[closer].next
    remove(closer)
    return next
  }

  private mutating func remove(_ index: Int) {
    let entry = entries[index]
    if entry.previous != Self.none { entries[entry.previous].next = entry.next }
    if entry.next != Self.none { entries[entry.next].previous = entry.previous } else { top = entry.previous }
  }
}
