import Newspaper
import Source

/// The blanks of a text that are printed on purpose: between the phrases of a slogan in quotation marks, of a title or of
/// a line set like a headline, and between the words of a credit in parentheses.
struct PhraseBreaks {
  /// The stretches in which a single blank parts phrases, in order, none of them within another.
  private var phrased: [Range<Int>] = []
  /// The credits in parentheses, in order.
  private var credits: [Range<Int>] = []
  private let passage: Passage

  /// The longest quotation that is a slogan, and the longest line that is set like a headline, in bytes: some sixty Han
  /// characters.
  private static let longest = 192
  /// The fewest characters of a phrase.
  private static let shortestPhrase = 2

  init(_ passage: Passage, _ style: HouseStyle) {
    self.passage = passage
    var ranges: [Range<Int>] = []
    var open: [Mark] = []
    for mark in passage.marks {
      if PairedMark.closer(of: mark.scalar) != nil {
        if open.count < Self.deepest { open.append(mark) }
      } else if let opener = PairedMark.opener(of: mark.scalar) {
        guard let place = open.lastIndex(where: { $0.scalar == opener }) else { continue }
        let inside = open[place].end..<mark.offset
        open.removeSubrange(place...)
        guard inside.count <= Self.longest, passage.bytes[inside].contains(where: Self.mayBeBlank) else {
          continue
        }
        if opener == "（" || opener == "(" {
          if isCredit(inside, style) { credits.append(inside) }
        } else if isPhrased(inside) {
          ranges.append(inside)
        }
      }
    }
    for line in lines() where isHeadline(line) { ranges.append(line) }
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = phrased.last, range.lowerBound < last.upperBound {
        phrased[phrased.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        phrased.append(range)
      }
    }
  }

  private static let deepest = 64

  private static func mayBeBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0xE3 }

  /// Whether a run of blanks is to stay.
  func holds(_ blank: Range<Int>) -> Bool {
    if Self.holds(blank, credits) { return true }
    // In a bold line, which is set like a headline, any blank parts phrases, however wide; elsewhere a single one.
    guard blank.count == 1 || blank.count == 3 || passage.isStrong, Self.holds(blank, phrased) else {
      return false
    }
    // No phrase begins with a stop, none in running text with a bracket, and none that another one follows ends with a comma.
    guard let left = passage.scalar(before: blank.lowerBound),
      let right = passage.scalar(at: blank.upperBound),
      !right.isWideStop, passage.isStrong || right != "（" && left != "）"
    else { return false }
    return !left.isWideStop || left == "！" || left == "？"
  }

  private static func holds(_ blank: Range<Int>, _ ranges: [Range<Int>]) -> Bool {
    let next = ranges.partitioningIndex { $0.upperBound > blank.lowerBound }
    return next < ranges.count && ranges[next].lowerBound <= blank.lowerBound
      && blank.upperBound <= ranges[next].upperBound
  }

  /// Whether a stretch is phrases with a blank between each: no stop within it, and every phrase some characters long.
  private func isPhrased(
    _ offsets: Range<Int>, shortest: Int = shortestPhrase, allowsCommas: Bool = false
  ) -> Bool {
    var count = 0
    var blanks = 0
    var isShort = false
    var offset = offsets.lowerBound
    while offset < offsets.upperBound {
      let scalar = passage.bytes.scalar(at: offset)
      let start = offset
      offset += passage.bytes.width(at: offset)
      switch scalar {
      case " ", "\u{3000}":
        if passage.isStrong { offset = passage.bytes.blanksEnd(start, before: offsets.upperBound) }
        if isInsidePair(start..<offset) { continue }
        isShort = isShort || count < shortest
        blanks += 1
        count = 0
      case "。", "；", ";": return false
      case "，", ",": if !allowsCommas { return false }
      case "：", ":", "！", "？", "、": continue
      default: count += 1
      }
    }
    return blanks > 0 && !isShort && count >= shortest
  }

  /// Whether a blank stands right inside a pair of marks, where it parts nothing.
  private func isInsidePair(_ blank: Range<Int>) -> Bool {
    passage.scalar(before: blank.lowerBound).map { PairedMark.closer(of: $0) != nil } ?? false
      || passage.scalar(at: blank.upperBound).map { PairedMark.opener(of: $0) != nil } ?? false
  }

  private func lines() -> [Range<Int>] {
    guard passage.trimmed.count <= 4 * Self.longest else { return [] }
    // A line end that is not printed is none of the paper's.
    if !passage.hasHardBreak, passage.bytes[passage.trimmed].contains(0x0A) { return [] }
    var lines: [Range<Int>] = []
    var start = passage.trimmed.lowerBound
    for offset in passage.trimmed where passage.bytes[offset] == 0x0A {
      lines.append(start..<offset)
      start = offset + 1
    }
    lines.append(start..<passage.trimmed.upperBound)
    return lines
  }

  /// Whether a line is set like a headline: a bold line, a line of contents or an unmarked crosshead. It ends in no stop.
  private func isHeadline(_ line: Range<Int>) -> Bool {
    let text = passage.bytes.trimmed(line)
    guard !text.isEmpty, text.count <= Self.longest, passage.bytes[text].contains(where: Self.mayBeBlank),
      let last = passage.scalar(before: text.upperBound)
    else { return false }
    let isSet = passage.isStrong || passage.role == .list || opensWithNumber(text)
    if last.isWideStop, !(passage.isStrong && (last == "！" || last == "？")) { return false }
    return isSet ? isPhrased(text, allowsCommas: true) : isChinese(text) && isPhrased(text, shortest: 4)
  }

  private func isChinese(_ line: Range<Int>) -> Bool {
    !passage.bytes[line].contains { byte in byte.isLetter }
  }

  /// Whether a line opens with the number of a point, 1. or 二、.
  private func opensWithNumber(_ line: Range<Int>) -> Bool {
    var offset = line.lowerBound
    while offset < line.upperBound, let scalar = passage.scalar(at: offset),
      scalar.isDigit || scalar.isHanNumeral
    {
      offset += passage.bytes.width(at: offset)
    }
    guard offset > line.lowerBound, let next = passage.scalar(at: offset) else { return false }
    return ".．、)）".unicodeScalars.contains(next)
  }

  /// Whether a stretch in parentheses credits somebody: 裴石 摄, 记者 裴石 苗望川, 乡政府 供图.
  private func isCredit(_ offsets: Range<Int>, _ style: HouseStyle) -> Bool {
    let text = passage.bytes.trimmed(offsets)
    guard !text.isEmpty else { return false }
    var offset = text.lowerBound
    while offset < text.upperBound {
      if "。，；！？".unicodeScalars.contains(passage.bytes.scalar(at: offset)) { return false }
      offset += passage.bytes.width(at: offset)
    }
    return style.suffixRoles.match(in: passage.bytes, endingAt: text.upperBound, from: text.lowerBound) != nil
      || style.roles.firstMatch(in: passage.bytes, within: text) != nil
  }
}
