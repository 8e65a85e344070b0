/// What was decided about the spelling of inlines beyond the plainest one.
///
/// Text is counted in bytes of all text runs, one behind the other; styled inlines in the order they open.
struct InlineDecisions {
  /// How a character of the text is written.
  enum Character: UInt8 {
    case plain
    /// Behind a backslash.
    case escaped
    /// As a numeric character reference, which is punctuation to the emphasis beside it.
    case referenced
  }

  /// How emphasis is set off.
  enum Style: UInt8 {
    /// By the mark of the ``MarkdownStyle``.
    case usual
    /// By the other mark.
    case otherMark
    /// By the usual mark, and by empty HTML comments from what stands beside it.
    case separated
  }

  private var characters: [Int: Character] = [:]
  private var styles: [Int: Style] = [:]

  /// Whether nothing was decided.
  var isEmpty: Bool { characters.isEmpty && styles.isEmpty }

  /// How the character at an offset of the text is written.
  func character(at offset: Int) -> Character { characters[offset] ?? .plain }

  /// How a styled inline is set off.
  func style(of inline: Int) -> Style { styles[inline] ?? .usual }

  /// Decides on a character; returns whether that is new.
  mutating func decide(_ character: Character, at offset: Int) -> Bool {
    if self.character(at: offset).rawValue >= character.rawValue { return false }
    characters[offset] = character
    return true
  }

  /// Decides on a styled inline; returns whether that is new.
  mutating func decide(_ style: Style, for inline: Int) -> Bool {
    if self.style(of: inline).rawValue >= style.rawValue { return false }
    styles[inline] = style
    return true
  }
}
