/// Why bytes cannot be taken as the text of a page.
public enum SourceError: Error, Sendable, Hashable {
  /// The bytes are not UTF-8; `offset` is the first byte, from 0, that belongs to no character.
  case notUTF8(offset: Int)
  /// The text is longer than ``SourceText/maximumByteCount``; `byteCount` is its length in bytes.
  case tooLong(byteCount: Int)

  /// What is wrong and what to do about it.
  public var wording: Wording {
    switch self {
    case .notUTF8(let offset):
      Wording(
        zh: "文件不是 UTF-8 编码（从第 \(offset + 1) 个字节起）；请在编辑软件里另存为 UTF-8",
        en: "the file is not UTF-8 (from byte \(offset + 1) on); save it as UTF-8 in your editor")
    case .tooLong(let byteCount):
      Wording(
        zh: "文件有 \(byteCount) 字节，超过上限 \(SourceText.maximumByteCount) 字节；请拆成几个版",
        en: "the file has \(byteCount) bytes, more than the limit of \(SourceText.maximumByteCount); split it"
      )
    }
  }
}
