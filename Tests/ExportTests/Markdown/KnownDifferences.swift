import Export
import ExportTestSupport
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
}
