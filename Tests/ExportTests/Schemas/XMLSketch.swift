/// XML as loosely as a test needs it in order to damage it: only for documents this project writes.
final class XMLSketch {
  /// What an element holds.
  enum Child {
    case element(XMLSketch)
    /// Text, or a processing instruction, as written.
    case raw(String)
  }

  var name: String
  /// Names and values as written.
  var attributes: [(name: String, value: String)]
  var children: [Child] = []

  init(name: String, attributes: [(name: String, value: String)]) {
    self.name = name
    self.attributes = attributes
  }

  /// Reads a document.
  static func read(_ bytes: [UInt8]) -> XMLSketch {
    let document = XMLSketch(name: "", attributes: [])
    var open = [document]
    var rest = String(decoding: bytes, as: UTF8.self)[...]
    while let start = rest.utf8.firstIndex(of: UInt8(ascii: "<")) {
      if start > rest.startIndex { open[open.count - 1].children.append(.raw(String(rest[..<start]))) }
      guard let end = rest[start...].utf8.firstIndex(of: UInt8(ascii: ">")) else { break }
      let tag = rest[start...end]
      rest = rest[rest.utf8.index(after: end)...]
      if tag.hasPrefix("<?") {
        open[open.count - 1].children.append(.raw(String(tag)))
      } else if tag.hasPrefix("</") {
        open.removeLast()
      } else {
        let isEmpty = tag.hasSuffix("/>")
        let element = read(tag: tag.dropFirst().dropLast(isEmpty ? 2 : 1))
        open[open.count - 1].children.append(.element(element))
        if !isEmpty { open.append(element) }
      }
    }
    document.children.append(.raw(String(rest)))
    return document
  }

  private static func read(tag: Substring) -> XMLSketch {
    var pieces = tag.split(separator: "\"", omittingEmptySubsequences: false)
    if pieces.count > 1 { pieces.removeLast() }
    let head = pieces[0].split(separator: " ")
    let element = XMLSketch(name: String(head[0]), attributes: [])
    var name = head.count > 1 ? head[1].dropLast() : ""
    for index in 1..<max(1, pieces.count) {
      if index.isMultiple(of: 2) {
        name = pieces[index].dropFirst().dropLast()
      } else {
        element.attributes.append((String(name), String(pieces[index])))
      }
    }
    return element
  }

  /// A document that can be damaged without damage to this one.
  func copy() -> XMLSketch {
    let copy = XMLSketch(name: name, attributes: attributes)
    copy.children = children.map { child in
      if case .element(let element) = child { .element(element.copy()) } else { child }
    }
    return copy
  }

  /// The document as XML.
  var xml: String {
    let content = children.map { child in
      switch child {
      case .element(let element): element.xml
      case .raw(let text): text
      }
    }.joined()
    guard !name.isEmpty else { return content }
    let attributes = attributes.map { " \($0.name)=\"\($0.value)\"" }.joined()
    return content.isEmpty ? "<\(name)\(attributes)/>" : "<\(name)\(attributes)>\(content)</\(name)>"
  }

  /// All elements in it, in document order, itself not included.
  var descendants: [XMLSketch] {
    elements.flatMap { [$0] + $0.descendants }
  }

  /// The elements directly in it.
  var elements: [XMLSketch] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The first element at a path of names, each anywhere inside the one before; `name@attribute=value` narrows it.
  func first(_ path: String) -> XMLSketch? {
    path.split(separator: "/").reduce(self) { element, step in
      let parts = step.split(separator: "@", maxSplits: 1)
      let wanted = parts.count > 1 ? parts[1].split(separator: "=", maxSplits: 1).map(String.init) : []
      return element?.descendants.first { candidate in
        candidate.name == parts[0]
          && (wanted.isEmpty
            || candidate.attributes.contains { $0.name == wanted[0] && $0.value == wanted[1] })
      }
    }
  }

  /// The element that directly holds another.
  func parent(of element: XMLSketch) -> XMLSketch? {
    ([self] + descendants).first { $0.elements.contains { $0 === element } }
  }

  /// Removes a child.
  func remove(_ element: XMLSketch) {
    children.removeAll { if case .element(let child) = $0 { child === element } else { false } }
  }
}
