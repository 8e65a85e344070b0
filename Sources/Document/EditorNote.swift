/// A note of the editors on an article 编者按 or 编后.
public struct EditorNote: Sendable, Hashable {
  /// Where the note stands.
  public enum Position: String, Sendable, Hashable, CaseIterable {
    /// Before the text, 编者按.
    case before
    /// After the text, 编后.
    case after
  }

  /// Where the note stands.
  public var position: Position
  /// The note, its opening words included.
  public var paragraph: Paragraph

  /// Makes a note.
  public init(_ position: Position, _ paragraph: Paragraph) {
    self.position = position
    self.paragraph = paragraph
  }
}
