/// Why bytes cannot be taken as the text of a page.
public enum SourceError: WordedError, Hashable {
  /// The bytes are not UTF-8; `offset` is the first byte, from 0, that belongs to no character.
  case notUTF8(offset: Int)
  /// The text is longer than ``SourceText/maximumByteCount``; `byteCount` is its length in bytes.
  case tooLong(byteCount: Int)

  /// What is wrong and what to do about it, without a word on the encoding.
  public var wording: Wording { wording(of: []) }

  /// What is wrong and what to do about it.
  ///
  /// - Parameter bytes: The bytes of the file, by which the encoding is named where it can be recognized.
  /// - Returns: One line.
  public func wording(of bytes: [UInt8]) -> Wording {
    switch self {
    case .notUTF8(let offset):
      let encoding = ForeignEncoding(of: bytes)
      let (what, remedy) = (ForeignEncoding.name(encoding), ForeignEncoding.remedy(encoding))
      return Wording(
        zh: "\(what.chinese)（从第 \(offset + 1) 个字节起）；请\(remedy.chinese)",
        en: "\(what.english) (from byte \(offset + 1) on); \(remedy.english)")
    case .tooLong(let byteCount):
      return Wording(
        zh: "文件有 \(byteCount) 字节，超过上限 \(SourceText.maximumByteCount) 字节；请拆成几个版",
        en: "the file has \(byteCount) bytes, more than the limit of \(SourceText.maximumByteCount); split it"
      )
    }
  }
}
