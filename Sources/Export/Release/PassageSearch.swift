import Source

/// Looks for passages in a text, most of which stand there in the order in which they are asked for.
struct PassageSearch {
  private let text: [UInt8]
  /// Where the passage that was found last ends.
  private var position = 0

  init(_ text: [UInt8]) { self.text = text }

  /// Whether a passage stands somewhere in the text.
  ///
  /// - Complexity: O(*m*) in the length of the passage when it stands right after the one before, else
  ///   O(*n* + *m*), whatever the text.
  mutating func finds(_ passage: [UInt8]) -> Bool {
    guard !passage.isEmpty else { return true }
    if ByteSearch.matches(passage, in: text, at: position) {
      position += passage.count
      return true
    }
    guard let end = end(of: passage, from: position) ?? end(of: passage, from: 0) else { return false }
    position = end
    return true
  }

  /// Where the first occurrence of a passage at or after an offset ends; nil when there is none.
  ///
  /// Wherever the first two bytes of the passage stand the rest is compared. Where that has been as much as the text is
  /// long, the text repeats itself, and the other search goes on.
  private func end(of passage: [UInt8], from start: Int) -> Int? {
    guard passage.count > 1 else { return certainEnd(of: passage, from: start) }
    let (wanted, text) = (passage.span, text.span)
    var start = start
    var compared = 0
    while compared <= text.count {
      let place = ByteSearch.offset(of: wanted[0], wanted[1], in: text, from: start)
      guard place + wanted.count <= text.count else { return nil }
      let common = ByteSearch.commonLength(wanted, text.extracting(place..<place + wanted.count))
      if common == wanted.count { return place + common }
      compared += common
      start = place + 1
    }
    return certainEnd(of: passage, from: start)
  }

  /// The same, in one pass over any text.
  ///
  /// The search of Knuth, Morris and Pratt, which never looks at a byte of the text again.
  private func certainEnd(of passage: [UInt8], from start: Int) -> Int? {
    guard text.count - start >= passage.count else { return nil }
    var borders = [0]
    borders.reserveCapacity(passage.count)
    var matched = 0
    for byte in passage.dropFirst() {
      while matched > 0, passage[matched] != byte { matched = borders[matched - 1] }
      if passage[matched] == byte { matched += 1 }
      borders.append(matched)
    }
    matched = 0
    for index in start..<text.count {
      while matched > 0, passage[matched] != text[index] { matched = borders[matched - 1] }
      if passage[matched] == text[index] { matched += 1 }
      if matched == passage.count { return index + 1 }
    }
    return nil
  }
}
