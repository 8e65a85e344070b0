import Source

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
    /// The nearest opener below that pairs with the same closers.
    var previousOfClass = none
    var isRemoved = false

    /// The index of the byte among the three delimiters.
    private var kind: Int { byte == .asterisk ? 0 : byte == .underscore ? 1 : 2 }

    /// The number of the class of openers this one belongs to.
    var openerClass: Int { kind * 6 + length % 3 * 2 + (canClose ? 1 : 0) }

    /// The number under which a failed search for an opener is remembered.
    var searchSlot: Int { kind * 3 + length % 3 }

    /// The classes of openers that pair with this closer: two runs of which one both opens and closes do not, when
    /// their lengths add up to a multiple of 3 and are not both one.
    func pairs(withClass openerClass: Int) -> Bool {
      let openerLength = openerClass % 6 / 2
      let mayClash = canOpen || openerClass % 2 == 1
      return !mayClash || length % 3 == 0 || (openerLength + length) % 3 != 0
    }

    var openerClasses: Range<Int> { kind * 6..<kind * 6 + 6 }
  }

  /// The index that stands for no entry.
  static let none = -1

  private var entries: [Entry] = []
  /// The index of the topmost entry.
  private(set) var top = none
  /// For each class of openers, the nearest one below the closer that is looked at.
  private var openers = [Int](repeating: none, count: 18)

  /// For each kind of closer, the entry at which the search for an opener ends.
  private var searchEnds = [Int](repeating: none, count: 9)

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
    for index in openers.indices { openers[index] = Self.none }
    for index in searchEnds.indices { searchEnds[index] = bottom }
    var current = top
    while entries[current].previous != bottom { current = entries[current].previous }
    while current != Self.none {
      let closer = entries[current]
      if closer.canClose {
        if let opener = opener(for: current, searchEnd: searchEnds[closer.searchSlot]) {
          if pair(opener, current, &runs, &spans) { continue }
        } else {
          searchEnds[closer.searchSlot] = closer.previous
          if !closer.canOpen { remove(current) }
        }
      }
      let next = entries[current].next
      if closer.canOpen, !entries[current].isRemoved { addOpener(current) }
      current = next
    }
    entries.removeLast(entries.count - bottom - 1)
    top = bottom
    if top != Self.none { entries[top].next = Self.none }
  }

  private mutating func addOpener(_ index: Int) {
    let openerClass = entries[index].openerClass
    entries[index].previousOfClass = openers[openerClass]
    openers[openerClass] = index
  }

  /// The nearest opener for a closer.
  ///
  /// A search that failed ends later ones of its kind, as long as the entry it ended at is on the stack: the
  /// judge does so, though it may miss an opener.
  private func opener(for closer: Int, searchEnd: Int) -> Int? {
    let closing = entries[closer]
    var nearest = Self.none
    for openerClass in closing.openerClasses where closing.pairs(withClass: openerClass) {
      nearest = max(nearest, openers[openerClass])
    }
    if nearest == Self.none { return nil }
    let isEnded = searchEnd != Self.none && !entries[searchEnd].isRemoved && searchEnd >= nearest
    return isEnded ? nil : nearest
  }

  /// Makes a span of an opener and a closer; true when the closer may close another one.
  private mutating func pair(
    _ opener: Int, _ closer: Int, _ runs: inout [DelimiterRun], _ spans: inout [StyleSpan]
  ) -> Bool {
    let opening = entries[opener].run
    let closing = entries[closer].run
    let openingCount = runs[opening].end - runs[opening].start
    let closingCount = runs[closing].end - runs[closing].start
    let kind: StyleSpan.Kind
    let used: Int
    if entries[closer].byte == .tilde {
      guard openingCount == closingCount else { return false }
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

    while entries[closer].previous != opener { remove(entries[closer].previous) }
    if openingCount == used { remove(opener) }
    dropRemovedOpeners()
    if closingCount > used { return true }
    remove(closer)
    return false
  }

  private mutating func dropRemovedOpeners() {
    for openerClass in openers.indices {
      while openers[openerClass] != Self.none, entries[openers[openerClass]].isRemoved {
        openers[openerClass] = entries[openers[openerClass]].previousOfClass
      }
    }
  }

  private mutating func remove(_ index: Int) {
    entries[index].isRemoved = true
    let entry = entries[index]
    if entry.previous != Self.none { entries[entry.previous].next = entry.next }
    if entry.next != Self.none { entries[entry.next].previous = entry.previous } else { top = entry.previous }
  }
}
