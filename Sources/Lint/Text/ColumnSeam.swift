import Document
import Newspaper
import Source

/// A place where extraction cut a paragraph in two, because the column ended there in print 断栏.
///
/// One cut is one finding: of ``Kind`` the first that fits decides which rule reports it.
struct ColumnSeam: Sendable, Hashable {
  /// By what the cut is known.
  enum Kind: Sendable, Hashable {
    /// The second half opens with a mark that cannot open a paragraph (TX002).
    case closingMark
    /// The given words, which end the first half, open the second one again (TX003).
    case overlap(String)
    /// The cut goes through a number (TX005).
    case number
    /// The first half does not end a sentence (TX001).
    case sentence
  }

  let kind: Kind
  /// The indexes of the two halves in ``LintContext/parts``.
  let left: Int
  let right: Int
  /// Whether joining the halves cannot be wrong.
  let isSafe: Bool
  /// The last character of the first half and the first of the second, in the source.
  let leftEnd: SourceRange
  let rightStart: SourceRange
  /// The bytes that a join removes: those between the halves, and what stands on both sides of the cut; nil when more
  /// than white space stands between them.
  let gap: SourceRange?

  /// The edits that join the halves without anything between; nil when more than white space stands there.
  var fix: Fix? { gap.map { Fix(isSafe ? .safe : .unsafe, [SourceEdit($0, "")]) } }

  /// The shortest first half, in characters: shorter lines are signatures, verses or labels (TX001), and numbers may
  /// stand alone (TX005).
  private static let shortestHalf = 30
  private static let shortestNumberHalf = 12

  /// The cuts of a page. `passages` are the ones of its parts, in their order, not joined.
  /// `shortestOverlap` is the least number of characters that count as printed twice, `style` knows who is credited.
  static func find(
    _ passages: [Passage], page: Page, parts: [PagePart], shortestOverlap: Int, style: HouseStyle = .standard
  ) -> [ColumnSeam] {
    var seams: [ColumnSeam] = []
    let apart = LineApart(page, style)
    // The parts that stand between the halves of a paragraph, such as a caption or a running head.
    var between: Set<Int> = []
    var last: Passage?
    // Brackets that are open where the first half ends, the halves before it included.
    var open: [Unicode.Scalar] = []
    for (index, right) in passages.enumerated() {
      if isBody(right, page), right.last?.breaksOff ?? false || last?.last?.breaksOff ?? false,
        apart.holds(right, after: last, before: index + 1 < passages.count ? passages[index + 1] : nil)
      {
        between.formUnion(right.parts)
        continue
      }
      defer { last = right }
      guard let left = last else { continue }
      let carried = seams.last?.right == left.parts.lowerBound ? open : []
      guard isBody(left, page), isBody(right, page), left.item == right.item,
        parts.isAdjacent(left.parts.upperBound, right.parts.lowerBound, over: between)
      else { continue }
      open = PairedMark.open(in: left, after: carried)
      guard var kind = kind(left, right), let leftEnd = left.range(of: left.lastOffsets),
        let rightStart = right.range(of: right.firstOffsets)
      else { continue }
      var isSafe = kind == .number || kind == .sentence && PairedMark.closes(right, open)
      var gap = gap(parts[left.parts.lowerBound], parts[right.parts.lowerBound], page.source)
      if kind != .closingMark, let doubled = ColumnOverlap.find(left, right, atLeast: shortestOverlap) {
        kind = .overlap(right.string(doubled))
        isSafe = true
        // Markup among the doubled words has a partner that would stay.
        gap = gap.flatMap { gap in
          right.literalRange(of: right.trimmed.lowerBound..<doubled.upperBound).map {
            SourceRange(gap.lowerBound, $0.upperBound)
          }
        }
      }
      seams.append(
        ColumnSeam(
          kind: kind, left: left.parts.lowerBound, right: right.parts.lowerBound, isSafe: isSafe,
          leftEnd: leftEnd, rightStart: rightStart, gap: gap))
    }
    return seams
  }

  private static func isBody(_ passage: Passage, _ page: Page) -> Bool {
    passage.role == .body && !passage.isLinkOnly && !passage.isStrong && !passage.trimmed.isEmpty
  }

  private static func kind(_ left: Passage, _ right: Passage) -> Kind? {
    guard let last = left.last, let first = right.first, !left.hasHardBreak, last != "\u{FFFC}" else {
      return nil
    }
    if first.opensNoParagraph {
      guard left.hasHan || right.hasHan else { return nil }
      return last.endsParagraph && !first.isClosingMark ? nil : .closingMark
    }
    // Extraction leaves plain text; a link or code at the cut was written so.
    guard first != "\u{FFFC}", left.hasHan, left.closesPlain, right.opensPlain else { return nil }
    let count = left.characterCount
    if count >= shortestNumberHalf, left.endsInNumber, first.isDigit {
      return right.opensWithOrdinal ? nil : .number
    }
    guard count >= shortestHalf, last.breaksOff, !right.opensWithOrdinal, last.isWide || first.isWide,
      !(left.opensWithLabel && right.opensWithLabel)
    else {
      return nil
    }
    return .sentence
  }

  /// What stands between two parts, blanks at the end of the first one included.
  private static func gap(_ left: PagePart, _ right: PagePart, _ source: SourceText?) -> SourceRange? {
    guard let source, var start = left.range?.upperBound, let from = left.range?.lowerBound,
      let end = right.range?.lowerBound, start <= end
    else { return nil }
    while start > from, source.bytes[start - 1] == 0x20 || source.bytes[start - 1] == 0x09 { start -= 1 }
    return source.bytes[start..<end].allSatisfy { $0 <= 0x20 } ? SourceRange(start, end) : nil
  }
}

extension Passage {
  /// The longest label, in characters.
  private static let longestLabel = 6

  /// Whether a label and a colon open the text: lines with labels are a list, each whole without a stop.
  fileprivate var opensWithLabel: Bool {
    guard let colon = marks.first, colon.scalar == "：" || colon.scalar == ":",
      let before = scalar(before: colon.offset), !"说道问答称讲喊写是".unicodeScalars.contains(before)
    else { return false }
    return bytes.characterCount(trimmed.lowerBound..<max(trimmed.lowerBound, colon.offset))
      <= Self.longestLabel
  }
}

extension [PagePart] {
  /// Whether nothing is printed between two parts, given by their indexes: comments may stand there, and the parts that
  /// are looked over.
  func isAdjacent(_ left: Int, _ right: Int, over others: Set<Int> = []) -> Bool {
    left < right && ((left + 1)..<right).allSatisfy { self[$0].block.isComment || others.contains($0) }
  }
}

extension Passage {
  /// The offsets of the first character that is no white space.
  var firstOffsets: Range<Int> {
    trimmed.isEmpty ? trimmed : trimmed.lowerBound..<trimmed.lowerBound + bytes.width(at: trimmed.lowerBound)
  }

  /// The offsets of the last character that is no white space.
  var lastOffsets: Range<Int> {
    trimmed.isEmpty ? trimmed : bytes.start(before: trimmed.upperBound)..<trimmed.upperBound
  }

  /// Whether the text ends in digits, a decimal point after them or not.
  fileprivate var endsInNumber: Bool {
    guard let last else { return false }
    if last.isDigit { return true }
    let offset = lastOffsets.lowerBound
    return last == "." && (scalar(before: offset)?.isDigit ?? false)
  }

  /// Whether the text opens with the number of a point of a list: 1. 一、 （二） ①.
  var opensWithOrdinal: Bool {
    var offset = trimmed.lowerBound
    guard let first else { return false }
    if (0x2460...0x24FF).contains(first.value) { return true }
    let isEnclosed = first == "(" || first == "（"
    if isEnclosed { offset += bytes.width(at: offset) }
    var count = 0
    while let scalar = scalar(at: offset), scalar.isDigit || "一二三四五六七八九十".unicodeScalars.contains(scalar) {
      offset += bytes.width(at: offset)
      count += 1
    }
    guard count > 0, let next = scalar(at: offset) else { return false }
    switch next {
    case "、", "．", ")", "）": return true
    case ".": return !(scalar(at: offset + 1)?.isDigit ?? false)
    default: return false
    }
  }
}

extension Unicode.Scalar {

  /// Whether no paragraph can open with the character: a stop or a closing bracket.
  var opensNoParagraph: Bool {
    switch self {
    case "，", "。", "、", "；", "：", "！", "？", "”", "’", "》", "】", "）", "」", "』", "〉": true
    case ",", ";", ":", "?", ")": true
    default: false
    }
  }

  /// Whether a sentence goes on after the character: letters of any kind, figures, and stops within a sentence.
  var breaksOff: Bool {
    if isHan || isDigit || isAlphabetic { return true }
    switch self {
    case "，", "、", ",", "%", "‰", "℃", "·": return true
    default: return false
    }
  }

  /// Whether a paragraph may end with the character.
  var endsParagraph: Bool {
    if endsSentence || isClosingMark { return true }
    switch self {
    case "：", "；", ":", ";", "—", "～", "〉", "]", "〕", "'": return true
    default: return false
    }
  }
}
