import Document
import Source
import XML

/// Reads the mixed content of a NITF element as running text.
struct NITFInlineReader {
  /// Whether `br` is a print line of a headline, which Markdown writes as a space, and not a hard break.
  var breaksArePrintLines = false
  /// Whether a line feed is a print line of a headline, too, and not a soft break.
  var lineFeedsArePrintLines = false

  /// The running text of an element.
  func read(_ element: XMLTree.Element) -> [Inline] {
    var result: [Inline] = []
    element.forEachPiece {
      append(linesOf: $0.span, to: &result)
    } element: {
      append($0, to: &result)
    }
    return result
  }

  /// The running text of some of the nodes inside an element.
  func read(_ nodes: some Sequence<XMLTree.Node>) -> [Inline] {
    var result: [Inline] = []
    for node in nodes {
      switch node {
      case .text(let text): append(linesOf: text.utf8Span.span, to: &result)
      case .processingInstruction: continue
      case .element(let element): append(element, to: &result)
      }
    }
    return result
  }

  private func append(_ element: XMLTree.Element, to result: inout [Inline]) {
    if let (tag, isContinued) = NITFText.html(element) {
      if isContinued, case .html(let start)? = result.last {
        result[result.count - 1] = .html(InlineHTML(start.string + tag))
      } else {
        result.append(.html(InlineHTML(tag)))
      }
    } else if let character = NITFText.character(element) {
      result.append(.text(Text(character)))
    } else {
      result += inlines(for: element)
    }
  }

  private func inlines(for element: XMLTree.Element) -> [Inline] {
    switch element.name {
    case "em": styled(element)
    case "a": linked(element)
    case "br": breaksArePrintLines ? [.text(Text(" "))] : [.hardBreak(LineBreak())]
    case "classifier" where element["type"] == "break":
      element["value"] == "soft" ? [.softBreak(LineBreak())] : [.hardBreak(LineBreak())]
    default: read(element)  // person, byttl, location and the like add meaning, not text
    }
  }

  private func styled(_ element: XMLTree.Element) -> [Inline] {
    switch NITFText.classes(of: element).first {
    case "strong": [.strong(StyledText(read(element)))]
    case "strikethrough": [.strikethrough(StyledText(read(element)))]
    case "code": [.code(CodeSpan(NITFText.of(element)))]
    default: [.emphasis(StyledText(read(element)))]
    }
  }

  private func linked(_ element: XMLTree.Element) -> [Inline] {
    let destination = NITFText.attribute("href", of: element) ?? ""
    let title = NITFText.attribute("title", of: element)
    if NITFText.classes(of: element).contains("image") {
      return [.image(Image(destination: destination, title: title, alternative: read(element)))]
    }
    return [.link(Link(destination: destination, title: title, content: read(element)))]
  }

  private func append(linesOf text: Span<UInt8>, to result: inout [Inline]) {
    // Only for the first piece: to make room for each of many would copy the list each time.
    if result.isEmpty { result.reserveCapacity(2 * ByteCount.of(.lineFeed, in: text) + 1) }
    // By bytes: to a String CR LF is one character.
    var start = 0
    while true {
      let end = ByteSearch.offset(of: .lineFeed, in: text, from: start)
      if end > start { result.append(.text(Text(XMLTreeStorage.string(text.extracting(start..<end))))) }
      if end == text.count { return }
      result.append(lineFeedsArePrintLines ? .text(Text(" ")) : .softBreak(LineBreak()))
      start = end + 1
    }
  }
}
