/// What rules ask of a ``Passage`` before they look into it. Those of a page lie side by side: most rules want few passages,
/// and need not touch the others.
struct PassageTraits: Sendable {
  /// What the text is on the page.
  let role: TextRole
  /// Whether it holds a Han character.
  let hasHan: Bool
  /// Whether it holds half-width figures.
  let hasFigures: Bool
  /// Whether it holds full-width figures or letters.
  let hasFullWidth: Bool
  /// The number of its numerals of any kind.
  let numeralCount: Int
  /// Which marks it holds.
  let marks: MarkKinds
  /// Whether it holds runs of spaces that touch a character beyond ASCII or an end.
  let hasBlanks: Bool
  /// Whether it holds characters that no text should hold.
  let hasOddities: Bool
  /// Whether a dateline opens it.
  let hasDateline: Bool

  /// The traits of a passage.
  init(_ passage: Passage) {
    role = passage.role
    hasHan = passage.hasHan
    hasFigures = passage.numerals.contains { $0.kind == .figures }
    hasFullWidth = passage.numerals.contains { $0.kind == .fullWidth }
    numeralCount = passage.numerals.count
    marks = passage.markKinds
    hasBlanks = !passage.blanks.isEmpty
    hasOddities = !passage.oddities.isEmpty
    hasDateline = passage.dateline != nil
  }
}

/// The passages of a page with the traits that are asked for, in the order of the text.
struct FilteredPassages: Sequence, IteratorProtocol {
  private let passages: [Passage]
  private let traits: [PassageTraits]
  private let isWanted: (PassageTraits) -> Bool
  private var index: Int
  private let end: Int

  /// Takes the passages of a page, or those with the given indices.
  init(_ prose: Prose, among shown: Range<Int>?, where isWanted: @escaping (PassageTraits) -> Bool) {
    passages = prose.passages
    traits = prose.traits
    index = shown?.lowerBound ?? 0
    end = shown?.upperBound ?? prose.passages.count
    self.isWanted = isWanted
  }

  /// The next passage; nil after the last.
  mutating func next() -> Passage? {
    while index < end {
      defer { index += 1 }
      if isWanted(traits[index]) { return passages[index] }
    }
    return nil
  }
}
