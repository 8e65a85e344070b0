internal import CLibXML2

/// Compiles the files of a schema with libxml2 and holds every message against it.
final class SchemaCompiler {
  private let files: SchemaFileSet
  private var messages: [String] = []
  private var first: (code: LibXMLCode, file: String, line: Int)?

  private init(_ files: SchemaFileSet) { self.files = files }

  /// Compiles a schema; the caller frees it.
  ///
  /// - Throws: ``SchemaCompileError`` when libxml2 has anything to say about the schema.
  static func compile(_ files: SchemaFileSet) throws(SchemaCompileError) -> xmlSchemaPtr {
    precondition(LibXML.isReady)
    let compiler = SchemaCompiler(files)
    let number = SchemaStore.add(files)
    defer { SchemaStore.remove(number) }
    let schema = unsafe compiler.run(url: SchemaStore.url(of: files.main, in: number))
    if let first = compiler.first {
      unsafe xmlSchemaFree(schema)
      throw SchemaCompileError(
        .invalid(code: first.code), file: first.file, line: first.line, messages: compiler.messages)
    }
    guard let schema = unsafe schema else { throw SchemaCompileError(.libraryFault, file: files.main.text) }
    return unsafe schema
  }

  private func run(url: String) -> xmlSchemaPtr? {
    guard let context = unsafe xmlSchemaNewParserCtxt(url) else { return nil }
    defer { unsafe xmlSchemaFreeParserCtxt(context) }
    return unsafe withExtendedLifetime(self) {
      let this = unsafe Unmanaged.passUnretained(self).toOpaque()
      let sink: xmlStructuredErrorFunc = { this, error in
        guard let this = unsafe this, let error = unsafe error else { return }
        unsafe Unmanaged<SchemaCompiler>.fromOpaque(this).takeUnretainedValue().take(error)
      }
      unsafe xmlSchemaSetParserStructuredErrors(context, sink, this)
      // What goes wrong in the reading of a file passes the handler of the compiler by.
      return unsafe LibXML.withThreadHandler(sink, this) { unsafe xmlSchemaParse(context) }
    }
  }

  private func take(_ error: CLibXML2Error) {
    let message = SchemaStore.withPaths(unsafe LibXML.string(error.pointee.message))
    guard unsafe !isSameFileTwice(error) else { return }
    if first == nil {
      let file = unsafe SchemaStore.path(at: LibXML.string(error.pointee.file))
      unsafe first = (
        LibXMLCode(rawValue: error.pointee.code), file.isEmpty ? files.main.text : file,
        max(1, Int(error.pointee.line))
      )
    }
    if messages.count < 100 { messages.append(message) }
  }

  /// Whether the message only says that a file was passed over because an equal one was read for its namespace:
  /// schemas from several folders each bring their own `xml.xsd`.
  private func isSameFileTwice(_ error: CLibXML2Error) -> Bool {
    guard unsafe error.pointee.code == XML_SCHEMAP_WARN_SKIP_SCHEMA.rawValue else { return false }
    let addresses = unsafe LibXML.string(error.pointee.message).split(separator: "'").map(String.init)
    let files = addresses.compactMap { SchemaStore.bytes(at: $0) }
    // That of the W3C says what every other copy of it says.
    let isKnown = addresses.contains { XMLNamespaceSchema.isNamed(by: $0) }
    return files.count == 2 && (isKnown || files[0] == files[1])
  }
}
