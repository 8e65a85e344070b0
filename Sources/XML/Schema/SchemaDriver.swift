/// A schema that only imports others.
struct SchemaDriver {
  /// A path that no file on disk has.
  let path = SchemaPath("/\u{0}driver.xsd")
  /// The schema.
  let bytes: [UInt8]

  /// Makes the driver of some schemas, each of another namespace.
  init(
    _ paths: [SchemaPath], _ read: (SchemaPath) throws(SchemaCompileError) -> [UInt8]?
  ) throws(SchemaCompileError) {
    var imports: [(namespace: String, path: SchemaPath)] = []
    for path in paths {
      let namespace = try SchemaFileSet(main: path, read: read).targetNamespace
      if imports.contains(where: { $0.path == path }) { continue }
      guard !imports.contains(where: { $0.namespace.utf8.elementsEqual(namespace.utf8) }) else {
        throw SchemaCompileError(.namespaceTwice(namespace), file: path.text)
      }
      imports.append((namespace, path))
    }
    var text =
      "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" targetNamespace=\"urn:x-newspaper:driver\">\n"
    for (namespace, path) in imports {
      let attribute = namespace.isEmpty ? "" : " namespace=\"\(Self.escaped(namespace))\""
      text += "<xs:import\(attribute) schemaLocation=\"\(path.urlPath)\"/>\n"
    }
    bytes = Array((text + "</xs:schema>\n").utf8)
  }

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { "&<\"".unicodeScalars.contains($0) ? "&#\($0.value);" : String($0) }.joined()
  }
}
