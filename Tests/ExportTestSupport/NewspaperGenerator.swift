/// Makes newspaper pages at random, always the same one for the same seed: the furniture of a page, running text and
/// every construct of Markdown, spelled in every way, and now and then damaged.
public struct NewspaperGenerator {
  private var random: MarkdownGenerator
  /// The line end of the page; nil for a mixture.
  private var lineEnd: String?

  /// Starts a page.
  public init(seed: UInt64) { random = MarkdownGenerator(seed: seed) }

  /// The page.
  public mutating func page() -> [UInt8] {
    lineEnd = pick(["\n", "\n", "\n", "\n", "\n", "\n", "\r\n", "\r\n", "\r", nil])
    var text = isChosen(3) ? "\u{FEFF}" : ""
    if isChosen(25) { text += frontMatter() }
    if isChosen(8) { text += pick(NewspaperWords.gaps) }
    for index in 0..<Int.random(in: 0...9, using: &random) {
      if index > 0 { text += isChosen(85) ? "\n\n" : pick(NewspaperWords.gaps) }
      text += block(depth: 0)
    }
    text += pick(["\n", "\n", "\n", "\n", "", "\n\n", "\n\n\n", " ", "\n \n"])
    if isChosen(15) { damage(&text) }
    return Array(withLineEnds(text).utf8)
  }

  // MARK: Blocks

  private mutating func frontMatter() -> String {
    let lines = (0..<Int.random(in: 0...5, using: &random)).map { _ in pick(NewspaperWords.metadata) + "\n" }
    return pick(["---", "---", "---", "--- ", "----"]) + "\n" + lines.joined()
      + pick(["---", "---", "---", "...", "--", "--- \t"]) + pick(["\n", "\n", "\n\n", ""])
  }

  private mutating func block(depth: Int) -> String {
    switch Int.random(in: 0..<(depth < 3 ? 20 : 9), using: &random) {
    case 0, 1: heading()
    case 2, 3, 4, 5: text(lines: Int.random(in: 1...3, using: &random))
    case 6: pick(NewspaperWords.furniture)
    case 7: pick(["***", "---", "- - -", "___", "* * *", "*****"])
    case 8: picture()
    case 9: pick(NewspaperWords.furniture) + pick(["\n", "  \n", "\\\n"]) + pick(NewspaperWords.furniture)
    case 10: code()
    case 11: pick(NewspaperWords.rawHTML)
    case 12: table()
    case 13: definitions()
    case 14: prefixed(blocks(depth: depth + 1), first: "> ", rest: pick(["> ", "> ", ">", ">  "]))
    case 15, 16, 17: list(depth: depth)
    case 18: oddLines()
    default: text(lines: 1) + "\n" + block(depth: depth + 1)
    }
  }

  private mutating func blocks(depth: Int) -> String {
    (0..<Int.random(in: 1...3, using: &random)).map { _ in block(depth: depth) }
      .joined(separator: isChosen(70) ? "\n\n" : "\n")
  }

  private mutating func heading() -> String {
    let words = isChosen(5) ? "" : line()
    if isChosen(12) { return words + "\n" + pick(["===", "---", "=", "-----  "]) }
    let mark = pick(["#", "##", "##", "##", "##", "###", "###", "###", "####", "#####", "######"])
    return mark + pick([" ", " ", " ", "  ", "\t"]) + words + pick(["", "", "", "", " ##", " #", "#", "  "])
  }

  private mutating func picture() -> String {
    let image = "![\(line())](\(pick(NewspaperWords.addresses)))"
    return isChosen(60) ? image + pick(["\n\n", "\n", "\n\n\n"]) + pick(["■摄影 周野", "□ 林一苇/图"]) : image
  }

  private mutating func code() -> String {
    let lines = (0..<Int.random(in: 0...3, using: &random)).map { _ in
      pick(["", "  ", "一 = 二", "\tx", "```", "# 不是题", "> a", "a  ", "\u{1}", "~~~~", "- b", "<p>"])
    }
    if isChosen(35) { return lines.map { "    \($0)" }.joined(separator: "\n") }
    let fence = pick(["```", "```", "~~~", "````"])
    let body = lines.map { $0 + "\n" }.joined()
    return fence + pick(["", "", "yaml", " 表 格", "a\\_b&amp;", "x escaped", "\u{301}x", "x\\\\y"]) + "\n"
      + body + (isChosen(90) ? fence : "")
  }

  private mutating func table() -> String {
    let columns = Int.random(in: 1...4, using: &random)
    var rows = [row(columns)]
    let marks = (0..<columns).map { _ in pick(["-", "--", ":-", ":-:", "-:", " --- "]) }
    rows.append("|" + marks.joined(separator: "|") + pick(["|", "|", "", "| "]))
    for _ in 0..<Int.random(in: 0...3, using: &random) { rows.append(row(columns + pick([0, 0, 0, -1, 1]))) }
    return rows.joined(separator: "\n")
  }

  private mutating func row(_ columns: Int) -> String {
    let cells = (0..<max(0, columns)).map { _ in pick(["", " ", "x", line(), line(), "a\\|b", "`c\\|d`"]) }
    return pick(["| ", "|", ""]) + cells.joined(separator: pick([" | ", "|"])) + pick([" |", "|", ""])
  }

  private mutating func definitions() -> String {
    (0..<Int.random(in: 1...3, using: &random)).map { _ in
      "[\(pick(NewspaperWords.labels))]:" + pick([" ", "  ", "\n"]) + pick(NewspaperWords.addresses)
        + pick(["", "", " '题'", " \"题 \\\"二\\\"\"", "\n(题)"])
    }.joined(separator: "\n")
  }

  private mutating func list(depth: Int) -> String {
    let start = Int.random(in: 0...12, using: &random)
    let kind = pick(["-", "*", "+", "-", "1.", "1)", "n.", "n)"])
    let separator = isChosen(70) ? "\n" : "\n\n"
    return (0..<Int.random(in: 1...4, using: &random)).map { index in
      let marker = kind.replacing("n", with: "\(start + index)") + pick([" ", " ", " ", "  ", "   ", "\t"])
      let content = isChosen(75) ? text(lines: 1) : isChosen(10) ? "" : blocks(depth: depth + 1)
      let width = isChosen(92) ? marker.utf8.count : pick([0, 1, 2])
      return prefixed(content, first: marker, rest: String(repeating: " ", count: width))
    }.joined(separator: separator)
  }

  private mutating func oddLines() -> String {
    String(decoding: random.document(samples: []), as: UTF8.self)
  }

  /// Lines after the marker of a container; now and then one stands without, as a lazy line.
  private mutating func prefixed(_ text: String, first: String, rest: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
      if index == 0 { return first + line }
      return isChosen(4) || line.isEmpty && isChosen(50) ? String(line) : rest + line
    }.joined(separator: "\n")
  }

  // MARK: Running text

  private mutating func text(lines: Int) -> String {
    let opening = isChosen(12) ? pick(NewspaperWords.datelines) : ""
    return opening
      + (0..<lines).map { _ in line() }.joined(separator: pick(["\n", "\n", "\n", "  \n", "\\\n", "   \n "]))
  }

  private mutating func line() -> String {
    (0..<Int.random(in: 1...5, using: &random)).map { _ in inline(depth: 0) }.joined(
      separator: pick(["", "", " "]))
  }

  private mutating func inline(depth: Int) -> String {
    switch Int.random(in: 0..<(depth < 2 ? 14 : 7), using: &random) {
    case 0, 1, 2, 3: return pick(NewspaperWords.words)
    case 4: return pick(NewspaperWords.punctuation)
    case 5: return pick(NewspaperWords.oddities)
    case 6: return pick(NewspaperWords.rawInlines)
    case 7, 8:
      let mark = pick(["*", "**", "_", "__", "~~", "***", "~"])
      return mark + styled(depth) + mark
    case 9: return pick(["`", "``", "` "]) + pick(NewspaperWords.words) + pick(["`", "``", " `"])
    case 10: return "[\(styled(depth))](\(pick(NewspaperWords.addresses)))"
    case 11: return "[\(styled(depth))][\(pick(NewspaperWords.labels))]"
    case 12: return "[\(pick(NewspaperWords.labels))]" + pick(["", "", "[]"])
    default: return "![\(styled(depth))](\(pick(NewspaperWords.addresses)) \"题\")"
    }
  }

  private mutating func styled(_ depth: Int) -> String {
    (0..<Int.random(in: 1...3, using: &random)).map { _ in inline(depth: depth + 1) }.joined()
  }

  // MARK: Spelling

  /// Takes characters away from some places and puts others in.
  private mutating func damage(_ text: inout String) {
    var scalars = Array(text.unicodeScalars)
    for _ in 0..<Int.random(in: 1...5, using: &random) {
      let place = Int.random(in: 0...scalars.count, using: &random)
      if isChosen(50) {
        scalars.removeSubrange(place..<min(scalars.count, place + Int.random(in: 1...4, using: &random)))
      } else {
        scalars.insert(contentsOf: pick(NewspaperWords.oddities).unicodeScalars, at: place)
      }
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    text = String(view)
  }

  private mutating func withLineEnds(_ text: String) -> String {
    if let lineEnd { return lineEnd == "\n" ? text : text.replacing("\n", with: lineEnd) }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0 + pick(["\n", "\r\n", "\r"])
    }
    .joined()
  }

  // MARK: Chance

  private mutating func isChosen(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &random)]
  }
}
