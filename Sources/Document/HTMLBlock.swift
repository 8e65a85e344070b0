public import Source

/// A block of raw HTML.
public struct HTMLBlock: Sendable, Hashable {
  /// The lines as written after any container markers, joined by LF, without a last line end.
  public var string: String
  /// Where it stands in the source; nil when it was made, not parsed.
  public var range: SourceRange?

  /// Makes a block of raw HTML.
  public init(_ string: String, range: SourceRange? = nil) {
    self.string = string
    self.range = range
  }

  /// Whether the block is comments and white space, and so prints nothing.
  public var isComment: Bool {
    var bytes = Array(string.utf8)[...]
    var holdsComment = false
    while true {
      bytes = bytes.drop { $0 <= 0x20 }
      guard !bytes.isEmpty else { return holdsComment }
      guard bytes.starts(with: "<!--".utf8) else { return false }
      bytes = bytes.dropFirst(4)
      while !bytes.isEmpty, !bytes.starts(with: "-->".utf8) { bytes = bytes.dropFirst() }
      guard !bytes.isEmpty else { return false }
      bytes = bytes.dropFirst(3)
      holdsComment = true
    }
  }
}

extension Block {
  /// Whether the block is an HTML comment, which prints nothing.
  public var isComment: Bool {
    if case .html(let html) = self { html.isComment } else { false }
  }
}
