/// Reads which other files a schema file asks for, before libxml2 gets to see it.
final class SchemaReferenceReader: XMLEventParser {
  private static let schemaNamespace = "http://www.w3.org/2001/XMLSchema"

  /// One `schemaLocation` of an import, include, redefine or override.
  struct Reference {
    let location: String
    let line: Int
    /// The namespace that is imported; nil for anything but an import that names one.
    let importedNamespace: String?
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
  var mayPassOver: Bool { hasLooseContent || untypedElement != nil }
  private var hasLooseContent = false
  /// The depth of an element declaration that has no type so far.
  private var untypedElement: Int?
  private var simpleType = ""
  private lazy var lines = XMLLines(input.bytes)

  /// Sees whether an element declaration has a type inside; without one an element may hold whatever there is.
  private func takeType(_ tag: XMLStartTag) {
    guard let element = untypedElement else { return }
    if depth <= element {
      hasLooseContent = true
      untypedElement = nil
    } else if depth == element + 1, tag.localName == "complexType" || tag.localName == "simpleType" {
      untypedElement = nil
    }
  }

  private func takeIdentifier(_ tag: XMLStartTag) {
    takeType(tag)
    switch tag.localName {
    case "attribute":
      guard let name = tag.value(of: "name") else { return }
      identifiers.add(name, type: tag.value(of: "type"), namespace: targetNamespace)
    case "any":
      let contents = tag.value(of: "processContents")
      if contents == "lax" || contents == "skip" { hasLooseContent = true }
    case "element":
      let type = tag.value(of: "type")
      if type == nil, tag.value(of: "ref") == nil { untypedElement = depth }
      if type?.hasSuffix("anyType") ?? false { hasLooseContent = true }
    case "extension": if tag.value(of: "base")?.hasSuffix("anyType") ?? false { hasLooseContent = true }
    case "restriction": takeRestriction(tag)
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
      references.append(
        Reference(
          location: location, line: lines.place(ofOffset: tagOffset).line,
          importedNamespace: tag.localName == "import" ? tag.value(of: "namespace") : nil))
    } else if tag.namespace == Self.schemaNamespace {
      takeIdentifier(tag)
    }
  }
}
