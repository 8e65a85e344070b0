import Document
import XML

/// Reads running content, be it XHTML, NITF or markup that nobody knows, as blocks of a page.
///
/// All text that shows is kept, and noted in the ledger. What Markdown has no sign for becomes plain text.
struct FlowReader {
  /// What was taken so far.
  var ledger = TextLedger()

  /// The blocks inside an element.
  mutating func blocks(in element: XMLTree.Element) -> [Block] {
    var flow = Flow()
    append(element, to: &flow)
    flow.endLine()
    return flow.blocks
  }

  /// The text inside an element as one line.
  mutating func line(of element: XMLTree.Element) -> [Inline] { Self.line(of: blocks(in: element)) }

  /// The text of blocks as one line.
  static func line(of blocks: [Block]) -> [Inline] {
    var line: [Inline] = []
    for block in blocks {
      if !line.isEmpty { line.append(.text(Text(" "))) }
      switch block {
      case .paragraph(let paragraph): line += paragraph.content
      case .heading(let heading): line += heading.content
      case .figure(let figure): line.append(.image(figure.image))
      default: line.append(.text(Text(OneLine.of(block.plainText))))
      }
    }
    return RunningLine.of(line, breaksAreSpaces: true)
  }

  private mutating func append(_ parent: XMLTree.Element, to flow: inout Flow) {
    for node in parent.children {
      switch node {
      case .text(let text):
        flow.line.append(.text(Text(text)))
        if !VisibleText.isEmpty(text) { ledger.take(parent) }
      case .processingInstruction: continue
      case .element(let element): append(element, in: parent, to: &flow)
      }
    }
  }

  private mutating func append(_ element: XMLTree.Element, in parent: XMLTree.Element, to flow: inout Flow) {
    switch FlowElement(element, in: parent) {
    case .apart:
      flow.endLine()
      append(element, to: &flow)
      flow.endLine()
    case .heading: appendHeading(element, to: &flow)
    case .list(let isNumbered): flow.add(.list(list(element, isNumbered: isNumbered)))
    case .quote: flow.add(.quote(Quote(blocks(in: element))))
    case .preformatted:
      ledger.takeAll(of: element)
      let text = element.text.drop { $0 == "\n" }
      flow.add(.code(CodeBlock(info: "", text.last == "\n" ? String(text) : text + "\n")))
    case .table:
      if let table = table(element) {
        for block in table { flow.add(block) }
      } else {
        flow.endLine()
        append(element, to: &flow)
        flow.endLine()
      }
    case .rule:
      flow.add(.thematicBreak(ThematicBreak()))
      append(element, to: &flow)
    case .lineBreak:
      flow.breakLine()
      append(element, to: &flow)
    case .picture:
      if !PictureCandidates.isUnseen(element) {
        flow.line.append(.image(Self.picture(element, caption: nil)))
      }
    case .figure: appendFigure(element, to: &flow)
    case .media: for block in media(element) { flow.add(block) }
    case .styled(let style): flow.line.append(style.inline(inner(element)))
    case .link: appendLink(element, to: &flow)
    case .spaced:
      flow.line.append(.text(Text(" ")))
      append(element, to: &flow)
    case .raised(let digits): appendRaised(element, digits, to: &flow)
    case .reading: appendReading(element, in: parent, to: &flow)
    case .listed:
      flow.separate()
      append(element, to: &flow)
    case .plain: append(element, to: &flow)
    case .unseen: return
    }
  }

  /// The text inside an element that holds no blocks.
  private mutating func inner(_ element: XMLTree.Element) -> [Inline] {
    var flow = Flow(splitsAtBreaks: false)
    append(element, to: &flow)
    return flow.line
  }

  private mutating func appendHeading(_ element: XMLTree.Element, to flow: inout Flow) {
    let blocks = blocks(in: element)
    let isPlain = blocks.allSatisfy { if case .paragraph = $0 { true } else { false } }
    if isPlain, !blocks.isEmpty {
      flow.add(.heading(Heading(level: 3, Self.line(of: blocks))))
    } else {
      for block in blocks { flow.add(block) }
    }
  }

  private mutating func appendLink(_ element: XMLTree.Element, to flow: inout Flow) {
    let content = inner(element)
    if let destination = element["href"], !destination.isEmpty {
      flow.line.append(.link(Link(destination: OneLine.of(destination), title: nil, content: content)))
    } else {
      flow.line += content
    }
  }

  /// Adds raised or lowered text: figures and signs as the characters that are made so, anything else as it stands.
  private mutating func appendRaised(
    _ element: XMLTree.Element, _ digits: RaisedDigits, to flow: inout Flow
  ) {
    let content = inner(element)
    if content.count == 1, case .text(let text)? = content.first, let raised = digits.text(for: text.string) {
      flow.line.append(.text(Text(raised)))
    } else {
      flow.line += content
    }
  }

  /// Adds the reading of the characters before it, in brackets where the file has none.
  private mutating func appendReading(
    _ element: XMLTree.Element, in parent: XMLTree.Element, to flow: inout Flow
  ) {
    let hasBrackets = parent.elements.contains { $0.name.lowercased() == "rp" }
    if !hasBrackets { flow.line.append(.text(Text("（"))) }
    append(element, to: &flow)
    if !hasBrackets { flow.line.append(.text(Text("）"))) }
  }

  private mutating func list(_ element: XMLTree.Element, isNumbered: Bool) -> List {
    var items: [ListItem] = []
    for node in element.children {
      switch node {
      case .text(let text) where !VisibleText.isEmpty(text):
        ledger.take(element)
        items.append(ListItem([.paragraph(Paragraph(RunningLine.of([.text(Text(text))])))]))
      case .element(let child) where ["ul", "ol"].contains(child.name.lowercased()):
        let inner = list(child, isNumbered: child.name.lowercased() == "ol")
        if items.isEmpty { items.append(ListItem([])) }
        items[items.count - 1].blocks.append(.list(inner))
      case .element(let child): items.append(ListItem(blocks(in: child)))
      case .text, .processingInstruction: continue
      }
    }
    let isTight = items.allSatisfy { item in
      item.blocks.count { if case .list = $0 { false } else { true } } <= 1
    }
    let start = isNumbered ? element["start"].flatMap { Int($0) } ?? 1 : nil
    return List(start: start.map { min(max($0, 0), 999_999_999) }, isTight: isTight, items: items)
  }
}
