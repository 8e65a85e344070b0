import Document

/// Gives the items of a message their names.
///
/// The name of a story says what it is and not where it stands: it is made from the headline and the first paragraph, so that it
/// stays with the story on any page and in every edition, and a correction further down does not change it.
struct StoryNames {
  /// The names that are taken, as bytes.
  private var taken: Set<[UInt8]>

  /// Begins with the names that stories have at their senders.
  init(taken: some Sequence<String>) { self.taken = Set(taken.map { Array($0.utf8) }) }

  /// The name of a piece of a page, on which the content is all of it.
  mutating func name(of piece: PrintedItem, on page: Page, content: ContentHash, _ context: PageContext)
    -> GUID
  {
    // Who is nobody has no names of his own: all of the content then tells items apart.
    let digits = context.provider == nil ? content.digits : Self.identity(of: piece, on: page, content).digits
    return name("\(piece.isColumn ? "column" : "story")-\(digits)", context)
  }

  /// The name of a picture of an item.
  mutating func name(ofPicture destination: String, in item: GUID, _ context: PageContext) -> GUID {
    var hash = ContentHash()
    hash.combine(destination)
    return name("\(item.local)-picture-\(hash.digits.prefix(8))", context)
  }

  /// A name that no other item has: where several are the same in all that names them, the later ones are numbered.
  private mutating func name(_ local: String, _ context: PageContext) -> GUID {
    var number = 1
    while true {
      let guid = GUID(
        provider: context.provider?.string ?? GUID.unknownProvider, date: context.date,
        local: number == 1 ? local : "\(local)-\(number)")
      if taken.insert(Array(guid.string.utf8)).inserted { return guid }
      number += 1
    }
  }

  private static func identity(of piece: PrintedItem, on page: Page, _ content: ContentHash) -> ContentHash {
    let item = page.items[piece.item]
    var hash = ContentHash()
    if piece.isColumn {
      let article = PrintedItem(
        item: piece.item, isColumn: false,
        parts: page.partsInCanonicalOrder.filter { $0.key.item == piece.item })
      hash.combine(identity(of: article, on: page, content).digits)
    }
    let texts = piece.parts.lazy.filter { part in
      if case .body = part.key.role { true } else { piece.isColumn }
    }
    let headline = words(of: item.headline?.content.plainText ?? "")
    let opening = texts.map { words(of: $0.block.plainText) }.first { !$0.isEmpty } ?? ""
    hash.combine(headline)
    hash.combine(opening)
    if headline.isEmpty, opening.isEmpty { hash.combine(content.digits) }
    return hash
  }

  /// A text without white space, which extraction and print lines change.
  private static func words(of text: String) -> String {
    var words = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace { words.append(scalar) }
    return String(words)
  }
}
