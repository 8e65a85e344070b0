/// An XML document as a value: elements, text and processing instructions.
///
/// Comments are left out, and the text around them is one piece. All other text is kept, white space between
/// elements included. Line ends are LF and attribute values normalised, as XML 1.0 sections 2.11 and 3.3.3 ask of
/// every reader. The tree is never deeper than ``XMLLimits/depth``, so that walking it may recurse.
public struct XMLTree: Sendable {
  /// What the file holds, shared by all who look at a part of it.
  final class Shared: Sendable {
    let storage: XMLTreeStorage

    init(_ storage: XMLTreeStorage) { self.storage = storage }
  }

  fileprivate let shared: Shared
  /// Where the file breaks the rules of namespaces, in order, a hundred at most; the tree is whole nonetheless.
  ///
  /// A name whose prefix is not declared keeps its prefix and has no namespace.
  public let namespaceFaults: [XMLReadError]

  /// Takes what a file holds; its first element is the root.
  init(_ storage: XMLTreeStorage, namespaceFaults: [XMLReadError]) {
    shared = Shared(storage)
    self.namespaceFaults = namespaceFaults
  }

  /// The outermost element.
  public var root: Element { Element(shared, number: 0) }
  /// The number of elements; ``Element/number`` is less than this.
  public var elementCount: Int { shared.storage.elements.count }

  /// The name of elements or attributes: all of a file that are written alike share one.
  public final class Name: Sendable {
    /// The name without prefix.
    public let local: String
    /// The URI of the namespace of the name; empty for none.
    public let namespace: String
    /// The prefix as it was written; empty for none.
    public let prefix: String

    init(_ local: String, namespace: String = "", prefix: String = "") {
      self.local = local
      self.namespace = namespace
      self.prefix = prefix
    }
  }

  /// One element: a view of its file, which it keeps in memory.
  public struct Element: Sendable {
    fileprivate let shared: Shared
    /// The place among all elements in the order in which they open, from 0.
    public let number: Int

    fileprivate init(_ shared: Shared, number: Int) {
      self.shared = shared
      self.number = number
    }

    fileprivate var record: XMLTreeStorage.ElementRecord { shared.storage.elements[number] }

    /// The name, with prefix and namespace.
    public var tag: Name { shared.storage.names[Int(record.name)] }
    /// The attributes in the order of the file, without namespace declarations.
    public var attributes: some Sequence<Attribute> {
      record.attributes.offsets.lazy.map { Attribute(shared, index: $0) }
    }
    /// What stands inside, in the order of the file.
    public var children: Children { Children(shared, within: record.content) }
    /// The child elements, in order.
    public var elements: Elements { Elements(shared, within: record.content) }
    /// The line, from 1, of the `<` that opens the element.
    public var line: Int { shared.storage.lines.place(ofOffset: Int(record.offset)).line }
    /// The column of that `<`, from 1, in bytes of the text as UTF-8.
    public var column: Int { shared.storage.lines.place(ofOffset: Int(record.offset)).column }
  }

  /// One piece of the content of an element.
  public enum Node: Sendable {
    /// An element.
    case element(Element)
    /// Characters, as long a run as there is.
    case text(String)
    /// A processing instruction: its name and what follows it.
    case processingInstruction(target: String, data: String)
  }

  /// What stands inside an element, in the order of the file.
  public struct Children: Sequence, IteratorProtocol, Sendable {
    private let shared: Shared
    private var index: Int
    private let end: Int

    fileprivate init(_ shared: Shared, within content: Range<Int32>) {
      self.shared = shared
      index = Int(content.lowerBound)
      end = Int(content.upperBound)
    }

    /// The next piece; nil after the last.
    public mutating func next() -> Node? {
      guard index < end else { return nil }
      defer { index = shared.storage.index(after: index) }
      switch shared.storage.nodes[index] {
      case .element(let number): return .element(XMLTree.Element(shared, number: Int(number)))
      case .text(let stretch): return .text(shared.storage.string(stretch))
      case .instruction(let number):
        let (target, data) = shared.storage.instructions[Int(number)]
        return .processingInstruction(
          target: shared.storage.string(target), data: shared.storage.string(data))
      }
    }
  }

  /// The elements that stand directly inside another, in order.
  public struct Elements: Sequence, IteratorProtocol, Sendable {
    private let shared: Shared
    private var index: Int
    private let end: Int

    fileprivate init(_ shared: Shared, within content: Range<Int32>) {
      self.shared = shared
      index = Int(content.lowerBound)
      end = Int(content.upperBound)
    }

    /// The first of them; nil when there is none.
    public var first: Element? { first { _ in true } }

    /// The next element; nil after the last.
    public mutating func next() -> Element? {
      while index < end {
        let node = shared.storage.nodes[index]
        index = shared.storage.index(after: index)
        if case .element(let number) = node { return Element(shared, number: Int(number)) }
      }
      return nil
    }
  }

  /// One attribute: a view of its file, which it keeps in memory.
  public struct Attribute: Sendable {
    private let shared: Shared
    private let index: Int
    private var record: XMLTreeStorage.AttributeRecord { shared.storage.attributes[index] }

    fileprivate init(_ shared: Shared, index: Int) {
      self.shared = shared
      self.index = index
    }

    /// The name, with prefix and namespace.
    public var tag: Name { shared.storage.names[Int(record.name)] }
    /// The value.
    public var value: String { shared.storage.string(record.value) }
    /// The bytes of the value.
    package var bytes: ArraySlice<UInt8> { shared.storage.text[record.value.offsets] }
    /// The element it stands in.
    package var element: Element { Element(shared, number: Int(record.element)) }

    /// The name without prefix.
    public var name: String { tag.local }
    /// The URI of the namespace of the name; empty for none.
    public var namespace: String { tag.namespace }
    /// The prefix as it was written; empty for none.
    public var prefix: String { tag.prefix }
  }
}

extension XMLTree {
  /// The names of elements and attributes, each once for each way in which it is written.
  package var names: [Name] { shared.storage.names }

  /// The element of a number.
  ///
  /// - Precondition: The tree has that many.
  package func element(number: Int) -> Element { Element(shared, number: number) }

  /// The number of the element that the element of a number stands in; nil for the root.
  package func parent(ofElement number: Int) -> Int? {
    number == 0 ? nil : Int(shared.storage.elements[number].parent)
  }

  /// The index in ``names`` of what the element of a number is called.
  package func name(ofElement number: Int) -> Int { Int(shared.storage.elements[number].name) }

  /// The index in ``names`` of the first name that is written like that of the element of a number, whatever its
  /// namespace.
  func word(ofElement number: Int) -> Int { shared.storage.words[name(ofElement: number)] }

  /// Which elements have which of ``names``, by their numbers.
  package var elementsByName: NameIndex {
    NameIndex(names: shared.storage.elements.map { Int($0.name) }, nameCount: shared.storage.names.count)
  }

  /// Which attributes have which of ``names``, by their places among all attributes of the file.
  package var attributesByName: NameIndex {
    NameIndex(names: shared.storage.attributes.map { Int($0.name) }, nameCount: shared.storage.names.count)
  }

  /// The places among all attributes of the file of those that have one of ``names``, by its index; ascending.
  package func attributes(named indices: [Int]) -> [Int] {
    var isWanted = [Bool](repeating: false, count: names.count)
    for index in indices { isWanted[index] = true }
    return shared.storage.attributes.indices.filter { isWanted[Int(shared.storage.attributes[$0].name)] }
  }

  /// The attribute of a place among all of the file.
  package func attribute(at index: Int) -> Attribute { Attribute(shared, index: index) }
}

extension XMLTree.Element {
  /// The name without prefix.
  public var name: String { tag.local }
  /// The URI of the namespace of the name; empty for none.
  public var namespace: String { tag.namespace }
  /// The prefix as it was written; empty for none.
  public var prefix: String { tag.prefix }

  /// The name with its prefix, as it was written.
  public var qualifiedName: String { prefix.isEmpty ? name : "\(prefix):\(name)" }

  /// The value of the attribute of this name without prefix; nil when there is none.
  public subscript(_ attribute: String) -> String? {
    shared.storage.attribute(attribute, of: number).map { index in
      shared.storage.string(shared.storage.attributes[index].value)
    }
  }

  /// The value of the attribute of this name and namespace URI; nil when there is none.
  public subscript(_ attribute: String, in namespace: String) -> String? {
    attributes.first { $0.name == attribute && $0.namespace == namespace }?.value
  }

  /// The first child element of this name, whatever its namespace; nil when there is none.
  public func element(_ name: String) -> XMLTree.Element? { elements.first { $0.name == name } }

  /// All text inside the element and the elements within, in order.
  public var text: String {
    let storage = shared.storage
    let content = record.content
    if content.isEmpty { return "" }
    if content.count == 1, case .text(let stretch) = storage.nodes[Int(content.lowerBound)] {
      return storage.string(stretch)
    }
    var bytes: [UInt8] = []
    storage.append(textWithin: content, to: &bytes)
    return XMLTreeStorage.string(bytes.span)
  }

  /// Hands over what stands inside, in order: text as bytes of UTF-8, elements, and the name and the data of
  /// instructions.
  package func forEachPiece(
    _ text: (ArraySlice<UInt8>) -> Void = { _ in }, element: (XMLTree.Element) -> Void,
    instruction: (_ target: String, _ data: String) -> Void = { _, _ in }
  ) {
    let content = record.content.offsets
    var index = content.lowerBound
    while index < content.upperBound {
      switch shared.storage.nodes[index] {
      case .element(let number): element(XMLTree.Element(shared, number: Int(number)))
      case .text(let stretch): text(shared.storage.text[stretch.offsets])
      case .instruction(let number):
        let (target, data) = shared.storage.instructions[Int(number)]
        instruction(shared.storage.string(target), shared.storage.string(data))
      }
      index = shared.storage.index(after: index)
    }
  }

  /// Hands over, in the order of the file, the elements within at whatever depth and all text as bytes of UTF-8, until one
  /// of the functions says that it wants no more.
  ///
  /// - Returns: Whether everything was handed over.
  package func forEachPieceWithin(
    element: (XMLTree.Element) -> Bool, text: (Span<UInt8>) -> Void
  ) -> Bool {
    let storage = shared.storage
    for index in record.content.offsets {
      switch storage.nodes[index] {
      case .element(let number): if !element(XMLTree.Element(shared, number: Int(number))) { return false }
      case .text(let stretch): text(storage.text.span.extracting(stretch.offsets))
      case .instruction: continue
      }
    }
    return true
  }

  /// The number of bytes of the text inside the element and the elements within.
  package var textCount: Int {
    let storage = shared.storage
    return record.content.offsets.reduce(0) { count, index in
      if case .text(let stretch) = storage.nodes[index] { count + stretch.count } else { count }
    }
  }

  /// An element around this one alone, with a number after those of the file.
  package func wrapped(as name: String) -> XMLTree.Element {
    var storage = shared.storage
    let node = Int32(storage.nodes.count)
    let wrapper = Int32(storage.elements.count)
    storage.nodes.append(.element(Int32(number)))
    storage.words.append(storage.names.count)
    storage.names.append(XMLTree.Name(name, namespace: namespace))
    storage.elements.append(
      XMLTreeStorage.ElementRecord(
        name: Int32(storage.names.count - 1), parent: wrapper, offset: record.offset, attributes: 0..<0,
        content: node..<node + 1))
    return XMLTree.Element(XMLTree.Shared(storage), number: Int(wrapper))
  }
}

extension XMLTree.Element? {
  /// The child elements, in order; none when there is no element.
  public var elements: [XMLTree.Element] { map { Array($0.elements) } ?? [] }
}
