/// All files of a schema, read before it is compiled, so that the compiler need not open any.
struct SchemaFileSet {
  /// The file that is compiled; it asks for the others.
  let main: SchemaPath
  private var files: [SchemaPath: [UInt8]] = [:]
  /// The attributes that identify elements.
  private(set) var identifiers = SchemaIdentifiers()
  /// The versions that the files say they have, by namespace; the first file of a namespace counts.
  private(set) var versions: [String: String] = [:]
  /// Whether something may stand in a file that the schema does not look at.
  private(set) var mayPassOver = false
  /// The namespace that each file declares.
  private var namespaces: [SchemaPath: String] = [:]

  /// The bytes of a file; nil when the schema has none of this path.
  subscript(_ path: SchemaPath) -> [UInt8]? { files[path] }

  /// Starts from a file and reads what it asks for, and so on.
  ///
  /// - Parameters:
  ///   - main: The file to start from.
  ///   - read: Gives the bytes of a file, or nil when there is none.
  /// - Throws: ``SchemaCompileError`` when a file is not there, is no schema, or asks for an address.
  init(
    main: SchemaPath, read: (SchemaPath) throws(SchemaCompileError) -> [UInt8]?
  ) throws(SchemaCompileError) {
    self.main = main
    guard let bytes = try read(main) else {
      throw SchemaCompileError(.missing(location: main.text, path: main.text), file: main.text)
    }
    var waiting = try add(bytes, at: main)
    while let (path, location, origin, line) = waiting.popLast() {
      guard files[path] == nil else { continue }
      guard let bytes = try read(path) else {
        throw SchemaCompileError(.missing(location: location, path: path.text), file: origin.text, line: line)
      }
      waiting += try add(bytes, at: path)
    }
  }

  /// The namespaces that the files declare.
  var allNamespaces: Set<String> { Set(namespaces.values) }

  /// The namespace that the main file declares; empty for none.
  var targetNamespace: String { namespaces[main] ?? "" }

  private typealias Wanted = (path: SchemaPath, location: String, origin: SchemaPath, line: Int)

  /// Keeps a file and gives what it asks for.
  private mutating func add(
    _ bytes: [UInt8], at path: SchemaPath
  ) throws(SchemaCompileError) -> [Wanted] {
    let reader: SchemaReferenceReader
    do throws(XMLReadError) {
      reader = try SchemaReferenceReader(XMLInput(bytes, limits: .standard), limits: .standard)
      try reader.run()
    } catch {
      throw SchemaCompileError(
        .notXML(error), file: path.text, line: error.line,
        messages: error.message.isEmpty ? [] : [error.message])
    }
    guard reader.isSchema else { throw SchemaCompileError(.notSchema(root: reader.root), file: path.text) }
    files[path] = bytes
    identifiers.add(reader.identifiers)
    if reader.mayPassOver { mayPassOver = true }
    namespaces[path] = reader.targetNamespace
    if let version = reader.version, versions[reader.targetNamespace] == nil {
      versions[reader.targetNamespace] = version
    }
    var wanted: [Wanted] = []
    for reference in reader.references {
      if let known = XMLNamespaceSchema(reference) {
        // It is part of the program; the compiler finds it by its address.
        identifiers.add(known.identifiers)
        continue
      }
      guard let other = path.resolving(reference.location) else {
        throw SchemaCompileError(
          .remote(location: reference.location), file: path.text, line: reference.line)
      }
      wanted.append((other, reference.location, path, reference.line))
    }
    return wanted
  }
}
