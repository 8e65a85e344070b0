/// Why bytes cannot be taken as the text of a page.
public enum SourceError: Error, Sendable, Hashable {
  /// The bytes are not UTF-8; `offset` is the first byte, from 0, that belongs to no character.
  case notUTF8(offset: Int)
  /// The text is longer than ``SourceText/maximumByteCount``; `byteCount` is its length in bytes.
  case tooLong(byteCount: Int)
}
