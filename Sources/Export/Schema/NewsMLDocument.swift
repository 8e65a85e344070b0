/// The elements of a NewsML-G2 file in the order in which they open, each with what it stands in.
struct NewsMLDocument {
  /// The namespace of NewsML-G2.
  static let newsML = "http://iptc.org/std/nar/2006-10-01/"
  /// The namespace of NITF.
  static let nitf = "http://iptc.org/std/NITF/2006-10-18/"

  /// The vocabulary that the name of an element is from.
  enum Vocabulary {
    case newsML, nitf, other

    fileprivate init(_ namespace: String) {
      switch namespace {
      case NewsMLDocument.newsML: self = .newsML
      case NewsMLDocument.nitf: self = .nitf
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

  /// All elements by number.
  let nodes: [Node]

  /// What is known besides the file.
  let context: SemanticContext

  /// The numbers of the elements of each local name, in order: most checks ask for few elements of many.
  private let numbers: [String: [Int]]

  /// Lists the elements of a tree.
  init(_ tree: XMLTree, context: SemanticContext) {
    self.context = context
    var lister = ElementLister(capacity: tree.elementCount)
    lister.add(tree.root, in: nil, item: 0)
    nodes = lister.nodes
    numbers = Dictionary(
      lister.names.values.map { ($0.name, $0.numbers) }, uniquingKeysWith: { ($0 + $1).sorted() })
  }

  private static let itemNames = [
    "newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem",
  ]

  fileprivate static func isItem(_ element: XMLTree.Element, _ vocabulary: Vocabulary) -> Bool {
    vocabulary == .newsML && itemNames.contains(element.name)
  }

  /// The elements of a name, of whatever vocabulary.
  func nodes(_ name: String) -> some Sequence<Node> { (numbers[name] ?? []).lazy.map { nodes[$0] } }

  /// The elements of NewsML-G2.
  var newsMLNodes: some Sequence<Node> { nodes.lazy.filter { $0.vocabulary == .newsML } }

  /// The elements of NITF.
  var nitfNodes: some Sequence<Node> { nodes.lazy.filter { $0.vocabulary == .nitf } }

  /// The elements of NewsML-G2 of a name.
  func newsMLNodes(_ name: String) -> some Sequence<Node> { nodes(name).filter { $0.vocabulary == .newsML } }

  /// The elements of NITF of a name.
  func nitfNodes(_ name: String) -> some Sequence<Node> { nodes(name).filter { $0.vocabulary == .nitf } }

  /// The items of any kind, in the order in which they open.
  var items: [Node] {
    Self.itemNames.flatMap { newsMLNodes($0) }.sorted { $0.element.number < $1.element.number }
  }

  /// The name of the element that a node stands in; nil for the root.
  func parentName(of node: Node) -> String? { node.parent.map { nodes[$0].element.name } }

  /// The aliases of the catalog that a `catalogRef` refers to; nil when the catalog is not at hand.
  ///
  /// A catalog that the caller gives comes before the edition of the IPTC's that is part of the program.
  func catalogAliases(of reference: XMLTree.Element) -> Set<Substring>? {
    let address = reference["href"] ?? ""
    if let file = context.catalogs.first(where: { $0.isMeant(by: address) }) { return file.aliases }
    guard IPTCCatalog.isNamed(by: address) else { return nil }
    let given = context.catalogs.first { IPTCCatalog.isNamed(by: "iptc.org/\($0.name)") }
    return given?.aliases ?? IPTCCatalog.aliases
  }

  /// The last step of the way to each element, by number: its name, and its place if others of that name stand
  /// before it.
  func steps() -> [String] {
    var steps = [String](repeating: "", count: nodes.count)
    if let root = nodes.first?.element { steps[root.number] = "/\(root.qualifiedName)" }
    for node in nodes {
      var counts: [String: Int] = [:]
      for case .element(let child) in node.element.children {
        let name = child.qualifiedName
        let count = counts[name, default: 0] + 1
        counts[name] = count
        steps[child.number] = "/\(name)" + (count > 1 ? "[\(count)]" : "")
      }
    }
    return steps
  }

  /// The way to an element, put together from the steps of all.
  func path(of node: Node, steps: [String]) -> String {
    var way: [String] = []
    var next: Node? = node
    while let current = next {
      way.append(steps[current.element.number])
      next = current.parent.map { nodes[$0] }
    }
    return way.reversed().joined()
  }
}

/// Lists the elements of a tree, and which of them have which name.
private struct ElementLister {
  var nodes: [NewsMLDocument.Node] = []
  /// By the identity of the name: a file has few, and most elements share theirs with many.
  var names: [ObjectIdentifier: (name: String, vocabulary: NewsMLDocument.Vocabulary, numbers: [Int])] = [:]

  init(capacity: Int) { nodes.reserveCapacity(capacity) }

  /// Adds an element and those inside it. The tree is never deeper than its reader allows.
  mutating func add(_ element: XMLTree.Element, in parent: Int?, item: Int) {
    let number = nodes.count
    let tag = element.tag
    let vocabulary =
      names[ObjectIdentifier(tag)]?.vocabulary ?? NewsMLDocument.Vocabulary(tag.namespace)
    names[ObjectIdentifier(tag), default: (tag.local, vocabulary, [])].numbers.append(number)
    let opensScope =
      NewsMLDocument.isItem(element, vocabulary) || (parent == 0 && element.name == "header")
    let item = opensScope ? number : item
    nodes.append(NewsMLDocument.Node(element: element, vocabulary: vocabulary, parent: parent, item: item))
    for case .element(let child) in element.children { add(child, in: number, item: item) }
  }
}
