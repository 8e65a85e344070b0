public import Source

/// A replacement of some bytes of a file by others.
public struct SourceEdit: Sendable, Hashable {
  /// The bytes that go; empty for an insertion.
  public var range: SourceRange
  /// The bytes that come, UTF-8; empty for a deletion.
  public var replacement: [UInt8]

  /// Makes an edit.
  public init(_ range: SourceRange, _ replacement: [UInt8]) {
    self.range = range
    self.replacement = replacement
  }

  /// Makes an edit from text.
  public init(_ range: SourceRange, _ replacement: String) {
    self.init(range, Array(replacement.utf8))
  }
}
