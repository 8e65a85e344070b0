import Source

/// Tells text that was made by or for a program from words for readers: JSON, values between commas, records of a program,
/// source code, style sheets, the head of a mail, encoded bytes.
enum MachineText: Sendable {
  case json, values, log, program, styles, mail, encoded

  /// What a text is; nil when it is for readers.
  static func kind(of bytes: [UInt8], in whole: Range<Int>) -> MachineText? {
    guard let first = whole.isEmpty ? nil : bytes[whole.lowerBound] else { return nil }
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "["), isJSON(bytes, whole) { return .json }
    let lines = bytes[whole].split(separator: 0x0A).map { bytes.trimmed($0.startIndex..<$0.endIndex) }
    var records = 0
    for line in lines where !line.isEmpty && bytes[line.lowerBound] < 0x80 {
      if isMember(bytes, line) { return .json }
      if ProgramLine.isRecord(bytes, line) { return .log }
      if ProgramLine.opensWithTime(bytes, line) { records += 1 }
      if ProgramLine.isCode(bytes, line) { return .program }
    }
    if records >= fewestRecords { return .log }
    if isStyleSheet(bytes, whole) { return .styles }
    if lines.count > 1, isMail(bytes, lines) { return .mail }
    if lines.count >= fewestRecords, areSettings(bytes, lines) { return .program }
    return isEncoded(bytes, whole) ? .encoded : nil
  }

  /// So many lines with a time in front are records of a program, and so many lines of one shape are data.
  static let fewestRecords = 3

  // MARK: JSON

  /// Whether a text opens with `{"key":`, `[{`, `["a","b"` or `{key: 1}`.
  private static func isJSON(_ bytes: [UInt8], _ whole: Range<Int>) -> Bool {
    var offset = whole.lowerBound
    var isObject = false
    while offset < whole.upperBound, [0x5B, 0x7B].contains(bytes[offset]) || bytes[offset] <= 0x20 {
      isObject = isObject || bytes[offset] == UInt8(ascii: "{")
      offset += 1
    }
    guard offset < whole.upperBound else { return false }
    if bytes[offset] == UInt8(ascii: "\""), let close = closingQuote(bytes, offset, whole.upperBound) {
      let next = skippingBlanks(bytes, close + 1, whole.upperBound)
      guard next < whole.upperBound else { return false }
      if isObject { return bytes[next] == UInt8(ascii: ":") }
      let after = skippingBlanks(bytes, next + 1, whole.upperBound)
      return bytes[next] == UInt8(ascii: ",") && after < whole.upperBound
        && bytes[after] == UInt8(ascii: "\"")
    }
    guard isObject, bytes[whole.upperBound - 1] == UInt8(ascii: "}") else { return false }
    let name = offset
    while offset < whole.upperBound, bytes[offset].isAlphanumeric || bytes[offset] == UInt8(ascii: "_") {
      offset += 1
    }
    let colon = skippingBlanks(bytes, offset, whole.upperBound)
    return offset > name && colon < whole.upperBound && bytes[colon] == UInt8(ascii: ":")
  }

  /// Whether a line is one member of an object: `"title": "…",`
  private static func isMember(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    guard bytes[line.lowerBound] == UInt8(ascii: "\""),
      let close = closingQuote(bytes, line.lowerBound, line.upperBound)
    else { return false }
    let colon = skippingBlanks(bytes, close + 1, line.upperBound)
    guard colon < line.upperBound, bytes[colon] == UInt8(ascii: ":") else { return false }
    let value = skippingBlanks(bytes, colon + 1, line.upperBound)
    guard value < line.upperBound else { return false }
    return "\"[{-0123456789".utf8.contains(bytes[value])
      && ",\"]}0123456789".utf8.contains(bytes[line.upperBound - 1])
  }

  private static func closingQuote(_ bytes: [UInt8], _ open: Int, _ end: Int) -> Int? {
    bytes[open + 1..<end].firstIndex { $0 == UInt8(ascii: "\"") || $0 == 0x0A }.flatMap {
      bytes[$0] == 0x0A ? nil : $0
    }
  }

  private static func skippingBlanks(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var offset = start
    while offset < end, bytes[offset] <= 0x20 { offset += 1 }
    return offset
  }

  // MARK: Values between commas

  /// How many values a line has that is a row of a table saved as text, by the mark between them; nil for any other line.
  static func valueCount(_ bytes: [UInt8], _ line: Range<Int>) -> (mark: UInt8, count: Int)? {
    guard line.count > 2, !Array(bytes[line]).endsSentence else { return nil }
    for mark in [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09, UInt8(ascii: "|")] {
      var count = 0
      var isRow = true
      for offset in line where bytes[offset] == mark {
        if mark == UInt8(ascii: ","), isGrouping(bytes, offset, line) { continue }
        let next = offset + 1 < line.upperBound ? bytes[offset + 1] : 0
        // In running text a blank follows.
        if next == 0x20, mark == UInt8(ascii: ",") || mark == UInt8(ascii: ";") { isRow = false }
        count += 1
      }
      if isRow, count > 1 { return (mark, count) }
    }
    return nil
  }

  /// Whether a comma parts the thousands of a figure.
  private static func isGrouping(_ bytes: [UInt8], _ comma: Int, _ line: Range<Int>) -> Bool {
    guard comma > line.lowerBound, bytes[comma - 1].isDigit, comma + 3 < line.upperBound else { return false }
    return bytes[comma + 1...comma + 3].allSatisfy(\.isDigit)
      && (comma + 4 >= line.upperBound || !bytes[comma + 4].isDigit)
  }

  // MARK: Other kinds

  /// Whether a text has rules of a style sheet: `p { margin: 0 }`.
  private static func isStyleSheet(_ bytes: [UInt8], _ whole: Range<Int>) -> Bool {
    guard let open = bytes[whole].firstIndex(of: UInt8(ascii: "{")), open > whole.lowerBound,
      open - whole.lowerBound <= 80, bytes[whole.lowerBound..<open].allSatisfy({ $0 < 0x80 }),
      bytes[whole.lowerBound].isLetter || ".#@*:".utf8.contains(bytes[whole.lowerBound])
    else { return false }
    var offset = skippingBlanks(bytes, open + 1, whole.upperBound)
    let name = offset
    while offset < whole.upperBound, (0x61...0x7A).contains(bytes[offset]) || bytes[offset] == .hyphen {
      offset += 1
    }
    let colon = skippingBlanks(bytes, offset, whole.upperBound)
    return offset - name >= 3 && colon < whole.upperBound && bytes[colon] == UInt8(ascii: ":")
      && bytes[colon..<whole.upperBound].contains { $0 == UInt8(ascii: "}") || $0 == UInt8(ascii: ";") }
  }

  private static let correspondents = ["From:", "To:", "发件人", "收件人", "寄件者", "收件者"]
  private static let subjects = ["Subject:", "Cc:", "Bcc:", "Reply-To:", "Sent:", "主题", "抄送", "主旨", "发送时间"]

  /// Whether lines are the head of a mail: who wrote to whom, and about what.
  private static func isMail(_ bytes: [UInt8], _ lines: [Range<Int>]) -> Bool {
    let opens = { (line: Range<Int>, words: [String]) in
      words.contains { bytes.has($0, at: line.lowerBound, before: line.upperBound) }
    }
    return lines.contains { opens($0, correspondents) }
      && lines.contains { line in
        opens(line, subjects) && bytes[line].contains { $0 == UInt8(ascii: ":") || $0 == 0x9A }
      }
  }

  /// Whether lines give settings their values: `host=example`.
  private static func areSettings(_ bytes: [UInt8], _ lines: [Range<Int>]) -> Bool {
    lines.count { line in
      guard let equals = bytes[line].firstIndex(of: UInt8(ascii: "=")), equals > line.lowerBound else {
        return false
      }
      let name = bytes[line.lowerBound..<equals].filter { $0 != 0x20 }
      return name.allSatisfy { $0.isAlphanumeric || "_.-".utf8.contains($0) }
        && name.contains { $0.isLetter } && name.count > 1
    } >= fewestRecords
  }

  /// So long is a word that nobody can read.
  private static let longestWord = 60

  /// Whether a text holds encoded bytes: a long word of letters of both cases and figures that is no address.
  private static func isEncoded(_ bytes: [UInt8], _ whole: Range<Int>) -> Bool {
    guard whole.count >= longestWord else { return false }
    return bytes[whole].split(separator: 0x0A).contains { line in
      guard line.count >= longestWord else { return false }
      return line.split(separator: 0x20).contains { word in
        word.count >= longestWord
          && word.allSatisfy { $0.isAlphanumeric || "+/=".utf8.contains($0) }
          && word.contains { (0x41...0x5A).contains($0) } && word.contains { (0x61...0x7A).contains($0) }
          && word.contains(where: \.isDigit)
      }
    }
  }
}
