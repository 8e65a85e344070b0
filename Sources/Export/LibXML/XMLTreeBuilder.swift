/// Builds the tree of a file while libxml2 reads it.
final class XMLTreeBuilder: XMLEventParser {
  /// The root, once it has closed.
  private(set) var root: XMLTree.Element?
  /// The faults of namespaces, a hundred at most.
  private(set) var namespaceFaults: [XMLReadError] = []
  private var openElements: [OpenElement] = []
  private var text: [UInt8] = []
  private var place = XMLPlaceCursor()
  /// The strings of names and URIs by their address: libxml2 keeps one copy of each while it reads a file.
  private var names: [Int: String] = [:]

  private struct OpenElement {
    let name: String
    let namespace: String
    let prefix: String
    let attributes: [XMLTree.Attribute]
    let number: Int
    let line: Int
    let column: Int
    var children: [XMLTree.Node] = []
  }

  override func open(_ tag: XMLStartTag) {
    finishText()
    place.advance(to: tagOffset, in: input.bytes)
    unsafe openElements.append(
      OpenElement(
        name: name(tag.name), namespace: name(tag.uri), prefix: name(tag.prefix),
        attributes: attributes(of: tag),
        number: elementCount, line: place.line, column: place.column))
  }

  override func close(
    _ name: UnsafePointer<UInt8>?, _ prefix: UnsafePointer<UInt8>?, _ uri: UnsafePointer<UInt8>?
  ) {
    finishText()
    guard let closed = openElements.popLast() else { return }
    let element = XMLTree.Element(
      name: closed.name, namespace: closed.namespace, prefix: closed.prefix, attributes: closed.attributes,
      children: closed.children, number: closed.number, line: closed.line, column: closed.column)
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

  private func name(_ pointer: UnsafePointer<UInt8>?) -> String {
    guard let pointer = unsafe pointer else { return "" }
    let address = Int(bitPattern: pointer)
    if let known = names[address] { return known }
    let name = unsafe String(cString: pointer)
    names[address] = name
    return name
  }

  private func attributes(of tag: XMLStartTag) -> [XMLTree.Attribute] {
    guard let fields = unsafe tag.attributes else { return [] }
    return (0..<tag.attributeCount).map { index in
      let field = unsafe fields + 5 * index
      return XMLTree.Attribute(
        name: unsafe name(field[0]), namespace: unsafe name(field[2]), prefix: unsafe name(field[1]),
        value: unsafe XMLStartTag.value(from: field[3], to: field[4]))
    }
  }
}
