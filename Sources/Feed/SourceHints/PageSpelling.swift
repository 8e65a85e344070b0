public import Document

/// How the source of a page spells what its tree holds, where that differs from the canonical spelling.
///
/// Each entry is the data of one processing instruction that the XML carries beside the element of a part.
public struct PageSpelling: Sendable, Hashable {
  /// The target of the processing instructions.
  public static let target = "markdown"

  /// The data for single parts; a part spelled canonically has none.
  public var parts: [PagePart.Key: String]
  /// The data for the page as a whole; nil when there is nothing to say.
  public var page: String?

  /// Makes a spelling; without arguments the canonical one.
  public init(parts: [PagePart.Key: String] = [:], page: String? = nil) {
    self.parts = parts
    self.page = page
  }

  /// The bytes of all its processing instructions in the XML, delimiters included.
  public var byteCount: Int {
    let delimiters = "<?\(Self.target) ?>".utf8.count
    return parts.values.reduce(page.map { $0.utf8.count + delimiters } ?? 0) {
      $0 + $1.utf8.count + delimiters
    }
  }
}
