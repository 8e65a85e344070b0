import XML

/// Keeps book of which elements of a foreign file have given their text to the Markdown.
struct TextLedger {
  private var taken: Set<Int> = []

  /// Notes that the characters that stand directly in an element were taken.
  mutating func take(_ element: XMLTree.Element) { taken.insert(element.number) }

  /// Notes that all characters inside an element were taken.
  mutating func takeAll(of element: XMLTree.Element) {
    take(element)
    for child in element.elements { takeAll(of: child) }
  }

  /// Whether the characters that stand directly in an element were taken.
  func hasTaken(_ element: XMLTree.Element) -> Bool { taken.contains(element.number) }
}
