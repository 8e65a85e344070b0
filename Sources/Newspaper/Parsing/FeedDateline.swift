import Document
import Source

/// Reads the dateline of a story that a feed sent, in whatever language: `Helsinki —`, `Tel Aviv/Beirut (dpa) -`,
/// `SYDNEY March 22 AAP -`. On the page of a newspaper a place and a dash may be anything.
struct FeedDateline {
  /// The longest dateline, in bytes, and the most words.
  private static let longest = 90
  private static let mostWords = 8

  /// The dateline that opens a text; nil when there is none. Its text ends before the dash, its length after it.
  func read(_ text: [UInt8], before end: Int) -> Dateline? {
    guard end > 0, text[0] < 0xE0, text.scalar(at: 0).properties.isUppercase else { return nil }
    var offset = 0
    while offset < min(end, Self.longest) {
      if text.scalar(at: offset).isPrintedSpace,
        let close = dash(text, at: offset + text.width(at: offset), before: end)
      {
        return dateline(text, 0..<offset, close)
      }
      // A place and a colon are a line of their own above results.
      if text[offset] == .colon, text.trimmed(offset + 1..<text.count).isEmpty {
        return dateline(text, 0..<offset, offset + 1)
      }
      let scalar = text.scalar(at: offset)
      guard scalar.isAlphabetic || scalar.isDigit || " \u{A0}.,/()'’-–".unicodeScalars.contains(scalar) else {
        return nil
      }
      offset += text.width(at: offset)
    }
    return nil
  }

  /// The end of a dash and the blank after it, before a letter, a figure or a quotation mark.
  private func dash(_ text: [UInt8], at offset: Int, before end: Int) -> Int? {
    for mark in ["—", "–", "-", "--", "_"] where text.has(mark + " ", at: offset, before: end) {
      return offset + mark.utf8.count + 1
    }
    return nil
  }

  private func dateline(_ text: [UInt8], _ whole: Range<Int>, _ close: Int) -> Dateline? {
    let words = text[whole].split(separator: .space)
    guard (1...Self.mostWords).contains(words.count) else { return nil }
    for (index, word) in words.enumerated() {
      let string = String(decoding: word, as: UTF8.self)
      guard let first = string.unicodeScalars.first else { return nil }
      let isSmall = index > 0 && string.utf8.count <= 3
      guard first.properties.isUppercase || first.isDigit || first == "(" || isSmall else { return nil }
    }
    let string = { (offsets: Range<Int>) in String(decoding: text[offsets], as: UTF8.self) }
    var place = whole
    var agency: String?
    if let open = text[whole].firstIndex(of: .leftParenthesis) {
      place = text.trimmed(whole.lowerBound..<open)
      let closer = text[open..<whole.upperBound].firstIndex(of: .rightParenthesis) ?? whole.upperBound
      agency = string(open + 1..<closer)
    }
    if let comma = text[place].firstIndex(of: .comma) { place = place.lowerBound..<comma }
    guard !place.isEmpty else { return nil }
    return Dateline(
      kind: agency == nil ? .local : .wire, text: string(whole), length: close, agency: agency,
      place: string(place))
  }
}
