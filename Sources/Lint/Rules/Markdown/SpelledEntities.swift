import Newspaper
import Source

/// The entities of a page that had better be the characters they stand for.
struct SpelledEntities {
  /// Where they stand.
  private(set) var ranges: [SourceRange] = []
  /// What mends them.
  private(set) var edits: [SourceEdit] = []
  private let bytes: [UInt8]

  /// Half-width marks that mean nothing to Markdown wherever they stand.
  private static let plain = Set(",;?\"'%/$".unicodeScalars)

  init(_ context: LintContext) {
    bytes = context.source.bytes
    var blanks: [SourceRange] = []
    var areInvisible = true
    for entity in context.prose.spellings.entities.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      guard let scalar = entity.string.unicodeScalars.first else { continue }
      let isBlank = scalar.isPrintedSpace || scalar.isInvisible
      guard scalar.value >= 0x80 || Self.plain.contains(scalar) || isBlank else { continue }
      ranges.append(entity.range)
      if let last = blanks.last, !isBlank || last.upperBound != entity.range.lowerBound {
        mend(blanks, areInvisible)
        blanks = []
        areInvisible = true
      }
      if isBlank {
        blanks.append(entity.range)
        areInvisible = areInvisible && scalar.isInvisible
      } else if !MarkdownSurroundings.touchDelimiter(entity.range, in: bytes) {
        edits.append(SourceEdit(entity.range, entity.string))
      }
    }
    mend(blanks, areInvisible)
  }

  /// Puts one space for blanks that stand side by side, or nothing where a space has no place.
  private mutating func mend(_ blanks: [SourceRange], _ areInvisible: Bool) {
    guard let first = blanks.first, let last = blanks.last else { return }
    let whole = first.union(last)
    let opensLine = isLineEdge(whole.lowerBound - 1)
    let closesLine = isLineEdge(whole.upperBound)
    guard !(opensLine && closesLine), !MarkdownSurroundings.touchDelimiter(whole, in: bytes),
      !MarkdownSurroundings.opensBlock(after: whole, in: bytes)
    else { return }
    let isBesideSpace =
      bytes[whole.lowerBound - (opensLine ? 0 : 1)] == 0x20 || !closesLine && bytes[whole.upperBound] == 0x20
    let isNeeded = !areInvisible && !opensLine && !closesLine && !isBesideSpace
    for range in blanks { edits.append(SourceEdit(range, isNeeded && range == first ? " " : "")) }
  }

  private func isLineEdge(_ offset: Int) -> Bool {
    offset < 0 || offset >= bytes.count || bytes[offset] == 0x0A || bytes[offset] == 0x0D
  }
}

extension Unicode.Scalar {
  /// Whether the character prints nothing and takes no room.
  fileprivate var isInvisible: Bool {
    switch value {
    case 0xAD, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF: true
    default: false
    }
  }
}
