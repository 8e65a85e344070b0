/// What the one pass over the characters of a text finds, for all text rules.
struct TextFinds: Sendable {
  /// The marks of punctuation.
  private(set) var marks: [Mark] = []
  /// Which marks they are.
  private(set) var markKinds = MarkKinds()
  /// How many marks there is to be room for when the first is met.
  private var expectedMarks = 0
  /// The numerals.
  var numerals = NumeralRuns()
  /// The runs of spaces U+0020 that touch a character beyond ASCII or an end of a text.
  var blanks: [Range<Int>] = []
  /// The characters that no text should hold.
  var oddities: [OddCharacter] = []

  /// Adds a mark.
  mutating func append(_ mark: Mark) {
    if marks.isEmpty { marks.reserveCapacity(expectedMarks) }
    marks.append(mark)
    markKinds.insert(mark.scalar)
  }

  /// Expects the marks that a text of so many bytes usually has: one each thirty bytes or so. Once only: a text may come in
  /// many small pieces.
  mutating func expectMarks(of byteCount: Int) {
    if marks.isEmpty { expectedMarks = byteCount / 24 + 1 }
  }

  /// Adds what was found in a text that has been appended to this one. `bytes` is the whole text, `start` the offset of
  /// the added one.
  mutating func append(_ next: TextFinds, at start: Int, in bytes: [UInt8]) {
    marks += next.marks.map { Mark(offset: $0.offset + start, scalar: $0.scalar) }
    markKinds.formUnion(next.markKinds)
    numerals.append(next.numerals, at: start, in: bytes)
    blanks += next.blanks.map { $0.lowerBound + start..<$0.upperBound + start }
    oddities += next.oddities.map { OddCharacter(offset: $0.offset + start, scalar: $0.scalar) }
  }
}
