import Source

/// What a file holds, as flat lists in the order of the file: to build and to give up a tree of any size takes a handful
/// of allocations.
package struct XMLTreeStorage: Sendable {
  // Indices have 32 bits, enough for ``XMLLimits/greatestByteCount``: what is small stays in the caches.

  /// One element.
  struct ElementRecord: Sendable {
    /// The index of its name in ``names``.
    let name: Int32
    /// The index of the element it stands in; nothing for the root, which is the first.
    let parent: Int32
    /// Where its `<` stands: the byte offset, from 0.
    let offset: Int32
    /// Its attributes in ``attributes``.
    let attributes: Range<Int32>
    /// What stands inside, in ``nodes``; the content of elements inside included.
    var content: Range<Int32>
  }

  /// One attribute.
  struct AttributeRecord: Sendable {
    /// The index of its name in ``names``.
    let name: Int32
    /// The index of its element in ``elements``.
    let element: Int32
    /// Its value in ``text``.
    let value: Range<Int32>
  }

  /// A piece of the content of an element.
  enum NodeRecord: Sendable {
    /// The element of an index in ``elements``; what it holds follows.
    case element(Int32)
    /// A stretch of ``text``.
    case text(Range<Int32>)
    /// The instruction of an index in ``instructions``.
    case instruction(Int32)
  }

  /// The elements in the order in which they open.
  var elements: [ElementRecord] = []
  /// The attributes of all elements, in their order.
  var attributes: [AttributeRecord] = []
  /// The content of all elements.
  var nodes: [NodeRecord] = []
  /// The processing instructions: the name and what follows it, in ``text``.
  var instructions: [(target: Range<Int32>, data: Range<Int32>)] = []
  /// The bytes of all text and all values, as libxml2 handed them over: UTF-8 throughout.
  var text: [UInt8] = []
  /// The lines of the file.
  let lines: XMLLines
  /// The names, each once for each way in which it is written.
  var names: [XMLTree.Name] = []
  /// For each name the index of the first that is written like it, of whatever namespace.
  var words: [Int] = []

  /// Takes the lines of the file, of which nothing was read yet.
  init(_ lines: XMLLines) { self.lines = lines }

  /// The text of a stretch.
  func string(_ stretch: Range<Int32>) -> String { Self.string(text.span.extracting(stretch.offsets)) }

  /// Text as libxml2 handed it over, or a part of it between two characters.
  package static func string(_ bytes: Span<UInt8>) -> String {
    // libxml2 hands over nothing that is not UTF-8, in whole characters: to check it again would cost more than to copy. A
    // string that is known to be ASCII is compared and hashed in a tenth of the time.
    return unsafe String(copying: UTF8Span(unchecked: bytes, isKnownASCII: ByteSearch.isASCII(bytes)))
  }

  /// Adds the text of a stretch of nodes and of all they hold.
  func append(textWithin content: Range<Int32>, to bytes: inout [UInt8]) {
    var node = Int(content.lowerBound)
    while node < content.upperBound {
      switch nodes[node] {
      case .element(let element): append(textWithin: elements[Int(element)].content, to: &bytes)
      case .text(let stretch): bytes.append(copying: text.span.extracting(stretch.offsets))
      case .instruction: break
      }
      node = index(after: node)
    }
  }

  /// The index of the node after one and all it holds.
  func index(after node: Int) -> Int {
    guard case .element(let element) = nodes[node] else { return node + 1 }
    return max(Int(elements[Int(element)].content.upperBound), node + 1)
  }

  /// The index of the first attribute of an element that is called so and has no prefix; nil when there is none.
  func attribute(_ name: String, of element: Int) -> Int? {
    elements[element].attributes.offsets.first { index in
      let candidate = names[Int(attributes[index].name)]
      return candidate.local == name && candidate.prefix.isEmpty
    }
  }
}

extension Range<Int32> {
  /// The same range of the indices that lists have.
  var offsets: Range<Int> { Int(lowerBound)..<Int(upperBound) }
}
