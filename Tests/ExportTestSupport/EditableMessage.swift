import Export

/// A page and its XML, to be edited as a partner edits it: in the text of the file.
public struct EditableMessage {
  /// A part of the page as its source has it.
  struct Part {
    /// What stands before it; nil when it is what every page has there.
    let gap: [UInt8]?
    let text: [UInt8]
    /// Where the text begins in the source, in bytes.
    let start: Int
    let structure: [UInt8]
    /// The number of its piece of the page, from 0.
    let piece: Int
    /// The element in the body of its item that holds it alone; nil when there is no such element.
    let element: XMLSpan?
    /// Whether the part that follows it in the XML stands before it in the source: what is added between the two may
    /// go with either.
    let isElsewhere: Bool
  }

  let page: Page
  let source: SourceText
  let xml: [UInt8]
  let spans: [XMLSpan]
  let parts: [Part]
  let lineEnd: [UInt8]
  /// What stands after the last part; nil when it is what every page has there.
  let end: [UInt8]?
  /// Whether the page ends in raw HTML that nothing closes: whatever is put after it becomes part of it.
  let endsInOpenHTML: Bool

  /// Exports a page with hints.
  ///
  /// - Throws: `SourceError` or `ExportError` when the bytes are no page.
  public init(_ bytes: [UInt8]) throws {
    let source = try SourceText(bytes)
    let page = PageParser.parse(source, file: "page.md")
    let message = try NewsMLExporter.export(
      IssueParser.parse([page]), spelling: [SpellingRecorder.record(page)],
      options: ExportOptions(missingDate: .standIn))
    let spans = XMLSpan.all(in: message.bytes)
    let lineEnd = LineEnd.prevailing(in: source).bytes
    let offsets = page.printedItems.map { $0.parts.map { $0.range?.lowerBound ?? 0 } }
    let elsewhere = Set(offsets.flatMap { zip($0, $0.dropFirst()).filter { $0 > $1 }.map(\.0) })
    var pieces: [PagePart.Key: Int] = [:]
    for (index, piece) in page.printedItems.enumerated() {
      for part in piece.parts { pieces[part.key] = index }
    }
    let bodyElements = Dictionary(
      message.places.filter { place in
        let parent = spans[place.element].parent.map { spans[$0] }
        return parent?.name == "block"
          && parent?.parent.flatMap { spans[$0].parent }.map { spans[$0].name } == "body"
          && !Self.standsAboveTheText(spans[place.element], message.bytes)
      }.map { ($0.range, spans[$0.element]) }, uniquingKeysWith: { first, _ in first })
    var parts: [Part] = []
    var offset = page.frontMatter?.range?.upperBound ?? source.byteOrderMarkLength
    for (index, part) in page.parts.enumerated() {
      guard let range = part.range else { continue }
      let start = Self.lineStart(before: range.lowerBound, from: offset, in: bytes)
      let gap = Array(bytes[offset..<start])
      let usual = Self.usualGap(isFirst: index == 0, page, lineEnd)
      // A list whose numbers do not follow one another is several elements.
      var isOneElement = true
      if case .list(let list) = part.block { isOneElement = list.runs.count == 1 }
      let element = isOneElement ? bodyElements[range] : nil
      parts.append(
        Part(
          gap: gap == usual ? nil : gap, text: Array(bytes[start..<range.upperBound]), start: start,
          structure: StructureBytes.of([part.block]), piece: pieces[part.key] ?? 0, element: element,
          isElsewhere: elsewhere.contains(range.lowerBound)))
      offset = range.upperBound
    }
    let rest = Array(bytes[offset...])
    end = rest == (parts.isEmpty ? [] : lineEnd) ? nil : rest
    let more = PageParser.parse(try SourceText(bytes + lineEnd + lineEnd + Array("甲".utf8)), file: "page.md")
    if case .html? = page.parts.last?.block {
      endsInOpenHTML = more.parts.count == parts.count
    } else {
      endsInOpenHTML = false
    }
    (self.page, self.source, self.parts, self.lineEnd) = (page, source, parts, lineEnd)
    (xml, self.spans) = (message.bytes, spans)
  }

  /// Whether an element is a kicker or a deck, which a page has elsewhere than the XML.
  private static func standsAboveTheText(_ span: XMLSpan, _ xml: [UInt8]) -> Bool {
    let tag = String(decoding: xml[span.start..<span.contentStart], as: UTF8.self)
    return tag.contains("<hl2 class=\"kicker") || tag.contains("<hl2 class=\"deck")
  }

  private static func lineStart(before offset: Int, from least: Int, in bytes: [UInt8]) -> Int {
    var start = offset
    while start > least, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
    return start
  }

  private static func usualGap(isFirst: Bool, _ page: Page, _ lineEnd: [UInt8]) -> [UInt8] {
    if isFirst { return page.frontMatter == nil ? [] : lineEnd }
    return lineEnd + lineEnd
  }

  /// The page made of some parts, each with what stood before it in the source.
  func text(of parts: [Part]) -> [UInt8] {
    var text = Array(source.bytes.prefix(source.byteOrderMarkLength))
    text += (page.frontMatter?.text ?? "").utf8
    for (index, part) in parts.enumerated() {
      text += part.gap ?? Self.usualGap(isFirst: index == 0, page, lineEnd)
      text += part.text
    }
    return text + (end ?? (parts.isEmpty ? [] : lineEnd))
  }

  /// How text is read.
  func structure(of text: [UInt8]) throws -> [UInt8] {
    StructureBytes.of(PageParser.parse(try SourceText(text), file: "page.md").parts.map(\.block))
  }

  /// The Markdown of a message that was edited.
  func imported(_ xml: [UInt8]) throws -> [UInt8] {
    try IssueImporter.importMessage(xml).first?.bytes ?? []
  }

  /// The indices of the parts that have another neighbour than in the source.
  func besideEdit(_ edited: [Part]) -> Set<Int> {
    let starts = [-1] + parts.map(\.start) + [Int.max]
    let neighbours = Dictionary(uniqueKeysWithValues: zip(starts, starts.dropFirst()))
    let editedStarts = [-1] + edited.map(\.start) + [Int.max]
    var indices: Set<Int> = []
    for (index, pair) in zip(editedStarts, editedStarts.dropFirst()).enumerated()
    where neighbours[pair.0] != pair.1 {
      indices.formUnion([index - 1, index])
    }
    return indices
  }

  /// Whether something may stand after a part that stands last in the source.
  func mayPrecede(_ part: Part) -> Bool { !endsInOpenHTML || part.start != parts.last?.start }

  /// The parts with a piece and the one after it in each other's place; nil when other pieces are entangled with them.
  func swapped(_ piece: Int) -> [Part]? {
    let (first, second) = (parts.filter { $0.piece == piece }, parts.filter { $0.piece == piece + 1 })
    let before = parts.prefix { $0.piece < piece }
    let after = parts.dropFirst(before.count + first.count + second.count)
    guard parts.dropFirst(before.count).prefix(first.count).allSatisfy({ $0.piece == piece }),
      after.allSatisfy({ $0.piece > piece + 1 }), second.last.map(mayPrecede) ?? false
    else { return nil }
    return before + second + first + after
  }
}
