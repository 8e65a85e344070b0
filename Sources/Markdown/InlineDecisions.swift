/// What was decided about the spelling of inlines beyond the plainest one.
///
/// Text is counted in bytes of all text runs, one after the other; styled inlines in the order they open.
struct InlineDecisions {
  /// How a character of the text is written.
  enum Character: UInt8 {
    case plain
    /// After a backslash.
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
  /// The styled inlines whose marks are being tried, and the number of the trial.
  private var trial: (inlines: [Int], number: Int)?
  /// The most styled inlines whose marks are tried: 32 trials.
  private static let longestTrial = 5

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

  /// Whether marks are being tried.
  var isTrying: Bool { trial != nil }

  /// Begins to try all ways to give marks to some styled inlines.
  mutating func startTrial(of inlines: [Int]) {
    trial = (Array(inlines.prefix(Self.longestTrial)), 0)
    applyTrial()
  }

  /// Goes on to the next way; when none is left, ends the trial and separates the inlines from what is beside them.
  mutating func continueTrial() {
    trial?.number += 1
    applyTrial()
  }

  private mutating func applyTrial() {
    guard let trial else { return }
    let isOver = trial.number >= 1 << trial.inlines.count
    for (bit, inline) in trial.inlines.enumerated() {
      styles[inline] = isOver ? .separated : trial.number >> bit & 1 == 1 ? .otherMark : .usual
    }
    if isOver { self.trial = nil }
  }
}
