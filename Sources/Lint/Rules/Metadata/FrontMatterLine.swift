import Document
import Newspaper
import Source

extension LintContext {
  /// The line of the front matter that gives a key; the start of the file when none does.
  func frontMatterLine(of key: String) -> SourceRange {
    guard let range = page.frontMatter?.range else { return SourceRange(0, 0) }
    let isTOML = page.frontMatter?.isTOML ?? false
    for number in lines.lines(of: range) {
      let line = lines.content(ofLine: number)
      if WrittenKey(source.bytes, line.offsets, isTOML: isTOML)?.known == key { return line }
    }
    return SourceRange(0, 0)
  }
}
