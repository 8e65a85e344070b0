import Document
import Newspaper
import Source

/// The words by which a baseline knows the faults of one page.
struct BaselineText {
  /// The most letters that are taken before and after the beginning of a fault, and of a headline. Few enough for an
  /// edit elsewhere in the paragraph to leave them alone.
  private static let before = 6
  private static let after = 6
  private static let headline = 24
  /// How far is looked for them, in characters.
  private static let reach = 96

  private let source: SourceText
  private let lines: LineTable
  /// Where items with a headline begin, with the letters of it, in the order of the source.
  private let headlines: [(start: Int, text: String)]

  init(_ page: Page, source: SourceText, lines: LineTable) {
    self.source = source
    self.lines = lines
    headlines = page.items.compactMap { item in
      let parts = item.parts
      guard let headline = parts.first(where: { $0.role == .headline })?.block,
        let start = parts.compactMap(\.block.range?.lowerBound).min()
      else { return nil }
      let letters = headline.plainText.unicodeScalars.filter(\.isKept).prefix(Self.headline)
      return (start, String(String.UnicodeScalarView(letters)))
    }.sorted { $0.start < $1.start }
  }

  /// By what a fault is known.
  func key(rule: String, at range: SourceRange) -> BaselineEntry.Key {
    let next = headlines.partitioningIndex { $0.start > range.lowerBound }
    let headline = next > 0 ? headlines[next - 1].text : ""
    return BaselineEntry.Key(rule: rule, headline: headline, text: text(around: range.lowerBound))
  }

  /// The letters and figures around an offset, of the same line.
  private func text(around offset: Int) -> String {
    let line = lines.content(ofLine: lines.line(at: offset))
    var kept: [Unicode.Scalar] = []
    var place = min(offset, line.upperBound)
    var steps = 0
    while place > line.lowerBound, kept.count < Self.before, steps < Self.reach {
      place = source.bytes.start(before: place)
      let scalar = source.bytes.scalar(at: place)
      if scalar.isKept { kept.append(scalar) }
      steps += 1
    }
    kept.reverse()
    let most = kept.count + Self.after
    place = offset
    steps = 0
    while place < line.upperBound, kept.count < most, steps < Self.reach {
      let scalar = source.bytes.scalar(at: place)
      if scalar.isKept { kept.append(scalar) }
      place += source.bytes.width(at: place)
      steps += 1
    }
    return String(String.UnicodeScalarView(kept))
  }
}

extension Unicode.Scalar {
  /// Whether the character is a letter or a figure: marks and blanks are what fixes change.
  fileprivate var isKept: Bool { isHan || isDigit || isAlphabetic }
}
