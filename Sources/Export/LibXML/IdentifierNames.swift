/// The names of the attributes that identify elements. A schema has a handful, and every attribute of a file is compared
/// with them, so they are bytes that end as libxml2's do.
struct IdentifierNames: Sendable {
  private let names: [(attribute: [UInt8], namespace: [UInt8])]

  /// Takes what the files of a schema declare.
  init(_ identifiers: SchemaIdentifiers) {
    names = identifiers.names.map { attribute, namespace in
      (Array(attribute.utf8) + [0], Array(namespace.utf8) + [0])
    }
  }

  /// Whether an attribute of elements of a namespace is one of them.
  func contain(_ attribute: UnsafePointer<UInt8>, in namespace: UnsafePointer<UInt8>?) -> Bool {
    names.contains { name in
      unsafe Self.isSame(name.attribute, attribute)
        && (namespace.map { unsafe Self.isSame(name.namespace, $0) } ?? (name.namespace.count == 1))
    }
  }

  private static func isSame(_ name: [UInt8], _ other: UnsafePointer<UInt8>) -> Bool {
    for index in name.indices where unsafe name[index] != other[index] { return false }
    return true
  }
}
