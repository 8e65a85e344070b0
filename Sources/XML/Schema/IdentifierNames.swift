/// The names of the attributes that identify elements. A schema has a handful, and every attribute of a file is compared
/// with them, so they are bytes that end as libxml2's do.
struct IdentifierNames: Sendable {
  private let names: [(attribute: [UInt8], namespace: [UInt8])]
  /// For each byte whether one of the attributes begins with it: most attributes are none of them, and are passed over.
  private let beginnings: [Bool]

  /// Takes what the files of a schema declare.
  init(_ identifiers: SchemaIdentifiers) {
    names = identifiers.names.map { attribute, namespace in
      (Array(attribute.utf8) + [0], Array(namespace.utf8) + [0])
    }
    var beginnings = [Bool](repeating: false, count: 256)
    for name in names { beginnings[Int(name.attribute[0])] = true }
    self.beginnings = beginnings
  }

  /// Whether an attribute of elements of a namespace is one of them.
  func contain(_ attribute: UnsafePointer<UInt8>, in namespace: UnsafePointer<UInt8>?) -> Bool {
    guard unsafe beginnings[Int(attribute[0])] else { return false }
    return names.contains { name in
      unsafe Self.isSame(name.attribute, attribute)
        && (namespace.map { unsafe Self.isSame(name.namespace, $0) } ?? (name.namespace.count == 1))
    }
  }

  private static func isSame(_ name: [UInt8], _ other: UnsafePointer<UInt8>) -> Bool {
    for index in name.indices where unsafe name[index] != other[index] { return false }
    return true
  }
}
