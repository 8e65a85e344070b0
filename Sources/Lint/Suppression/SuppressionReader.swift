import Newspaper

/// Reads what a comment says to the linter: `validate:`, a command, rules with commas or spaces between, the reason.
struct SuppressionReader {
  /// The commands in both languages, the longer before what they begin with.
  static let commands: [(word: String, command: SuppressionComment.Command)] = [
    ("ignore-begin", .begin), ("ignore-end", .end), ("ignore", .ignore), ("忽略开始", .begin), ("忽略结束", .end),
    ("忽略", .ignore),
  ]
  /// Words that stand for all rules.
  private static let everything: Set<String> = ["*", "all", "全部", "所有"]

  private let bytes: [UInt8]
  private let rules: RuleSet
  private var offset: Int
  private let end: Int

  init(_ bytes: [UInt8], _ range: Range<Int>, rules: RuleSet) {
    self.bytes = bytes
    self.rules = rules
    offset = range.lowerBound
    end = range.upperBound
  }

  /// The command, the offsets of the names, and the reason; nil when the comment is not for the linter.
  mutating func read() -> (SuppressionComment.Command, names: [Range<Int>], reason: String?)? {
    skipBlanks()
    guard takeWord("validate") else { return nil }
    skipBlanks()
    guard takeOne(of: [":", "："]) else { return nil }
    skipBlanks()
    let command = command()
    let names = names()
    while takeOne(of: [":", "：", "—", "–", "-", ",", "，", "、"]) || takeBlank() {}
    var stop = end
    while stop > offset, bytes[stop - 1] <= 0x20 { stop -= 1 }
    let reason = String(decoding: bytes[offset..<stop], as: UTF8.self)
    let words = reason.split(whereSeparator: \.isWhitespace)
    return (command, names, words.isEmpty ? nil : words.joined(separator: " "))
  }

  private mutating func command() -> SuppressionComment.Command {
    let start = offset
    for (word, command) in Self.commands where takeWord(word) {
      guard offset < end, word.utf8.first != 0xE5, isNameByte(bytes[offset]) else { return command }
      offset = start
    }
    let word = token()
    offset = word.upperBound
    return .unknown(String(decoding: bytes[word], as: UTF8.self))
  }

  /// The names of rules. After a comma anything in Latin letters is meant as one, after a space only what has the
  /// look of one: the reason may be in English.
  private mutating func names() -> [Range<Int>] {
    var names: [Range<Int>] = []
    var isExpected = true
    while true {
      skipBlanks()
      let token = token()
      let text = String(decoding: bytes[token], as: UTF8.self)
      if names.isEmpty, Self.everything.contains(text.lowercased()) {
        offset = token.upperBound
        return []
      }
      guard !token.isEmpty, isName(text, isFirst: names.isEmpty, isExpected: isExpected) else { return names }
      names.append(token)
      offset = token.upperBound
      let before = offset
      skipBlanks()
      isExpected = takeOne(of: [",", "，", "、"])
      if !isExpected { offset = before }
    }
  }

  private func isName(_ text: String, isFirst: Bool, isExpected: Bool) -> Bool {
    guard text.utf8.allSatisfy(isNameByte) else { return false }
    if rules.rule(named: text) != nil { return true }
    let letters = text.utf8.prefix { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }.count
    let isIdentifier =
      letters == 2 && text.utf8.count > 2
      && text.utf8.dropFirst(2).allSatisfy { (0x30...0x39).contains($0) }
    if isIdentifier { return true }
    guard isExpected else { return false }
    return !isFirst || text.utf8.contains(UInt8(ascii: "-")) || rules.suggestion(for: text) != nil
  }

  /// The offsets of the word at the present place.
  private func token() -> Range<Int> {
    var stop = offset
    while stop < end, bytes[stop] > 0x20, !isSeparator(at: stop) { stop += bytes.width(at: stop) }
    return offset..<min(stop, end)
  }

  private func isSeparator(at offset: Int) -> Bool {
    ([",", "，", "、", ":", "："] as [Unicode.Scalar]).contains(bytes.scalar(at: offset))
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric || byte == UInt8(ascii: "-")
  }

  /// Takes a word of lower case letters, in capitals or not.
  private mutating func takeWord(_ word: String) -> Bool {
    let count = word.utf8.count
    guard offset + count <= end else { return false }
    let isThere = zip(bytes[offset..<offset + count], word.utf8).allSatisfy { byte, wanted in
      byte == wanted || (0x41...0x5A).contains(byte) && byte | 0x20 == wanted
    }
    if isThere { offset += count }
    return isThere
  }

  private mutating func takeOne(of marks: [Unicode.Scalar]) -> Bool {
    guard offset < end, marks.contains(bytes.scalar(at: offset)) else { return false }
    offset += bytes.width(at: offset)
    return true
  }

  private mutating func takeBlank() -> Bool {
    guard offset < end, bytes[offset] <= 0x20 else { return false }
    offset += 1
    return true
  }

  private mutating func skipBlanks() { while takeBlank() {} }
}
