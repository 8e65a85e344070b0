/// Reads which other files a schema file asks for, before libxml2 gets to see it.
final class SchemaReferenceReader: XMLEventParser {
  private static let schemaNamespace = "http://www.w3.org/2001/XMLSchema"

  /// One `schemaLocation` of an import, include, redefine or override.
  struct Reference {
    let location: String
    let line: Int
  }

  /// The name of the root element.
  private(set) var root = ""
  /// Whether the root is `xs:schema`.
  private(set) var isSchema = false
  /// The namespace that the schema declares; empty for none.
  private(set) var targetNamespace = ""
  /// The version that the schema says it has; nil for none.
  private(set) var version: String?
  /// The references, in order.
  private(set) var references: [Reference] = []
  /// The identifiers that the file declares.
  private(set) var identifiers = SchemaIdentifiers()
  private var simpleType = ""
  private lazy var lines = XMLLines(input.bytes)

  private func takeIdentifier(_ tag: XMLStartTag) {
    switch tag.localName {
    case "attribute":
      guard let name = tag.value(of: "name") else { return }
      identifiers.add(name, type: tag.value(of: "type"), namespace: targetNamespace)
    case "simpleType" where depth == 2:
      simpleType = tag.value(of: "name") ?? ""
      identifiers.add(simpleType: simpleType, base: nil)
    case "restriction" where depth == 3 && !simpleType.isEmpty:
      identifiers.add(simpleType: simpleType, base: tag.value(of: "base"))
    default: break
    }
  }

  override func open(_ tag: XMLStartTag) {
    if depth == 1 {
      root = tag.localName
      isSchema = root == "schema" && tag.namespace == Self.schemaNamespace
      targetNamespace = tag.value(of: "targetNamespace") ?? ""
      version = tag.value(of: "version")
    } else if depth == 2, tag.namespace == Self.schemaNamespace,
      ["import", "include", "redefine", "override"].contains(tag.localName),
      let location = tag.value(of: "schemaLocation")
    {
      references.append(Reference(location: location, line: lines.place(ofOffset: tagOffset).line))
    } else if tag.namespace == Self.schemaNamespace {
      takeIdentifier(tag)
    }
  }
}
