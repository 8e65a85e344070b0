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
    var spelling = PageSpelling()
    var end = page.frontMatter?.range?.upperBound ?? source.byteOrderMarkLength
    for (index, part) in parts.enumerated() {
      guard let range = part.range else { return PageSpelling() }
      let start = max(end, lineStart(before: range.lowerBound, in: source))
      let before = Array(source.bytes[end..<start])
      let usual = CanonicalGaps.before(
        isFirst: index == 0, frontMatter: frontMatter, lineEnd: lineEnd)
      let text = source.bytes[start..<range.upperBound]
      let alone = LonePiece.of(part.block, besideOthers: pieces[index], style: style)
      let canonical = lineEnd.applied(to: pieces[index])
      let isCanonical =
        canonical.count == text.count && ByteSearch.stands(canonical, in: source.bytes, at: start)
        && alone == pieces[index]
      let partSpelling = PartSpelling(
        before: before == usual ? nil : before,
        edit: isCanonical ? nil : edit(lineEnd.applied(to: alone), to: text))
      spelling.parts[part.key] = partSpelling.data(lineEnd: lineEnd)
      end = range.upperBound
    }
    let after = Array(source.bytes[end...])
    let usual = CanonicalGaps.after(isEmpty: parts.isEmpty, lineEnd: lineEnd)
    spelling.page =
      PageLayout(
        hasByteOrderMark: source.byteOrderMarkLength > 0, lineEnd: lineEnd, style: style,
        order: order(of: page), after: after == usual ? nil : after
      ).data
    return spelling
  }

  private static func lineStart(before offset: Int, in source: SourceText) -> Int {
    var start = offset
    while start > source.byteOrderMarkLength, source.bytes[start - 1] != 0x0A, source.bytes[start - 1] != 0x0D
    {
      start -= 1
    }
    return start
  }

  private static func edit(_ canonical: [UInt8], to source: ArraySlice<UInt8>) -> TextDelta {
    TextDelta(
      from: Array(String(decoding: canonical, as: UTF8.self).unicodeScalars),
      to: Array(String(decoding: source, as: UTF8.self).unicodeScalars))
  }

  /// The order of the parts in the source as runs of the order in the XML; empty when both are the same.
  private static func order(of page: Page) -> [PageLayout.Run] {
    var numbers: [PagePart.Key: (piece: Int, part: Int)] = [:]
    var printed: [PagePart.Key] = []
    for (index, piece) in page.printedItems.enumerated() {
      for (ordinal, part) in piece.parts.enumerated() {
        numbers[part.key] = (index + 1, ordinal + 1)
        printed.append(part.key)
      }
    }
    let keys = page.parts.map(\.key)
    guard keys != printed else { return [] }
    var runs: [PageLayout.Run] = []
    for key in keys {
      guard let (piece, part) = numbers[key] else { continue }
      if let last = runs.last, last.piece == piece, last.parts.upperBound + 1 == part {
        runs[runs.count - 1].parts = last.parts.lowerBound...part
      } else {
        runs.append(PageLayout.Run(piece: piece, parts: part...part))
      }
    }
    return runs
  }
}
