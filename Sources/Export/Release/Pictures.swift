public import Document
import Source

/// The pictures that pages name.
public enum Pictures {
  /// The destinations of all pictures of a page as it writes them, each once, in the order of the page.
  public static func destinations(in page: Page) -> [String] { destinations(in: [page]) }

  /// The destinations of all pictures of some pages, each once, in their order.
  public static func destinations(in pages: [Page]) -> [String] {
    var destinations: [String] = []
    var seen: Set<ByteString> = []
    for page in pages where mayNamePictures(page) {
      page.parts.map(\.block).walk { node in
        if case .inline(.image(let image)) = node, !image.destination.isEmpty,
          seen.insert(ByteString(image.destination)).inserted
        {
          destinations.append(image.destination)
        }
        return .visitChildren
      }
    }
    return destinations
  }

  /// Whether the source of a page holds what opens a picture. Most pages have none.
  private static func mayNamePictures(_ page: Page) -> Bool {
    guard let bytes = page.source?.bytes.span else { return true }
    return ByteSearch.offset(of: .exclamationMark, .leftBracket, in: bytes, from: 0) < bytes.count
  }
}
