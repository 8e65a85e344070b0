/// The pictures that pages name.
public enum Pictures {
  /// The destinations of all pictures of a page as it writes them, each once, in the order of the page.
  public static func destinations(in page: Page) -> [String] {
    var finder = Finder()
    for part in page.parts { finder.visit(part.block) }
    return finder.destinations
  }

  private struct Finder {
    var destinations: [String] = []

    mutating func visit(_ block: Block) {
      switch block {
      case .paragraph(let paragraph): visit(paragraph.content)
      case .heading(let heading): visit(heading.content)
      case .list(let list): for item in list.items { for block in item.blocks { visit(block) } }
      case .quote(let quote): for block in quote.blocks { visit(block) }
      case .table(let table):
        for cell in table.header + table.rows.joined() { visit(cell.content) }
      case .figure(let figure): visit([.image(figure.image)])
      case .code, .html, .thematicBreak, .definition, .opaque: break
      }
    }

    private mutating func visit(_ content: [Inline]) {
      for inline in content {
        if case .image(let image) = inline, !image.destination.isEmpty,
          !destinations.contains(where: { $0.utf8.elementsEqual(image.destination.utf8) })
        {
          destinations.append(image.destination)
        }
        visit(inline.children)
      }
    }
  }
}
