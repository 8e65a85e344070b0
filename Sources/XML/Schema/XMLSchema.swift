internal import CLibXML2

/// A compiled XML Schema, against which any number of files can be checked, from any thread.
///
/// Compiling opens no network. Every file that the schema asks for must be there: one that is missing is an error.
///
/// `@unchecked Sendable`: the compiled schema is not changed after it is made. libxml2 only reads it while it
/// validates; all that a validation changes is in a context of its own.
@safe public final class XMLSchema: @unchecked Sendable {
  private let schema: xmlSchemaPtr
  private let identifiers: IdentifierNames
  /// The namespace that the main file declares; empty for none.
  public let targetNamespace: String
  /// The namespaces that the files of the schema declare; an empty one for names without.
  let namespaces: Set<String>
  /// Whether something may stand in a file that the schema does not look at.
  private let mayPassOver: Bool
  /// The versions that the files of the schema say they have, by the namespace they declare.
  public let versions: [String: String]

  /// Compiles a schema whose files are in memory.
  ///
  /// - Parameters:
  ///   - files: All files of the schema; of several with the same path the first counts.
  ///   - main: The path of the file that asks for the others.
  /// - Throws: ``SchemaCompileError`` when a file is missing or at fault.
  public convenience init(files: [SchemaFile], main: String) throws(SchemaCompileError) {
    let bytes = Dictionary(
      files.map { (SchemaPath($0.path), $0.bytes) }, uniquingKeysWith: { first, _ in first })
    try self.init(SchemaFileSet(main: SchemaPath(main)) { path throws(SchemaCompileError) in bytes[path] })
  }

  /// Compiles a schema from a file on disk and the local files it asks for.
  ///
  /// - Throws: ``SchemaCompileError`` when a file cannot be read or is at fault.
  public convenience init(path: String) throws(SchemaCompileError) {
    try self.init(SchemaFileSet(main: Self.absolute(path), read: Self.read))
  }

  /// Compiles several schemas from files on disk into one, so that a file that mixes their namespaces is checked
  /// against all of them.
  ///
  /// - Throws: ``SchemaCompileError`` when a file cannot be read or is at fault, or two declare the same namespace.
  public convenience init(driverFor paths: [String]) throws(SchemaCompileError) {
    let driver = try SchemaDriver(
      paths.map { path throws(SchemaCompileError) in try Self.absolute(path) }, Self.read)
    try self.init(
      SchemaFileSet(main: driver.path) { path throws(SchemaCompileError) in
        if path == driver.path { driver.bytes } else { try Self.read(path) }
      })
  }

  private init(_ files: SchemaFileSet) throws(SchemaCompileError) {
    unsafe schema = try SchemaCompiler.compile(files)
    identifiers = IdentifierNames(files.identifiers)
    targetNamespace = files.targetNamespace
    namespaces = files.allNamespaces
    mayPassOver = files.mayPassOver
    versions = files.versions
  }

  deinit {
    unsafe xmlSchemaFree(schema)
  }

  /// Checks a file, without keeping it in memory as a tree.
  ///
  /// What the file says of schemas itself (`xsi:schemaLocation`) is not followed.
  ///
  /// - Returns: What violates the schema, in the order in which it shows; empty when the file is valid. At most as
  ///   many as ``XMLLimits/violationCount``.
  /// - Throws: ``XMLReadError`` when the file is no XML or passes a limit; violations are then not reported.
  public func validate(
    _ xml: [UInt8], limits: XMLLimits = .standard
  ) throws(XMLReadError) -> [SchemaViolation] {
    try withExtendedLifetime(self) { () throws(XMLReadError) in
      let validation = try unsafe SchemaValidation(
        xml, schema: schema, identifiers: identifiers, knowsNITF: knowsNITF, limits: limits, buildsTree: false
      )
      return try validation.violations()
    }
  }

  /// Checks a file and reads it as a tree, in one pass over its bytes.
  ///
  /// - Returns: The tree, and what ``validate(_:limits:)`` returns.
  /// - Throws: ``XMLReadError`` when the file is no XML or passes a limit.
  public func read(
    _ xml: [UInt8], limits: XMLLimits = .standard
  ) throws(XMLReadError) -> (tree: XMLTree, violations: [SchemaViolation]) {
    try withExtendedLifetime(self) { () throws(XMLReadError) in
      let validation = try unsafe SchemaValidation(
        xml, schema: schema, identifiers: identifiers, knowsNITF: knowsNITF, limits: limits, buildsTree: true)
      let violations = try validation.violations()
      return (try validation.tree(), violations)
    }
  }

  /// The elements of a file at which the schema does not look: what stands where a schema lets pass whatever it does not
  /// know, and what stands after an error that stops the look at an element.
  ///
  /// - Parameters:
  ///   - xml: The bytes of the file.
  ///   - tree: The file as it was read.
  ///   - violations: What violates the schema; the elements at fault were looked at.
  ///   - limits: How much is read.
  /// - Returns: One for each namespace of such elements, in the order of the file.
  /// - Throws: ``XMLReadError`` when the file is no XML or passes a limit.
  /// - Complexity: Another pass over the file, if the schema or the errors leave anything out.
  public func unchecked(
    in xml: [UInt8], _ tree: XMLTree, violations: [SchemaViolation] = [], limits: XMLLimits = .standard
  ) throws(XMLReadError) -> [UncheckedElements] {
    guard mayPassOver || !violations.isEmpty else { return [] }
    return try withExtendedLifetime(self) { () throws(XMLReadError) in
      let coverage = try unsafe SchemaCoverage(
        xml, schema: schema, identifiers: identifiers, knowsNITF: knowsNITF, limits: limits)
      return UncheckedElements.list(
        tree, isChecked: try coverage.checked(), faulty: Set(violations.map(\.elementNumber)))
    }
  }

  /// Whether NITF without its namespace can be held against the schema.
  private var knowsNITF: Bool { namespaces.contains(StandardNamespace.nitf) }

  private static func absolute(_ path: String) throws(SchemaCompileError) -> SchemaPath {
    do throws(LocalFile.Failure) {
      return SchemaPath(try LocalFile.absolutePath(path))
    } catch {
      throw SchemaCompileError(.unreadable(reason: error.reason), file: path)
    }
  }

  private static func read(_ path: SchemaPath) throws(SchemaCompileError) -> [UInt8]? {
    do throws(LocalFile.Failure) {
      return try LocalFile.read(path.text, limit: XMLLimits.standard.byteCount)
    } catch {
      if error.isMissing { return nil }
      throw SchemaCompileError(.unreadable(reason: error.reason), file: path.text)
    }
  }
}
