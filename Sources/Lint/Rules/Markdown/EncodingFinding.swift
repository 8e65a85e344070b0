public import Source

/// Findings about files that cannot be read as text, for whoever reads them: there is no page to lint.
public enum EncodingFinding {
  /// The finding for a file that is no text a page can be made of.
  ///
  /// - Parameters:
  ///   - error: Why it is none.
  ///   - bytes: The bytes of the file.
  /// - Returns: The finding, at the first byte that belongs to no character, and the lines of the readable start to
  ///   show its place by. It is an error whatever the desk says about the rule: nothing of the page was checked.
  public static func finding(for error: SourceError, in bytes: [UInt8]) -> (
    finding: Finding, lines: LineTable
  ) {
    let readable = readableStart(of: bytes, error)
    let lines = LineTable(readable)
    let end = SourceRange(readable.bytes.count, readable.bytes.count)
    let finding: Finding
    switch error {
    case .notUTF8(let offset):
      let place = lines.position(at: readable.bytes.count)
      let encoding = ForeignEncoding(of: bytes)
      let what = ForeignEncoding.name(encoding)
      finding = Finding(
        EncodingRule.metadata,
        Wording(
          zh: "\(what.chinese)（第 \(place.line) 行第 \(place.column) 字节起，即第 \(offset + 1) 个字节）",
          en:
            "\(what.english) (from line \(place.line), byte \(place.column) on; byte \(offset + 1) of the file)"
        ),
        remedy: ForeignEncoding.remedy(encoding), at: end)
    case .tooLong(let byteCount):
      finding = Finding(
        EncodingRule.metadata,
        Wording(
          zh: "文件有 \(byteCount) 字节，超过上限 \(SourceText.maximumByteCount) 字节",
          en: "the file has \(byteCount) bytes, more than the limit of \(SourceText.maximumByteCount)"),
        remedy: Wording(zh: "拆成几个版", en: "split it into pages"), at: end)
    }
    return (finding, lines)
  }

  /// The text before the first byte that belongs to no character; empty when the file is too long.
  private static func readableStart(of bytes: [UInt8], _ error: SourceError) -> SourceText {
    switch error {
    case .notUTF8(let offset): SourceText(String(decoding: bytes.prefix(offset), as: UTF8.self))
    case .tooLong: SourceText("")
    }
  }
}
