/// Pairs of marks that stand inside a pair of the same level: “…“…”…” where “…‘…’…” is right.
enum NestedMarks {
  /// A pair and what it ought to be.
  struct Pair {
    let open: Mark
    let close: Mark
    /// What is to be written for each; the marks of the level below.
    let opener: String
    let closer: String

    /// The edits that write them; nil when the marks have no place in the source.
    func edits(in passage: Passage) -> [SourceEdit]? {
      guard let open = passage.range(of: open), let close = passage.range(of: close) else { return nil }
      return [SourceEdit(open, opener), SourceEdit(close, closer)]
    }
  }

  /// The marks of two levels, outer and inner.
  struct Levels: Sendable {
    let outer: (open: Unicode.Scalar, close: Unicode.Scalar)
    let inner: (open: Unicode.Scalar, close: Unicode.Scalar)

    static let quotation = Levels(outer: ("“", "”"), inner: ("‘", "’"))
    static let title = Levels(outer: ("《", "》"), inner: ("〈", "〉"))
  }

  /// Text nests a handful of levels; more is no text.
  private static let deepest = 8

  /// Whether the outer level is opened where it is open already, as it is in few texts: no pair is found in any other.
  private static func mayNest(_ levels: Levels, in passage: Passage) -> Bool {
    var depth = 0
    for mark in passage.marks {
      if mark.scalar == levels.outer.open {
        depth += 1
        if depth > 1 { return true }
      } else if mark.scalar == levels.outer.close {
        depth = max(0, depth - 1)
      }
    }
    return false
  }

  /// The pairs that stand at the wrong level, in order; none when the marks do not balance, for then nobody can tell
  /// which belong together.
  static func find(_ levels: Levels, in passage: Passage) -> [Pair] {
    // Only after a mark that closes the outer level is a pair found.
    guard passage.markKinds.mayHold(levels.outer.close), mayNest(levels, in: passage) else { return [] }
    // An open mark, and whether it is to be read as one of the inner level.
    var open: [(mark: Mark, isInner: Bool)] = []
    var pairs: [Pair] = []
    for mark in passage.marks {
      switch mark.scalar {
      case levels.outer.open:
        guard open.count < deepest else { return [] }
        open.append((mark, open.last.map { !$0.isInner } ?? false))
      case levels.inner.open:
        guard open.count < deepest else { return [] }
        open.append((mark, true))
      case levels.inner.close:
        // An apostrophe closes nothing.
        if open.last?.mark.scalar == levels.inner.open { open.removeLast() }
      case levels.outer.close:
        while open.last?.mark.scalar == levels.inner.open { open.removeLast() }
        guard let opener = open.popLast() else { return [] }
        if opener.isInner {
          pairs.append(
            Pair(
              open: opener.mark, close: mark, opener: String(levels.inner.open),
              closer: String(levels.inner.close)))
        }
      default: continue
      }
    }
    guard open.allSatisfy({ $0.mark.scalar == levels.inner.open }) else { return [] }
    return pairs.isEmpty ? [] : pairs.sorted { $0.open.offset < $1.open.offset }
  }
}
