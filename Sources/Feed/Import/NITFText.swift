import XML

/// The plain text of a NITF element.
enum NITFText {
  /// The characters inside an element, those that XML forbids included.
  static func of(_ element: XMLTree.Element) -> String {
    let text = element.children.map { node in
      switch node {
      case .text(let text): text
      case .processingInstruction: ""
      case .element(let child): character(child) ?? of(child)
      }
    }.joined()
    return unescaped(text, in: element)
  }

  /// The value of an attribute, with escapes undone where the element says that it has some.
  static func attribute(_ name: String, of element: XMLTree.Element) -> String? {
    element[name].map { unescaped($0, in: element) }
  }

  /// The class names of an element, without the one that says that it is written with escapes.
  static func classes(of element: XMLTree.Element) -> [Substring] {
    (element["class"] ?? "").split(separator: " ").filter { $0 != "escaped" }
  }

  /// The character that an element of type or class `character` stands for; nil for any other element.
  static func character(_ element: XMLTree.Element) -> String? {
    guard isMarked("character", element), let value = element["value"], value.hasPrefix("U+"),
      let number = UInt32(value.dropFirst(2), radix: 16), let scalar = Unicode.Scalar(number)
    else { return nil }
    return String(Character(scalar))
  }

  /// The raw HTML tag that an element of type or class `html` stands for, and whether it goes on with the tag of the
  /// element before it; nil for any other element.
  static func html(_ element: XMLTree.Element) -> (tag: String, isContinued: Bool)? {
    guard isMarked("html", element), let tag = attribute("value", of: element) else { return nil }
    return (tag, classes(of: element).contains("continued"))
  }

  private static func isMarked(_ mark: Substring, _ element: XMLTree.Element) -> Bool {
    switch element.name {
    case "classifier": element["type"].map { $0[...] } == mark
    case "virtloc": classes(of: element).contains(mark)
    default: false
    }
  }

  private static func unescaped(_ text: String, in element: XMLTree.Element) -> String {
    ClassTokens.sayEscaped(element["class"] ?? "") ? ForbiddenCharacter.unescape(text) : text
  }
}
