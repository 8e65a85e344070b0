import Source

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
  /// For the hash of a first character, the index of the first word that may begin with it; -1 for none.
  private var heads: [Int32] = []
  /// For each word, the index of the next one whose first character has the same hash; -1 for none.
  private var followers: [Int32] = []

  private static var slotCount: Int { 1024 }

  /// Makes a table; of a word that is given twice the last value holds.
  public init(_ words: [(String, Value)]) {
    entries = []
    insert(words)
  }

  /// Adds words; a word that is in the table already gets the new value. Empty words are left out.
  public mutating func insert(_ words: [(String, Value)]) {
    for (word, value) in words where !word.utf8.isEmpty {
      entries.append(Entry(word: word, value: value, bytes: Array(word.utf8)))
    }
    let ordered = Self.order(of: entries)
    let unordered = entries
    entries.removeAll(keepingCapacity: true)
    for index in ordered {
      // Of a word that is given twice the last one holds.
      if entries.last?.bytes == unordered[index].bytes { entries.removeLast() }
      entries.append(unordered[index])
    }
    heads = Array(repeating: -1, count: Self.slotCount)
    followers = Array(repeating: -1, count: entries.count)
    for index in entries.indices.reversed() {
      let slot = Self.slot(entries[index].bytes, at: 0, before: entries[index].bytes.count)
      followers[index] = heads[slot]
      heads[slot] = Int32(clamping: index)
    }
  }

  /// The indices of words: the longest first, those of a length by their bytes, equal ones as they come.
  private static func order(of entries: [Entry]) -> [Int] {
    // Most words differ in length or in their first eight bytes, which are one number.
    let keys = entries.indices.map { index in
      let bytes = entries[index].bytes
      let head = bytes.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      return (length: bytes.count, head: head, index: index)
    }
    return keys.sorted { left, right in
      if left.length != right.length { return left.length > right.length }
      if left.head != right.head { return left.head < right.head }
      let (first, second) = (entries[left.index].bytes, entries[right.index].bytes)
      if left.length > 8, first != second { return first.lexicographicallyPrecedes(second) }
      return left.index < right.index
    }.map(\.index)
  }

  /// The hash of the first character at an offset: of its first three bytes, as many as it has.
  private static func slot(_ bytes: [UInt8], at offset: Int, before end: Int) -> Int {
    let first = Int(bytes[offset])
    guard first >= 0xE0, offset + 2 < end else { return first }
    return (first << 12 ^ Int(bytes[offset + 1]) << 6 ^ Int(bytes[offset + 2])) & (slotCount - 1)
  }

  /// The longest word that stands at a byte offset, from 0; nil when none does.
  public func match(in bytes: [UInt8], at offset: Int, before end: Int? = nil) -> Match? {
    let end = end ?? bytes.count
    guard offset < end, !entries.isEmpty else { return nil }
    var index = Int(heads[Self.slot(bytes, at: offset, before: end)])
    while index >= 0 {
      let matchEnd = offset + entries[index].bytes.count
      if matchEnd <= end, ByteSearch.matches(entries[index].bytes, in: bytes, at: offset) {
        return Match(offsets: offset..<matchEnd, value: entries[index].value)
      }
      index = Int(followers[index])
    }
    return nil
  }

  /// The longest word that ends at a byte offset, from 0, and begins no earlier than `start`; nil when none does.
  public func match(in bytes: [UInt8], endingAt end: Int, from start: Int = 0) -> Match? {
    for entry in entries {
      let offset = end - entry.bytes.count
      if offset >= start, ByteSearch.matches(entry.bytes, in: bytes, at: offset) {
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
