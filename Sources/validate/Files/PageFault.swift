import Export

/// A page whose bytes are no text, for a command that needs the page and does not report findings.
struct PageFault: RunFault, Equatable {
  private let path: String
  private let reason: Wording

  /// Makes a fault of the reason why bytes are no text.
  init(path: String, _ error: SourceError, _ bytes: [UInt8]) {
    self.path = path
    reason = error.wording(of: bytes)
  }

  /// The document is at fault, not the run.
  var status: ExitStatus { .findings }

  /// What is wrong and what to do about it.
  var wording: Wording {
    Wording(
      zh: "\(TerminalText.of(path))：\(reason(.chinese))",
      en: "\(TerminalText.of(path)): \(reason(.english))")
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
      throw PageFault(path: page.path, error, bytes)
    }
  }
}
