import Document
import Source
import XML

/// NITF `dateline`: the opening words of a story, taken out of its first paragraph.
struct DatelineElement: Hashable {
  /// A piece of the words.
  enum Piece: Hashable {
    /// Words.
    case text(String)
    /// The place, NITF `location`.
    case place(String)
    /// The date as printed, NITF `story.date`.
    case date(String)
  }

  /// The words as printed, the white space that separates them from the text included.
  var pieces: [Piece]
  /// Where they stand.
  var range: SourceRange?

  /// Takes the dateline out of the paragraph it opens.
  ///
  /// Nil when its bytes are not plain text at the start of that paragraph, or hold a character that XML forbids: then
  /// the paragraph keeps them.
  init?(_ dateline: Dateline, opening paragraph: Paragraph) {
    guard dateline.length > 0, let words = Self.prefix(of: paragraph.content, byteCount: dateline.length),
      dateline.end <= words.count, words[dateline.indent...].starts(with: dateline.text.utf8)
    else { return nil }
    let text = String(decoding: words, as: UTF8.self)
    guard !ForbiddenCharacter.occurs(in: text) else { return nil }
    range = dateline.range
    pieces = []
    var rest = words[...]
    func string(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
    func take(_ part: String?, as piece: (String) -> Piece, after skipped: Int = 0) {
      guard let part, !part.isEmpty,
        let found = rest.dropFirst(skipped).firstRange(of: Array(part.utf8)),
        found.upperBound <= dateline.end
      else { return }
      if found.lowerBound > rest.startIndex { pieces.append(.text(string(rest[..<found.lowerBound]))) }
      pieces.append(piece(part))
      rest = rest[found.upperBound...]
    }
    let agency = dateline.agency.map { Array($0.utf8) } ?? []
    take(
      dateline.place, as: Piece.place,
      after: words[dateline.indent...].starts(with: agency) ? dateline.indent + agency.count : 0)
    take(dateline.date, as: Piece.date)
    if !rest.isEmpty { pieces.append(.text(string(rest))) }
  }

  /// The first bytes of running text, a line end as LF; nil when other markup than a soft break stands among them.
  private static func prefix(of content: [Inline], byteCount: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    for inline in content {
      switch inline {
      case .text(let text): bytes += text.string.utf8
      case .softBreak: bytes.append(0x0A)
      default: return nil
      }
      if bytes.count >= byteCount { break }
    }
    guard bytes.count >= byteCount, bytes.count == byteCount || bytes[byteCount] & 0xC0 != 0x80 else {
      return nil
    }
    return Array(bytes[..<byteCount])
  }
}
