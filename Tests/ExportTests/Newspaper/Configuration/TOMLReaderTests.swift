import Testing

@testable import Newspaper

/// The TOML of front matter, as far as TOML 1.0 goes.
@Suite struct TOMLReaderTests {
  /// The pairs as one line, keys and values in quotation marks.
  private static func shown(_ pairs: [(key: String, line: Int, value: YAMLValue)]) -> String {
    "{" + pairs.map { "\($0.key.debugDescription): \(shown($0.value))" }.joined(separator: ", ") + "}"
  }

  private static func shown(_ value: YAMLValue) -> String {
    if let pairs = value.pairs { return shown(pairs) }
    if let list = value.list { return "[" + list.map { shown($0) }.joined(separator: ", ") + "]" }
    return (value.key ?? "?").debugDescription
  }

  @Test(arguments: [
    (#"a = {b = 1, "c d" = "x", e.f = 2}"#, #"{"a": {"b": "1", "c d": "x", "e": {"f": "2"}}}"#),
    ("a = {}\nb = []", #"{"a": {}, "b": []}"#),
    ("a = [1, # 注\n [2], ]", #"{"a": ["1", ["2"]]}"#),
    (
      "a.b = 1\na.c = 2\n[d]\ne = 3\n[[f]]\ng = 4\n[[f]]\ng = 5",
      #"{"a": {"b": "1", "c": "2"}, "d": {"e": "3"}, "f": [{"g": "4"}, {"g": "5"}]}"#
    ),
    ("a = \"\"\nb = ''", #"{"a": "", "b": ""}"#),
    (#"a = "\u7532\U0001F4F0\b\t\n\f\r\"\\""#, "{\"a\": \("甲📰\u{8}\t\n\u{C}\r\"\\".debugDescription)}"),
    ("a = \"\"\"\n甲\n乙\"\"\"", #"{"a": "甲\n乙"}"#), ("a = '''\r\n甲\\n'''", #"{"a": "甲\\n"}"#),
    ("a = \"\"\"甲 \\\n   乙\"\"\"", #"{"a": "甲 乙"}"#),
    ("a = \"\"\"甲\"乙\"\"丙\"\"\"\"\"", #"{"a": "甲\"乙\"\"丙\"\""}"#),
  ])
  func reads(_ text: String, _ expected: String) throws {
    #expect(Self.shown(try TOMLReader.read(Array(text.utf8))) == expected)
  }

  /// What is no TOML is a fault at its line, never passed over.
  @Test(arguments: [
    ("a = {b = 1", 1), ("a = {b 1}", 1), ("a = {b = 1,}", 1), ("a = {b = 1, b = 2}", 1),
    ("\na = \"\\u12\"", 2),
    (#"a = "\uD800""#, 1), (#"a = "\UFFFFFFFF""#, 1), ("a = 1\nb = \"\"\"甲\n", 2), ("a = \"甲\nb = 1", 1),
    ("a = 1\na = 2", 2), ("a = \"\"\"甲\"\"\"\"\"\"", 1), ("a = 1 b = 2", 1),
  ])
  func refuses(_ text: String, _ line: Int) {
    let fault = #expect(throws: TOMLFault.self) { try TOMLReader.read(Array(text.utf8)) }
    #expect(fault?.line == line)
  }

  /// A value made at random, and a spelling of it.
  private struct Generated {
    var (text, shown): (String, String)

    init(depth: Int, from random: inout SplitMix) {
      func words() -> String {
        let letters = ["甲", "a", " ", "#", "=", "[", "}", ",", ".", "é", "📰", "\\", "\"", "'", "\t"]
        return (0..<Int.random(in: 0...6, using: &random)).map { _ in
          letters.randomElement(using: &random) ?? ""
        }
        .joined()
      }
      let count = Int.random(in: 0...3, using: &random)
      switch depth == 0 ? 0 : Int.random(in: 0...2, using: &random) {
      case 1:
        let values = (0..<count).map { _ in Generated(depth: depth - 1, from: &random) }
        text =
          "["
          + values.map(\.text).joined(
            separator: [",", ", ", " ,\n# 注\n"].randomElement(using: &random) ?? ",") + "]"
        shown = "[" + values.map(\.shown).joined(separator: ", ") + "]"
      case 2:
        let values = (0..<count).map { ("k\($0)" + words(), Generated(depth: depth - 1, from: &random)) }
        text = "{" + values.map { "\(Self.basic($0)) = \($1.text)" }.joined(separator: ", ") + "}"
        shown = "{" + values.map { "\($0.debugDescription): \($1.shown)" }.joined(separator: ", ") + "}"
      default:
        let words = words()
        let spellings = [Self.basic(words), "\"\"\"\n" + Self.basic(words).dropFirst().dropLast() + "\"\"\""]
        text =
          words.contains("'") || Bool.random(using: &random)
          ? spellings.randomElement(using: &random) ?? "" : ["'\(words)'", "'''\n\(words)'''"][count % 2]
        shown = words.debugDescription
      }
    }

    private static func basic(_ words: String) -> String {
      "\"" + words.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
  }

  /// Whatever a value is and however it is spelled, it is read as it was meant.
  @Test(arguments: 1...4 as ClosedRange<UInt64>) func readsWhatWasMeant(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    for _ in 0..<200 {
      let value = Generated(depth: 3, from: &random)
      let read = try TOMLReader.read(Array("甲 = \(value.text) # 注\nb = 1\n".utf8))
      #expect(Self.shown(read) == "{\"甲\": \(value.shown), \"b\": \"1\"}", "\(value.text)")
    }
  }
}
