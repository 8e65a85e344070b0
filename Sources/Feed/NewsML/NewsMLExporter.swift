public import Document
import Source
import XML

/// Turns an issue into NewsML-G2 2.35 with NITF 3.6 inside.
public enum NewsMLExporter {
  /// The XML of most pages is at most this many times as long as its Markdown. Memory that is reserved and not used costs
  /// nothing; growing a long array again and again touches twice as much as it holds.
  private static let growth = 4
  /// No more bytes than these are asked for beforehand.
  private static let expectedAtMost = 128 << 20

  /// Exports an issue: one package for the issue and one news item for every item and picture.
  ///
  /// - Parameters:
  ///   - issue: The issue.
  ///   - spelling: One a page, in the order of the pages; empty for a message without spelling hints.
  ///   - options: How it is exported.
  /// - Returns: The message.
  /// - Throws: ``ExportError`` when the date is missing, or when a page holds what no XML reader would take.
  public static func export(
    _ issue: Issue, spelling: [PageSpelling] = [], options: ExportOptions = ExportOptions()
  ) throws(ExportError) -> ExportedMessage {
    let builder = try MessageBuilder(
      issue, spelling: options.includesSpelling ? spelling : [], options: options)
    let message = builder.message()
    let sourceCount = issue.pages.reduce(0) { $0 + ($1.source?.bytes.count ?? 0) }
    var writer = XMLWriter(expecting: min(growth * sourceCount, expectedAtMost))
    message.write(to: &writer)
    if let failure = writer.failure {
      let file = issue.pages.indices.contains(failure.page) ? issue.pages[failure.page].file : ""
      switch failure.reason {
      case .tooDeep: throw .tooDeep(file: file, range: failure.range)
      case .valueTooLong: throw .valueTooLong(file: file, range: failure.range)
      }
    }
    return ExportedMessage(
      bytes: writer.finish(), places: writer.places, spellingByteCount: writer.instructionByteCount)
  }
}
