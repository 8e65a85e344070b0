/// Builds the tree of a file while libxml2 reads it.
class XMLTreeBuilder: XMLEventParser {
  /// The root, once it has closed.
  private var root: XMLTree.Element?
  /// The faults of namespaces, a hundred at most.
  private var namespaceFaults: [XMLReadError] = []
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

  /// The tree, after the file was read.
  ///
  /// - Throws: ``XMLReadError`` when the file has no element.
  final func tree() throws(XMLReadError) -> XMLTree {
    guard let root else { throw XMLReadError(.empty) }
    return XMLTree(root: root, elementCount: elementCount, namespaceFaults: namespaceFaults)
  }

  override func open(_ tag: XMLStartTag) {
    finishText()
    place.advance(to: tagOffset, in: input.bytes)
    unsafe openElements.append(
      OpenElement(
        tag: name(tag.name, tag.prefix, tag.uri), attributes: attributes(of: tag), number: elementCount,
        line: place.line, column: place.column))
  }

  override func close(
    _ name: UnsafePointer<UInt8>?, _ prefix: UnsafePointer<UInt8>?, _ uri: UnsafePointer<UInt8>?
  ) {
    finishText()
    guard let closed = openElements.popLast() else { return }
    let element = XMLTree.Element(
      closed.tag, attributes: closed.attributes, children: closed.children, number: closed.number,
      line: closed.line, column: closed.column)
    if openElements.isEmpty { root = element } else { add(.element(element)) }
  }

  override func meet(text piece: UnsafeBufferPointer<UInt8>) {
    unsafe text.append(contentsOf: piece)
  }

  override func meet(instruction target: UnsafePointer<UInt8>, data: UnsafePointer<UInt8>?) {
    guard !openElements.isEmpty else { return }
    finishText()
    add(
      .processingInstruction(
        target: unsafe String(cString: target), data: unsafe data.map { unsafe String(cString: $0) } ?? ""))
  }

  override func meet(namespaceFault code: LibXMLCode, message: String) {
    guard namespaceFaults.count < 100 else { return }
    place.advance(to: tagOffset, in: input.bytes)
    namespaceFaults.append(XMLReadError(.namespace(code: code), at: place, message: message))
  }

  private func add(_ node: XMLTree.Node) {
    openElements[openElements.count - 1].children.append(node)
  }

  private func finishText() {
    guard !text.isEmpty else { return }
    add(.text(String(decoding: text, as: UTF8.self)))
    text.removeAll(keepingCapacity: true)
  }

  private func name(
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

  private func attributes(of tag: XMLStartTag) -> [XMLTree.Attribute] {
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
