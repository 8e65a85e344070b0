/// One file of a schema, in memory.
public struct SchemaFile: Sendable, Hashable {
  /// The path by which the other files of the schema name it, such as `xml.xsd` or `parts/types.xsd`.
  public let path: String
  /// What is in it.
  public let bytes: [UInt8]

  /// Makes a file.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
