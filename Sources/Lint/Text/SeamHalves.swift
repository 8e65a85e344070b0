import Newspaper
import Source

/// What the two halves of a paragraph that a column cut show at the cut.
extension Passage {
  /// The longest label, in characters.
  private static let longestLabel = 6

  /// Whether a label and a colon open the text: lines with labels are a list, each whole without a stop.
  var opensWithLabel: Bool {
    guard let colon = marks.first, colon.scalar == "：" || colon.scalar == ":",
      let before = scalar(before: colon.offset), !"说道问答称讲喊写是".unicodeScalars.contains(before)
    else { return false }
    return bytes.characterCount(trimmed.lowerBound..<max(trimmed.lowerBound, colon.offset))
      <= Self.longestLabel
  }

  /// Whether the text is made of clauses, as the title of a table or a line of a programme is not.
  var isProse: Bool {
    marks.contains { "，。；".unicodeScalars.contains($0.scalar) }
  }

  /// Words that lead to what stands below, and how far before the end they are looked for, in bytes.
  private static let announcements = WordTable([
    "如下", "以下", "下列", "下表", "下图", "附表", "附后", "见表", "见图", "分别是", "包括", "名单", "一览", "目录",
    "下面",
  ])
  private static let announcementReach = 150

  /// Whether the end of the text leads to what stands below it, such as a table.
  var announces: Bool {
    var start = max(trimmed.lowerBound, trimmed.upperBound - Self.announcementReach)
    while start < trimmed.upperBound, bytes[start] & 0xC0 == 0x80 { start += 1 }
    return Self.announcements.firstMatch(in: bytes, within: start..<trimmed.upperBound) != nil
  }

  /// The longest clause that shows a text to open in the middle of a sentence, in characters.
  private static let longestRest = 6

  /// Whether a few characters and a stop open the text, as the rest of a sentence does.
  var opensShort: Bool {
    guard let stop = marks.first(where: { "，、。；：！？".unicodeScalars.contains($0.scalar) }) else { return false }
    return bytes.characterCount(trimmed.lowerBound..<max(trimmed.lowerBound, stop.offset)) <= Self.longestRest
  }

  // MARK: English

  /// The first word: letters, and an apostrophe among them.
  private var firstWord: ArraySlice<UInt8> {
    var end = trimmed.lowerBound
    while end < trimmed.upperBound, bytes[end].isLetter { end += 1 }
    return bytes[trimmed.lowerBound..<end]
  }

  /// Whether a word in small letters opens the text; not one such as iPhone.
  var opensSmall: Bool {
    let word = firstWord
    guard let first = word.first, first >= 0x61,
      !(word.endIndex < trimmed.upperBound && "./@_:)".utf8.contains(bytes[word.endIndex]))
    else { return false }
    return word.allSatisfy { $0 >= 0x61 }
  }

  /// Words with a comma that open a sentence.
  private static let adverbs: Set<String> = [
    "Again", "Also", "Besides", "But", "Earlier", "Finally", "First", "Further", "Furthermore", "Here", "However",
    "Indeed", "Instead", "Last", "Later", "Meanwhile", "Moreover", "Next", "Now", "Otherwise", "Second", "So", "Soon",
    "Still", "Then", "There", "Third", "Though", "Thus", "Today", "Tomorrow", "Yes", "No", "Well", "Yesterday",
  ]

  /// Whether the last part of a name opens the text: one word with a capital and a comma.
  var opensInName: Bool {
    let word = firstWord
    guard let first = word.first, first < 0x61, word.count > 1, word.dropFirst().allSatisfy({ $0 >= 0x61 }),
      word.endIndex < trimmed.upperBound, bytes[word.endIndex] == UInt8(ascii: ",")
    else { return false }
    return !Self.adverbs.contains(String(decoding: word, as: UTF8.self))
  }

  /// The last word of the text, up to a blank.
  private var lastWord: ArraySlice<UInt8> {
    var start = trimmed.upperBound
    while start > trimmed.lowerBound, bytes[start - 1] > 0x20 { start -= 1 }
    return bytes[start..<trimmed.upperBound]
  }

  /// Whether a word with one capital ends the text, as the first part of a name does.
  var endsInName: Bool {
    let word = lastWord
    guard let first = word.first, (0x41...0x5A).contains(first) else { return false }
    return word.count > 1 && word.dropFirst().allSatisfy { $0 >= 0x61 && $0 <= 0x7A }
  }

  /// Whether the address of a mailbox or a page ends the text.
  var endsInAddress: Bool {
    lastWord.contains { "@/".utf8.contains($0) } || lastWord.dropLast().contains(.fullStop)
  }
}
