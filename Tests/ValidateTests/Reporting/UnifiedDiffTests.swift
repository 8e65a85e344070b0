import Testing

@testable import validate

@Suite struct UnifiedDiffTests {
  @Test func theSameHasNoDifference() {
    #expect(UnifiedDiff.of(Array("a\n".utf8), Array("a\n".utf8), path: "x").isEmpty)
  }

  @Test func showsContextAndAMissingLineEnd() {
    let old = "1\n2\n3\n4\n5\n6\n7\n8"
    let new = "1\n2\n3\n4\nfive\n6\n7\n8\n"
    let expected = """
      --- 01.md
      +++ 01.md
      @@ -2,7 +2,7 @@
       2
       3
       4
      -5
      +five
       6
       7
      -8
      \\ No newline at end of file
      +8

      """
    #expect(
      Array(UnifiedDiff.of(Array(old.utf8), Array(new.utf8), path: "01.md")) == Array(expected.utf8))
  }

  @Test func bytesAreCompared() {
    #expect(!UnifiedDiff.of(Array("é\n".utf8), Array("e\u{301}\n".utf8), path: "x").isEmpty)
    #expect(!UnifiedDiff.of(Array("a\r\n".utf8), Array("a\n".utf8), path: "x").isEmpty)
  }

  private static let numbers = (1...40).map { "\($0)\n" }
  private static let pairs: [(String, String)] = [
    ("", "a\nb\n"), ("a\nb\n", ""), ("a", "b"), ("a\nb\nc\n", "b\nc\nd\n"), ("x\n\n\ny\n", "x\n\n\ny"),
    (
      numbers.joined(),
      numbers.enumerated().map { $0.offset.isMultiple(of: 13) ? "new\n" : $0.element }.joined()
    ),
    (numbers.joined(), (numbers[..<20] + numbers[22...]).joined()),
  ]

  @Test(arguments: pairs)
  func whoObeysItGetsTheNewVersion(old: String, new: String) throws {
    let diff = UnifiedDiff.of(Array(old.utf8), Array(new.utf8), path: "file")
    #expect(try Self.apply(String(decoding: diff, as: UTF8.self), to: old) == Array(new.utf8))
  }

  /// The new version, made by the rules of the format; every line that is kept or removed must be there.
  private static func apply(_ diff: String, to old: String) throws -> [UInt8] {
    var rest = old.split(separator: "\n", omittingEmptySubsequences: false)[...]
    var result: [Substring] = []
    var taken = 0
    var wasKept = false
    for line in diff.split(separator: "\n").dropFirst(2) {
      if line.hasPrefix("@@") {
        let span = line.split(separator: " ")[1].dropFirst().split(separator: ",")
        let start = try #require(Int(span[0]))
        let first = span.count == 2 && span[1] == "0" ? start : start - 1
        result += rest.prefix(first - taken)
        rest = rest.dropFirst(first - taken)
        taken = first
      } else if line.hasPrefix("\\") {
        if wasKept { result[result.count - 1] += "<no line end>" }
      } else {
        if !line.hasPrefix("+") {
          #expect(rest.popFirst() == line.dropFirst())
          taken += 1
        }
        wasKept = !line.hasPrefix("-")
        if wasKept { result.append(line.dropFirst()) }
      }
    }
    result += rest
    let text = result.map { $0 + "\n" }.joined().replacing("<no line end>\n", with: "")
    return Array((rest.isEmpty ? text : String(text.dropLast())).utf8)
  }
}
