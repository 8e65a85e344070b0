internal import Schemas

/// The schema document of the W3C for the attributes of the xml namespace, which schemas import by its address. It is part
/// of the program and never fetched.
struct XMLNamespaceSchema {
  /// The attributes that identify elements.
  let identifiers: SchemaIdentifiers

  private static let namespace = "http://www.w3.org/XML/1998/namespace"

  /// The schema; nil when a reference is no import of its namespace from one of its addresses.
  init?(_ reference: SchemaReferenceReader.Reference) {
    guard reference.importedNamespace == Self.namespace, Self.isNamed(by: reference.location) else {
      return nil
    }
    var identifiers = SchemaIdentifiers()
    identifiers.add("id", type: "xs:ID", namespace: Self.namespace)
    self.identifiers = identifiers
  }

  /// The document.
  static var bytes: [UInt8] { EmbeddedSchemas.allXMLAttributes.bytes }

  /// Whether an address is that of the document, in any of its editions: `http://www.w3.org/2001/xml.xsd`, or with the
  /// month of an edition before its name.
  static func isNamed(by location: String) -> Bool {
    let parts = location.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count >= 5, ["http:", "https:"].contains(parts[0].lowercased()), parts[1].isEmpty,
      ["www.w3.org", "w3.org"].contains(parts[2].lowercased()), parts.last == "xml.xsd"
    else { return false }
    let edition = parts[3..<parts.count - 1]
    return edition.count <= 2
      && edition.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
  }
}
