/// The words of all rules, made ready to be found in one pass over a text.
struct Vocabulary: Sendable {
  /// A word of a rule, without its first character.
  private struct Entry {
    let rule: Int
    let word: Int
    let tail: [UInt8]
  }

  /// The words of the rules in ``RuleRegistry``.
  static let ofRules = Vocabulary(RuleRegistry.all.map { $0.vocabulary })

  /// How many rules there are.
  let ruleCount: Int
  /// For each character of the basic plane the number of the bucket of words that begin with it; 0 for none.
  private let bucketNumbers: [UInt16]
  private let buckets: [[Entry]]

  /// Makes a vocabulary from the words of each rule.
  ///
  /// - Precondition: Every word begins with a character of the basic plane; there are fewer than 65,536 words.
  init(_ words: [[String]]) {
    ruleCount = words.count
    var numbers = [UInt16](repeating: 0, count: 0x1_0000)
    var buckets: [[Entry]] = [[]]
    for (rule, words) in words.enumerated() {
      for (index, word) in words.enumerated() {
        guard let first = word.unicodeScalars.first else { continue }
        precondition(first.value < 0x1_0000, "a word begins with a character of the basic plane")
        if numbers[Int(first.value)] == 0 {
          numbers[Int(first.value)] = UInt16(buckets.count)
          buckets.append([])
        }
        let tail = Array(word.utf8.dropFirst(UTF8.width(first)))
        buckets[Int(numbers[Int(first.value)])].append(Entry(rule: rule, word: index, tail: tail))
      }
    }
    bucketNumbers = numbers
    self.buckets = buckets.map { $0.sorted { $0.tail.count > $1.tail.count } }
  }

  /// Calls back for every word in a stretch of UTF-8 text, longer ones first where several begin at one character.
  ///
  /// - Complexity: O(*n*) in the bytes, times the words that share a first character.
  func find(
    in bytes: [UInt8], within stretch: Range<Int>,
    _ found: (_ rule: Int, _ word: Int, _ offsets: Range<Int>) -> Void
  ) {
    let span = bytes.span
    let numbers = bucketNumbers.span
    var offset = stretch.lowerBound
    while offset < stretch.upperBound {
      let byte = span[offset]
      let width = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      var value = 0
      switch width {
      case 1: value = Int(byte)
      case 2 where offset + 1 < stretch.upperBound:
        value = Int(byte & 0x1F) << 6 | Int(span[offset + 1] & 0x3F)
      case 3 where offset + 2 < stretch.upperBound:
        value =
          Int(byte & 0x0F) << 12 | Int(span[offset + 1] & 0x3F) << 6 | Int(span[offset + 2] & 0x3F)
      default: break
      }
      let number = numbers[value]
      if number != 0 {
        for entry in buckets[Int(number)] {
          let end = offset + width + entry.tail.count
          if end <= stretch.upperBound, bytes[offset + width..<end].elementsEqual(entry.tail) {
            found(entry.rule, entry.word, offset..<end)
          }
        }
      }
      offset += width
    }
  }
}
