/// How one text turns into another: what a spelling hint says of a part whose source is not the canonical spelling.
///
/// Written as changes separated by commas, each `SKIP`, `SKIP-DELETE`, `SKIP+TEXT` or `SKIP-DELETE+TEXT`: leave SKIP
/// scalars, take out DELETE scalars, put in TEXT, which is escaped by ``SpellingEscape``. What follows the last
/// change is left as it is.
struct TextDelta: Hashable {
  /// One change. Numbers count Unicode scalars.
  struct Change: Hashable {
    /// How many scalars to leave as they are, counted from the end of the change before.
    var skip: Int
    /// How many scalars to take out.
    var delete: Int
    /// What to put in.
    var insert: [Unicode.Scalar]
  }

  /// The changes, in order.
  var changes: [Change]

  /// More deletions and insertions than this in one run are not searched for; the run is then replaced line by
  /// line, or as a whole.
  private static let searchLimit = 400

  /// Finds how `old` turns into `new`.
  init(from old: [Unicode.Scalar], to new: [Unicode.Scalar]) {
    let hunks =
      ShortestEdit.hunks(from: old[...], to: new[...], limit: Self.searchLimit)
      ?? Self.hunksByLine(from: old, to: new)
    changes = []
    var position = 0
    for hunk in hunks {
      changes.append(
        Change(
          skip: hunk.old.lowerBound - position, delete: hunk.old.count, insert: Array(new[hunk.new])))
      position = hunk.old.upperBound
    }
  }

  private static func hunksByLine(
    from old: [Unicode.Scalar], to new: [Unicode.Scalar]
  ) -> [ShortestEdit.Hunk] {
    let (oldLines, newLines) = (lines(of: old), lines(of: new))
    let whole = [ShortestEdit.Hunk(old: old.indices, new: new.indices)]
    guard
      let lineHunks = ShortestEdit.hunks(from: oldLines[...], to: newLines[...], limit: 4 * searchLimit)
    else { return whole }
    return lineHunks.flatMap { hunk -> [ShortestEdit.Hunk] in
      let oldRange = scalars(of: hunk.old, in: oldLines, end: old.count)
      let newRange = scalars(of: hunk.new, in: newLines, end: new.count)
      return ShortestEdit.hunks(from: old[oldRange], to: new[newRange], limit: searchLimit)
        ?? [ShortestEdit.Hunk(old: oldRange, new: newRange)]
    }
  }

  /// The lines of a text, each with its line end.
  private static func lines(of text: [Unicode.Scalar]) -> [ArraySlice<Unicode.Scalar>] {
    var lines: [ArraySlice<Unicode.Scalar>] = []
    var start = 0
    for (index, scalar) in text.enumerated() where scalar == "\n" {
      lines.append(text[start...index])
      start = index + 1
    }
    if start < text.count { lines.append(text[start...]) }
    return lines
  }

  private static func scalars(
    of range: Range<Int>, in lines: [ArraySlice<Unicode.Scalar>], end: Int
  ) -> Range<Int> {
    func start(_ line: Int) -> Int { line < lines.count ? lines[line].startIndex : end }
    return start(range.lowerBound)..<start(range.upperBound)
  }

  /// Reads the written form; nil when the text is not one.
  init?(_ text: some StringProtocol) {
    changes = []
    for word in text.split(separator: ",", omittingEmptySubsequences: false) {
      let plus = word.firstIndex(of: "+")
      let numbers = word[..<(plus ?? word.endIndex)].split(separator: "-", omittingEmptySubsequences: false)
      guard let skip = numbers.first.flatMap({ Int($0) }), skip >= 0, numbers.count <= 2 else { return nil }
      var delete = 0
      if numbers.count == 2 {
        guard let number = Int(numbers[1]), number >= 0 else { return nil }
        delete = number
      }
      var insert: [Unicode.Scalar] = []
      if let plus {
        guard let scalars = SpellingEscape.unescape(word[word.index(after: plus)...]) else { return nil }
        insert = scalars
      }
      changes.append(Change(skip: skip, delete: delete, insert: insert))
    }
  }

  /// The written form; `0` when nothing changes.
  var text: String {
    if changes.isEmpty { return "0" }
    return changes.map { change in
      var word = String(change.skip)
      if change.delete > 0 { word += "-\(change.delete)" }
      if !change.insert.isEmpty { word += "+" + SpellingEscape.escape(change.insert) }
      return word
    }.joined(separator: ",")
  }

  /// Applies the changes; nil when they do not fit the text.
  func applied(to old: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(old.count)
    var position = 0
    for change in changes {
      guard change.skip <= old.count - position, change.delete <= old.count - position - change.skip else {
        return nil
      }
      result += old[position..<(position + change.skip)]
      result += change.insert
      position += change.skip + change.delete
    }
    result += old[position...]
    return result
  }
}
