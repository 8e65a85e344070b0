import Source

/// Reads the TOML of front matter as the values that YAML gives.
///
/// All of TOML 1.0 is read: keys bare, quoted and dotted, strings of all four kinds, numbers, truth values, dates and
/// times, arrays, tables inline and under a header, and arrays of tables. Numbers and dates stay as they are written. What is
/// no TOML is a fault, never passed over.
struct TOMLReader {
  /// Tables and arrays are nested no deeper.
  private static let deepest = 32

  let text: [UInt8]
  var offset = 0
  private(set) var line = 1
  private var depth = 0

  private init(_ text: [UInt8]) { self.text = text }

  /// The keys and values of a TOML text, in the order written.
  static func read(_ text: [UInt8]) throws(TOMLFault) -> [(key: String, line: Int, value: YAMLValue)] {
    var reader = TOMLReader(text)
    var root = TOMLTable()
    var path: [TOMLKey] = []
    while true {
      reader.skipLines()
      guard let byte = reader.byte else { return root.pairs }
      if byte == .leftBracket {
        path = try reader.header(into: &root)
      } else {
        let keys = try reader.keys()
        guard reader.take(.equalsSign) else { throw reader.fault(.equalsSign) }
        let value = try reader.value()
        try reader.insert(value, at: path + keys, into: &root)
      }
      try reader.endLine()
    }
  }

  var byte: UInt8? { offset < text.count ? text[offset] : nil }

  func fault(_ reason: Wording) -> TOMLFault { TOMLFault(line: line, reason: reason) }

  mutating func take(_ byte: UInt8) -> Bool {
    guard self.byte == byte else { return false }
    offset += 1
    return true
  }

  /// Takes the next byte.
  mutating func next() -> UInt8? {
    guard let byte else { return nil }
    offset += 1
    // CR LF is one end of a line, and so is a CR alone.
    if byte == .lineFeed || byte == .carriageReturn && self.byte != .lineFeed { line += 1 }
    return byte
  }

  mutating func skipBlanks() { while byte?.isSpaceOrTab ?? false { offset += 1 } }

  /// Skips blanks, comments and ends of lines.
  mutating func skipLines() {
    while let byte {
      if byte.isWhitespace {
        _ = next()
      } else if byte == .numberSign {
        while let byte = self.byte, !byte.isLineEnd { offset += 1 }
      } else {
        return
      }
    }
  }

  private mutating func endLine() throws(TOMLFault) {
    skipBlanks()
    guard let byte, !byte.isLineEnd, byte != .numberSign else { return }
    throw fault(.endOfLine)
  }

  /// `[table]` or `[[table]]`; where the keys below it belong.
  private mutating func header(into root: inout TOMLTable) throws(TOMLFault) -> [TOMLKey] {
    offset += 1
    let isArray = take(.leftBracket)
    let path = try keys()
    guard take(.rightBracket), !isArray || take(.rightBracket) else { throw fault(.bracket) }
    do {
      try root.open(path[...], isArray: isArray)
    } catch {
      throw TOMLFault(line: line, reason: .twice(error.key))
    }
    return path
  }

  private func insert(
    _ value: YAMLValue, at path: [TOMLKey], into root: inout TOMLTable
  ) throws(TOMLFault) {
    do {
      try root.insert(value, at: path[...])
    } catch {
      throw TOMLFault(line: path.last?.line ?? line, reason: .twice(error.key))
    }
  }

  /// A key, or several with dots between.
  private mutating func keys() throws(TOMLFault) -> [TOMLKey] {
    var keys: [TOMLKey] = []
    repeat {
      skipBlanks()
      let start = line
      guard let byte else { throw fault(.key) }
      let name: String
      if byte == .quotationMark || byte == .apostrophe {
        name = try string(quote: byte, mayBeLong: false)
      } else {
        // Bare keys are ASCII; a person writes 日期 without quotes all the same, and it can mean nothing else.
        let from = offset
        while let byte = self.byte,
          byte.isAlphanumeric || byte == .hyphen || byte == .underscore || byte >= 0x80
        {
          offset += 1
        }
        guard offset > from else { throw fault(.key) }
        name = String(decoding: text[from..<offset], as: UTF8.self)
      }
      keys.append(TOMLKey(name: name, line: start))
      skipBlanks()
    } while take(.fullStop) && keys.count < Self.deepest
    return keys
  }

  private mutating func value() throws(TOMLFault) -> YAMLValue {
    skipBlanks()
    let start = line
    guard let byte, !byte.isLineEnd else { throw fault(.value) }
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { throw fault(.deep) }
    switch byte {
    case .quotationMark, .apostrophe:
      return YAMLValue(scalar: try string(quote: byte, mayBeLong: true), isPlain: false, line: start)
    case .leftBracket: return try array(start)
    case 0x7B: return try inlineTable(start)
    default: return YAMLValue(scalar: try bareValue(), isPlain: true, line: start)
    }
  }

  private mutating func array(_ start: Int) throws(TOMLFault) -> YAMLValue {
    offset += 1
    var values: [YAMLValue] = []
    while true {
      skipLines()
      if take(.rightBracket) { return YAMLValue(list: values, line: start) }
      guard byte != nil else { throw TOMLFault(line: start, reason: .bracket) }
      values.append(try value())
      skipLines()
      guard take(.comma) || byte == .rightBracket else { throw TOMLFault(line: start, reason: .bracket) }
    }
  }

  private mutating func inlineTable(_ start: Int) throws(TOMLFault) -> YAMLValue {
    offset += 1
    var table = TOMLTable()
    skipBlanks()
    if take(0x7D) { return YAMLValue(mapping: [], line: start) }
    repeat {
      let keys = try keys()
      guard take(.equalsSign) else { throw fault(.equalsSign) }
      let value = try value()
      try insert(value, at: keys, into: &table)
      skipBlanks()
    } while take(.comma)
    guard take(0x7D) else { throw fault(.bracket) }
    return YAMLValue(mapping: table.pairs, line: start)
  }

  /// A truth value, a number, a date or a time.
  private mutating func bareValue() throws(TOMLFault) -> String {
    let from = offset
    while let byte, !byte.isWhitespace, ![.comma, .rightBracket, 0x7D, .numberSign].contains(byte) {
      offset += 1
    }
    // A space may separate a day from its time.
    let isDay = offset - from == 10 && text[from + 4] == .hyphen
    if isDay, offset + 3 < text.count, text[offset] == .space, text[offset + 1].isDigit,
      text[offset + 3] == .colon
    {
      offset += 1
      while let byte, byte.isDigit || [.colon, .fullStop, .plusSign, .hyphen, 0x5A, 0x7A].contains(byte) {
        offset += 1
      }
    }
    let word = text[from..<offset]
    let isKnown =
      [Array("true".utf8), Array("false".utf8)].contains(Array(word)) || Self.isNumberOrDate(word)
    guard isKnown else { throw fault(.unquoted(String(decoding: word, as: UTF8.self))) }
    return String(decoding: word, as: UTF8.self)
  }

  private static func isNumberOrDate(_ word: ArraySlice<UInt8>) -> Bool {
    let digits = word.first == .plusSign || word.first == .hyphen ? word.dropFirst() : word
    if digits.elementsEqual("inf".utf8) || digits.elementsEqual("nan".utf8) { return true }
    guard digits.first?.isDigit ?? false else { return false }
    return digits.allSatisfy { byte in
      byte.isDigit || byte.hexadecimalValue != nil
        || [.underscore, .fullStop, .plusSign, .hyphen, .colon, .space, 0x54, 0x74, 0x5A, 0x7A, 0x78, 0x6F]
          .contains(byte)
    }
  }
}

extension Wording {
  fileprivate static let equalsSign = Wording(zh: "键的后面要有等号 =", en: "an equals sign must follow the key")
  fileprivate static let endOfLine = Wording(
    zh: "一行只写一项，文字要加引号", en: "one key a line, and text in quotation marks")
  fileprivate static let bracket = Wording(zh: "括号没有配对", en: "a bracket is not closed")
  fileprivate static let key = Wording(zh: "这一行没有键", en: "there is no key in this line")
  fileprivate static let value = Wording(zh: "等号后面没有值", en: "nothing stands after the equals sign")
  fileprivate static let deep = Wording(zh: "括号套得太深", en: "brackets are nested too deep")

  fileprivate static func twice(_ key: String) -> Wording {
    Wording(zh: "“\(key)”写了两次", en: "“\(key)” is given twice")
  }

  fileprivate static func unquoted(_ word: String) -> Wording {
    Wording(zh: "文字要加引号：\"\(word)\"", en: "text needs quotation marks: \"\(word)\"")
  }
}
