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
  /// The edits that join the halves and put what stood between them below; nil when nothing stood there, or what is no
  /// matter of a fix.
  let moves: [SourceEdit]
  /// Whether a blank stands between the halves when they are joined: English has one between words.
  let isSpaced: Bool

  /// The edits that join the halves; nil when what stands between them cannot be moved.
  var fix: Fix? {
    if !moves.isEmpty { return Fix(.unsafe, moves) }
    return gap.map { Fix(isSafe ? .safe : .unsafe, [SourceEdit($0, isSpaced ? " " : "")]) }
  }

  /// The shortest first half, in characters: shorter lines are signatures, verses or labels (TX001), and numbers may
  /// stand alone (TX005). An English character says less.
  private static let shortestHalf = 30
  private static let shortestEnglishHalf = 40
  private static let shortestNumberHalf = 12

  /// The cuts of a page. `passages` are the ones of its parts, in their order, not joined.
  /// `shortestOverlap` is the least number of characters that count as printed twice, `style` knows who is credited.
  static func find(
    _ passages: [Passage], page: Page, parts: [PagePart], shortestOverlap: Int, style: HouseStyle = .standard
  ) -> [ColumnSeam] {
    var seams: [ColumnSeam] = []
    let apart = LineApart(page, style)
    // The parts that stand between the halves of a paragraph, such as a caption or a running head.
    var lines = Set(parts.indices.filter { page.items[parts[$0].key.item].isMatter })
    var previous: Passage?
    // The last running text, whatever stands after it.
    var last: Passage?
    // Brackets that are open where the first half ends, the halves before it included.
    var open: [Unicode.Scalar] = []
    for (index, right) in passages.enumerated() {
      guard isBody(right, page) else {
        if right.role.endsText { last = nil }
        previous = right
        continue
      }
      if right.last?.breaksOff ?? false || previous?.last?.breaksOff ?? false || last?.last?.breaksOff ?? false,
        apart.holds(right, after: previous, before: index + 1 < passages.count ? passages[index + 1] : nil)
      {
        lines.formUnion(right.parts)
        continue
      }
      defer { (last, previous) = (right, right) }
      guard let left = last, left.item == right.item else { continue }
      let carried = seams.last?.right == left.parts.lowerBound ? open : []
      guard
        let between = SeamObstacle(parts, from: left.parts.upperBound, to: right.parts.lowerBound, over: lines)
      else { continue }
      open = PairedMark.open(in: left, after: carried)
      guard var kind = kind(left, right, over: between), let leftEnd = left.range(of: left.lastOffsets),
        let rightStart = right.range(of: right.firstOffsets)
      else { continue }
      let isSpaced = !left.hasHan && !right.hasHan
      var isSafe = !isSpaced && (kind == .number || kind == .sentence && PairedMark.closes(right, open))
      let (first, second) = (parts[left.parts.lowerBound], parts[right.parts.lowerBound])
      let isFolioInside = apart.endsInFolio(left)
      var gap = isFolioInside ? nil : gap(first, second, page.source)
      if !isSpaced, kind != .closingMark,
        let doubled = ColumnOverlap.find(left, right, atLeast: shortestOverlap)
      {
        kind = .overlap(right.string(doubled))
        isSafe = true
        // Markup among the doubled words has a partner that would stay.
        gap = gap.flatMap { gap in
          right.literalRange(of: right.trimmed.lowerBound..<doubled.upperBound).map {
            SourceRange(gap.lowerBound, $0.upperBound)
          }
        }
      }
      var moves: [SourceEdit] = []
      if gap == nil, kind == .sentence, !isFolioInside, between.weight != .none, !between.holdsComment,
        !Self.holdsDefinition(page, from: leftEnd, to: rightStart), let source = page.source
      {
        let isLast = !passages[(index + 1)...].contains { $0.item == right.item && $0.role == .body }
        moves = between.moves(first, second, in: source, isSpaced: isSpaced, rightIsLast: isLast)
      }
      seams.append(
        ColumnSeam(
          kind: kind, left: left.parts.lowerBound, right: right.parts.lowerBound, isSafe: isSafe,
          leftEnd: leftEnd, rightStart: rightStart, gap: gap, moves: moves, isSpaced: isSpaced))
    }
    return seams
  }

  private static func holdsDefinition(_ page: Page, from left: SourceRange, to right: SourceRange) -> Bool {
    page.definitions.contains { definition in
      definition.range.map { left.upperBound <= $0.lowerBound && $0.lowerBound < right.lowerBound } ?? true
    }
  }

  private static func isBody(_ passage: Passage, _ page: Page) -> Bool {
    passage.role == .body && !passage.isLinkOnly && !passage.isStrong && !passage.trimmed.isEmpty
  }

  /// How a paragraph is cut over what stands between its halves; nil where it is not. Over a table or a picture the first
  /// half must be prose that announces nothing; over a crosshead, a quotation or a list the second half must not be able
  /// to open a paragraph, either.
  private static func kind(_ left: Passage, _ right: Passage, over between: SeamObstacle) -> Kind? {
    if !left.hasHan, !right.hasHan { return isEnglishCut(left, right, over: between) ? .sentence : nil }
    guard let kind = kind(left, right), between.weight != .none else { return kind(left, right) }
    switch kind {
    case .closingMark: return kind
    case .number: return between.weight == .light ? kind : nil
    case .sentence, .overlap:
      if between.isLines { return kind }
      guard left.isProse, !left.announces else { return nil }
      return between.weight == .light || right.opensShort ? kind : nil
    }
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

  /// Whether an English paragraph is cut: the first half ends no sentence, and the second opens in its middle, with a small
  /// letter, or in the middle of a name.
  private static func isEnglishCut(_ left: Passage, _ right: Passage, over between: SeamObstacle) -> Bool {
    guard left.characterCount >= shortestEnglishHalf, !left.hasHardBreak, left.closesPlain, right.opensPlain,
      let last = left.last, last.isAlphabetic || last.isDigit || last == ",", !left.endsInAddress,
      let end = right.last, end.endsSentence || end.isClosingMark || right.characterCount >= shortestEnglishHalf
    else { return false }
    if right.opensSmall { return true }
    return between.weight == .none && last != "," && left.endsInName && right.opensInName
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
