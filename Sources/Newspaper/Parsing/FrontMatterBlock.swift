import Document
import Source

/// Where the front matter of a text stands, and how it is written.
struct FrontMatterBlock {
  /// All of it, blank lines above and fences included: byte offsets.
  var whole: Range<Int>
  /// What stands between the fences: byte offsets.
  var content: Range<Int>
  /// The number of lines of the file before the content.
  var lineOffset: Int
  /// Whether it is TOML, not YAML.
  var isTOML = false
  /// The fences it lacks; nil when it has both.
  var missing: FrontMatter.Fence?
}

/// Finds the front matter of a text by its lines.
struct FrontMatterFinder {
  private struct Line {
    let content: Range<Int>
    let next: Int
  }

  private let bytes: [UInt8]
  private let start: Int

  init(_ source: SourceText) {
    bytes = source.bytes
    start = source.byteOrderMarkLength
  }

  /// The block that has both fences, if one opens the text; whether it can be read is not looked at.
  var fenced: FrontMatterBlock? {
    guard let (first, number) = firstLine, let isTOML = fence(first.content) else { return nil }
    var offset = first.next
    while let line = line(at: offset) {
      if closes(line.content, isTOML: isTOML) {
        let block = FrontMatterBlock(
          whole: start..<line.next, content: first.next..<offset, lineOffset: number + 1, isTOML: isTOML)
        // Blank lines above, as TOML, are no habit of anybody: what stands between must speak for itself.
        guard number > 0 || isTOML else { return block }
        return opensWithKey(block) ? block : nil
      }
      offset = line.next
    }
    return nil
  }

  /// The block that lacks one of its fences or both, if such a one opens the text.
  var unfenced: FrontMatterBlock? {
    guard let (first, number) = firstLine else { return nil }
    if let isTOML = fence(first.content) {
      return keys(from: first.next, lineOffset: number + 1, isTOML: isTOML, isOpen: true)
    }
    guard WrittenKey(bytes, first.content)?.isKnown ?? false else { return nil }
    return keys(from: first.content.lowerBound, lineOffset: number, isTOML: false, isOpen: false)
  }

  /// Whether a block with both fences goes on after its keys with text, so that the second fence is none of its own.
  func runsIntoText(_ block: FrontMatterBlock) -> Bool {
    guard !block.isTOML, let keys = unfenced, keys.whole.upperBound < block.content.upperBound else {
      return false
    }
    var offset = keys.whole.upperBound
    var isBehindBlank = false
    var mayBeHeading = false
    var holdsHeading = false
    while offset < block.content.upperBound, let line = line(at: offset) {
      offset = line.next
      if isBlank(line.content) {
        isBehindBlank = true
        holdsHeading = holdsHeading || mayBeHeading
        continue
      }
      let first = bytes[line.content.lowerBound]
      mayBeHeading = false
      if first == .numberSign {
        mayBeHeading = isBehindBlank && !isKeyInComment(line.content)
      } else if isBehindBlank, !first.isSpaceOrTab, first != .hyphen, WrittenKey(bytes, line.content) == nil {
        return true
      } else {
        holdsHeading = false
      }
      isBehindBlank = false
    }
    return holdsHeading
  }

  /// Whether a comment is a key that somebody has put out of force.
  private func isKeyInComment(_ line: Range<Int>) -> Bool {
    var start = line.lowerBound
    while start < line.upperBound, bytes[start] == .numberSign { start += 1 }
    return WrittenKey(bytes, start..<line.upperBound) != nil
  }

  /// The lines of keys from an offset on; nil when they do not say enough to be front matter.
  private func keys(from first: Int, lineOffset: Int, isTOML: Bool, isOpen: Bool) -> FrontMatterBlock? {
    var evidence = FrontMatterEvidence()
    var offset = first
    var end = first
    var isBehindBlank = false
    var mayGoOn = false
    var closing: Line?
    while let line = line(at: offset) {
      if isBlank(line.content) {
        // Directly below an opening fence stands a key.
        guard end > first else { return nil }
        isBehindBlank = true
      } else if end > first, closes(line.content, isTOML: isTOML) {
        closing = line
        break
      } else if let key = WrittenKey(bytes, line.content, isTOML: isTOML), !key.isIndented {
        // After a blank line only what is not said yet: 日期 may open the text as well.
        if isBehindBlank, key.known.map({ evidence.known.contains($0) }) ?? true { break }
        evidence.add(key, in: bytes)
        (end, isBehindBlank) = (line.next, false)
        mayGoOn = key.value.isEmpty || isTOML
      } else if end > first, !isBehindBlank, isContinuation(line.content, of: mayGoOn) {
        end = line.next
      } else if isTOML, end > first, bytes[line.content.lowerBound] == .leftBracket {
        (end, isBehindBlank) = (line.next, false)
      } else {
        break
      }
      offset = line.next
    }
    guard end > first, closing == nil || !isOpen else { return nil }
    let missing: FrontMatter.Fence = isOpen ? .below : closing == nil ? .both : .above
    guard evidence.suffices(without: missing) else { return nil }
    return FrontMatterBlock(
      whole: start..<(closing?.next ?? end), content: first..<end, lineOffset: lineOffset, isTOML: isTOML,
      missing: missing)
  }

  /// Whether a line goes on with the value of the key above it: an indented one, or an item of a list.
  private func isContinuation(_ line: Range<Int>, of mayGoOn: Bool) -> Bool {
    let first = bytes[line.lowerBound]
    if first.isSpaceOrTab { return true }
    return mayGoOn && first == .hyphen && line.count > 1 && bytes[line.lowerBound + 1].isSpaceOrTab
  }

  /// Whether the first line of the content that is no comment is a key, one that says something where the block is odd.
  private func opensWithKey(_ block: FrontMatterBlock) -> Bool {
    var offset = block.content.lowerBound
    while offset < block.content.upperBound, let line = line(at: offset) {
      offset = line.next
      if isBlank(line.content) || bytes[line.content.lowerBound] == .numberSign { continue }
      if block.isTOML, bytes[line.content.lowerBound] == .leftBracket { return true }
      guard let key = WrittenKey(bytes, line.content, isTOML: block.isTOML) else { return false }
      return block.isTOML || key.isKnown
    }
    return false
  }

  /// The first line that is not blank, and the number of blank ones before it.
  private var firstLine: (line: Line, number: Int)? {
    var offset = start
    var number = 0
    while let line = line(at: offset) {
      if !isBlank(line.content) { return (line, number) }
      number += 1
      offset = line.next
    }
    return nil
  }

  private func isBlank(_ line: Range<Int>) -> Bool { bytes[line].allSatisfy(\.isSpaceOrTab) }

  /// The line at an offset, its end excluded, and the offset of the next one; nil at the end of the text.
  private func line(at start: Int) -> Line? {
    guard start < bytes.count else { return nil }
    var end = start
    while end < bytes.count, !bytes[end].isLineEnd { end += 1 }
    var next = min(end + 1, bytes.count)
    if end + 1 < bytes.count, bytes[end] == .carriageReturn, bytes[end + 1] == .lineFeed { next = end + 2 }
    return Line(content: start..<end, next: next)
  }

  /// Whether a line opens front matter, and whether that is TOML; nil when it is no fence.
  private func fence(_ line: Range<Int>) -> Bool? {
    if isFence(line, of: .hyphen) { return false }
    return isFence(line, of: .plusSign) ? true : nil
  }

  private func closes(_ line: Range<Int>, isTOML: Bool) -> Bool {
    isTOML ? isFence(line, of: .plusSign) : isFence(line, of: .hyphen) || isFence(line, of: .fullStop)
  }

  /// Whether a line is three of a mark, with nothing but blanks after.
  private func isFence(_ line: Range<Int>, of mark: UInt8) -> Bool {
    line.count >= 3 && bytes[line].prefix(3).allSatisfy { $0 == mark }
      && bytes[line].dropFirst(3).allSatisfy(\.isSpaceOrTab)
  }
}
