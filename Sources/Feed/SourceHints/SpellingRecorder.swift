public import Document
import Markdown
import Source

/// Compares a parsed page with its canonical spelling and writes down where they differ.
public enum SpellingRecorder {
  /// The spelling of a parsed page, such that ``PageAssembler`` gives its source back byte for byte. For a page that
  /// was made, not parsed, there is nothing to write down.
  public static func record(_ page: Page) -> PageSpelling {
    guard let source = page.source else { return PageSpelling() }
    let lineEnd = LineEnd.prevailing(in: source)
    let parts = page.parts
    let style = StyleDetector.style(of: parts.map(\.block), in: source)
    let frontMatter = Array((page.frontMatter?.text ?? "").utf8)
    let pieces = MarkdownWriter.pieces(parts.map(\.block), style: style)
    let gap = CanonicalGaps.before(isFirst: false, frontMatter: frontMatter, lineEnd: lineEnd)
    let bytes = source.bytes
    var spelling = PageSpelling()
    var end = page.frontMatter?.range?.upperBound ?? source.byteOrderMarkLength
    for (index, part) in parts.enumerated() {
      guard let range = part.range else { return PageSpelling() }
      let start = max(end, lineStart(before: range.lowerBound, in: bytes, from: source.byteOrderMarkLength))
      let usual =
        index == 0 ? CanonicalGaps.before(isFirst: true, frontMatter: frontMatter, lineEnd: lineEnd) : gap
      let isUsual = start - end == usual.count && ByteSearch.matches(usual, in: bytes, at: end)
      let alone = IsolatedSpelling.of(part.block, besideOthers: pieces[index], style: style)
      let canonical = lineEnd.applied(to: pieces[index])
      let isCanonical =
        canonical.count == range.upperBound - start && ByteSearch.matches(canonical, in: bytes, at: start)
        && alone == pieces[index]
      if !isUsual || !isCanonical {
        let partSpelling = PartSpelling(
          before: isUsual ? nil : Array(bytes[end..<start]),
          edit: isCanonical ? nil : edit(lineEnd.applied(to: alone), to: bytes[start..<range.upperBound]))
        spelling.parts[part.key] = partSpelling.data(lineEnd: lineEnd)
      }
      end = range.upperBound
    }
    let after = Array(bytes[end...])
    let usual = CanonicalGaps.after(isEmpty: parts.isEmpty, lineEnd: lineEnd)
    let partOrder = PartOrderHint(of: page)
    spelling.page =
      PageLayout(
        hasByteOrderMark: source.byteOrderMarkLength > 0, lineEnd: lineEnd, style: style,
        order: partOrder.order, marks: partOrder.marks, after: after == usual ? nil : after
      ).data
    return spelling
  }

  private static func lineStart(before offset: Int, in bytes: [UInt8], from first: Int) -> Int {
    var start = offset
    while start > first, !bytes[start - 1].isLineEnd { start -= 1 }
    return start
  }

  private static func edit(_ canonical: [UInt8], to source: ArraySlice<UInt8>) -> TextDelta {
    TextDelta(
      from: Array(String(decoding: canonical, as: UTF8.self).unicodeScalars),
      to: Array(String(decoding: source, as: UTF8.self).unicodeScalars))
  }
}
