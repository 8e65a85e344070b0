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
  /// Whether something may stand in a file that the schema does not look at: it has a wildcard that is not strict, or an
  /// element of any type.
  private(set) var mayPassOver = false
  private var simpleType = ""
  private lazy var lines = XMLLines(input.bytes)

  private func takeIdentifier(_ tag: XMLStartTag) {
    switch tag.localName {
    case "attribute":
      guard let name = tag.value(of: "name") else { return }
      identifiers.add(name, type: tag.value(of: "type"), namespace: targetNamespace)
    case "any":
      let contents = tag.value(of: "processContents")
      if contents == "lax" || contents == "skip" { mayPassOver = true }
    case "element":
      // Without a type, and mostly without anything in it, an element may hold whatever there is.
      if tag.value(of: "type") == nil, tag.value(of: "ref") == nil { mayPassOver = true }
      if tag.value(of: "type")?.hasSuffix("anyType") ?? false { mayPassOver = true }
    case "extension", "restriction":
      if tag.value(of: "base")?.hasSuffix("anyType") ?? false, tag.localName == "extension" { mayPassOver = true }
      takeRestriction(tag)
    case "simpleType" where depth == 2:
      simpleType = tag.value(of: "name") ?? ""
      identifiers.add(simpleType: simpleType, base: nil)
    default: break
    }
  }

  private func takeRestriction(_ tag: XMLStartTag) {
    guard tag.localName == "restriction", depth == 3, !simpleType.isEmpty else { return }
    identifiers.add(simpleType: simpleType, base: tag.value(of: "base"))
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
