import Document
import Newspaper

/// Decides whether a half-width stop in a text ought to be full-width, by the characters on both sides of it.
enum HalfWidthStop {
  /// What is to be done about a stop.
  enum Verdict: Equatable {
    /// Write the full-width mark instead.
    case replace([UInt8])
    /// It is wrong, but what is right only a person can tell: 4,5级.
    case report
  }

  /// The marks that are judged.
  static let stops = MarkKinds(",;:?!")

  /// The verdict on a mark; nil for one that is right as it stands or none of `, ; : ? !`.
  static func judge(_ mark: Mark, in passage: Passage) -> Verdict? {
    guard let fullWidth = fullWidth(mark.scalar), let before = passage.scalar(before: mark.offset)
    else { return nil }
    // Another rule has these: a stop after a dateline (DL002), the end of a headline (HD001), the start of a
    // paragraph (TX002).
    if passage.dateline?.isFollowed(by: mark) ?? false { return nil }
    if passage.role.isOfHeadline, mark.end == passage.trimmed.upperBound,
      ",;:".unicodeScalars.contains(mark.scalar)
    {
      return nil
    }
    if isFace(mark, in: passage) { return nil }
    let left = beforeStack(mark, before, in: passage)
    let right = nextPrinted(mark.end, in: passage)
    if left.isHan { return AddressInText.holds(mark, in: passage) ? nil : .replace(fullWidth) }
    guard let right else { return nil }
    if left.isDigit, right.isDigit {
      return mark.scalar == "," && isApproximation(mark, in: passage) ? .report : nil
    }
    guard passage.hasHan else { return nil }
    if left.isDigit || left.isAlphabetic {
      // Names such as Yahoo! end in their mark.
      guard right.isHan || opens(right), mark.scalar != "!" || left.isDigit else { return nil }
      return .replace(fullWidth)
    }
    guard closesWord(left) else { return nil }
    if right.isHan || opens(right) { return .replace(fullWidth) }
    // A Latin sentence has a space after its comma; a straight quotation mark may open as well as close.
    return right.isPrintedSpace || left == "\"" || left == "'" ? nil : .replace(fullWidth)
  }

  /// The longest stack of marks that is looked through, as in 好!!!
  private static let longestStack = 8

  /// The character before a mark; before a stack of ? and ! the one before all of them.
  private static func beforeStack(
    _ mark: Mark, _ left: Unicode.Scalar, in passage: Passage
  ) -> Unicode.Scalar {
    guard mark.scalar == "!" || mark.scalar == "?" else { return left }
    var left = left
    var offset = mark.offset
    for _ in 0..<longestStack where "!?！？".unicodeScalars.contains(left) {
      offset = passage.bytes.start(before: offset)
      guard let before = passage.scalar(before: offset) else { break }
      left = before
    }
    return left
  }

  /// Whether the mark is the eyes of a face :-) or ;).
  private static func isFace(_ mark: Mark, in passage: Passage) -> Bool {
    guard mark.scalar == ":" || mark.scalar == ";", var next = passage.scalar(at: mark.end) else {
      return false
    }
    if next == "-", let mouth = passage.scalar(at: mark.end + 1) { next = mouth }
    return next == ")" || next == "(" && passage.scalar(at: mark.end) == "-"
  }

  /// The character after an offset, a line end that a reader does not see passed over.
  private static func nextPrinted(_ offset: Int, in passage: Passage) -> Unicode.Scalar? {
    let next = passage.scalar(at: offset)
    return next == "\n" ? passage.scalar(at: offset + 1) : next
  }

  private static let comma = Array("，".utf8)
  private static let semicolon = Array("；".utf8)
  private static let colon = Array("：".utf8)
  private static let questionMark = Array("？".utf8)
  private static let exclamationMark = Array("！".utf8)

  private static func fullWidth(_ mark: Unicode.Scalar) -> [UInt8]? {
    switch mark {
    case ",": comma
    case ";": semicolon
    case ":": colon
    case "?": questionMark
    case "!": exclamationMark
    default: nil
    }
  }

  /// A sign of measure or a closing mark: what may end a word in a Chinese sentence besides letters and figures.
  private static func closesWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isClosingMark { return true }
    switch scalar {
    case "%", "‰", "℃", "°", "]", "〉", "…", "—", "'", "+", "²", "³", "㎡": return true
    default: return false
    }
  }

  private static func opens(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "“", "‘", "《", "〈", "（", "「", "『", "【": true
    default: false
    }
  }

  /// Two neighbouring figures before a Chinese measure, such as 4,5级: an approximate number.
  private static func isApproximation(_ mark: Mark, in passage: Passage) -> Bool {
    let bytes = passage.bytes
    guard mark.offset >= 1, mark.end + 1 < bytes.count, bytes[mark.offset - 1] + 1 == bytes[mark.end],
      passage.scalar(at: mark.end + 1)?.isHan ?? false
    else { return false }
    let before = passage.scalar(before: mark.offset - 1)
    return before.map { !$0.isDigit && $0 != "." && $0 != "," } ?? true
  }
}

extension Dateline {
  /// Whether a mark stands directly after the words of the dateline.
  func isFollowed(by mark: Mark) -> Bool { mark.offset == text.utf8.count }
}
