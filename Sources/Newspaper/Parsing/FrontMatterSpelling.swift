import Source

/// Front matter as people type it, turned into what a YAML reader understands: colons and commas of either width, and no
/// space after the colon of a known key. Lines stay lines.
enum FrontMatterSpelling {
  /// The YAML of a part of a text.
  static func yaml(_ bytes: [UInt8], _ content: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(content.count)
    var start = content.lowerBound
    while start < content.upperBound {
      var end = start
      while end < content.upperBound, !bytes[end].isLineEnd { end += 1 }
      append(bytes, start..<end, to: &result)
      while end < content.upperBound, bytes[end].isLineEnd {
        result.append(bytes[end])
        end += 1
      }
      start = end
    }
    return result
  }

  private static func append(_ bytes: [UInt8], _ line: Range<Int>, to result: inout [UInt8]) {
    guard let key = WrittenKey(bytes, line), key.isKnown || !key.isIndented else {
      result += bytes[line]
      return
    }
    let isWide = key.colon.count > 1
    let isGlued = !key.value.isEmpty && key.colon.upperBound == key.value.lowerBound
    if isWide || isGlued {
      result += bytes[line.lowerBound..<key.colon.lowerBound]
      result += ": ".utf8
    } else {
      result += bytes[line.lowerBound..<key.colon.upperBound]
    }
    let rest = bytes[key.colon.upperBound..<line.upperBound]
    if !key.value.isEmpty, bytes[key.value.lowerBound] == 0x7B {
      appendFlow(rest, to: &result)
    } else {
      result += rest
    }
  }

  /// A mapping in braces: between its names and duties stand marks of either width.
  private static func appendFlow(_ text: ArraySlice<UInt8>, to result: inout [UInt8]) {
    let wideColon = Array("：".utf8)
    let wideComma = Array("，".utf8)
    var quote: UInt8?
    var offset = text.startIndex
    while offset < text.endIndex {
      let byte = text[offset]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == .quotationMark || byte == .apostrophe {
        quote = byte
      } else if text[offset...].starts(with: wideColon) || text[offset...].starts(with: wideComma) {
        result += text[offset...].starts(with: wideColon) ? ": ".utf8 : ", ".utf8
        offset += 3
        continue
      }
      result.append(byte)
      let next = offset + 1
      if quote == nil, byte == .colon, next < text.endIndex, text[next] == .leftBracket || text[next] >= 0xE0
      {
        result.append(.space)
      }
      offset += 1
    }
  }
}

extension YAMLFault {
  /// The reason in the words of a desk.
  var wording: Wording {
    switch reason {
    case _ where reason.contains("mapping values are not allowed"):
      Wording(
        zh: "这一行有两个冒号，或缩进不齐；值里有冒号时给值加引号",
        en: "two colons in one line, or uneven indents; put a value with a colon in quotation marks")
    case _ where reason.contains("cannot start any token"):
      Wording(
        zh: "这一行里有不能这样用的字符，如制表符、@、%、`；改用空格缩进，值加引号",
        en: "a tab, @, % or ` cannot stand like this; indent with spaces, put the value in quotation marks")
    case _ where reason.contains("',' or ']'"), _ where reason.contains("',' or '}'"):
      Wording(zh: "方括号或花括号没有配对", en: "a square bracket or a brace is not closed")
    case _ where reason.contains("quoted scalar"), _ where reason.contains("end of stream"):
      Wording(zh: "引号没有配对", en: "a quotation mark is not closed")
    case _ where reason.hasPrefix("key given twice"):
      Wording(
        zh: "同一项写了两次（\(reason.drop { $0 != ":" }.dropFirst(2))）",
        en: "the same key stands twice (\(reason.drop { $0 != ":" }.dropFirst(2)))")
    case _ where reason.hasPrefix("nested more than"):
      Wording(
        zh: "列表和括号套得太深，超过 \(YAMLReader.deepest) 层",
        en: "lists and braces are nested more than \(YAMLReader.deepest) levels deep")
    case _ where reason.hasPrefix("more than"):
      Wording(
        zh: "内容太多，连同引用（*）所指的超过 \(YAMLReader.mostValues) 项；请减少引用",
        en:
          "more than \(YAMLReader.mostValues) values, with those that aliases (*) stand for; use fewer aliases"
      )
    case _ where reason.contains("could not find expected ':'"):
      Wording(zh: "这一行没有冒号，读不出是哪一项", en: "this line has no colon, so it gives no key")
    case _ where reason.contains("block mapping"), _ where reason.contains("block collection"):
      Wording(zh: "这一行的缩进与上面对不齐", en: "the indent of this line does not fit those above")
    default:
      Wording(
        zh: "读不懂这一行，请检查冒号、引号和缩进（\(reason)）",
        en: "this line cannot be read; check colons, quotation marks and indents (\(reason))")
    }
  }
}
