import Document
import Source
import XML

/// A block of Markdown as NITF `blockContent`.
struct BlockElement {
  /// What was read from the picture files, by destination.
  let pictures: [String: PictureFile]

  /// Writes a block into the element that is open; a link definition prints nothing.
  func write(_ block: Block, to writer: inout XMLWriter) {
    switch block {
    case .paragraph(let paragraph) where paragraph.headingLevel != nil:
      write(block.asInMarkdown, to: &writer)
    case .paragraph(let paragraph):
      writer.start("p", mixed: true, from: paragraph.range)
      EnrichedText(paragraph.content).write(to: &writer)
      writer.end()
    case .heading(let heading):
      writer.start("hl2", mixed: true, from: heading.range)
      writer.attribute("class", ClassTokens.of("crosshead", heading, usual: 3))
      EnrichedText(heading.content).write(to: &writer)
      writer.end()
    case .list(let list): write(list, to: &writer)
    case .quote(let quote): write(quote, to: &writer)
    case .code(let code):
      write(code.string, class: "code", info: code.info, from: code.range, to: &writer)
    case .html(let html): write(html.string, class: "html", from: html.range, to: &writer)
    case .opaque(let opaque): write(opaque.string, class: "markdown", from: opaque.range, to: &writer)
    case .table(let table): write(table, to: &writer)
    case .figure(let figure):
      MediaElement(file: pictures[figure.image.destination]).write(figure, to: &writer)
    case .thematicBreak(let thematicBreak):
      writer.start("hr", from: thematicBreak.range)
      writer.end()
    case .definition: break
    }
  }

  private func write(_ blocks: [Block], to writer: inout XMLWriter) {
    guard writer.failure == nil else { return }
    for block in blocks { write(block, to: &writer) }
  }

  private func write(_ list: List, to writer: inout XMLWriter) {
    let (numbers, token) = (list.numbers, list.isTight ? "tight" : "loose")
    // NITF numbers a list, not its items: where a number does not follow the one before, the list goes on in another element.
    for run in list.runs {
      let isFirst = run.lowerBound == 0
      writer.start(
        list.start == nil ? "ul" : "ol", from: isFirst ? list.range : list.items[run.lowerBound].range)
      writer.attribute("class", isFirst ? token : token + " continued")
      if run.lowerBound < numbers.count, numbers[run.lowerBound] != 1 {
        writer.attribute("seqnum", String(numbers[run.lowerBound]))
      }
      for item in list.items[run] {
        // The standard lets `li` hold text, so no white space may be added in it.
        writer.start("li", mixed: true, from: item.range)
        write(item.blocks, to: &writer)
        writer.end()
      }
      writer.end()
    }
  }

  private func write(_ quote: Quote, to writer: inout XMLWriter) {
    writer.start("bq", from: quote.range)
    writer.start("block")
    write(quote.blocks, to: &writer)
    writer.end()
    writer.end()
  }

  private func write(
    _ string: String, class token: String, info: String = "", from range: SourceRange?,
    to writer: inout XMLWriter
  ) {
    let isEscaped = ForbiddenCharacter.occurs(in: string) || ForbiddenCharacter.occurs(in: info)
    var tokens = ClassTokens.of(token, isEscaped: isEscaped) ?? token
    if !info.isEmpty { tokens += " language-\(isEscaped ? ForbiddenCharacter.escape(info) : info)" }
    writer.start("pre", mixed: true, from: range)
    writer.attribute("class", tokens)
    writer.text(isEscaped ? ForbiddenCharacter.escape(string) : string)
    writer.end()
  }

  private func write(_ table: Table, to writer: inout XMLWriter) {
    writer.start("table", from: table.range)
    writer.start("thead")
    write(table.header, as: "th", alignments: table.alignments, to: &writer)
    writer.end()
    if !table.rows.isEmpty {
      writer.start("tbody")
      for row in table.rows { write(row, as: "td", alignments: table.alignments, to: &writer) }
      writer.end()
    }
    writer.end()
  }

  private func write(
    _ row: [Table.Cell], as name: StaticString, alignments: [Table.Alignment], to writer: inout XMLWriter
  ) {
    writer.start("tr")
    for (index, cell) in row.enumerated() {
      writer.start(name, mixed: true, from: cell.range)
      if index < alignments.count, alignments[index] != .none {
        writer.attribute("align", alignments[index].rawValue)
      }
      EnrichedText(cell.content).write(to: &writer)
      writer.end()
    }
    writer.end()
  }
}
