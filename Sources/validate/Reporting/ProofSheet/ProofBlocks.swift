import Export

extension ProofText {
  /// A block of a body, or a block with the class `name`.
  mutating func block(_ block: Block, named name: String = "") -> String {
    let attribute = name.isEmpty ? "" : " class=\"\(name)\""
    switch block {
    case .paragraph(let paragraph): return "<p\(attribute)>\(inlines(paragraph.content))</p>\n"
    case .heading(let heading):
      return "<h3 class=\"\(name.isEmpty ? "crosshead" : name)\">\(self.heading(heading))</h3>\n"
    case .list(let list):
      let tag = list.start == nil ? "ul" : "ol"
      let start = list.start.map { " start=\"\($0)\"" } ?? ""
      let items = list.items.map { item in
        let number = item.number.map { " value=\"\($0)\"" } ?? ""
        return "<li\(number)>\(blocks(item.blocks))</li>\n"
      }
      return "<\(tag)\(start)>\n\(items.joined())</\(tag)>\n"
    case .quote(let quote): return "<blockquote>\n\(blocks(quote.blocks))</blockquote>\n"
    case .table(let table): return self.table(table)
    case .figure(let figure): return self.figure(figure)
    case .thematicBreak: return "<hr>\n"
    case .code(let code): return source(code.range, or: code.string)
    case .html(let html): return source(html.range, or: html.string)
    case .definition(let definition): return source(definition.range, or: definition.destination)
    case .opaque(let opaque): return source(opaque.range, or: opaque.string)
    }
  }

  /// A picture with its caption and its credit.
  mutating func figure(_ figure: Figure) -> String {
    let caption = ([figure.image.alternative] + figure.below.map(\.content)).filter { !$0.isEmpty }
      .map { "<figcaption>\(inlines($0))</figcaption>" }.joined()
    let credit = figure.credit.map { "<p class=\"credit\">\(inlines($0.paragraph.content))</p>" } ?? ""
    return "<figure>\(picture(figure.image))\(caption)\(credit)</figure>\n"
  }

  private mutating func blocks(_ blocks: [Block]) -> String { blocks.map { block($0) }.joined() }

  private mutating func table(_ table: Table) -> String {
    func row(_ cells: [Table.Cell], _ tag: String) -> String {
      "<tr>\(cells.map { "<\(tag)>\(inlines($0.content))</\(tag)>" }.joined())</tr>\n"
    }
    return "<table>\n\(row(table.header, "th"))\(table.rows.map { row($0, "td") }.joined())</table>\n"
  }

  private mutating func source(_ range: SourceRange?, or string: String) -> String {
    "<pre>\(range.map { raw($0) } ?? MarkupText.escaped(string))</pre>\n"
  }
}
