import Source

/// An order of the desk that a story or a page is not to be printed, or not yet 撤稿、待审、缓发: words that stand alone, as
/// in a stamp. The same words within a sentence of a story are none.
package enum DeskOrder {
  /// Where the words stand.
  package enum Place: Sendable {
    /// In a line of the text that holds nothing else, or in round brackets.
    case line
    /// In square or lenticular brackets, or in a comment: few things but orders stand there.
    case bracket
    /// In the value of a key of front matter, or in a note for the desk.
    case value
    /// In a headline.
    case headline
  }

  /// The longest order, in characters.
  private static let longest = 80

  /// Whether a text is an order and nothing else.
  package static func isOrder(_ text: String, at place: Place) -> Bool {
    guard text.utf8.count <= longest * 3 else { return false }
    return text.unicodeScalars.contains(where: \.isHan)
      ? ChineseDeskOrder.isOrder(text, isSetOff: place == .bracket || place == .value)
      : EnglishDeskOrder.isOrder(
        text, isSetOff: place == .bracket || place == .value, isHeadline: place == .headline)
  }

  /// Whether a headline opens with an order: `KILL: Bridge opens`, `毙稿 渡口通航`.
  package static func opensHeadline(_ text: String) -> Bool {
    let text = text.unicodeScalars
    guard let end = text.firstIndex(where: { ":：|｜".unicodeScalars.contains($0) || $0.isPrintedSpace }) else {
      return false
    }
    let first = String(text[..<end])
    if text.contains(where: \.isHan) {
      return ChineseDeskOrder.opensHeadline(first, before: text[end])
    }
    guard let colon = text.firstIndex(of: ":") else { return false }
    return EnglishDeskOrder.isOrder(String(text[..<colon]), isSetOff: false, isHeadline: true)
  }
}
