import Newspaper
import Source

/// A number in a ``Passage``, or characters that look like one: the longest run of one kind.
struct Numeral: Sendable, Hashable {
  /// What a number is written with.
  enum Kind: Sendable, Hashable {
    /// Half-width figures with the separators between them: 12, 12,345.67, 15:40.
    case figures
    /// Full-width figures, letters and percent signs, with a full-width point or colon between figures: ２０２６, ＡＢ, ５％.
    case fullWidth
    /// Han numerals, as in words too: 三十五, 二〇二六, 一 in 一起, 几.
    case han
  }

  /// What it is written with.
  let kind: Kind
  /// The byte offsets in the passage, from 0.
  var offsets: Range<Int>

  /// The byte offset of the first character.
  var start: Int { offsets.lowerBound }
  /// The byte offset after the last character.
  var end: Int { offsets.upperBound }
}

/// The numerals of a passage while it is read: a number that emphasis or a column break cuts in two is one.
struct NumeralRuns: Sendable {
  /// The numerals, in order.
  private(set) var all: [Numeral] = []
  /// The offset after the last thing that no number goes on over: code, a picture, a raw tag or a line end.
  private var barrier = 0

  /// Adds characters of one kind; they continue the numeral before them if nothing or one separator stands between.
  mutating func append(_ kind: Numeral.Kind, _ offsets: Range<Int>, in bytes: [UInt8]) {
    if let last = all.last, last.kind == kind, last.end >= barrier,
      Self.isJoint(last.end..<offsets.lowerBound, kind, in: bytes)
    {
      all[all.count - 1].offsets = last.start..<offsets.upperBound
    } else {
      if all.isEmpty { all.reserveCapacity(Self.usualCount) }
      all.append(Numeral(kind: kind, offsets: offsets))
    }
  }

  /// A text that has numerals seldom has more.
  private static let usualCount = 6

  /// Lets no number go on over an offset.
  mutating func stop(at offset: Int) { barrier = offset }

  /// Adds the numerals of a text that has been appended to this one. `bytes` is the whole text, `start` the offset of
  /// the added one.
  mutating func append(_ next: NumeralRuns, at start: Int, in bytes: [UInt8]) {
    for (index, numeral) in next.all.enumerated() {
      let offsets = numeral.offsets.lowerBound + start..<numeral.offsets.upperBound + start
      if index == 0 {
        append(numeral.kind, offsets, in: bytes)
      } else {
        all.append(Numeral(kind: numeral.kind, offsets: offsets))
      }
    }
    if next.barrier > 0 { barrier = next.barrier + start }
  }

  /// Whether what stands between two runs of one kind keeps a number together.
  private static func isJoint(_ between: Range<Int>, _ kind: Numeral.Kind, in bytes: [UInt8]) -> Bool {
    if between.isEmpty { return true }
    switch kind {
    case .figures:
      return between.count == 1 && [.comma, .fullStop, .colon].contains(bytes[between.lowerBound])
    case .fullWidth:
      guard between.count == 3 else { return false }
      let scalar = bytes.scalar(at: between.lowerBound)
      return (scalar == "．" || scalar == "：") && isFigure(before: between.lowerBound, in: bytes)
        && isFigure(at: between.upperBound, in: bytes)
    case .han: return false
    }
  }

  private static func isFigure(before offset: Int, in bytes: [UInt8]) -> Bool {
    offset > 0 && bytes.scalar(at: bytes.start(before: offset)).isFullWidthDigit
  }

  private static func isFigure(at offset: Int, in bytes: [UInt8]) -> Bool {
    offset < bytes.count && bytes.scalar(at: offset).isFullWidthDigit
  }
}

extension Numeral.Kind {
  /// The kind a character belongs to that is neither ASCII nor a common ideograph; nil for none.
  init?(wide scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x3007: self = .han
    case 0xFF05, 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: self = .fullWidth
    default: return nil
    }
  }
}

extension HanNumeral {
  /// Whether a numeral may begin with the first two bytes of a character of three, by their ``key(_:_:)``.
  static let beginnings: [Bool] = {
    var table = [Bool](repeating: false, count: 1024)
    for scalar in characters {
      let bytes = Array(String(scalar).utf8)
      table[key(bytes[0], bytes[1])] = true
    }
    return table
  }()

  /// The low bits of two bytes as an index.
  static func key(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 0x0F) << 6 | Int(second & 0x3F)
  }
}

extension Unicode.Scalar {
  /// Whether the character is a digit of full width.
  var isFullWidthDigit: Bool { (0xFF10...0xFF19).contains(value) }
}
