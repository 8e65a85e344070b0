import Newspaper

/// The words that blanks set off in a text: what tells a list of names from a sentence with a stray space.
struct SpacedWords {
  /// What stands on both sides of a blank.
  private struct Neighbours {
    /// The characters back to the last blank or mark, and whether a blank stands there.
    var left = 0
    var followsBlank = false
    /// Whether the word before opens the passage.
    var opens = false
    /// The characters on to the next blank or mark, and whether a blank stands there.
    var right = 0
    var precedesBlank = false
  }

  /// The blanks, in order.
  let gaps: [Range<Int>]
  private var neighbours: [Neighbours] = []

  /// The longest word of a list of names, in characters.
  private static let longestName = 4
  /// The longest label that may open a paragraph, in characters.
  private static let longestLabel = 6

  init(_ passage: Passage, gaps: [Range<Int>]) {
    self.gaps = gaps
    var marks = passage.marks[...]
    var start = 0
    for (index, gap) in gaps.enumerated() {
      var side = Neighbours()
      if index > 0, gaps[index - 1].upperBound >= start {
        start = gaps[index - 1].upperBound
        side.followsBlank = true
      }
      while let mark = marks.first, mark.offset < gap.lowerBound {
        if mark.end > start {
          start = mark.end
          side.followsBlank = false
        }
        marks.removeFirst()
      }
      var end = marks.first?.offset ?? passage.bytes.count
      if index + 1 < gaps.count, gaps[index + 1].lowerBound <= end {
        end = gaps[index + 1].lowerBound
        side.precedesBlank = true
      }
      side.left = Self.count(min(start, gap.lowerBound)..<gap.lowerBound, passage)
      side.right = Self.count(gap.upperBound..<max(end, gap.upperBound), passage)
      side.opens = start == 0
      neighbours.append(side)
    }
  }

  /// The number of characters, as far as it matters.
  private static func count(_ offsets: Range<Int>, _ passage: Passage) -> Int {
    offsets.count > 64 ? 16 : passage.bytes.characterCount(offsets)
  }

  /// Whether a blank, given by its index, stands in a list of names, or after a label that opens the passage.
  func isList(_ index: Int) -> Bool {
    let side = neighbours[index]
    if side.opens, side.left <= Self.longestLabel { return true }
    return side.followsBlank && side.left <= Self.longestName
      || side.precedesBlank && side.right <= Self.longestName
  }
}
