/// A word of a rule's vocabulary in the running text of a page.
struct WordHit: Sendable, Hashable {
  /// The index of the passage in ``Prose/passages``.
  let passage: Int
  /// The byte offsets in the passage, from 0.
  let offsets: Range<Int>
  /// The index of the word in ``LintRule/vocabulary``.
  let word: Int
}
