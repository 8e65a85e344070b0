import Export

/// A page whose bytes are no text, where a command needs the page and has no findings to give.
struct PageFault: RunFault, Equatable {
  private let path: String
  private let error: SourceError

  /// Takes why the bytes are no text.
  init(path: String, _ error: SourceError) {
    self.path = path
    self.error = error
  }

  /// The document is at fault, not the run.
  var status: ExitStatus { .findings }

  /// What is wrong and what to do about it.
  var wording: Wording {
    switch error {
    case .notUTF8(let offset):
      Wording(
        zh: "“\(path)”不是 UTF-8 编码（从第 \(offset + 1) 个字节起）；请用编辑软件另存为 UTF-8",
        en: "\(path) is not UTF-8 (from byte \(offset + 1) on); save it as UTF-8 in your editor")
    case .tooLong(let byteCount):
      Wording(
        zh: "“\(path)”有 \(byteCount) 字节，超过上限 \(SourceText.maximumByteCount) 字节；请拆成几个版",
        en: "\(path) has \(byteCount) bytes, more than the limit of \(SourceText.maximumByteCount); split it")
    }
  }
}

extension SourceText {
  /// Takes the bytes of a page.
  ///
  /// - Throws: ``PageFault`` when they are no text.
  init(_ bytes: [UInt8], of page: IssueFiles.Page) throws(PageFault) {
    do throws(SourceError) {
      try self.init(bytes)
    } catch {
      throw PageFault(path: page.path, error)
    }
  }
}
