import Source

/// A word of an English text: letters and figures, with the apostrophes and hyphens inside it.
struct EnglishWord: Sendable {
  /// Where it stands, in bytes of the passage.
  let offsets: Range<Int>
  /// The word in small letters, a curly apostrophe as a straight one.
  let small: String
  /// Whether it opens with a capital.
  let isCapital: Bool

  /// Whether it is nothing but figures.
  var isNumber: Bool { small.utf8.allSatisfy(\.isDigit) }
  /// Whether it is nothing but letters.
  var isLetters: Bool { small.unicodeScalars.allSatisfy(\.isAlphabetic) }
}

extension Passage {
  /// The words of the text, those of code left out.
  var englishWords: [EnglishWord] {
    var words: [EnglishWord] = []
    for stretch in plain {
      var offset = stretch.lowerBound
      while offset < stretch.upperBound {
        let scalar = bytes.scalar(at: offset)
        guard scalar.isAlphabetic || scalar.isDigit else {
          offset += bytes.width(at: offset)
          continue
        }
        let start = offset
        while offset < stretch.upperBound, isOfWord(offset, before: stretch.upperBound) {
          offset += bytes.width(at: offset)
        }
        let text = string(start..<offset)
        words.append(
          EnglishWord(
            offsets: start..<offset, small: text.lowercased().replacing("’", with: "'"),
            isCapital: scalar.properties.isUppercase))
      }
    }
    return words
  }

  /// Whether the character at an offset belongs to the word it stands in: an apostrophe or a hyphen does between letters.
  private func isOfWord(_ offset: Int, before end: Int) -> Bool {
    let scalar = bytes.scalar(at: offset)
    if scalar.isAlphabetic || scalar.isDigit { return true }
    guard scalar == "'" || scalar == "’" || scalar == "-" else { return false }
    let next = offset + bytes.width(at: offset)
    return next < end && (bytes.scalar(at: next).isAlphabetic || bytes.scalar(at: next).isDigit)
  }

  /// Whether nothing but white space stands between two words.
  func isBlank(between first: EnglishWord, _ second: EnglishWord) -> Bool {
    first.offsets.upperBound < second.offsets.lowerBound
      && bytes[first.offsets.upperBound..<second.offsets.lowerBound].allSatisfy { $0 <= 0x20 }
  }

  /// Whether a sentence begins at an offset: at the start of the text, or after a stop and white space.
  func beginsSentence(at offset: Int) -> Bool {
    var start = offset
    while start > trimmed.lowerBound {
      let previous = bytes.start(before: start)
      let scalar = bytes.scalar(at: previous)
      if scalar.endsSentence { return true }
      guard scalar.isPrintedSpace || "“‘\"'”’)".unicodeScalars.contains(scalar) else { return false }
      start = previous
    }
    return true
  }
}

extension PassageTraits {
  /// Whether the text is English prose, a headline or a caption: all but names, tables and code.
  var isEnglishText: Bool {
    guard !hasHan, !role.isCreditLine else { return false }
    switch role {
    case .table, .html, .jump, .label: return false
    default: return true
    }
  }

  /// Whether the text is a paragraph of an article.
  var isEnglishBody: Bool { !hasHan && role == .body }
}
