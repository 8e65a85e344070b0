public import Document
import Source

/// The pictures that pages name.
public enum Pictures {
  /// The destinations of all pictures of a page as it writes them, each once, in the order of the page.
  public static func destinations(in page: Page) -> [String] { destinations(in: [page]) }

  /// The destinations of all pictures of some pages, each once, in their order.
  public static func destinations(in pages: [Page]) -> [String] {
    var finder = Finder()
    for page in pages where mayNamePictures(page) {
      for part in page.parts { finder.visit(part.block) }
    }
    return finder.destinations
  }

  /// Whether the source of a page holds what opens a picture. Most pages have none.
  private static func mayNamePictures(_ page: Page) -> Bool {
    guard let bytes = page.source?.bytes.span else { return true }
    var offset = ByteSearch.offset(of: .exclamationMark, in: bytes, from: 0)
    while offset + 1 < bytes.count, bytes[offset + 1] != .leftBracket {
      offset = ByteSearch.offset(of: .exclamationMark, in: bytes, from: offset + 1)
    }
    return offset + 1 < bytes.count
  }

  private struct Finder {
    private(set) var destinations: [String] = []
    private var seen: Set<ByteString> = []

    mutating func visit(_ block: Block) {
      switch block {
      case .paragraph(let paragraph): visit(paragraph.content)
      case .heading(let heading): visit(heading.content)
      case .list(let list): for item in list.items { for block in item.blocks { visit(block) } }
      case .quote(let quote): for block in quote.blocks { visit(block) }
      case .table(let table):
        for cell in table.header + table.rows.joined() { visit(cell.content) }
      case .figure(let figure):
        visit([.image(figure.image)])
        for caption in figure.below { visit(caption.content) }
      case .code, .html, .thematicBreak, .definition, .opaque: break
      }
    }

    private mutating func visit(_ content: [Inline]) {
      for inline in content {
        if case .image(let image) = inline, !image.destination.isEmpty,
          seen.insert(ByteString(image.destination)).inserted
        {
          destinations.append(image.destination)
        }
        visit(inline.children)
      }
    }
  }
}
