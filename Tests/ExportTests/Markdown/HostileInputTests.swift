import Export
import Testing

/// Texts made to be slow or to trap: each is read, and its ranges hold. A text takes a moment; the limit is what a reader
/// whose time grows with the square of a text would exceed.
@Suite(.timeLimit(.minutes(5)), .thorough) struct HostileInputTests {
  /// A text made of a piece that is repeated, and what stands after the repetitions.
  struct Text: Sendable, CustomTestStringConvertible {
    let piece: String
    let count: Int
    let end: String

    init(_ piece: String, _ count: Int = 100_000, _ end: String = "") {
      self.piece = piece
      self.count = count
      self.end = end
    }

    var testDescription: String { "\(piece.debugDescription) × \(count)" }
    var string: String { String(repeating: piece, count: count) + end }
  }

  private static let texts = [
    Text(">", 10_000), Text("> ", 10_000, "a\n"), Text("- ", 10_000, "a\n\n\n\n"),
    Text("- ", 10_000, "\n\n\n"),
    Text("1. ", 10_000), Text("> - ", 10_000, "a\nb\n"), Text("* ", 50_000), Text("* ", 50_000, "a"),
    Text("*"), Text("_"), Text("~"), Text("["), Text("]"), Text("!["), Text("<"), Text("&"), Text("\\"),
    Text("`"),
    Text("|"), Text("#"), Text(" "), Text("\t"), Text("\n"), Text("\r"), Text("\0"), Text("\u{FEFF}"),
    Text("*a ", 30_000), Text("a* ", 30_000), Text("*a _b ", 20_000), Text("a**bc* ", 20_000),
    Text("**x*y__ __", 20_000), Text("~a ~~b ", 20_000), Text("[a", 30_000),
    Text("[", 30_000, String(repeating: "]", count: 30_000)),
    Text("![[]()", 30_000), Text("[ (](", 30_000), Text("[a](<b", 20_000), Text("[a](b", 20_000),
    Text("[a](b \"", 20_000), Text("[a](", 20_000), Text("[a][", 20_000), Text("[a](b (c", 20_000),
    Text("`a``b", 20_000), Text("<?", 50_000), Text("x<?", 50_000), Text("x<!A ", 50_000),
    Text("x<![CDATA[", 10_000),
    Text("x<!-- a -", 10_000), Text("x<a b='", 10_000), Text("x<a ", 30_000), Text("<a@b.", 20_000),
    Text("[a]: /u\n", 10_000, "\n[a]"), Text("[a]: /u\n", 10_000, String(repeating: "\n", count: 10_000)),
    Text("[a]: <b\n", 10_000), Text("[a\n", 20_000),
    Text("[a]: b \"c\n", 10_000),
    Text("a\n|-|-|\n", 10_000), Text("a\n=\n", 10_000), Text("```\n", 20_000), Text("- a\n", 20_000),
    Text("- a\n\n", 20_000), Text("- ***\n\n", 10_000), Text("a\\\n", 20_000), Text("`\n\n", 20_000),
    Text("&amp", 20_000), Text("&#", 20_000), Text("![](", 20_000), Text("<script>", 20_000),
    Text("<!--\n", 20_000),
  ]

  @Test(arguments: texts)
  func text(text: Text) {
    let document = MarkdownParser.parse(SourceText(text.string))
    #expect(TreeInvariants.violations(of: document) == [])
  }

  @Test func backtickRunsOfAllLengths() {
    let text = (1...400).map { length in "a" + String(repeating: "`", count: length) }.joined()
    let document = MarkdownParser.parse(SourceText(text))
    #expect(TreeInvariants.violations(of: document) == [])
  }

  @Test func wideTable() {
    let row = String(repeating: "|a", count: 5_000) + "\n"
    let delimiters = String(repeating: "|-", count: 5_000) + "\n"
    let document = MarkdownParser.parse(SourceText(row + delimiters + String(repeating: row, count: 10)))
    #expect(document.blocks.count == 1)
  }

  @Test func longLine() {
    let text = String(repeating: "平湖，“好”。a", count: 100_000)
    let document = MarkdownParser.parse(SourceText(text))
    #expect(document.blocks.map(\.plainText.utf8.count) == [text.utf8.count])
  }

  /// Thousands of definitions and references to them.
  @Test func manyDefinitions() {
    let definitions = (0..<5_000).map { number in "[\(number)]: /\(number)\n" }.joined()
    let references = (0..<5_000).map { number in "[\(number)]" }.joined(separator: " ")
    let document = MarkdownParser.parse(SourceText(definitions + "\n" + references))
    guard case .paragraph(let paragraph)? = document.blocks.last else {
      Issue.record("the references are no paragraph")
      return
    }
    #expect(paragraph.content.count { inline in if case .link = inline { true } else { false } } == 5_000)
  }
}
