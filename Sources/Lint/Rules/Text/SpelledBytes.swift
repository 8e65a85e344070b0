import Source

/// Characters that some program wrote as codes because it could not write them: `(cid:12)`, `\u6e21`, `=E6=B8=A1`, and rows
/// of question marks or of what empty memory looks like.
enum SpelledBytes {
  /// The codes at an offset; nil when there are none.
  static func find(in bytes: [UInt8], at offset: Int) -> Mojibake? {
    switch bytes[offset] {
    case UInt8(ascii: "("): return glyph(bytes, offset)
    case UInt8(ascii: "\\"): return row("\\u", 4, 2, bytes, offset).map { Mojibake($0, .escapes) }
    case UInt8(ascii: "="): return row("=", 2, 3, bytes, offset).map { Mojibake($0, .quotedPrintable) }
    case UInt8(ascii: "%"): return percent(bytes, offset)
    case UInt8(ascii: "?"): return questionMarks(bytes, offset)
    default: return nil
    }
  }

  /// (cid:12)
  private static func glyph(_ bytes: [UInt8], _ start: Int) -> Mojibake? {
    var offset = start
    while bytes.has("(cid:", at: offset, before: bytes.count) {
      var end = offset + 5
      while end < bytes.count, bytes[end].isDigit { end += 1 }
      guard end > offset + 5, end < bytes.count, bytes[end] == UInt8(ascii: ")") else { break }
      offset = end + 1
    }
    return offset > start ? Mojibake(start..<offset, .glyphs) : nil
  }

  /// A row of codes in hexadecimal digits, each after the same sign, of which at least one is no ASCII.
  private static func row(_ sign: String, _ digits: Int, _ fewest: Int, _ bytes: [UInt8], _ start: Int)
    -> Range<Int>?
  {
    var offset = start
    var count = 0
    var isBeyondASCII = false
    while bytes.has(sign, at: offset, before: bytes.count) {
      let first = offset + sign.utf8.count
      guard first + digits <= bytes.count,
        bytes[first..<first + digits].allSatisfy({ $0.hexadecimalValue != nil })
      else {
        break
      }
      isBeyondASCII =
        isBeyondASCII
        || (digits == 2 ? bytes[first] >= 0x38 : !bytes[first..<first + 2].elementsEqual("00".utf8))
      offset = first + digits
      count += 1
    }
    return count >= fewest && isBeyondASCII ? start..<offset : nil
  }

  /// %E6%B8%A1, but for a part of an address.
  private static func percent(_ bytes: [UInt8], _ start: Int) -> Mojibake? {
    guard let row = row("%", 2, 3, bytes, start) else { return nil }
    let isPart = [start - 1, row.upperBound].contains { offset in
      bytes.indices.contains(offset) && (0x21..<0x80).contains(bytes[offset])
    }
    return isPart ? nil : Mojibake(row, .address)
  }

  /// A row of three question marks or more that nothing is asked with: it opens a paragraph, or text goes on right after it.
  private static func questionMarks(_ bytes: [UInt8], _ start: Int) -> Mojibake? {
    var end = start
    while end < bytes.count, bytes[end] == UInt8(ascii: "?") { end += 1 }
    guard end - start >= 3, end < bytes.count else {
      return end - start >= 3 && start == 0 ? Mojibake(0..<end, .lost) : nil
    }
    let next = bytes.scalar(at: end)
    let isInside = next.isHan || next.isDigit || next.isAlphabetic
    return isInside || start == 0 ? Mojibake(start..<end, .lost) : nil
  }

  /// What memory that nobody wrote to looks like as GBK, from the first 屯 or 烫 of a row on: 烫烫烫, 屯屯屯.
  static func filler(in bytes: [UInt8], at start: Int) -> Mojibake? {
    let character = bytes.scalar(at: start)
    var end = start
    while end < bytes.count, bytes.scalar(at: end) == character { end += 3 }
    // 烫烫烫！ cries a child.
    let isSaid = end < bytes.count && "！，。!,…~～的”".unicodeScalars.contains(bytes.scalar(at: end))
    return end - start >= 9 && !(character == "烫" && isSaid) ? Mojibake(start..<end, .memory) : nil
  }
}

extension Wording {
  fileprivate static let glyphs = Wording(
    zh: "PDF 里的字没有认出来，只留下编号", en: "glyphs of a PDF that were not read, only numbered")
  fileprivate static let escapes = Wording(zh: "字写成了 \\u 代码", en: "characters written as \\u codes")
  fileprivate static let quotedPrintable = Wording(
    zh: "邮件编码没有解开", en: "the code of an e-mail that was not undone")
  fileprivate static let address = Wording(
    zh: "字写成了网址里的代码", en: "characters written as in an address")
  fileprivate static let lost = Wording(zh: "汉字变成了问号", en: "characters that became question marks")
  fileprivate static let memory = Wording(zh: "程序写出了空白的内存", en: "memory that a program wrote out unfilled")
}
