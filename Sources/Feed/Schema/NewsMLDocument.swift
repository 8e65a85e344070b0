import XML

/// The elements of a NewsML-G2 file in the order in which they open, each with what it stands in. All checks share it.
package final class NewsMLDocument: Sendable {
  /// The vocabulary that the name of an element is from.
  enum Vocabulary {
    case newsML, nitf, other

    init(_ namespace: String) {
      switch namespace {
      case StandardNamespace.newsML: self = .newsML
      case StandardNamespace.nitf: self = .nitf
      default: self = .other
      }
    }
  }

  /// One element.
  struct Node {
    /// The element.
    let element: XMLTree.Element
    /// The vocabulary of its name.
    let vocabulary: Vocabulary
    /// The number of the element it stands in; nil for the root.
    let parent: Int?
    /// The number of the item, or of the header of the message, it belongs to; the root for what belongs to neither.
    let item: Int
  }

  /// What is known besides the file.
  let context: SemanticContext

  private let tree: XMLTree
  /// The vocabulary of each name of the tree.
  private let vocabularies: [Vocabulary]
  /// The elements by name: most checks ask for few elements of many.
  private let elements: NameIndex
  /// The names of the tree by how they are written.
  private let namesByWord: NamesByLocalName
  /// The attributes by name.
  private let attributes: NameIndex
  /// The elements that open an item, by number.
  private let openings: [Int]
  /// The number of the item that each element belongs to.
  private let itemNumbers: [Int]
  /// The aliases of the catalogs that are referred to, by their addresses; nil for one that is not at hand.
  private let catalogs: [String: Set<String>?]

  /// Lists the elements of a tree.
  init(_ tree: XMLTree, context: SemanticContext) {
    self.context = context
    self.tree = tree
    let names = tree.names
    let vocabularies = names.map { Vocabulary($0.namespace) }
    let namesByWord = NamesByLocalName(names)
    var opensItem = [Bool](repeating: false, count: names.count)
    for name in Self.itemNames.flatMap({ namesByWord[$0] }) where vocabularies[name] == .newsML {
      opensItem[name] = true
    }
    var isHeader = [Bool](repeating: false, count: names.count)
    for name in namesByWord["header"] { isHeader[name] = true }
    let elements = tree.elementsByName
    var itemNumbers: [Int] = []
    itemNumbers.reserveCapacity(tree.elementCount)
    var openings: [Int] = []
    for number in 0..<tree.elementCount {
      let name = tree.name(ofElement: number)
      let parent = tree.parent(ofElement: number)
      if opensItem[name] { openings.append(number) }
      let opensScope = opensItem[name] || (parent == 0 && isHeader[name])
      itemNumbers.append(opensScope ? number : parent.map { itemNumbers[$0] } ?? 0)
    }
    self.namesByWord = namesByWord
    self.openings = openings
    attributes = tree.attributesByName
    self.vocabularies = vocabularies
    self.elements = elements
    groupSets = elements[namesByWord["groupSet"].filter { vocabularies[$0] == .newsML }].map { number in
      GroupSet(tree.element(number: number))
    }
    self.itemNumbers = itemNumbers
    var catalogs: [String: Set<String>?] = [:]
    for number in elements[namesByWord["catalogRef"]] {
      let address = tree.element(number: number)["href"] ?? ""
      if catalogs[address] == nil { catalogs[address] = .some(Self.catalogAliases(at: address, context)) }
    }
    self.catalogs = catalogs
  }

  private static let itemNames = [
    "newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem",
  ]

  /// The element of a number.
  func node(_ number: Int) -> Node {
    Node(
      element: tree.element(number: number), vocabulary: vocabularies[tree.name(ofElement: number)],
      parent: tree.parent(ofElement: number), item: itemNumbers[number])
  }

  /// The attributes that have one of some names, in the order of the file; those with a prefix only if asked for.
  func attributes(_ words: some Sequence<String>, ofAnyPrefix isAnyPrefix: Bool = false)
    -> some Sequence<XMLTree.Attribute>
  {
    let names = tree.names
    var wanted: [Int] = []
    for word in words { namesByWord.append(word, to: &wanted) }
    wanted.removeAll { attributes[$0].isEmpty || !isAnyPrefix && !names[$0].prefix.isEmpty }
    return
      (wanted.count < 2 ? wanted.first.map { attributes[$0] } ?? [] : tree.attributes(named: wanted)[...])
      .lazy.map { [tree] in tree.attribute(at: $0) }
  }

  /// The element that an attribute stands in.
  func node(of attribute: XMLTree.Attribute) -> Node { node(attribute.element.number) }

  /// The elements of a name, of whatever vocabulary.
  func nodes(_ name: String) -> some Sequence<Node> { elements(called: name) { _ in true } }

  /// The elements of NewsML-G2 of a name.
  func newsMLNodes(_ name: String) -> some Sequence<Node> { elements(called: name) { $0 == .newsML } }

  /// The elements of NITF of a name.
  func nitfNodes(_ name: String) -> some Sequence<Node> { elements(called: name) { $0 == .nitf } }

  private func elements(called word: String, from isWanted: (Vocabulary) -> Bool) -> some Sequence<Node> {
    let names = namesByWord[word].filter { isWanted(vocabularies[$0]) }
    // Nearly always there is one: the name is from one vocabulary, and is written in one way.
    let numbers = names.count < 2 ? names.first.map { elements[$0] } ?? [] : elements[names][...]
    return numbers.lazy.map { self.node($0) }
  }

  /// The groups of each package: what its `groupSet` says.
  let groupSets: [GroupSet]

  /// The items of any kind, in the order in which they open.
  var items: [Node] { openings.map(node) }

  /// The name of the element that a node stands in; nil for the root.
  func parentName(of node: Node) -> String? { node.parent.map { self.node($0).element.name } }

  /// The aliases of the catalog that a `catalogRef` refers to; nil when the catalog is not at hand.
  ///
  /// A catalog that the caller gives comes before the edition of the IPTC's that is part of the program.
  func catalogAliases(of reference: XMLTree.Element) -> Set<String>? {
    catalogAliases(at: reference["href"] ?? "")
  }

  /// The aliases of the catalog at an address that a `catalogRef` names; nil when the catalog is not at hand.
  func catalogAliases(at address: String) -> Set<String>? { catalogs[address] ?? nil }

  private static func catalogAliases(at address: String, _ context: SemanticContext) -> Set<String>? {
    if let file = context.catalogs.first(where: { $0.isMeant(by: address) }) { return file.aliases }
    guard IPTCCatalog.isNamed(by: address) else { return nil }
    let given = context.catalogs.first { IPTCCatalog.isNamed(by: "iptc.org/\($0.name)") }
    return given?.aliases ?? IPTCCatalog.aliases
  }
}
