/// The tree of a file while the file is being read.
struct XMLTreeDraft {
  /// The root, once it has closed.
  private(set) var root: XMLTree.Element?
  /// The faults of namespaces, a hundred at most.
  private(set) var namespaceFaults: [XMLReadError] = []
  private var openElements: [OpenElement] = []
  private var text: [UInt8] = []
  private var place = XMLPlaceCursor()
  /// The names by the addresses of their parts.
  private var names: [TagName: XMLTree.Name] = [:]

  private struct OpenElement {
    let tag: XMLTree.Name
    let attributes: [XMLTree.Attribute]
    let number: Int
    let line: Int
    let column: Int
    var children: [XMLTree.Node] = []
  }

  /// An element opens, the `number`-th from 0; its `<` stands at a byte offset of the file.
  mutating func open(_ tag: XMLStartTag, number: Int, at offset: Int, in bytes: [UInt8]) {
    finishText()
    place.advance(to: offset, in: bytes)
    unsafe openElements.append(
      OpenElement(
        tag: name(tag.name, tag.prefix, tag.uri), attributes: attributes(of: tag), number: number,
        line: place.line, column: place.column))
  }

  /// The innermost open element closes.
  mutating func close() {
    finishText()
    guard let closed = openElements.popLast() else { return }
    let element = XMLTree.Element(
      closed.tag, attributes: closed.attributes, children: closed.children, number: closed.number,
      line: closed.line, column: closed.column)
    if openElements.isEmpty { root = element } else { add(.element(element)) }
  }

  /// Characters stand in the innermost open element.
  mutating func add(text piece: UnsafeBufferPointer<UInt8>) {
    unsafe text.append(contentsOf: piece)
  }

  /// A processing instruction stands here; outside the root it is no part of the tree.
  mutating func add(instruction target: UnsafePointer<UInt8>, data: UnsafePointer<UInt8>?) {
    guard !openElements.isEmpty else { return }
    finishText()
    add(
      .processingInstruction(
        target: unsafe String(cString: target), data: unsafe data.map { unsafe String(cString: $0) } ?? ""))
  }

  /// A name breaks a rule of namespaces.
  mutating func add(namespaceFault code: LibXMLCode, message: String, at offset: Int, in bytes: [UInt8]) {
    guard namespaceFaults.count < 100 else { return }
    place.advance(to: offset, in: bytes)
    namespaceFaults.append(XMLReadError(.namespace(code: code), at: place, message: message))
  }

  private mutating func add(_ node: XMLTree.Node) {
    openElements[openElements.count - 1].children.append(node)
  }

  private mutating func finishText() {
    guard !text.isEmpty else { return }
    add(.text(String(decoding: text, as: UTF8.self)))
    text.removeAll(keepingCapacity: true)
  }

  private mutating func name(
    _ local: UnsafePointer<UInt8>, _ prefix: UnsafePointer<UInt8>?, _ uri: UnsafePointer<UInt8>?
  ) -> XMLTree.Name {
    let key = unsafe TagName(local, prefix, uri)
    if let known = names[key] { return known }
    let name = unsafe XMLTree.Name(
      String(cString: local), namespace: uri.map { unsafe String(cString: $0) } ?? "",
      prefix: prefix.map { unsafe String(cString: $0) } ?? "")
    names[key] = name
    return name
  }

  private mutating func attributes(of tag: XMLStartTag) -> [XMLTree.Attribute] {
    guard tag.attributeCount > 0, let fields = unsafe tag.attributes else { return [] }
    var result: [XMLTree.Attribute] = []
    result.reserveCapacity(tag.attributeCount)
    for index in 0..<tag.attributeCount {
      let field = unsafe fields + 5 * index
      guard let local = unsafe field[0] else { continue }
      unsafe result.append(
        XMLTree.Attribute(
          tag: name(local, field[1], field[2]), value: XMLStartTag.value(from: field[3], to: field[4])))
    }
    return result
  }
}
