import Document

/// Finds the credit in parentheses after the last sentence of an article 文末署名: （本报记者 林一苇 通讯员 方禾）.
struct SignoffGrammar {
  let bylines: BylineGrammar

  /// The longest such credit, in bytes.
  private static let reach = 400

  /// The credit that closes a paragraph; nil when there is none.
  ///
  /// `takesNames` says that names without a role will do, as after a short item: （方禾）.
  func signoff(of paragraph: Paragraph, takesNames: Bool = false) -> Signoff? {
    guard endsWithParenthesis(paragraph.content) else { return nil }
    let text = RunningText(paragraph.content)
    let bytes = text.bytes
    let end = bytes.trimmed(0..<bytes.count).upperBound
    guard end > 0 else { return nil }
    var start = bytes.start(before: end)
    guard Brackets.closesParenthesis(bytes.scalar(at: start)) else { return nil }
    while start > max(0, end - Self.reach) {
      start = bytes.start(before: start)
      guard Brackets.opensParenthesis(bytes.scalar(at: start)) else { continue }
      return signoff(text, start..<end, takesNames: takesNames)
    }
    return nil
  }

  private func signoff(_ text: RunningText, _ offsets: Range<Int>, takesNames: Bool) -> Signoff? {
    let before = text.bytes.trimmed(0..<offsets.lowerBound)
    guard !before.isEmpty, Array(text.bytes[before]).endsSentence,
      let reading = bylines.read(text.bytes, offsets), reading.isEnclosed,
      reading.roles.contains(where: { $0.place == .byline }) || takesNames && reading.roles.isEmpty,
      reading.credits.contains(where: { !$0.names.isEmpty })
    else { return nil }
    return Signoff(
      text: text.string(offsets), credits: reading.credits.filter { !$0.names.isEmpty },
      range: text.range(of: offsets))
  }

  /// Whether plain text that closes with a parenthesis closes the paragraph.
  private func endsWithParenthesis(_ content: [Inline]) -> Bool {
    switch content.last {
    case .text(let text):
      text.string.unicodeScalars.last.map { Brackets.closesParenthesis($0) || $0.isPrintedSpace } ?? false
    case .emphasis, .strong: true
    default: false
    }
  }
}
