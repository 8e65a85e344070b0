/// What a file holds, as flat lists in the order of the file: to build and to give up a tree of any size takes a handful
/// of allocations.
struct XMLTreeStorage: Sendable {
  /// One element.
  struct ElementRecord: Sendable {
    /// The index of its name in ``names``.
    let name: Int
    /// Its attributes in ``attributes``.
    let attributes: Range<Int>
    /// The index of the element it stands in; nil for the root.
    let parent: Int?
    /// Where its `<` stands: the line and the column, from 1.
    let line: Int
    let column: Int
    /// What stands inside, in ``nodes``; the content of elements inside included.
    var content: Range<Int>
  }

  /// One attribute.
  struct AttributeRecord: Sendable {
    /// The index of its name in ``names``.
    let name: Int
    /// The index of its element in ``elements``.
    let element: Int
    /// Its value in ``text``.
    let value: Range<Int>
  }

  /// A piece of the content of an element.
  enum NodeRecord: Sendable {
    /// The element of an index in ``elements``; what it holds follows.
    case element(Int)
    /// A stretch of ``text``.
    case text(Range<Int>)
    /// The instruction of an index in ``instructions``.
    case instruction(Int)
  }

  /// The elements in the order in which they open.
  var elements: [ElementRecord] = []
  /// The attributes of all elements, in their order.
  var attributes: [AttributeRecord] = []
  /// The content of all elements.
  var nodes: [NodeRecord] = []
  /// The processing instructions: the name and what follows it, in ``text``.
  var instructions: [(target: Range<Int>, data: Range<Int>)] = []
  /// The bytes of all text and all values, as libxml2 handed them over: UTF-8 throughout.
  var text: [UInt8] = []
  /// The names, each once for each way in which it is written.
  var names: [XMLTree.Name] = []
  /// For each name the index of the first that is written like it, of whatever namespace.
  var words: [Int] = []

  /// The text of a stretch.
  func string(_ stretch: Range<Int>) -> String {
    // libxml2 hands over nothing that is not UTF-8, in whole characters: to check it again would cost more than to copy.
    unsafe String(copying: UTF8Span(unchecked: text.span.extracting(stretch)))
  }

  /// Adds the text of a stretch of nodes and of all they hold.
  func append(textWithin content: Range<Int>, to bytes: inout [UInt8]) {
    var node = content.lowerBound
    while node < content.upperBound {
      switch nodes[node] {
      case .element(let element): append(textWithin: elements[element].content, to: &bytes)
      case .text(let stretch): bytes += text[stretch]
      case .instruction: break
      }
      node = index(after: node)
    }
  }

  /// The index of the node behind one and all it holds.
  func index(after node: Int) -> Int {
    guard case .element(let element) = nodes[node] else { return node + 1 }
    return max(elements[element].content.upperBound, node + 1)
  }

  /// The index of the first attribute of an element that is called so and has no prefix; nil when there is none.
  func attribute(_ name: String, of element: Int) -> Int? {
    elements[element].attributes.first { index in
      let candidate = names[attributes[index].name]
      return candidate.local == name && candidate.prefix.isEmpty
    }
  }
}
