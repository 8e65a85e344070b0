import Export
import ExportTestSupport

/// Whether the known differences, and nothing else, explain why a document has other HTML than the judge gives it.
///
/// Each is undone just where it is: bars in the paragraph right above a table, titles that open a paragraph right below
/// a definition, spaces that are left of a tab where a line begins.
struct DifferenceExcuse {
  private let source: SourceText
  /// Where the backslash before a bar stands that the judge takes away.
  private var backslashes: [Int] = []
  /// The attributes of links that the judge has too many, with a space before them.
  private var titles: Set<[UInt8]> = []

  /// Whether the differences explain what the judge says of a document.
  static func holds(for markdown: [UInt8], judged: [UInt8]) -> Bool {
    guard let source = try? SourceText(markdown) else { return false }
    var excuse = DifferenceExcuse(source: source)
    excuse.look(through: MarkdownParser.parse(source).blocks)
    let removed = Set(excuse.backslashes)
    let read = markdown.indices.filter { !removed.contains($0) }.map { markdown[$0] }
    guard let text = try? SourceText(read) else { return false }
    let ours = HTMLRenderer.html(MarkdownParser.parse(text).blocks)
    return excuse.compared(ours) == excuse.compared(judged)
  }

  private init(source: SourceText) { self.source = source }

  private mutating func look(through blocks: [Block]) {
    for (first, second) in zip(blocks, blocks.dropFirst()) {
      guard let above = first.range, let below = second.range, meet(above, below) else { continue }
      switch (first, second) {
      case (.paragraph, .table):
        let bytes = source.bytes
        let places = above.lowerBound..<above.upperBound
        for place in places.dropLast() where bytes[place] == 0x5C && bytes[place + 1] == 0x7C {
          backslashes.append(place)
        }
      case (.definition, .paragraph): addTitle(opening: below)
      default: break
      }
    }
    for block in blocks {
      switch block {
      case .quote(let quote): look(through: quote.blocks)
      case .list(let list): for item in list.items { look(through: item.blocks) }
      default: break
      }
    }
  }

  /// Whether no blank line stands between two blocks.
  private func meet(_ above: SourceRange, _ below: SourceRange) -> Bool {
    guard above.upperBound <= below.lowerBound else { return false }
    let gap = source.bytes[above.upperBound..<below.lowerBound]
    return gap.count { $0 == 0x0A } <= 1 && gap.count { $0 == 0x0D } <= 1
  }

  /// The title that a paragraph begins with, as an attribute.
  private mutating func addTitle(opening paragraph: SourceRange) {
    let text = Array(source.bytes[paragraph.lowerBound..<paragraph.upperBound])
    let ends: [UInt8: UInt8] = [0x22: 0x22, 0x27: 0x27, 0x28: 0x29]
    guard let first = text.first, let end = ends[first] else { return }
    for close in text.indices.dropFirst() where text[close] == end {
      guard let link = try? SourceText(Array("[x](/u ".utf8) + text[...close] + [0x29]) else { continue }
      let html = HTMLRenderer.html(MarkdownParser.parse(link).blocks)
      let (before, after) = (Array("<p><a href=\"/u\"".utf8), Array(">x</a></p>\n".utf8))
      guard html.starts(with: before), html.suffix(after.count) == after[...] else { continue }
      titles.insert(Array(html.dropFirst(before.count).dropLast(after.count)))
      return
    }
  }

  /// HTML without the titles, and where the document has a tab, without spaces at the beginning of a line of text.
  private func compared(_ html: [UInt8]) -> [UInt8] {
    var html = html
    for title in titles where !title.isEmpty {
      html = Array(
        String(decoding: html, as: UTF8.self).replacing(String(decoding: title, as: UTF8.self), with: "").utf8
      )
    }
    guard source.bytes.contains(0x09) else { return html }
    var isCode = false
    let lines = html.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      let text = isCode ? line : line.drop { $0 == 0x20 }
      if text.starts(with: "<pre>".utf8) { isCode = true }
      if text.suffix(6) == Array("</pre>".utf8)[...] { isCode = false }
      return text
    }
    return Array(lines.joined(separator: [0x0A]))
  }
}
