import Testing

/// Where the scanner does not follow cmark-gfm 0.29, because it contradicts the specification or itself.
struct KnownDifference: Sendable, CustomTestStringConvertible {
  let name: String
  let reason: String
  let markdown: String
  let judged: String
  let expected: String

  var testDescription: String { name }

  static let all = [
    KnownDifference(
      name: "title of the paragraph below",
      reason: "text that turns out to be a paragraph must not also be the title of the definition above it",
      markdown: "[a]: /u\n\"t\" x\n\n[a]\n",
      judged: "<p>&quot;t&quot; x</p>\n<p><a href=\"/u\" title=\"t\">a</a></p>\n",
      expected: "<p>&quot;t&quot; x</p>\n<p><a href=\"/u\">a</a></p>\n"),
    KnownDifference(
      name: "bars in the paragraph above a table",
      reason: "only cells lose the backslash before a bar",
      markdown: "`a\\|b`\n| x |\n|---|\n",
      judged:
        "<p><code>a|b</code></p>\n<table>\n<thead>\n<tr>\n<th>x</th>\n</tr>\n</thead>\n</table>\n",
      expected:
        "<p><code>a\\|b</code></p>\n<table>\n<thead>\n<tr>\n<th>x</th>\n</tr>\n</thead>\n</table>\n"),
    KnownDifference(
      name: "lazy line in the middle of a tab",
      reason: "the spaces that are left of a tab have no bytes in the source, and indentation is no text",
      markdown: "1. > a\\\n\tb\n",
      judged: "<ol>\n<li>\n<blockquote>\n<p>a<br />\n b</p>\n</blockquote>\n</li>\n</ol>\n",
      expected: "<ol>\n<li>\n<blockquote>\n<p>a<br />\nb</p>\n</blockquote>\n</li>\n</ol>\n"),
    KnownDifference(
      name: "more than a hundred tildes",
      reason: "a run of tildes is one run; the judge cuts it after 100 of them",
      markdown: "x " + String(repeating: "~", count: 101) + "a~\n",
      judged: "<p>x " + String(repeating: "~", count: 100) + "<del>a</del></p>\n",
      expected: "<p>x " + String(repeating: "~", count: 101) + "a~</p>\n"),
  ]

  /// Whether one of the differences explains why a document has other HTML than the judge gives it.
  static func explain(_ markdown: [UInt8], judged: [UInt8], ours: [UInt8]) -> Bool {
    if markdown.contains(0x09), withoutWhiteSpace(judged) == withoutWhiteSpace(ours) { return true }
    let text = String(decoding: markdown, as: UTF8.self)
    if text.contains("]:"), withoutTitles(judged) == withoutTitles(ours) { return true }
    return text.contains("\\|") && String(decoding: judged, as: UTF8.self).contains("<table>")
  }

  private static func withoutWhiteSpace(_ html: [UInt8]) -> [UInt8] {
    html.filter { byte in byte != 0x20 && byte != 0x09 && byte != 0x0A }
  }

  private static func withoutTitles(_ html: [UInt8]) -> String {
    String(decoding: html, as: UTF8.self).replacing(/\ title="[^"]*"/, with: "")
  }
}
