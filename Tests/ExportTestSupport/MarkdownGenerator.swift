/// Makes Markdown documents at random, always the same ones for the same seed.
public struct MarkdownGenerator: RandomNumberGenerator {
  private var state: UInt64

  /// Starts a sequence.
  public init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  /// The next number.
  public mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state &* 0x2545_F491_4F6C_DD1D
  }

  /// A document that mixes marks and words, or lines with markers, or that breaks one of the samples.
  public mutating func document(samples: [[UInt8]]) -> [UInt8] {
    switch Int.random(in: 0..<(samples.isEmpty ? 2 : 3), using: &self) {
    case 0: marks()
    case 1: lines()
    default: broken(samples)
    }
  }

  private static let tokens = [
    "*", "**", "***", "_", "__", "~", "~~", "~~~", "`", "``", "[", "]", "(", ")", "![", "](", "][", "<", ">",
    "!",
    "\\", "&", "&amp;", "&#65;", "&#x41;", "&copy", "\n", "\n", "\n", "  \n", "\\\n", "\r\n", "\r", "\t", " ",
    "  ", "    ", "a", "b", "平", "湖", "，", "“", "”", "。", "é", "\u{A0}", "\u{3000}", "#", "# ", "## ", "- ",
    "-",
    "+ ", "* ", "1. ", "1) ", "2. ", "10. ", "> ", ">", "=", "===", "---", "***\n", "___", "```", "~~~",
    "```\n",
    "|", "|-|", "|:-:|", "| a | b |\n", "|-|-|\n", "-|-\n", "\n\n", "\n\n", "[a]: /u\n", "[a]: /u \"t\"\n",
    "[平湖]: <b c> 'd'\n", "[a]", "[平湖]", "[b]: x", "\"", "'", "\"t\"", "/u", ":", "<a>", "</a>", "<div>",
    "<!--",
    "-->", "<?", "?>", "<!X", "<![CDATA[", "]]>", "<script>", "</script>", "<http://a.b>", "<a@b.c>",
    "<a href=\"x\">", "\u{B}", "\u{C}", "\0", "\u{FEFF}", "^", " \n", "\ta", "1", "0", "$", "%", "{", "}",
    ";",
    ",", ".", "\\|", "\\\\",
  ]

  private static let markers = [
    "- ", "  ", "> ", ">", "1. ", "   ", "    ", "\t", "* ", "+ ", "", "", "", " ", "10) ",
  ]

  private static let contents = [
    "a", "b", "平湖", "# h", "===", "---", "***", "```", "~~~", "|a|b|", "|-|-|", "a|b", "-|-", "<div>", "<!--",
    "-->", "[a]: /u", "[a]", "'t'", "*a", "a*", "`", "", "", "    x", "- x", "> y", "<b>", "</b>", "1. z",
    "\\",
    "| x | y | z |", "|", "+", "-", "1.", "```` x", "====", "`````", "<pre>", "</pre>", "<x",
  ]

  private mutating func marks() -> [UInt8] {
    var tokens = Self.tokens
    if Bool.random(using: &self) { tokens = sample(tokens, Int.random(in: 3...25, using: &self)) }
    let count = [3, 6, 10, 20, 40, 80].randomElement(using: &self) ?? 3
    return bytes((0..<count).map { _ in pick(tokens) })
  }

  private mutating func lines() -> [UInt8] {
    let markers = sample(Self.markers, Int.random(in: 2...5, using: &self))
    let contents = sample(Self.contents, Int.random(in: 2...9, using: &self))
    var parts: [String] = []
    for _ in 0..<Int.random(in: 2...14, using: &self) {
      for _ in 0..<Int.random(in: 0...4, using: &self) { parts.append(pick(markers)) }
      parts.append(pick(contents))
      parts.append(pick(["\n", "\n", "\n", "\n", "\n", "\n\n", " \n", "  \n"]))
    }
    return bytes(parts)
  }

  private mutating func broken(_ samples: [[UInt8]]) -> [UInt8] {
    var document = Array(String(decoding: pick(samples), as: UTF8.self).unicodeScalars)
    for _ in 0..<Int.random(in: 1...4, using: &self) {
      let place = Int.random(in: 0...document.count, using: &self)
      switch Int.random(in: 0..<3, using: &self) {
      case 0: document.removeSubrange(place..<min(document.count, place + 3))
      case 1: document.insert(contentsOf: pick(Self.tokens).unicodeScalars, at: place)
      default:
        let other = Array(String(decoding: pick(samples), as: UTF8.self).unicodeScalars)
        let start = Int.random(in: 0...other.count, using: &self)
        document.insert(contentsOf: other[start..<min(other.count, start + 9)], at: place)
      }
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: document)
    return Array(String(view).utf8)
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &self)]
  }

  private mutating func sample(_ strings: [String], _ count: Int) -> [String] {
    (0..<count).map { _ in pick(strings) }
  }

  private func bytes(_ parts: [String]) -> [UInt8] { parts.flatMap { part in Array(part.utf8) } }
}
