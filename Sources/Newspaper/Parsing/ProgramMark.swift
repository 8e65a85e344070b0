import Source

/// What programs leave between the lines of a page: the marks by which text recognition parts pages, and the tags of site
/// builders.
enum ProgramMark {
  /// Whether a line is one tag and nothing else: {{< figure src="a.png" >}}, {% include map.html %}.
  static func isTag(_ line: [UInt8]) -> Bool {
    let text = line[line.trimmed(0..<line.count)]
    for (open, close) in [("{{<", ">}}"), ("{{%", "%}}"), ("{%", "%}")] {
      guard text.count >= open.utf8.count + close.utf8.count, text.starts(with: open.utf8),
        text.suffix(close.utf8.count).elementsEqual(close.utf8)
      else { continue }
      // Between two tags stands text.
      let inside = text.dropFirst(open.utf8.count).dropLast(close.utf8.count)
      return !inside.indices.contains { inside[$0...].starts(with: close.utf8) || inside[$0...].starts(with: open.utf8) }
    }
    return false
  }

  private static let wordsBeside: Set<String> = [
    "end", "start", "begin", "begins", "ends", "break", "of", "page", "pg", "p", "ocr", "scan", "image", "pdf",
  ]

  /// Whether a line marks where a page begins or ends: [Page 3 end], === Page 4 ===, 【第3页完】, - 3 -.
  static func isPageMark(_ line: [UInt8]) -> Bool {
    guard line.count <= 60 else { return false }
    let text = String(decoding: line, as: UTF8.self).unicodeScalars
    let trimmed = text.drop { $0.isPrintedSpace }
    guard let first = trimmed.first, let last = trimmed.last(where: { !$0.isPrintedSpace }),
      "[【-—–=*~<".unicodeScalars.contains(first), "]】-—–=*~>".unicodeScalars.contains(last)
    else { return false }
    let inside = String(
      String.UnicodeScalarView(
        text.map { "[]【】-—–=*~<>（）():：/".unicodeScalars.contains($0) ? " " : $0 }))
    let words = inside.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
    guard !words.isEmpty, words.contains(where: { $0.utf8.contains(where: \.isDigit) }) else { return false }
    if words.count == 1, words[0].utf8.allSatisfy(\.isDigit), words[0].utf8.count <= 3 {
      // -30- ends a story.
      return "-—–=".unicodeScalars.contains(first) && text.contains { $0 == " " }
    }
    var namesPage = false
    for word in words {
      if word == "page" || word == "pg" || word == "p" { namesPage = true }
      if wordsBeside.contains(word) || word.utf8.allSatisfy(\.isDigit) { continue }
      guard isHanMark(word) else { return false }
      namesPage = true
    }
    return namesPage
  }

  /// 第3页, 第3页结束, 3页完.
  private static func isHanMark(_ word: String) -> Bool {
    var rest = word[...]
    if rest.hasPrefix("第") { rest = rest.dropFirst() }
    let digits = rest.prefix { $0.isNumber }
    rest = rest.dropFirst(digits.count)
    guard rest.hasPrefix("页") || rest.hasPrefix("版") else { return false }
    return !digits.isEmpty && ["", "完", "结束", "开始", "止", "终", "起"].contains(rest.dropFirst())
  }

  /// Whether a line says in words that it is about a page: Page 4, 第4版.
  static func namesPage(_ line: [UInt8]) -> Bool {
    let text = line[line.trimmed(0..<line.count)]
    let small = String(decoding: text, as: UTF8.self).lowercased()
    return small.hasPrefix("page ") || small.hasPrefix("第") && small.hasSuffix("版")
  }
}
