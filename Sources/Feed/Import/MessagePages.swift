import Document
import Newspaper
import Source
import XML

/// Follows the groups of a message from its pages to their items.
///
/// A page is a package of its own; its properties and the hint about it stand in the `contentMeta` of that package. Messages of
/// earlier versions have one package, in which a page is a group that holds them itself.
struct MessagePages {
  private let groups: [String: XMLTree.Element]
  private let newsItems: [String: XMLTree.Element]
  private let pages: [(group: XMLTree.Element, metadata: XMLTree.Element)]

  init(_ message: XMLTree.Element) {
    let items = message.elements.filter { $0.name == "itemSet" }.flatMap(\.elements)
    newsItems = Dictionary(
      items.filter { $0.name == "newsItem" }.compactMap { item in item["guid"].map { ($0, item) } },
      uniquingKeysWith: { first, _ in first })
    let packages = items.filter { $0.name == "packageItem" }
    groups = Dictionary(
      packages.flatMap { $0.element("groupSet").elements }.compactMap { group in
        group["id"].map { ($0, group) }
      },
      uniquingKeysWith: { first, _ in first })
    pages = packages.flatMap { package in
      let metadata = package.element("contentMeta")
      let hasProperties = metadata.elements.contains { $0.name == "contentMetaExtProperty" }
      return package.element("groupSet").elements.filter { $0["role"] == PageGroupRole.page.qcode }
        .map { ($0, hasProperties ? metadata ?? $0 : $0) }
    }
  }

  /// The pages. `parsed` are pages that were parsed before, in the same order.
  func pages(parsed: [Page]) -> [ImportedPage] {
    pages.enumerated().map { index, page in
      let frontMatter = Self.property(.frontmatter, or: .frontmatterEscaped, in: page.metadata) ?? ""
      return ImportedPage(
        file: Self.property(.file, or: .fileEscaped, in: page.metadata) ?? "page\(index + 1).md",
        bytes: PageAssembler.assemble(
          frontMatter: Array(frontMatter.utf8), parts: parts(of: page.group, frontMatter),
          layout: Self.layout(in: page.metadata), parsed: parsed.indices.contains(index) ? parsed[index] : nil
        ))
    }
  }

  /// The parts of a page. A headline and a byline that repeat what the front matter says are none; where somebody has
  /// changed them they are.
  private func parts(of page: XMLTree.Element, _ frontMatter: String) -> [SpelledPart] {
    let post = (try? SourceText(Array(frontMatter.utf8))).flatMap { FrontMatterParser.parse($0)?.post }
    func repeats(_ part: NITFReader.Part) -> Bool {
      guard part.isFromFrontMatter, let post else { return false }
      let text = part.block.plainText.utf8
      return text.elementsEqual((post.title ?? "").utf8) || text.elementsEqual(post.authorLine.utf8)
    }
    let references = page.elements.filter { $0.name == "groupRef" }.compactMap { $0["idref"] }
    return references.enumerated().flatMap { index, reference -> [SpelledPart] in
      guard let guid = groups[reference]?.element("itemRef")?["residref"], let item = newsItems[guid],
        let nitf = item.element("contentSet")?.element("inlineXML")?.element("nitf")
      else { return [] }
      // A piece that somebody added has no number of ours, and must not pass for one that has.
      let piece = Self.number(of: reference) ?? -index
      return NITFReader.parts(of: nitf, isPhotoStory: Self.isPhotoStory(item))
        .filter { !repeats($0) }
        .map { SpelledPart(piece: piece, block: $0.block, spelling: $0.spelling) }
    }
  }

  /// The number at the end of the identifier of an item's group: `page1.item3` is piece 3 of its page, also after
  /// another piece was taken out.
  private static func number(of reference: String) -> Int? {
    guard let piece = reference.utf8.split(separator: UInt8(ascii: ".")).last,
      piece.starts(with: "item".utf8)
    else { return nil }
    return Int(Substring(piece.dropFirst(4)))
  }

  private static func isPhotoStory(_ item: XMLTree.Element) -> Bool {
    item.element("contentMeta")?.elements.contains {
      $0.name == "genre" && $0["qcode"] == ItemKind.photo.qcode
    }
      ?? false
  }

  /// A property of a page; one that was too long for an attribute stands in several.
  private static func property(
    _ name: PageProperty, or escapedName: PageProperty, in metadata: XMLTree.Element
  ) -> String? {
    func values(_ name: PageProperty) -> [String] {
      metadata.elements.filter { $0.name.hasSuffix("ExtProperty") && $0["rel"] == name.qcode }
        .compactMap { $0["value"] }
    }
    let plain = values(name)
    if !plain.isEmpty { return plain.joined() }
    let escaped = values(escapedName)
    return escaped.isEmpty ? nil : ForbiddenCharacter.unescape(escaped.joined())
  }

  private static func layout(in metadata: XMLTree.Element) -> String? {
    var layout: String?
    for case .processingInstruction(PageSpelling.target, let data) in metadata.children {
      layout = (layout ?? "") + data
    }
    return layout
  }
}
