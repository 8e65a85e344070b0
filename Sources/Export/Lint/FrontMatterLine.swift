extension LintContext {
  /// The line of the front matter that gives a key; the start of the file when none does.
  func frontMatterLine(of key: String) -> SourceRange {
    guard let range = page.frontMatter?.range else { return SourceRange(0, 0) }
    for number in lines.lines(of: range) {
      let line = lines.content(ofLine: number)
      if source.bytes[line.offsets].starts(with: (key + ":").utf8) { return line }
    }
    return SourceRange(0, 0)
  }

  /// Where to write a line of metadata: in the front matter, or in one that has yet to be made.
  func writing(_ line: String) -> Wording {
    page.frontMatter == nil
      ? Wording(
        zh: "在文件最前面写头信息：一行 ---，一行 \(line)，再一行 ---",
        en: "open the file with three lines: ---, then \(line), then ---")
      : Wording(zh: "在头信息里写一行 \(line)", en: "write \(line) in the front matter")
  }
}
