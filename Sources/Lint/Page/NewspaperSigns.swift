import Document
import Newspaper
import Source

/// Looks for lines that only a newspaper prints, on a page that was not read to hold any: a byline in bold, in brackets or
/// after the last sentence, a dateline that names a paper or has its date in Han numerals, an English byline or jump.
///
/// It decides whether the rules for newspaper pages run and nothing else: nobody is credited by it.
struct NewspaperSigns {
  private let bylines: BylineGrammar
  private let jumps: JumpGrammar
  private let english: EnglishByline

  /// The longest line that may be a sign as a whole, and how much of a longer one is looked at from either end, in
  /// bytes.
  private static let longestLine = 180
  private static let reach = 180
  /// The most characters before the word that ends a dateline.
  private static let longestDateline = 28

  init(_ style: HouseStyle) {
    let words = SharedHouseStyle(style)
    bylines = BylineGrammar(words: words)
    jumps = JumpGrammar(words: words)
    english = EnglishByline(words: words)
  }

  /// Whether a paragraph or a heading of the page has such a line. Code, lists, quotes and tables may quote one.
  func show(in page: Page, _ parts: [PagePart]) -> Bool {
    guard let bytes = page.source?.bytes else { return false }
    return parts.contains { part in
      switch part.block {
      case .paragraph, .heading: break
      case .list, .quote, .code, .html, .table, .figure, .thematicBreak, .opaque, .definition: return false
      }
      guard let range = part.range else { return false }
      var start = range.lowerBound
      while start < range.upperBound {
        var end = start
        while end < range.upperBound, bytes[end] != 0x0A { end += 1 }
        if isSign(bytes[start..<end]) { return true }
        start = end + 1
      }
      return false
    }
  }

  private func isSign(_ line: ArraySlice<UInt8>) -> Bool {
    if line.count <= Self.longestLine {
      let text = Self.bare(line)
      guard !text.isEmpty else { return false }
      return isReporterLine(text, 0..<text.count) || isEnglishByline(text)
        || jumps.whole(text) != nil || opensWithDateline(text) || closesWithByline(text)
    }
    return opensWithDateline(Self.bare(Self.whole(line.prefix(Self.reach))))
      || closesWithByline(Self.bare(Self.whole(line.suffix(Self.reach))))
  }

  /// A piece of a line, less the bytes at its ends that belong to characters cut in two.
  private static func whole(_ piece: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var piece = piece.drop { $0 & 0xC0 == 0x80 }
    var end = piece.endIndex
    while end > piece.startIndex, piece[end - 1] & 0xC0 == 0x80 { end -= 1 }
    if end > piece.startIndex, piece[end - 1] >= 0xC0 {
      piece = piece[..<(end - 1)] + piece[end...].prefix(0)
    }
    return piece
  }

  /// The text of a line without the signs of headings and emphasis, and without blanks at its ends.
  private static func bare(_ line: ArraySlice<UInt8>) -> [UInt8] {
    let signs: Set<UInt8> = [
      UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "#"), UInt8(ascii: "~"), 0x0D,
    ]
    let text = line.filter { !signs.contains($0) }
    let whole = text.trimmed(0..<text.count)
    return whole.count == text.count ? text : Array(text[whole])
  }

  /// Whether the line opens with By and names somebody.
  private func isEnglishByline(_ text: [UInt8]) -> Bool {
    // A small letter opens a line within a sentence.
    text.count > 3 && text[0] == UInt8(ascii: "B") && text[1] | 0x20 == UInt8(ascii: "y")
      && !(english.read(text)?.credits.isEmpty ?? true)
  }

  private func isReporterLine(_ text: [UInt8], _ offsets: Range<Int>) -> Bool {
    guard let reading = bylines.read(text, offsets) else { return false }
    return reading.namesReporter
  }

  /// Whether a reporter is named after the last sentence, in brackets or not.
  private func closesWithByline(_ text: [UInt8]) -> Bool {
    let end = text.count
    guard end > 0 else { return false }
    var start = text.start(before: end)
    if Brackets.closesParenthesis(text.scalar(at: start)) || text.scalar(at: start) == "】" {
      while start > 0 {
        start = text.start(before: start)
        if Brackets.closer(of: text.scalar(at: start)) != nil { return isReporterLine(text, start..<end) }
      }
      return false
    }
    while start > 0 {
      let scalar = text.scalar(at: start)
      if scalar.endsSentence || scalar.isClosingMark {
        return isReporterLine(text, start + text.width(at: start)..<end)
      }
      start = text.start(before: start)
    }
    return false
  }

  /// Whether a dateline opens the text: 芦湾晚报讯, 【本报讯】, 石埠五月十二日电.
  private func opensWithDateline(_ text: [UInt8]) -> Bool {
    guard !text.isEmpty else { return false }
    var offset = 0
    var closer: Unicode.Scalar?
    if let found = Brackets.closer(of: text.scalar(at: 0)) {
      closer = found
      offset = text.width(at: 0)
    }
    var last: Unicode.Scalar?
    var hasMonth = false
    for _ in 0..<Self.longestDateline {
      guard offset < text.count else { return false }
      let scalar = text.scalar(at: offset)
      let next = offset + text.width(at: offset)
      if let last {
        if scalar == "讯", last == "日" ? hasMonth : Self.publishers.contains(last) {
          return Self.ends(text, at: next, closer)
        }
        if scalar == "电", last == "日", hasMonth {
          let word = next < text.count ? text.scalar(at: next) : nil
          return !(word.map(Self.afterElectric.contains) ?? false) && Self.ends(text, at: next, closer)
        }
        if scalar == "消", text.has("息", at: next, before: text.count), "报台社网".unicodeScalars.contains(last) {
          return Self.ends(text, at: next + 3, closer)
        }
      }
      guard Self.isOfDateline(scalar) else { return false }
      hasMonth = hasMonth || scalar == "月" && last.map(Self.isNumeral) ?? false
      if !scalar.isPrintedSpace { last = scalar }
      offset = next
    }
    return false
  }

  /// The characters that make another word of 电: 电话, 电影, 电力.
  private static let afterElectric = Set("话脑影视子梯力动台商网车池器源站厂流压工竞信报".unicodeScalars)

  /// The characters on which the name of a paper, a station or a site ends.
  private static let publishers = Set("报社网台刊媒端".unicodeScalars)

  /// Whether a dateline may end at an offset, and the text follow.
  private static func ends(_ text: [UInt8], at offset: Int, _ closer: Unicode.Scalar?) -> Bool {
    guard offset < text.count else { return closer == nil }
    let scalar = text.scalar(at: offset)
    if let closer { return scalar == closer }
    if "息问号道源".unicodeScalars.contains(scalar) { return false }
    return scalar.isHan || scalar.isPrintedSpace || scalar.isDigit
      || "（(：:“”《—-，".unicodeScalars.contains(scalar)
  }

  private static func isOfDateline(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isHan || scalar.isDigit || (0xFF10...0xFF19).contains(scalar.value) || scalar.isAlphabetic
      || scalar.isPrintedSpace || "·•／/、".unicodeScalars.contains(scalar)
  }

  private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isDigit || (0xFF10...0xFF19).contains(scalar.value)
      || "〇一二三四五六七八九十正腊".unicodeScalars.contains(scalar)
  }
}
