import Document
import XML

/// Reads the block elements of NITF as blocks of a page.
enum NITFBlockReader {
  /// The blocks inside an element, in order.
  static func blocks(in element: XMLTree.Element) -> [Block] {
    var blocks: [Block] = []
    for child in element.elements where !goesOn(child, after: &blocks) { blocks += self.blocks(for: child) }
    return blocks
  }

  /// Whether an element is the rest of the numbered list that stands last among some blocks, with a number that does not
  /// follow; its items are added to that list.
  static func goesOn(_ element: XMLTree.Element, after blocks: inout [Block]) -> Bool {
    guard element.name == "ol", NITFText.classes(of: element).contains("continued"),
      case .list(var list)? = blocks.last, list.start != nil
    else { return false }
    var rest = self.list(element, start: number(of: element))
    if !rest.items.isEmpty {
      let next = list.numbers.last.map(List.number(after:))
      rest.items[0].number = rest.start == next ? nil : rest.start
    }
    list.items += rest.items
    blocks[blocks.count - 1] = .list(list)
    return true
  }

  /// The number of the first item of a numbered list.
  private static func number(of element: XMLTree.Element) -> Int {
    element["seqnum"].flatMap { Int($0) }.map { min(max($0, 0), 999_999_999) } ?? 1
  }

  /// What one element holds. Elements that only group others give what they group.
  static func blocks(for element: XMLTree.Element) -> [Block] {
    switch element.name {
    case "p":
      [
        .paragraph(
          Paragraph(
            NITFInlineReader().read(element),
            headingLevel: ClassTokens.headingLevel(in: NITFText.classes(of: element))))
      ]
    case "hl1", "hl2": [.heading(heading(element, usualLevel: 3))]
    case "ul": [.list(list(element, start: nil))]
    case "ol": [.list(list(element, start: number(of: element)))]
    case "bq": [.quote(Quote(blocks(in: element)))]
    case "pre": [preformatted(element)]
    case "table": [.table(table(element))]
    case "media": [.figure(figure(element))]
    case "hr": [.thematicBreak(ThematicBreak())]
    default: blocks(in: element)
    }
  }

  /// A heading, with the level its class names or else the usual one of its role.
  static func heading(
    _ element: XMLTree.Element, usualLevel: Int, reader: NITFInlineReader? = nil
  ) -> Heading {
    let classes = NITFText.classes(of: element)
    let level = classes.compactMap { name -> Int? in
      name.hasPrefix("level-") ? Int(name.dropFirst("level-".count)) : nil
    }.first
    let reader = reader ?? NITFInlineReader(breaksArePrintLines: element.name == "hl1")
    return Heading(
      level: level.map { min(max($0, 1), 6) } ?? usualLevel, reader.read(element),
      isParagraph: classes.contains { $0 == ClassTokens.paragraph })
  }

  private static func list(_ element: XMLTree.Element, start: Int?) -> List {
    List(
      start: start, isTight: !NITFText.classes(of: element).contains("loose"),
      items: element.elements.filter { $0.name == "li" }.map { ListItem(listItem($0)) })
  }

  /// The blocks of a list item; text that stands in it without a paragraph is one.
  private static func listItem(_ element: XMLTree.Element) -> [Block] {
    let hasText = element.children.contains { node in
      if case .text(let text) = node {
        return text.unicodeScalars.contains { !" \t\n\r".unicodeScalars.contains($0) }
      }
      return false
    }
    return hasText ? [.paragraph(Paragraph(NITFInlineReader().read(element)))] : blocks(in: element)
  }

  private static func preformatted(_ element: XMLTree.Element) -> Block {
    let text = NITFText.of(element)
    switch NITFText.classes(of: element).first {
    case "html": return .html(HTMLBlock(text))
    case "markdown": return .opaque(OpaqueSource(text))
    default: return .code(CodeBlock(info: language(of: element), text))
    }
  }

  /// The info string of a code block: all of its class after `language-`, spaces included.
  private static func language(of element: XMLTree.Element) -> String {
    let name = NITFText.attribute("class", of: element) ?? ""
    for mark in ["code language-", "code escaped language-"] where name.utf8.starts(with: mark.utf8) {
      // By bytes: an accent at its start would join the hyphen.
      return String(decoding: name.utf8.dropFirst(mark.utf8.count), as: UTF8.self)
    }
    return ""
  }

  private static func table(_ element: XMLTree.Element) -> Table {
    func cells(_ row: XMLTree.Element) -> [Table.Cell] {
      row.elements.map { Table.Cell(NITFInlineReader().read($0)) }
    }
    let head = element.elements.first { $0.name == "thead" }?.elements.first
    let rows = element.elements.filter { $0.name != "thead" }
      .flatMap { $0.name == "tr" ? [$0] : $0.elements.filter { $0.name == "tr" } }
    let alignments = head.elements.map { cell in
      cell["align"].flatMap(Table.Alignment.init(rawValue:)) ?? .none
    }
    return Table(alignments: alignments, header: head.map(cells) ?? [], rows: rows.map(cells))
  }

  private static func figure(_ element: XMLTree.Element) -> Figure {
    let reference = element.elements.first { $0.name == "media-reference" }
    let captions = element.elements.filter { $0.name == "media-caption" }
    let isBelow = { (caption: XMLTree.Element) in NITFText.classes(of: caption).contains("below") }
    let producer = element.elements.first { $0.name == "media-producer" }
    // The picture's escapes are announced by the class of the element around it.
    let isEscaped = ClassTokens.sayEscaped(element["class"] ?? "")
    func value(_ name: String) -> String? {
      reference?[name].map { isEscaped ? ForbiddenCharacter.unescape($0) : $0 }
    }
    return Figure(
      image: Image(
        destination: value("source") ?? "", title: value("name"),
        alternative: captions.first { !isBelow($0) }.map { NITFInlineReader().read($0) } ?? []),
      below: captions.filter(isBelow).map { Paragraph(NITFInlineReader().read($0)) },
      credit: producer.map { Byline(Paragraph(NITFInlineReader().read($0)), credits: []) })
  }
}
