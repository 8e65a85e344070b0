public import Document
import Feed
import Source
public import XML

/// Looks for text of a page that did not reach the XML.
///
/// It compares what a reader sees, the numbers of lists with it and white space aside, and goes by the XML alone: it does not use the importer, so
/// a fault that exporter and importer share cannot hide.
public struct TextAudit: Sendable {
  private let contents: ItemContents

  /// Reads the text of a message.
  ///
  /// `message` is its `newsMessage` element.
  public init(_ message: XMLTree.Element) { contents = ItemContents(message) }

  /// The parts of a page whose text is not in the XML of their piece, in print order; empty when nothing is missing.
  ///
  /// `number` is the number of the page in the message, from 1.
  public func missingParts(of page: Page, number: Int) -> [PagePart] {
    page.printedItems.enumerated().flatMap { index, piece -> [PagePart] in
      let text = contents.text(ofGroup: "page\(number).item\(index + 1)")
      var search = PassageSearch(text)
      var visible: [UInt8] = []
      return piece.parts.filter { part in
        // Every piece is looked for, so that the search knows where it is.
        var isWhole = true
        if let content = part.block.runningText {
          visible.removeAll(keepingCapacity: true)
          Self.appendVisible(content, to: &visible)
          return !search.finds(visible)
        }
        for piece in Self.pieces(of: part) {
          visible.removeAll(keepingCapacity: true)
          visible.reserveCapacity(piece.utf8.count)
          Self.appendVisible(piece.utf8Span.span, to: &visible)
          if !search.finds(visible) { isWhole = false }
        }
        return !isWhole
      }
    }
  }

  /// The texts of a part that the XML may hold apart from each other.
  private static func pieces(of part: PagePart) -> [String] {
    if case .figure(let figure) = part.block {
      return [figure.image.alternative.plainText] + figure.below.map(\.content.plainText)
        + [figure.credit?.text ?? ""]
    }
    return [part.block.textWithNumbers]
  }

  /// Appends what prints of the plain text of inlines.
  private static func appendVisible(_ content: [Inline], to result: inout [UInt8]) {
    for inline in content {
      switch inline {
      case .text(let text): appendVisible(text.string.utf8Span.span, to: &result)
      case .code(let code): appendVisible(code.string.utf8Span.span, to: &result)
      case .html, .softBreak, .hardBreak: break
      case .emphasis, .strong, .strikethrough, .link, .image: appendVisible(inline.children, to: &result)
      }
    }
  }

  /// Appends the bytes of a text that print: no white space and nothing that XML forbids.
  fileprivate static func appendVisible(_ bytes: Span<UInt8>, to result: inout [UInt8]) {
    var start = 0
    while start < bytes.count {
      var end = ByteSearch.offsetOfSpaceOrLast(in: bytes, from: start)
      while end < bytes.count, bytes[end] == 0xEF, bytes[end + 2] < 0xBE {
        end = ByteSearch.offsetOfSpaceOrLast(in: bytes, from: end + 1)
      }
      if end > start { result.append(copying: bytes.extracting(start..<end)) }
      start = end + (end < bytes.count && bytes[end] == 0xEF ? 3 : 1)
      // What lies between elements is a line end and many spaces.
      while start < bytes.count, bytes[start] <= 0x20 { start += 1 }
    }
  }
}

extension TextAudit {
  /// The number of a list item as the texts compared have it: between marks, so that it is not taken for figures of the text.
  fileprivate static func marked(_ number: Int) -> String { "\u{F8F0}\(number)\u{F8F1}" }
}

extension Block {
  /// The text as a reader sees it, the numbers of lists with it.
  fileprivate var textWithNumbers: String {
    switch self {
    case .list(let list):
      let numbers = list.numbers.map(TextAudit.marked)
      return list.items.enumerated().map { index, item in
        (numbers.isEmpty ? "" : numbers[index]) + item.blocks.map(\.textWithNumbers).joined(separator: "\n")
      }.joined(separator: "\n")
    case .quote(let quote): return quote.blocks.map(\.textWithNumbers).joined(separator: "\n")
    default: return plainText
    }
  }

  /// The content of a paragraph or a heading; nil for any other block.
  fileprivate var runningText: [Inline]? {
    switch self {
    case .paragraph(let paragraph): paragraph.content
    case .heading(let heading): heading.content
    default: nil
    }
  }
}

/// The printed text of each item group of a message.
private struct ItemContents: Sendable {
  private var texts: [String: [UInt8]]

  init(_ message: XMLTree.Element) {
    let items = message.elements.filter { $0.name == "itemSet" }.flatMap(\.elements)
    var content: [String: [UInt8]] = Dictionary(minimumCapacity: items.count)
    texts = Dictionary(minimumCapacity: items.count)
    for item in items where item.name == "newsItem" {
      guard let guid = item["guid"],
        let body = item.element("contentSet")?.element("inlineXML")?.element("nitf")?.element("body")
      else {
        continue
      }
      content[guid] = Self.text(of: body)
    }
    for group in items.flatMap({ $0.element("groupSet").elements }) {
      guard let id = group["id"], let guid = group.element("itemRef")?["residref"] else { continue }
      texts[id] = content[guid]
    }
  }

  func text(ofGroup id: String) -> [UInt8] { texts[id] ?? [] }

  /// What prints of the body of an item. A dateline above the text repeats words of the text, which must be there, too.
  private static func text(of body: XMLTree.Element) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(body.textCount)
    for section in body.elements {
      guard section.name == "body.head" else {
        take(section, into: &text)
        continue
      }
      for line in section.elements where line.name != "dateline" { take(line, into: &text) }
    }
    return text
  }

  /// Appends what prints of an element. Where nothing in it is escaped or numbered, as nearly everywhere, all its text is
  /// taken in one pass, whatever element it stands in.
  private static func take(_ element: XMLTree.Element, into text: inout [UInt8]) {
    let start = text.count
    let isAsItStands =
      !isEscaped(element) && element.name != "ol"
      && element.forEachPieceWithin {
        !isEscaped($0) && $0.name != "ol"
      } text: {
        TextAudit.appendVisible($0, to: &text)
      }
    if isAsItStands { return }
    text.removeSubrange(start...)
    append(element, to: &text)
  }

  private static func isEscaped(_ element: XMLTree.Element) -> Bool {
    element["class"].map(ClassTokens.sayEscaped) ?? false
  }

  private static func append(_ element: XMLTree.Element, to text: inout [UInt8]) {
    let isEscaped = isEscaped(element)
    var number = element.name == "ol" ? element["seqnum"].flatMap { Int($0) } ?? 1 : nil
    element.forEachPiece { piece in
      guard isEscaped else { return TextAudit.appendVisible(piece.span, to: &text) }
      let plain = ForbiddenCharacter.unescape(String(decoding: piece, as: UTF8.self))
      TextAudit.appendVisible(plain.utf8Span.span, to: &text)
    } element: { child in
      if let item = number, child.name == "li" {
        TextAudit.appendVisible(TextAudit.marked(item).utf8Span.span, to: &text)
        number = List.number(after: item)
      }
      append(child, to: &text)
    }
  }
}
