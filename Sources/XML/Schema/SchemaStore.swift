internal import CLibXML2
internal import Synchronization

/// The schemas that are being compiled, where libxml2 finds their files under addresses of our own.
enum SchemaStore {
  private static let scheme = "x-newspaper-schema://"
  private static let schemas = Mutex<(last: Int, sets: [Int: SchemaFileSet])>((0, [:]))

  /// Keeps the files of a schema until ``remove(_:)``; gives the number under which they are found.
  static func add(_ files: SchemaFileSet) -> Int {
    schemas.withLock { schemas in
      schemas.last += 1
      schemas.sets[schemas.last] = files
      return schemas.last
    }
  }

  /// Forgets a schema.
  static func remove(_ number: Int) {
    schemas.withLock { $0.sets[number] = nil }
  }

  /// The address of a file of a schema.
  static func url(of path: SchemaPath, in number: Int) -> String { "\(scheme)\(number)\(path.urlPath)" }

  /// The number of the schema and the path of an address; nil when it is not one of ours.
  private static func file(at url: String) -> (number: Int, path: SchemaPath)? {
    guard url.hasPrefix(scheme) else { return nil }
    let rest = url.dropFirst(scheme.count)
    let digits = rest.prefix { $0 != "/" }
    return Int(digits).map { ($0, SchemaPath(urlPath: String(rest.dropFirst(digits.count)))) }
  }

  /// The path of the file at an address; the address itself when it is not one of ours.
  static func path(at url: String) -> String { file(at: url)?.path.text ?? url }

  /// The bytes of the file at an address; nil when there is none.
  static func bytes(at url: String) -> [UInt8]? {
    guard let (number, path) = file(at: url) else {
      return XMLNamespaceSchema.isNamed(by: url) ? XMLNamespaceSchema.bytes : nil
    }
    return schemas.withLock { $0.sets[number]?[path] }
  }

  /// A text with our addresses as paths.
  static func withPaths(_ text: String) -> String {
    text.split(separator: "'", omittingEmptySubsequences: false).map { path(at: String($0)) }.joined(
      separator: "'")
  }

  /// Opens a file for libxml2; refuses everything that is not a file of a schema being compiled.
  static func open(_ url: UnsafePointer<CChar>?, for context: xmlParserCtxtPtr?) -> xmlParserInputPtr? {
    guard let url = unsafe url, let bytes = bytes(at: unsafe String(cString: url)) else { return nil }
    let buffer = unsafe bytes.withUnsafeBytes { bytes in
      unsafe xmlParserInputBufferCreateMem(
        bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), XML_CHAR_ENCODING_NONE)
    }
    guard let buffer = unsafe buffer else { return nil }
    guard let input = unsafe xmlNewIOInputStream(context, buffer, XML_CHAR_ENCODING_NONE) else {
      unsafe xmlFreeParserInputBuffer(buffer)
      return nil
    }
    unsafe input.pointee.filename = UnsafeRawPointer(xmlCharStrdup(url))?.assumingMemoryBound(to: CChar.self)
    return unsafe input
  }
}
