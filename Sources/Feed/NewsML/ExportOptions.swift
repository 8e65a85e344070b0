public import Document

/// How an issue is exported.
public struct ExportOptions: Sendable, Hashable {
  /// What to do with an issue, or a page, whose date nobody gave.
  public enum MissingDate: Sendable, Hashable {
    /// Refuse with ``ExportError/noDate(file:)``: what goes out carries its date.
    case refuse
    /// Use a stand-in, 1970-01-01, so that a check can go on to its later stages. The result must not go out.
    case standIn
  }

  /// The moment of the export, for the time stamps; nil stands for the day of the issue at 00:00:00.
  public var now: Timestamp?
  /// The zone of time stamps made from the day of the issue: minutes east of Greenwich, -840 to 840.
  public var zone: Int
  /// Whether the message carries spelling hints, `<?markdown …?>`.
  public var includesSpelling: Bool
  /// What was read from the picture files, by the destination of the picture in the Markdown.
  public var pictures: [String: PictureFile]
  /// What to do without a date.
  public var missingDate: MissingDate
  /// The language, BCP 47, of pages that do not name theirs.
  public var defaultLanguage: String

  /// Makes options; without arguments the usual ones.
  ///
  /// - Precondition: `zone` is in its range.
  public init(
    now: Timestamp? = nil, zone: Int = 480, includesSpelling: Bool = true,
    pictures: [String: PictureFile] = [:], missingDate: MissingDate = .refuse,
    defaultLanguage: String = "zh-CN"
  ) {
    precondition((-840...840).contains(zone))
    self.now = now
    self.zone = zone
    self.includesSpelling = includesSpelling
    self.pictures = pictures
    self.missingDate = missingDate
    self.defaultLanguage = defaultLanguage
  }
}
