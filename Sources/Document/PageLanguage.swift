import Source

/// The language in which a page is written, as far as the rules of the linter ask.
public enum PageLanguage: String, Sendable, Hashable, CaseIterable {
  /// Chinese, and any page of which nothing else is known.
  case chinese = "zh"
  /// English.
  case english = "en"
  /// A language that is named in the metadata and is neither.
  case other = "und"

  /// The language of a page: the one in its metadata, which is that of the front matter or else of the configuration;
  /// without one what its text shows.
  ///
  /// - Complexity: O(*n*) in the bytes of the page, unless the metadata names a language.
  public init(of page: Page) {
    if let named = page.metadata.language, let language = PageLanguage(tag: named) {
      self = language
    } else {
      self = TextLanguage.isEnglish(page) ? .english : .chinese
    }
  }

  /// The language of a BCP 47 tag such as `en-GB`; nil for a tag without letters.
  public init?(tag: String) {
    let primary = tag.utf8.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }.map { $0 | 0x20 }
    guard let first = primary.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else {
      return nil
    }
    switch String(decoding: primary, as: UTF8.self) {
    case "zh", "cmn", "yue", "wuu", "nan", "hak", "gan", "lzh", "zho", "chi": self = .chinese
    case "en", "eng": self = .english
    case "und", "mul", "zxx": return nil
    default: self = .other
    }
  }
}

/// Counts letters and words of a page, by which its language is recognized.
private struct TextLanguage {
  private var han = 0
  private var letters = 0
  private var words = 0
  /// How often each of ``common`` stands there.
  private var hits: [Int]

  /// The commonest words of English. No other language has several of them.
  private static let common = ["the", "of", "and", "to", "in", "is", "for", "that", "was", "with"].map {
    Array($0.utf8)
  }
  /// Of so many words one at least is common.
  private static let wordsForOne = 20
  /// So many Latin letters are as much text as one Han character.
  private static let lettersOfHan = 2

  private init() { hits = Array(repeating: 0, count: Self.common.count) }

  /// Whether a page is English by its text; one that has hardly any, by its HTML and its front matter.
  static func isEnglish(_ page: Page) -> Bool {
    guard let source = page.source else { return false }
    var text = TextLanguage()
    var rest = TextLanguage()
    for part in page.parts {
      guard let range = part.range else { continue }
      switch part.block {
      case .code, .definition, .opaque, .thematicBreak: continue
      case .html: rest.count(source.bytes, range)
      case .paragraph, .heading, .list, .quote, .table, .figure: text.count(source.bytes, range)
      }
    }
    if text.isEnglish { return true }
    guard text.han == 0, text.words < Self.fewWords else { return false }
    if let range = page.frontMatter?.range { rest.count(source.bytes, range) }
    return rest.han == 0 && rest.hits.contains { $0 > 0 }
  }

  /// A page with fewer words has hardly any text.
  private static let fewWords = 40

  /// Whether nearly all letters are Latin and the commonest words those of English.
  private var isEnglish: Bool {
    let kinds = hits.count { $0 > 0 }
    let sum = hits.reduce(0, +)
    return letters > han * Self.lettersOfHan && kinds >= 2 && sum * Self.wordsForOne >= words
  }

  private mutating func count(_ bytes: [UInt8], _ range: SourceRange) {
    let span = bytes.span
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = span[offset]
      if byte >= 0xE3, byte <= 0xE9 {
        han += 1
        offset += 3
      } else if byte >= 0xC0 {
        offset += byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      } else if byte.isLetter {
        let start = offset
        while offset < range.upperBound, span[offset].isLetter { offset += 1 }
        add(span, start, offset)
      } else {
        offset += 1
      }
    }
  }

  private mutating func add(_ span: Span<UInt8>, _ start: Int, _ end: Int) {
    letters += end - start
    words += 1
    guard end - start <= 4 else { return }
    for (index, word) in Self.common.enumerated() where word.count == end - start {
      var place = 0
      while place < word.count, span[start + place] | 0x20 == word[place] { place += 1 }
      if place == word.count { hits[index] += 1 }
    }
  }
}
