import Document

/// Gives the headings of a page a level by what they say and where they stand, where all of them are set in one level and the
/// level itself says nothing.
///
/// A page is such a page when it has three headings or more, or when one of them is a printed line of another kind. On it
/// - a row of ordinals, 一、 and 二、 below a headline, is a row of crossheads;
/// - a heading that ends in a comma and stands right above another one is the headline, and that its deck;
/// - headings below level 2 are headlines, when a byline or a dateline stands below one of them.
struct HeadingLevels {
  let folio: FolioLine
  let datelines: DatelineGrammar

  /// Sets the levels of the headings of a page. `lines` is the number of headings that are printed lines.
  func set(_ blocks: inout [PageBlock], lines: Int) {
    let places = blocks.indices.filter { index in
      blocks[index].heading.map { !$0.isParagraph } ?? false
    }
    guard let first = places.first, let level = blocks[first].heading?.level, places.count + lines >= 3,
      places.allSatisfy({ blocks[$0].heading?.level == level })
    else { return }
    let isDeep = level > 2
    if isDeep, !(first == 0 && places.contains { blocks.opensStory(at: $0 + 1, datelines) }) { return }
    let ordinals = places.map { Ordinal(blocks[$0]) }
    var hasHeadline = false
    for (position, index) in places.enumerated() {
      guard let heading = blocks[index].heading, !folio.says(heading, opensPage: index == 0) else { continue }
      if hasHeadline, isInRow(position, ordinals) {
        blocks[index].level = 3
      } else {
        if isDeep { blocks[index].level = 2 }
        if endsInComma(heading), index + 1 < blocks.count, blocks[index + 1].heading != nil {
          blocks[index].level = 2
          blocks[index + 1].level = 3
        }
        hasHeadline = true
      }
    }
  }

  /// Whether a heading has the number after that of the heading before it, or the one before that of the heading after it.
  private func isInRow(_ position: Int, _ ordinals: [Ordinal?]) -> Bool {
    guard let ordinal = ordinals[position] else { return false }
    if position > 0, let before = ordinals[position - 1], before.precedes(ordinal) { return true }
    guard position + 1 < ordinals.count, let after = ordinals[position + 1] else { return false }
    return ordinal.precedes(after)
  }

  private func endsInComma(_ heading: Heading) -> Bool {
    let text = Array(heading.content.plainText.utf8)
    let whole = text.trimmed(0..<text.count)
    guard !whole.isEmpty else { return false }
    return [",", "，"].contains(text.scalar(at: text.start(before: whole.upperBound)))
  }
}

/// The number that a heading opens with: 一、, （二）, 3.
private struct Ordinal {
  /// How it is written.
  enum Form {
    case han, enclosed, digits
  }

  let form: Form
  let number: Int

  /// Whether another ordinal is the next one.
  func precedes(_ other: Ordinal) -> Bool { form == other.form && number + 1 == other.number }

  private static let han = Array("一二三四五六七八九十".unicodeScalars)

  /// The ordinal of a heading; nil when it opens with none.
  init?(_ block: PageBlock) {
    guard let heading = block.heading else { return nil }
    var text = Array(heading.content.plainText.unicodeScalars.prefix(6))[...]
    let isEnclosed = text.first == "（" || text.first == "("
    if isEnclosed { text = text.dropFirst() }
    let digits = text.prefix { Self.han.contains($0) || $0.isDigit }
    text = text.dropFirst(digits.count)
    guard let next = text.first, let value = Self.value(digits) else { return nil }
    guard isEnclosed ? next == "）" || next == ")" : "、.．".unicodeScalars.contains(next) else { return nil }
    let isHan = !digits.contains(where: \.isDigit)
    form = isEnclosed ? .enclosed : isHan ? .han : .digits
    number = value
  }

  /// The value of the numerals up to 19, or of digits.
  private static func value(_ numerals: ArraySlice<Unicode.Scalar>) -> Int? {
    if numerals.allSatisfy(\.isDigit) {
      return Int(String(String.UnicodeScalarView(numerals)))
    }
    let values = numerals.compactMap { han.firstIndex(of: $0).map { $0 + 1 } }
    guard values.count == numerals.count else { return nil }
    switch values.count {
    case 1: return values[0]
    case 2 where values[0] == 10 && values[1] < 10: return 10 + values[1]
    default: return nil
    }
  }
}
