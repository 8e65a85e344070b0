import Document
import Source

/// Reads the byline of a story that a feed sent: the line right below its headline, in whatever language. On the page of a
/// newspaper such a line could be anything.
struct FeedByline {
  /// The longest line, in bytes.
  private static let longest = 200

  /// What opens a byline in the languages of the agencies, and what stands between two names.
  private static let openings = [
    "By", "BY", "Von", "VON", "Par", "PAR", "Por", "POR", "Di", "De", "Av", "Af", "Door", "Text", "Tekst",
    "Teksti",
    "Foto", "Photo", "Kuva", "Autor", "Autorin", "Redaktion",
  ]
  private static let joints: Set<String> = ["and", "und", "et", "y", "e", "og", "och", "ja", "en", "&"]

  private let english: EnglishNames

  init(words: SharedHouseStyle) { english = EnglishNames(words: words) }

  /// Who is credited in a line; nil when it is no byline. A desk or an agency is nobody.
  func names(_ text: [UInt8]) -> [Credit.Name]? {
    var whole = text.trimmed(0..<text.count)
    guard !whole.isEmpty, whole.count <= Self.longest, !text[whole].contains(.lineFeed),
      text.scalar(at: whole.lowerBound).properties.isUppercase, !text[whole].contains(.colon)
    else { return nil }
    let opening = Self.openings.first { text.has($0 + " ", at: whole.lowerBound, before: whole.upperBound) }
    if let opening {
      whole = text.trimmed(whole.lowerBound + opening.utf8.count..<whole.upperBound)
    }
    let names = pieces(text, whole).filter { isName(text, $0) }
    if names.isEmpty {
      guard opening != nil || english.isOrganisation(text, whole) else { return nil }
      return text.endsSentence ? nil : []
    }
    guard names[0].lowerBound == whole.lowerBound, !text.endsSentence else { return nil }
    return names.map { Credit.Name(String(decoding: text[$0], as: UTF8.self), offsets: $0) }
  }

  private func isName(_ text: [UInt8], _ offsets: Range<Int>) -> Bool {
    !english.isOrganisation(text, offsets) && english.isName(text, offsets)
  }

  /// The stretches between commas, slashes and words such as and.
  private func pieces(_ text: [UInt8], _ whole: Range<Int>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = whole.lowerBound
    var word = start
    func close(_ end: Int) {
      let piece = text.trimmed(start..<max(start, end))
      if !piece.isEmpty { pieces.append(piece) }
    }
    for offset in whole {
      if text[offset] == .comma || text[offset] == .slash || text[offset] == .verticalBar {
        close(offset)
        start = offset + 1
      } else if text[offset] == .space {
        if Self.joints.contains(String(decoding: text[word..<offset], as: UTF8.self)) {
          close(word)
          start = offset + 1
        }
      } else {
        continue
      }
      word = offset + 1
    }
    close(whole.upperBound)
    return pieces
  }
}

extension ArticleAssembly {
  /// The people of the line right below the headline of a story of a feed; nil when text stands there.
  func feedByline(_ content: [Int]) -> [Credit.Name]? {
    guard isOfFeed, let first = content.first, content.count > 1, let line = blocks[first].line,
      line.isText
    else { return nil }
    return FeedByline(words: datelines.words).names(line.text.bytes)
  }
}
