import Document
import XML

extension ForeignStory {
  /// Reads a `nitf` element, of whatever namespace.
  init(nitf: XMLTree.Element, _ reader: inout FlowReader) {
    for part in nitf.elements {
      switch part.name {
      case "head": continue
      case "body": readNITFBody(part, &reader)
      default: body += reader.blocks(in: part)
      }
    }
  }

  /// Takes the title in the head of a `nitf` element for the headline where there is no other.
  mutating func takeTitle(ofNITF nitf: XMLTree.Element, _ reader: inout FlowReader) {
    guard let title = nitf.element("head")?.element("title") else { return }
    if headline.isEmpty {
      headline = reader.line(of: title)
    } else if VisibleText.bytes(title.text) == VisibleText.bytes(headline.plainText) {
      reader.ledger.takeAll(of: title)
    }
  }

  private mutating func readNITFBody(_ element: XMLTree.Element, _ reader: inout FlowReader) {
    for part in element.elements {
      switch part.name {
      case "body.head":
        for child in part.elements { readNITFHead(child, &reader) }
      case "body.end": closing += reader.blocks(in: part)
      default: body += reader.blocks(in: part)
      }
    }
  }

  private mutating func readNITFHead(_ element: XMLTree.Element, _ reader: inout FlowReader) {
    switch element.name {
    case "hedline", "headline":
      for line in element.elements { readNITFHeadline(line, &reader) }
    case "byline": bylines += lines(of: element, &reader)
    case "dateline": dateline += (dateline.isEmpty ? [] : [.text(Text(" "))]) + reader.line(of: element)
    case "rights", "distributor": return
    default: opening += reader.blocks(in: element)
    }
  }

  private mutating func readNITFHeadline(_ element: XMLTree.Element, _ reader: inout FlowReader) {
    let line = reader.line(of: element)
    guard !line.isEmpty else { return }
    if NITFText.classes(of: element).contains("kicker") {
      kickers.append(line)
    } else if element.name == "hl1", headline.isEmpty {
      headline = line
    } else {
      decks.append(line)
    }
  }

  private func lines(of element: XMLTree.Element, _ reader: inout FlowReader) -> [[Inline]] {
    reader.blocks(in: element).map { FlowReader.line(of: [$0]) }.filter { !$0.isEmpty }
  }
}
