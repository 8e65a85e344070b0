import Document
import Newspaper

/// Tells the paragraphs that are no running text although nothing sets them off: captions, running heads, the name of the
/// paper, lines of the desk, and crossheads without a mark. A paragraph that a column cut in two never goes on in one.
struct LineApart {
  private let bylines: BylineGrammar
  private let publication: [UInt8]?
  private let metadata: Metadata

  /// Prepares to look at the paragraphs of a page.
  init(_ page: Page, _ style: HouseStyle) {
    bylines = BylineGrammar(words: SharedHouseStyle(style))
    metadata = page.metadata
    publication = metadata.publication.map { Array($0.utf8) }
  }

  /// Whether a paragraph is such a line, between the ones before and after it.
  func holds(_ passage: Passage, after previous: Passage?, before next: Passage?) -> Bool {
    guard passage.hasHan else { return isEnglishFolio(passage) }
    return isCaption(passage) || isFurniture(passage) || isCrosshead(passage, previous, next)
  }

  /// Whether a text that ends an article is no sentence that breaks off: a caption, furniture, or who wrote it.
  func isClosing(_ passage: Passage) -> Bool {
    if isCaption(passage) || isFurniture(passage) { return true }
    return bylines.read(passage.bytes).map { !$0.roles.isEmpty } ?? false
  }

  // MARK: Captions

  private static let captionOpenings = WordTable([
    "图为", "上图", "下图", "左图", "右图", "本版图片", "▲", "△", "▼", "▽", "◀", "▶", "◄", "►", "↑", "↓", "←", "→",
  ])
  private static let creditEndings = WordTable([
    "供图", "制图", "摄影", "摄影报道", "资料图", "资料图片", "资料照片", "社发", "文/图", "图/文", "文图", "图文", "摄",
  ])
  private static let creditOpenings = WordTable([
    "图/", "图：", "图片/", "图片：", "摄影/", "摄影：", "供图/", "供图：", "图片来源", "摄影 ", "图片由", "图由",
  ])
  /// The longest credit, in characters.
  private static let longestCredit = 20

  /// Whether a paragraph opens with the mark of a caption or closes with a credit.
  func isCaption(_ passage: Passage) -> Bool {
    let (bytes, whole) = (passage.bytes, passage.trimmed)
    if Self.captionOpenings.match(in: bytes, at: whole.lowerBound) != nil { return true }
    guard let tail = tail(of: passage) else { return endsInSpacedCredit(passage) }
    if Self.creditOpenings.match(in: bytes, at: tail.lowerBound) != nil { return true }
    guard let ending = Self.creditEndings.match(in: bytes, endingAt: tail.upperBound, from: tail.lowerBound)
    else { return closesInParentheses(passage) }
    // A sentence may end in 拍摄.
    let isVerb = passage.scalar(before: ending.offsets.lowerBound).map {
      "拍航跟摆偷抓自实所".unicodeScalars.contains($0)
    }
    return !(isVerb ?? true)
  }

  /// Whether a blank and a word such as 摄 close the text: 裴石 摄.
  private func endsInSpacedCredit(_ passage: Passage) -> Bool {
    let whole = passage.trimmed
    let ending = Self.creditEndings.match(
      in: passage.bytes, endingAt: whole.upperBound, from: whole.lowerBound)
    return ending.map { passage.scalar(before: $0.offsets.lowerBound)?.isPrintedSpace ?? false } ?? false
  }

  /// What stands after the last stop, closing mark or blank before a credit; nil when it is too long for one, or all of
  /// the text.
  private func tail(of passage: Passage) -> Range<Int>? {
    let whole = passage.trimmed
    var offset = whole.upperBound
    var count = 0
    var start: Int?
    while offset > whole.lowerBound, count <= Self.longestCredit {
      guard let scalar = passage.scalar(before: offset) else { break }
      if scalar.endsSentence || scalar.isClosingMark {
        start = offset
        break
      }
      if scalar == "，" || scalar == "；" || scalar == "、" && count < 2 { break }
      offset = passage.bytes.start(before: offset)
      count += 1
    }
    guard let start, start > whole.lowerBound else { return nil }
    let tail = passage.bytes.trimmed(start..<whole.upperBound)
    return tail.isEmpty ? nil : tail
  }

  private func closesInParentheses(_ passage: Passage) -> Bool {
    guard let last = passage.last, last == "）" || last == ")" else { return false }
    return !ClosingCredit(bylines: bylines).credits(in: passage.bytes).isEmpty
  }

  // MARK: Furniture of the page

  private static let furniture = WordTable([
    "星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日", "星期天", "责任编辑", "责编", "美术编辑", "美编", "版式",
    "组版", "校对", "值班总编", "值班主任", "审读", "统筹", "电话", "热线", "电子邮箱", "投稿邮箱", "邮箱", "网址", "邮编",
    "邮发代号", "国内统一", "总第", "本版编辑", "主编", "农历", "http", "www.", "@",
  ])
  /// The longest line that one word tells for furniture, in characters.
  private static let longestFolio = 30
  /// The longest line of furniture, in characters.
  private static let longestFurniture = 100

  private func isFurniture(_ passage: Passage) -> Bool {
    let (bytes, whole) = (passage.bytes, passage.trimmed)
    let count = passage.characterCount
    guard count <= Self.longestFurniture,
      !passage.marks.contains(where: { "，。；！？,;".unicodeScalars.contains($0.scalar) })
    else { return false }
    if let publication, bytes[whole].elementsEqual(publication) { return true }
    var signals = 0
    if let publication, bytes[whole].starts(with: publication) { signals += 1 }
    var offset = whole.lowerBound
    while offset < whole.upperBound {
      if let match = Self.furniture.match(in: bytes, at: offset, before: whole.upperBound) {
        signals += 1
        offset = match.offsets.upperBound
        continue
      }
      let scalar = bytes.scalar(at: offset)
      if scalar == "第", isNumbered(at: offset + 3, by: ["版", "期"], passage) { signals += 1 }
      if scalar == "年", isNumbered(at: offset + 3, by: ["月"], passage) { signals += 1 }
      offset += bytes.width(at: offset)
    }
    return signals > 1 || signals > 0 && count <= Self.longestFolio && passage.blanks.count > 0
  }

  /// Whether a line says the page or the day, and the paper: Page 4 — The Fenwick Courier — Friday, May 15, 2026.
  private func isEnglishFolio(_ passage: Passage) -> Bool {
    guard passage.bytes.count <= Self.longestFurniture, passage.last.map({ !$0.endsSentence }) ?? false else {
      return false
    }
    let line = MastheadLine(passage.bytes, metadata, onlyWhole: true)
    return line.isWhole && (line.day != nil || line.page != nil) && (line.paper != nil || line.day != nil)
  }

  private static let deskWords = WordTable(["责任编辑", "责编", "美术编辑", "美编", "版式", "组版", "校对", "值班"])
  /// How far before the end of a text a running head is looked for, in bytes.
  private static let folioReach = 160

  /// Whether a running head stands at the end of a paragraph, after a blank: extraction read it as its last words.
  func endsInFolio(_ passage: Passage) -> Bool {
    let whole = passage.trimmed
    var start = max(whole.lowerBound, whole.upperBound - Self.folioReach)
    while start < whole.upperBound, passage.bytes[start] & 0xC0 == 0x80 { start += 1 }
    let end =
      Self.deskWords.firstMatch(in: passage.bytes, within: start..<whole.upperBound)?.offsets.lowerBound
      ?? whole.upperBound
    var offset = start
    var wasDigit = false
    while offset < end {
      let scalar = passage.bytes.scalar(at: offset)
      let opensFigure = scalar.isDigit && !wasDigit && offset > start
      wasDigit = scalar.isDigit
      if !opensFigure {
        offset += passage.bytes.width(at: offset)
        guard scalar.isPrintedSpace, offset < end else { continue }
      }
      defer { if opensFigure { offset += passage.bytes.width(at: offset) } }
      let line = MastheadLine(Array(passage.bytes[offset..<end]), metadata, onlyWhole: true)
      if line.isWhole, line.day != nil, line.page != nil || line.weekday != nil || line.paper != nil {
        return true
      }
    }
    return false
  }

  /// Whether a number with one of the words after it stands at an offset.
  private func isNumbered(at start: Int, by words: [Unicode.Scalar], _ passage: Passage) -> Bool {
    var offset = start
    while let scalar = passage.scalar(at: offset), scalar.isDigit || scalar.isHanNumeral, offset - start < 24
    {
      offset += passage.bytes.width(at: offset)
    }
    return offset > start && passage.scalar(at: offset).map(words.contains) ?? false
  }

  // MARK: Crossheads without a mark

  /// The fewest characters of a phrase, and the most phrases of a crosshead.
  private static let shortestPhrase = 4
  private static let mostPhrases = 4

  /// Whether a line of phrases with blanks between them stands between two whole paragraphs.
  private func isCrosshead(_ passage: Passage, _ previous: Passage?, _ next: Passage?) -> Bool {
    guard !passage.blanks.isEmpty || passage.bytes.contains(0xE3),
      !passage.marks.contains(where: { "，。；！？,;".unicodeScalars.contains($0.scalar) }),
      previous.map({ $0.role != .body || $0.last?.endsParagraph ?? true }) ?? true,
      next.map({ $0.last?.endsParagraph ?? false }) ?? false
    else { return false }
    let line = String(decoding: passage.bytes[passage.trimmed], as: UTF8.self).unicodeScalars
    let phrases = line.split(omittingEmptySubsequences: true) { $0 == " " || $0 == "\u{3000}" }
    return (2...Self.mostPhrases).contains(phrases.count)
      && phrases.allSatisfy { phrase in
        phrase.count >= Self.shortestPhrase && phrase.contains(where: \.isHan)
      }
  }
}
