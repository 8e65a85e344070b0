import XML

/// A foreign file as one page: its items as articles, and what it says about them.
struct ForeignDocument {
  /// The items, those that a package names in its order, then the others as they stand.
  private(set) var stories: [ForeignStory] = []
  /// What is known about them.
  private(set) var metadata = ForeignMetadata()
  /// The text that was taken.
  private(set) var ledger = TextLedger()

  /// What they say about their release.
  private(set) var terms = ReleaseTerms()

  /// Reads a file; `zone`, in minutes east of Greenwich, is that of an embargo for which nothing else gives one.
  ///
  /// - Throws: ``ImportError`` when it is of a kind that is not read, or carries no text.
  init(_ tree: XMLTree, zone: Int) throws(ImportError) {
    var reader = FlowReader()
    let root = tree.root
    let versions = NewestVersions(Self.items(of: root))
    if let inclusion = Self.inclusion(in: root) {
      throw .inclusion(address: inclusion["href"] ?? "", line: inclusion.line)
    }
    switch root.name {
    case "nitf":
      var story = ForeignStory(nitf: root, &reader)
      story.takeTitle(ofNITF: root, &reader)
      stories = [story]
    case "newsMessage": readMessage(root, versions.items, &reader)
    case "newsItem": stories = [ForeignStory(newsItem: root, &reader)]
    case "packageItem": stories = [ForeignStory(packageItem: root, besides: [], &reader)]
    case "contentSet", "contentMeta": stories = [ForeignStory(newsItem: Self.item(around: root), &reader)]
    case "groupSet":
      stories = [ForeignStory(packageItem: Self.item(around: root), besides: [], &reader)]
    case "conceptItem", "knowledgeItem", "planningItem", "catalogItem", "catalog":
      throw .noText(name: root.name)
    case "NewsML": throw .oldNewsML
    default:
      if let format = OtherFormat.name(of: root) { throw .otherFormat(format) }
      throw .notNewsMessage(name: root.name)
    }
    stories = stories.filter { !$0.isEmpty }
    ledger = reader.ledger
    addTerms(of: root, versions, zone: zone)
    guard !stories.isEmpty else {
      throw terms.stories.isEmpty ? .noText(name: root.name) : .noTextButTerms(terms.wordings)
    }
    addMetadata(of: root, versions.items)
  }

  /// The items that a file consists of.
  private static func items(of root: XMLTree.Element) -> [XMLTree.Element] {
    guard root.name == "newsMessage" else { return [root] }
    return root.elements.filter { $0.name == "itemSet" }.flatMap(\.elements)
      .filter { $0.name == "newsItem" || $0.name == "packageItem" }
  }

  /// Gathers what is said about the release: by items that have no text, too.
  private mutating func addTerms(of root: XMLTree.Element, _ versions: NewestVersions, zone: Int) {
    let header = root.element("header")
    var all = versions.items.map { item in
      item.name == "nitf"
        ? StoryTerms(nitf: item, zone: zone, &ledger)
        : StoryTerms(item: item, header: header, zone: zone, &ledger)
    }
    if let header, root.name == "newsMessage" {
      var ofMessage = StoryTerms(header, zone: zone)
      ofMessage.takeKill(of: header)
      all.append(ofMessage)
    }
    terms = ReleaseTerms(all)
    terms.remarks = versions.remarks + terms.remarks
    let items = versions.items.filter { $0.name == "newsItem" }
    guard items.count == 1, let guid = items[0]["guid"] else { return }
    terms.takeGUID(guid, line: items[0].line)
  }

  /// The first element that asks for another file. Text would be missing without it, and nobody would see.
  private static func inclusion(in element: XMLTree.Element) -> XMLTree.Element? {
    if element.name == "include", element.namespace == SemanticCheck.inclusions { return element }
    for child in element.elements {
      if let found = inclusion(in: child) { return found }
    }
    return nil
  }

  /// A part of an item that stands alone, as manuals show it, inside an item that says nothing else.
  private static func item(around part: XMLTree.Element) -> XMLTree.Element {
    part.wrapped(as: "item")
  }

  private mutating func readMessage(
    _ message: XMLTree.Element, _ items: [XMLTree.Element], _ reader: inout FlowReader
  ) {
    let packages = items.filter { $0.name == "packageItem" }
    let newsItems = items.filter { $0.name == "newsItem" }
    let order = PackageOrder(packages)
    // Sorting keeps the order of those that no package names.
    let ordered = newsItems.enumerated().sorted { left, right in
      func place(_ item: XMLTree.Element) -> Int { order.places[item["guid"] ?? ""] ?? Int.max }
      return (place(left.element), left.offset) < (place(right.element), right.offset)
    }.map(\.element)
    let guids = Set(newsItems.compactMap { $0["guid"] })
    stories = packages.map { ForeignStory(packageItem: $0, besides: guids, &reader) }
    // Of alternatives one is printed; the others are left, and the report says so.
    for item in ordered where !order.alternatives.contains(item["guid"] ?? "") {
      stories.append(ForeignStory(newsItem: item, &reader))
    }
  }

  private mutating func addMetadata(of root: XMLTree.Element, _ items: [XMLTree.Element]) {
    for item in items where item.name != "nitf" {
      metadata.add(item: item, header: root.element("header"), &ledger)
    }
    for item in items {
      let contents = item.elements.filter { $0.name == "contentSet" }.flatMap(\.elements)
      let nitf = item.name == "nitf" ? [item] : contents.compactMap { $0.element("nitf") }
      for element in nitf { metadata.add(nitf: element, &ledger) }
    }
  }
}
