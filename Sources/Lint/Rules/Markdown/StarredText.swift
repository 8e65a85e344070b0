import Markdown
import Newspaper
import Source

/// Text between two literal runs of asterisks, and whether they were meant to emphasise it.
struct StarredText {
  /// The offsets of both runs in the passage.
  let open: Range<Int>
  let close: Range<Int>
  private let passage: Passage

  /// The longest text between single asterisks that is more likely emphasised than a note between two stars.
  private static let longestSingle = 60

  /// Takes two runs; nil when they are no pair, or not written as asterisks.
  init?(_ open: Range<Int>, _ close: Range<Int>, in passage: Passage) {
    guard open.count == close.count, open.count <= 3, open.upperBound < close.lowerBound,
      passage.range(of: open)?.count == open.count, passage.range(of: close)?.count == close.count
    else { return nil }
    self.open = open
    self.close = close
    self.passage = passage
  }

  private var content: Range<Int> { open.upperBound..<close.lowerBound }

  /// Whether they would pair if a Han character were as good as a space, or if no space stood inside one of them.
  /// `isAlone` says that the passage has no other asterisks.
  func isDead(isAlone: Bool) -> Bool {
    guard let first = passage.scalar(at: content.lowerBound),
      let last = passage.scalar(before: content.upperBound), !holdsLineEnd
    else { return false }
    let isSpaced = first.isPrintedSpace || last.isPrintedSpace
    // A slash makes it a pattern of file names.
    if isSpaced { return first != "/" && holdsHan && isSpacedEmphasis(first, last, isAlone: isAlone) }
    guard isStoppedAtOpening(first) || isStoppedAtClosing(last) else { return false }
    if open.count > 1 { return true }
    // A single star often stands for a note, and a note's star closes nothing.
    return isStoppedAtClosing(last) && content.count <= Self.longestSingle && holdsHan && !holdsInnerStop
  }

  /// Whether text with a space inside one of the runs was to be emphasised, and is no factor between two signs of
  /// multiplication and no note with a star of its own.
  private func isSpacedEmphasis(_ first: Unicode.Scalar, _ last: Unicode.Scalar, isAlone: Bool) -> Bool {
    let isBoth = first.isPrintedSpace && last.isPrintedSpace
    if open.count > 1 {
      return !isBoth || content.count <= Self.longestSingle && !holdsInnerStop && !contains(\.isASCIIWord)
    }
    guard content.count <= Self.longestSingle, !holdsInnerStop, isAlone, !holdsFormula else { return false }
    guard isBoth else { return true }
    let isSetOff = [passage.scalar(before: open.lowerBound), passage.scalar(at: close.upperBound)].allSatisfy
    {
      $0?.isPrintedSpace ?? true
    }
    return !isSetOff
  }

  private var holdsFormula: Bool { passage.bytes.contains { $0 == UInt8(ascii: "=") } || isFactor }

  /// Whether a figure stands right beside one of the runs.
  private var isFactor: Bool {
    [passage.scalar(before: open.lowerBound), passage.scalar(at: close.upperBound)].contains {
      $0?.isDigit ?? false
    }
  }

  /// Whether the opening run opens nothing, because a mark follows it and a letter stands before it.
  private func isStoppedAtOpening(_ first: Unicode.Scalar) -> Bool {
    guard let before = passage.scalar(before: open.lowerBound), first.isMark, before.isLetterBesideMark else {
      return false
    }
    return before.isWide || first.isWide
  }

  /// Whether the closing run closes nothing, because a mark stands before it and a letter follows it.
  private func isStoppedAtClosing(_ last: Unicode.Scalar) -> Bool {
    guard let after = passage.scalar(at: close.upperBound), last.isMark, after.isLetterBesideMark else {
      return false
    }
    return after.isWide || last.isWide
  }

  private var holdsHan: Bool { contains(\.isHan) }
  private var holdsInnerStop: Bool {
    var stops = 0
    _ = contains { scalar in
      stops += "，。；！？".unicodeScalars.contains(scalar) ? 1 : 0
      return false
    }
    let endsInStop =
      passage.scalar(before: content.upperBound).map { "，。；！？".unicodeScalars.contains($0) } ?? false
    return stops > (endsInStop ? 1 : 0)
  }
  private var holdsLineEnd: Bool { passage.bytes[content].contains(0x0A) }

  private func contains(_ isWanted: (Unicode.Scalar) -> Bool) -> Bool {
    var offset = content.lowerBound
    while offset < content.upperBound {
      if isWanted(passage.bytes.scalar(at: offset)) { return true }
      offset += passage.bytes.width(at: offset)
    }
    return false
  }

  /// The edits that put both runs right beside a letter; nil when nothing would be left between them.
  var edits: [SourceEdit]? {
    guard let kept = keptContent, let openRange = passage.range(of: open),
      let closeRange = passage.range(of: close),
      let first = passage.range(
        of: kept.lowerBound..<kept.lowerBound + passage.bytes.width(at: kept.lowerBound)),
      let last = passage.range(of: passage.bytes.start(before: kept.upperBound)..<kept.upperBound)
    else { return nil }
    let stars = [UInt8](repeating: UInt8(ascii: "*"), count: open.count)
    var edits: [SourceEdit] = []
    if kept.lowerBound > content.lowerBound {
      edits.append(SourceEdit(openRange, []))
      edits.append(SourceEdit(SourceRange(first.lowerBound, first.lowerBound), stars))
    }
    if kept.upperBound < content.upperBound {
      edits.append(SourceEdit(SourceRange(last.upperBound, last.upperBound), stars))
      edits.append(SourceEdit(closeRange, []))
    }
    return edits.isEmpty ? nil : edits
  }

  /// What stays between the asterisks: the marks and spaces that stop them move out, and with a bracket or quotation
  /// mark all that it encloses.
  private var keptContent: Range<Int>? {
    let bytes = passage.bytes
    var (start, end) = (content.lowerBound, content.upperBound)
    let opensDead = passage.scalar(at: start).map { $0.isPrintedSpace || isStoppedAtOpening($0) } ?? false
    let closesDead = passage.scalar(before: end).map { $0.isPrintedSpace || isStoppedAtClosing($0) } ?? false
    if opensDead { start = leadEnd(start, before: end) }
    if closesDead { end = tailStart(end, after: start) }
    // The partner of a mark that moved out moves out too, on the other side if it stands there.
    while start < end {
      if let partner = partner(ofMarksIn: end..<content.upperBound, within: start..<end, closing: true) {
        let isAtStart = leadEnd(start, before: end) > partner
        if isAtStart { start = leadEnd(start, before: end) } else { end = tailStart(partner, after: start) }
      } else if let partner = partner(
        ofMarksIn: content.lowerBound..<start, within: start..<end, closing: false)
      {
        let isAtEnd = tailStart(end, after: start) <= partner
        if isAtEnd {
          end = tailStart(end, after: start)
        } else {
          start = leadEnd(partner + bytes.width(at: partner), before: end)
        }
      } else {
        return start..<end
      }
    }
    return nil
  }

  private func leadEnd(_ start: Int, before end: Int) -> Int {
    var offset = start
    while offset < end, passage.bytes.scalar(at: offset).isMarkOrSpace {
      offset += passage.bytes.width(at: offset)
    }
    return offset
  }

  private func tailStart(_ end: Int, after start: Int) -> Int {
    var offset = end
    while offset > start {
      let last = passage.bytes.start(before: offset)
      guard passage.bytes.scalar(at: last).isMarkOrSpace else { break }
      offset = last
    }
    return offset
  }

  /// The offset, inside, of the partner of a mark that stands outside; nil when no mark outside lacks one.
  private func partner(ofMarksIn outside: Range<Int>, within inside: Range<Int>, closing: Bool) -> Int? {
    var offset = outside.lowerBound
    while offset < outside.upperBound {
      let scalar = passage.bytes.scalar(at: offset)
      offset += passage.bytes.width(at: offset)
      guard let wanted = closing ? PairedMark.opener(of: scalar) : PairedMark.closer(of: scalar) else {
        continue
      }
      var place = inside.lowerBound
      while place < inside.upperBound {
        if passage.bytes.scalar(at: place) == wanted { return place }
        place += passage.bytes.width(at: place)
      }
    }
    return nil
  }
}

extension Unicode.Scalar {
  /// Whether CommonMark takes the character for punctuation.
  fileprivate var isMark: Bool { UnicodePunctuation.contains(value) }
  fileprivate var isMarkOrSpace: Bool { isMark || isPrintedSpace }
  /// Whether the character is a figure or a letter of ASCII, as factors are.
  fileprivate var isASCIIWord: Bool { isASCII && (isDigit || isAlphabetic) }
  /// Whether the character is neither punctuation nor white space.
  fileprivate var isLetterBesideMark: Bool { !isMark && !isPrintedSpace }
}
