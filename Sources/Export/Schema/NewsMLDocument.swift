/// The elements of a NewsML-G2 file in the order in which they open, each with what it stands in.
struct NewsMLDocument {
  /// The namespace of NewsML-G2.
  static let newsML = "http://iptc.org/std/nar/2006-10-01/"
  /// The namespace of NITF.
  static let nitf = "http://iptc.org/std/NITF/2006-10-18/"

  /// One element.
  struct Node {
    /// The element.
    let element: XMLTree.Element
    /// The number of the element it stands in; nil for the root.
    let parent: Int?
    /// The number of the item, or of the header of the message, it belongs to; the root for what belongs to neither.
    let item: Int
    /// How many elements of its name stand before it in its parent.
    let precedingCount: Int
  }

  /// All elements by number.
  let nodes: [Node]

  /// What is known besides the file.
  let context: SemanticContext

  /// Lists the elements of a tree.
  init(_ tree: XMLTree, context: SemanticContext) {
    self.context = context
    var nodes: [Node] = []
    nodes.reserveCapacity(tree.elementCount)
    Self.add(tree.root, in: nil, item: 0, precedingCount: 0, to: &nodes)
    self.nodes = nodes
  }

  /// Adds an element and those inside it. The tree is never deeper than its reader allows.
  private static func add(
    _ element: XMLTree.Element, in parent: Int?, item: Int, precedingCount: Int, to nodes: inout [Node]
  ) {
    let number = nodes.count
    let opensScope = isItem(element) || (element.name == "header" && parent == 0)
    let item = opensScope ? number : item
    nodes.append(Node(element: element, parent: parent, item: item, precedingCount: precedingCount))
    var counts: [String: Int] = [:]
    for case .element(let child) in element.children {
      let name = child.qualifiedName
      add(child, in: number, item: item, precedingCount: counts[name, default: 0], to: &nodes)
      counts[name, default: 0] += 1
    }
  }

  private static let itemNames: Set = [
    "newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem",
  ]

  private static func isItem(_ element: XMLTree.Element) -> Bool {
    element.namespace == newsML && itemNames.contains(element.name)
  }

  /// The elements of NewsML-G2.
  var newsMLNodes: some Sequence<Node> { nodes.lazy.filter { $0.element.namespace == Self.newsML } }

  /// The elements of NewsML-G2 of a name.
  func newsMLNodes(_ name: String) -> some Sequence<Node> {
    nodes.lazy.filter { $0.element.name == name && $0.element.namespace == Self.newsML }
  }

  /// The elements of NITF of a name.
  func nitfNodes(_ name: String) -> some Sequence<Node> {
    nodes.lazy.filter { $0.element.name == name && $0.element.namespace == Self.nitf }
  }

  /// The items of any kind.
  var items: some Sequence<Node> { nodes.lazy.filter { Self.isItem($0.element) } }

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

  /// The way to an element.
  func path(of node: Node) -> String {
    var steps: [String] = []
    var next: Node? = node
    while let current = next {
      let index = current.precedingCount > 0 ? "[\(current.precedingCount + 1)]" : ""
      steps.append("/\(current.element.qualifiedName)\(index)")
      next = current.parent.map { nodes[$0] }
    }
    return steps.reversed().joined()
  }
}
