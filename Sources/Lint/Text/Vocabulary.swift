/// Lists of words, those of all rules as a rule, made ready to be found in one pass over a text.
struct Vocabulary: Sendable {
  /// A word of a list, without its first character.
  private struct Entry {
    let list: Int
    let word: Int
    /// The bytes of the word after its first character, in ``tails``.
    let tail: Range<Int>
  }

  /// How many lists there are.
  let listCount: Int
  /// For each character of the basic plane the number of the bucket of words that begin with it; 0 for none.
  private let bucketNumbers: [UInt16]
  /// The entries of all buckets, longer words first in each.
  private var entries: [Entry] = []
  /// Where each bucket begins in ``entries``; at the end, where the last one ends.
  private var starts: [Int] = []
  /// For each bucket a bit for each third byte after the first character that its words may have, by the low six bits
  /// of the byte: most texts go on otherwise.
  private var thirdBytes: [UInt64] = []
  private let tails: [UInt8]

  /// Makes a vocabulary from lists of words.
  ///
  /// - Precondition: Every word begins with a character of the basic plane; there are fewer than 65,536 words.
  init(_ words: [[String]]) {
    listCount = words.count
    var numbers = [UInt16](repeating: 0, count: 0x1_0000)
    // Every word with the number of its bucket; the buckets are filled once their sizes are known.
    var unsorted: [(bucket: Int, entry: Entry)] = []
    unsorted.reserveCapacity(words.reduce(0) { $0 + $1.count })
    var sizes = [0]
    var tails: [UInt8] = []
    for (list, words) in words.enumerated() {
      for (index, word) in words.enumerated() {
        guard let first = word.unicodeScalars.first else { continue }
        precondition(first.value < 0x1_0000, "a word begins with a character of the basic plane")
        let value = Int(first.value)
        if numbers[value] == 0 {
          numbers[value] = UInt16(sizes.count)
          sizes.append(0)
        }
        let bucket = Int(numbers[value])
        sizes[bucket] += 1
        let start = tails.count
        tails.append(copying: word.utf8Span.span.extracting(droppingFirst: UTF8.width(first)))
        unsorted.append((bucket, Entry(list: list, word: index, tail: start..<tails.count)))
      }
    }
    bucketNumbers = numbers
    self.tails = tails
    starts.reserveCapacity(sizes.count + 1)
    starts.append(0)
    for size in sizes { starts.append(starts[starts.count - 1] + size) }
    fill(unsorted)
  }

  /// Puts the entries into their buckets, longer words first, and those of a length in the order of the words.
  private mutating func fill(_ unsorted: [(bucket: Int, entry: Entry)]) {
    entries = Array(repeating: Entry(list: 0, word: 0, tail: 0..<0), count: unsorted.count)
    thirdBytes = Array(repeating: 0, count: starts.count - 1)
    var counts = [Int](repeating: 0, count: starts.count - 1)
    for (bucket, entry) in unsorted {
      entries[starts[bucket] + counts[bucket]] = entry
      counts[bucket] += 1
      thirdBytes[bucket] |= entry.tail.count < 3 ? .max : Self.bit(tails[entry.tail.lowerBound + 2])
    }
    for bucket in counts.indices where counts[bucket] > 1 {
      entries[starts[bucket]..<starts[bucket + 1]].sort { $0.tail.count > $1.tail.count }
    }
  }

  private static func bit(_ byte: UInt8) -> UInt64 { 1 << UInt64(byte & 0x3F) }

  /// Calls back for every word in a stretch of UTF-8 text, longer ones first where several begin at one character.
  ///
  /// - Complexity: O(*n*) in the bytes, times the words that share a first character.
  func find(
    in bytes: [UInt8], within stretch: Range<Int>,
    _ found: (_ list: Int, _ word: Int, _ offsets: Range<Int>) -> Void
  ) {
    let span = bytes.span
    let numbers = bucketNumbers.span
    let masks = thirdBytes.span
    let tails = tails.span
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
      let third = offset + width + 2
      if number != 0, third >= stretch.upperBound || masks[Int(number)] & Self.bit(span[third]) != 0 {
        for index in starts[Int(number)]..<starts[Int(number) + 1] {
          let entry = entries[index]
          let end = offset + width + entry.tail.count
          guard end <= stretch.upperBound else { continue }
          var same = 0
          while same < entry.tail.count, span[offset + width + same] == tails[entry.tail.lowerBound + same] {
            same += 1
          }
          if same == entry.tail.count { found(entry.list, entry.word, offset..<end) }
        }
      }
      offset += width
    }
  }
}

/// A word of a rule's vocabulary in the running text of a page.
struct WordHit: Sendable, Hashable {
  /// The index of the passage in ``Prose/passages``.
  let passage: Int
  /// The byte offsets in the passage, from 0.
  let offsets: Range<Int>
  /// The index of the word in ``LintRule/vocabulary``.
  let word: Int
}
