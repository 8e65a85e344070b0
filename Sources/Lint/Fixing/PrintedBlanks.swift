import Newspaper
import Source

/// The blanks of a page that part two phrases in print, by which the fixer knows a fix that takes one away.
struct PrintedBlanks {
  private let context: LintContext
  /// The passage that was asked about last, and the breaks in it.
  private var last: (passage: Passage, breaks: PhraseBreaks)?

  init(_ context: LintContext) { self.context = context }

  /// Whether an edit takes away all of a blank that parts two phrases.
  mutating func areRemoved(by edit: SourceEdit) -> Bool {
    let bytes = context.source.bytes
    guard !edit.range.isEmpty, !Self.holdBlank(edit.replacement[...]),
      Self.holdBlank(bytes[edit.range.offsets])
    else { return false }
    guard let passage = passage(at: edit.range.lowerBound),
      let start = passage.offset(ofSource: edit.range.lowerBound)
    else { return false }
    let blank = start..<min(passage.bytes.count, start + edit.range.count)
    // More than blanks go, or only some of those that stand there.
    guard Self.areBlank(passage.bytes[blank]), !isBesideBlank(blank, in: passage) else { return false }
    // What stands right inside a pair of marks parts nothing.
    if let left = passage.scalar(before: blank.lowerBound), PairedMark.closer(of: left) != nil {
      return false
    }
    if let right = passage.scalar(at: blank.upperBound), PairedMark.opener(of: right) != nil { return false }
    if passage.role.isHeading {
      return passage.printLines.dropFirst().contains { $0.lowerBound == blank.upperBound }
    }
    return passage.mayPartPhrases(blank) && breaks(of: passage).holds(blank)
  }

  private mutating func breaks(of passage: Passage) -> PhraseBreaks {
    if let last, last.passage === passage { return last.breaks }
    let breaks = PhraseBreaks(passage, context.houseStyle)
    last = (passage, breaks)
    return breaks
  }

  private func isBesideBlank(_ blank: Range<Int>, in passage: Passage) -> Bool {
    (passage.scalar(before: blank.lowerBound)?.isPrintedSpace ?? false)
      || (passage.scalar(at: blank.upperBound)?.isPrintedSpace ?? false)
  }

  private static func holdBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.contains(0x20) || bytes.contains(0x09) || bytes.contains(0xE3) && holdWideBlank(bytes)
  }

  private static func holdWideBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.contains("\u{3000}")
  }

  private static func areBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy(\.isPrintedSpace)
  }

  /// The passage that holds a place of the source; nil when none does.
  private func passage(at offset: Int) -> Passage? {
    let passages = context.prose.passages
    let next = passages.partitioningIndex { $0.sourceStart ?? 0 > offset }
    return next > 0 ? passages[next - 1] : nil
  }
}

extension Passage {
  /// Whether the words on both sides of a blank may be phrases: a Han character stands in each. Latin words and figures alone
  /// are parted by blanks that print nothing of their own; but in a bold line, which is set like a headline, a Latin word
  /// may be a phrase, too.
  func mayPartPhrases(_ blank: Range<Int>) -> Bool {
    var start = blank.lowerBound
    while start > 0, let scalar = scalar(before: start), !scalar.isPrintedSpace {
      start = bytes.start(before: start)
    }
    var end = blank.upperBound
    while let scalar = scalar(at: end), !scalar.isPrintedSpace { end += bytes.width(at: end) }
    return mayBePhrase(start..<blank.lowerBound) && mayBePhrase(blank.upperBound..<end)
  }

  private func mayBePhrase(_ word: Range<Int>) -> Bool {
    var isLatin = true
    var offset = word.lowerBound
    while offset < word.upperBound {
      let scalar = bytes.scalar(at: offset)
      if scalar.isHan { return true }
      isLatin = isLatin && scalar.isAlphabetic
      offset += bytes.width(at: offset)
    }
    return isStrong && isLatin && !word.isEmpty
  }
}
