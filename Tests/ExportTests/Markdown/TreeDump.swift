import Testing

import Export

/// Writes a tree as indented lines, one a node, with its range, for tests to compare with.
struct TreeDump {
  private var lines: [String] = []

  static func lines(_ blocks: [Block]) -> String {
    var dump = TreeDump()
    dump.add(blocks, "")
    return dump.lines.joined(separator: "\n")
  }

  private mutating func add(
    _ name: String, _ range: SourceRange?, _ details: String = "", _ indentation: String
  ) {
    let place = range.map { range in " \(range.lowerBound)-\(range.upperBound)" } ?? ""
    lines.append(indentation + name + place + (details.isEmpty ? "" : " " + details))
  }

  private mutating func add(_ blocks: [Block], _ indentation: String) {
    for block in blocks { add(block, indentation) }
  }

  private mutating func add(_ block: Block, _ indentation: String) {
    let inner = indentation + "  "
    switch block {
    case .paragraph(let paragraph):
      add("paragraph", paragraph.range, indentation)
      add(paragraph.content, inner)
    case .heading(let heading):
      add("heading\(heading.level)", heading.range, indentation)
      add(heading.content, inner)
    case .list(let list):
      let start = list.start.map { start in "from \(start) " } ?? ""
      add("list", list.range, start + (list.isTight ? "tight" : "loose"), indentation)
      for item in list.items {
        add("item", item.range, inner)
        add(item.blocks, inner + "  ")
      }
    case .quote(let quote):
      add("quote", quote.range, indentation)
      add(quote.blocks, inner)
    case .code(let code):
      let info = code.info.isEmpty ? "" : code.info.debugDescription + " "
      add("code", code.range, info + code.string.debugDescription, indentation)
    case .html(let html): add("html", html.range, html.string.debugDescription, indentation)
    case .table(let table):
      add("table", table.range, table.alignments.map(\.rawValue).joined(separator: " "), indentation)
      for row in [table.header] + table.rows {
        lines.append(inner + "row")
        for cell in row {
          add("cell", cell.range, inner + "  ")
          add(cell.content, inner + "    ")
        }
      }
    case .figure(let figure): add("figure", figure.range, indentation)
    case .thematicBreak(let thematicBreak): add("break", thematicBreak.range, indentation)
    case .definition(let definition):
      let title = definition.title.map { title in " " + title.debugDescription } ?? ""
      add(
        "definition", definition.range,
        definition.label.debugDescription + " " + definition.destination.debugDescription + title, indentation
      )
    case .opaque(let opaque): add("opaque", opaque.range, opaque.string.debugDescription, indentation)
    }
  }

  private mutating func add(_ name: String, _ range: SourceRange?, _ indentation: String) {
    add(name, range, "", indentation)
  }

  private mutating func add(_ inlines: [Inline], _ indentation: String) {
    for inline in inlines {
      let title = { (title: String?) in title.map { title in " " + title.debugDescription } ?? "" }
      switch inline {
      case .text(let text): add("text", text.range, text.string.debugDescription, indentation)
      case .emphasis(let styled): add("emphasis", styled.range, indentation)
      case .strong(let styled): add("strong", styled.range, indentation)
      case .strikethrough(let styled): add("strikethrough", styled.range, indentation)
      case .code(let code): add("code", code.range, code.string.debugDescription, indentation)
      case .link(let link):
        add("link", link.range, link.destination.debugDescription + title(link.title), indentation)
      case .image(let image):
        add("image", image.range, image.destination.debugDescription + title(image.title), indentation)
      case .html(let html): add("html", html.range, html.string.debugDescription, indentation)
      case .softBreak(let lineBreak): add("soft", lineBreak.range, indentation)
      case .hardBreak(let lineBreak): add("hard", lineBreak.range, indentation)
      }
      add(inline.children, indentation + "  ")
    }
  }
}

/// A text and the tree it is read as.
struct ParserCase: Sendable, CustomTestStringConvertible {
  let name: String
  let markdown: String
  let tree: String

  var testDescription: String { name }

  init(_ name: String, _ markdown: String, _ tree: String) {
    self.name = name
    self.markdown = markdown
    self.tree = tree
  }
}
