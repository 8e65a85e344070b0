/// One file of an issue, as it was read.
public struct PageInput: Sendable, Hashable {
  /// The name of the file within its folder.
  public var file: String
  /// Its bytes.
  public var bytes: [UInt8]

  /// Makes an input.
  public init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
  }
}
