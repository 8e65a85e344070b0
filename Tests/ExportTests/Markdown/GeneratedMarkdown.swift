import Export

/// Numbers that look random and are the same on every run (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) {
    state = UInt64(truncatingIfNeeded: seed)
    // Seeds that follow each other must not give the same numbers one step apart.
    state = next() ^ 0x5851_F42D_4C95_7F2D
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func pick<Choices: Collection>(_ choices: Choices) -> Choices.Element where Choices.Index == Int {
    choices[choices.startIndex + Int.random(in: 0..<choices.count, using: &self)]
  }

  /// True once in `count` times.
  mutating func oneIn(_ count: Int) -> Bool { Int.random(in: 0..<count, using: &self) == 0 }
}

/// Markdown text put together from pieces that mean something, at random.
enum GeneratedMarkdown {
  private static let inlinePieces = [
    "*", "**", "***", "_", "__", "~", "~~", "`", "``", "[", "]", "](", ")", "](u)", "](<u v> \"t\")", "[a]",
    "[a]: u",
    "![", "<", ">", "<b>", "</b>", "<!-- c -->", "<http://a.example/>", "<k@a.example>", "&amp;", "&",
    "&#42;",
    "&nbsp;", "\\", "\\*", "\\[", "\\\n", "  \n", "\n", " ", " ", "a", "b", "c d", "好", "“对”", "，", "。", "!",
    "|",
    "#", "1.", "-", "+", "=", "\"", "(", "\t", "\u{3000}", "**“", "”**", "é", "\u{A0}",
  ]
  private static let lineStarts = [
    "", "", "", "", "- ", "* ", "+ ", "1. ", "2) ", "> ", ">", "# ", "### ", "    ", "  ", "      ", "```",
    "~~~ a",
    "---", "***", "===", "| a | b |", "|---|:-:|", "| - |", "<div>", "</div>", "<b>", "<!--", "-->", "<pre>",
    "[a]: u", "[b]: <u> 't'", "-", "1.", "\t", "- - ", "> - ", "  - ",
  ]

  /// A text of a few lines.
  static func text(seed: Int) -> [UInt8] {
    var numbers = SeededNumbers(seed: seed)
    var text = ""
    for _ in 0..<Int.random(in: 1...8, using: &numbers) {
      text += numbers.pick(lineStarts)
      if numbers.oneIn(3) { text += numbers.pick(lineStarts) }
      for _ in 0..<Int.random(in: 0...6, using: &numbers) { text += numbers.pick(inlinePieces) }
      text += numbers.oneIn(3) ? "\n\n" : "\n"
    }
    return Array(text.utf8)
  }

  /// The smallest text in which something still holds, found by leaving out bytes.
  static func smallest(_ bytes: [UInt8], where holds: ([UInt8]) -> Bool) -> [UInt8] {
    var best = bytes
    var length = max(1, best.count / 2)
    while length > 0 {
      var start = 0
      while start < best.count {
        var candidate = best
        candidate.removeSubrange(start..<min(best.count, start + length))
        if holds(candidate) { best = candidate } else { start += length }
      }
      length /= 2
    }
    return best
  }
}
