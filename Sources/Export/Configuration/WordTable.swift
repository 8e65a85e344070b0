/// A set of words that can be looked for in UTF-8 bytes, each with the value it stands for.
///
/// Words are compared byte by byte, never by canonical equivalence.
public struct WordTable<Value: Sendable & Hashable>: Sendable, Hashable {
  /// A word and what it stands for.
  public struct Entry: Sendable, Hashable {
    /// The word.
    public let word: String
    /// What it stands for.
    public let value: Value
    let bytes: [UInt8]
  }

  /// A word found in a text.
  public struct Match: Sendable, Hashable {
    /// The byte offsets of the word in the text, from 0.
    public let offsets: Range<Int>
    /// What the word stands for.
    public let value: Value
  }

  /// The words, longest first.
  public private(set) var entries: [Entry]
  /// For the first two bytes of a word, as one number, the indexes of the words that begin so.
  private var indexes: [UInt16: [Int]] = [:]

  /// Makes a table; of a word that is given twice the last value holds.
  public init(_ words: [(String, Value)]) {
    entries = []
    insert(words)
  }

  /// Adds words; a word that is in the table already gets the new value. Empty words are left out.
  public mutating func insert(_ words: [(String, Value)]) {
    for (word, value) in words {
      let entry = Entry(word: word, value: value, bytes: Array(word.utf8))
      guard !entry.bytes.isEmpty else { continue }
      entries.removeAll { $0.bytes == entry.bytes }
      entries.append(entry)
    }
    entries.sort { left, right in
      left.bytes.count != right.bytes.count
        ? left.bytes.count > right.bytes.count : left.bytes.lexicographicallyPrecedes(right.bytes)
    }
    indexes = [:]
    for (index, entry) in entries.enumerated() {
      indexes[Self.key(entry.bytes, at: 0, before: entry.bytes.count), default: []].append(index)
    }
  }

  /// A word of one byte is always ASCII, so a byte from 0x80 on has a byte behind it.
  private static func key(_ bytes: [UInt8], at offset: Int, before end: Int) -> UInt16 {
    let first = bytes[offset]
    return UInt16(first) << 8 | UInt16(first < 0x80 || offset + 1 >= end ? 0 : bytes[offset + 1])
  }

  /// The longest word that stands at a byte offset, from 0; nil when none does.
  public func match(in bytes: [UInt8], at offset: Int, before end: Int? = nil) -> Match? {
    let end = end ?? bytes.count
    guard offset < end else { return nil }
    guard let candidates = indexes[Self.key(bytes, at: offset, before: end)] else { return nil }
    for index in candidates {
      let word = entries[index].bytes
      if offset + word.count <= end, bytes[offset..<offset + word.count].elementsEqual(word) {
        return Match(offsets: offset..<offset + word.count, value: entries[index].value)
      }
    }
    return nil
  }

  /// The longest word that ends at a byte offset, from 0, and begins no earlier than `start`; nil when none does.
  public func match(in bytes: [UInt8], endingAt end: Int, from start: Int = 0) -> Match? {
    for entry in entries {
      let offset = end - entry.bytes.count
      if offset >= start, bytes[offset..<end].elementsEqual(entry.bytes) {
        return Match(offsets: offset..<end, value: entry.value)
      }
    }
    return nil
  }

  /// The first word in a range of byte offsets, from 0; nil when there is none.
  public func firstMatch(in bytes: [UInt8], within range: Range<Int>) -> Match? {
    guard !entries.isEmpty else { return nil }
    var offset = range.lowerBound
    while offset < range.upperBound {
      if let match = match(in: bytes, at: offset, before: range.upperBound) { return match }
      offset += 1
    }
    return nil
  }
}

extension WordTable where Value == String {
  /// Makes a table of words that stand for themselves.
  public init(_ words: [String]) {
    self.init(words.map { ($0, $0) })
  }

  /// Adds words that stand for themselves.
  public mutating func insert(_ words: [String]) {
    insert(words.map { ($0, $0) })
  }
}
