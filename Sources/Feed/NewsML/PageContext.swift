import Document
import Source

/// What all items of a page have in common.
struct PageContext {
  /// The index of the page in its issue, from 0.
  let index: Int
  /// The name of its file.
  let file: String
  /// What is known of the page and its issue.
  let metadata: Metadata
  /// The day of the issue.
  let date: CalendarDate
  /// What stands for the page in the name of its package, such as `page01`.
  let label: String
  /// How it is exported.
  let options: ExportOptions
  /// The name that the story of the page has at its sender; nil for the one that it is given here.
  let senderGUID: String?

  /// The items of a page with their pictures, a group for each item, and what stands for the content of the page.
  func build(
    _ page: Page, spelling: PageSpelling, names: inout StoryNames
  ) -> (items: [NewsItem], groups: [PackageItem.Group], hash: ContentHash) {
    let pieces = page.printedItems
    let story = page.story
    var hash = ContentHash()
    let guids = pieces.map { piece in
      var content = ContentHash()
      content.combine(piece.parts)
      hash.combine(content.digits)
      let own = names.name(of: piece, on: page, content: content, self)
      guard let senderGUID, piece.item == story, !piece.isColumn else { return own }
      return GUID(ofSender: senderGUID, local: own.local)
    }
    var items: [NewsItem] = []
    var groups: [PackageItem.Group] = []
    let columns = Dictionary(
      pieces.enumerated().filter { $0.element.isColumn }.map { ($0.element.item, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    for (number, piece) in pieces.enumerated() {
      let column = piece.isColumn ? nil : columns[piece.item]
      let builder = ItemBuilder(
        page: self, item: page.items[piece.item], piece: piece, guid: guids[number],
        column: column.map { guids[$0] }, spelling: spelling)
      let built = builder.build(names: &names)
      groups.append(
        PackageItem.Group(
          id: "\(groupID).item\(number + 1)", role: builder.groupRole,
          references: built.map { .item($0.reference) }, range: piece.range))
      items += built
    }
    return (items, groups, hash)
  }

  /// The name of the group of the page.
  var groupID: String { "page\(index + 1)" }

  /// Which version the items are.
  var version: Int { metadata.version ?? 1 }

  /// The name of a package; content stands in for the provider that makes names unique.
  func guid(_ local: String, _ content: ContentHash) -> GUID {
    GUID(
      provider: provider?.string ?? GUID.unknownProvider, date: date,
      local: provider == nil ? "\(local)-\(content.digits)" : local)
  }

  /// The provider, if anybody named one.
  var provider: LabelText? { LabelText(metadata.provider) }

  /// About an item as a thing that is sent.
  func itemMeta(_ nature: ItemMeta.Nature, title: LabelText?, links: [ItemMeta.Link]) -> ItemMeta {
    ItemMeta(
      nature: nature,
      provider: Provider(literal: provider ?? .unknownProvider, name: LabelText(metadata.publication)),
      versionCreated: options.now ?? Timestamp(date, zone: options.zone), embargoed: metadata.embargo,
      status: metadata.status ?? .usable, fileName: LabelText(file) ?? LabelText(label), title: title,
      notes: nature == .text ? metadata.notes.compactMap { LabelText($0) } : [], signal: metadata.signal,
      links: links)
  }

  /// About the content of an item, as far as it is the same on the whole page; of the page itself without a kind.
  func contentMeta(_ kind: ItemKind?) -> ContentMeta {
    ContentMeta(
      contentCreated: date, language: LanguageTag(metadata.language) ?? options.language, kind: kind)
  }

  /// About the paper and the page.
  var publicationData: NITF.PublicationData {
    NITF.PublicationData(
      name: LabelText(metadata.publication), number: LabelText(metadata.cn),
      issue: LabelText(metadata.issue), edition: LabelText(metadata.edition),
      section: LabelText(metadata.section), page: LabelText(metadata.page))
  }
}

extension PrintedItem {
  /// The smallest range that covers its parts; nil when one of them was made, not parsed.
  var range: SourceRange? {
    var whole: SourceRange?
    for part in parts {
      guard let range = part.range else { return nil }
      whole = whole?.union(range) ?? range
    }
    return whole
  }
}

extension NewsItem {
  /// The reference to the item in its group.
  fileprivate var reference: PackageItem.ItemReference {
    PackageItem.ItemReference(guid: guid, version: version, nature: meta.nature, title: meta.title)
  }
}
