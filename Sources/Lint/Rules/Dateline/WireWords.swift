import Newspaper

/// The words of a wire dateline 电头, such as 新华社澜州4月12日电, in order or not.
struct WireWords {
  /// Where the words stand, from the agency to the ending: byte offsets in the passage.
  let offsets: Range<Int>
  /// Where the date stands.
  let date: Range<Int>
  /// The year; nil when none is given.
  private(set) var year: Int?
  /// The month as written, right or not; nil when only a day is given, as in 澜州12日电.
  private(set) var month: Int?
  /// The day as written, right or not; 0 when none is given.
  private(set) var day = 0
  /// Whether the date is written as datelines write it: 4月12日 or 12日.
  private(set) var isComplete = false
  /// Whether 电 or a word like it closes the dateline.
  let hasEnding: Bool
  /// Whether a parenthesis with a reporter follows where that word belongs.
  let namesReporter: Bool

  /// The longest place, in characters.
  private static let longestPlace = 16

  /// Reads the opening of a text; nil when it does not look like a dateline with a date.
  init?(_ passage: Passage, _ style: HouseStyle) {
    let bytes = passage.bytes
    let end = passage.plain.first.map { $0.lowerBound == 0 ? $0.upperBound : 0 } ?? 0
    var offset = passage.trimmed.lowerBound
    if bytes.has("据", at: offset, before: end) { offset += 3 }
    let start = offset
    guard style.localDatelines.match(in: bytes, at: offset, before: end) == nil,
      let agency = style.agencies.match(in: bytes, at: offset, before: end)
    else { return nil }
    offset = agency.offsets.upperBound
    var count = 0
    while offset < end, !Self.isFigure(bytes.scalar(at: offset)) {
      let scalar = bytes.scalar(at: offset)
      guard count < Self.longestPlace, scalar.isHan || scalar.isPrintedSpace || scalar == "·" || scalar == "/"
      else { return nil }
      offset += bytes.width(at: offset)
      count += 1
    }
    let first = offset
    let figures = Self.figures(bytes, from: offset, before: end)
    guard let last = figures.last else { return nil }
    date = first..<last.end
    offset = bytes.blanksEnd(last.end, before: end)
    let ending = style.wireEndings.match(in: bytes, at: offset, before: end)
    hasEnding = ending != nil
    offsets = start..<(ending?.offsets.upperBound ?? last.end)
    var inside = offset
    if inside < end, Brackets.opensParenthesis(bytes.scalar(at: inside)) {
      inside = bytes.blanksEnd(inside + bytes.width(at: inside), before: end)
    }
    namesReporter =
      inside > offset && ["记者", "本报记者"].contains { bytes.has($0, at: inside, before: end) }
    read(figures)
  }

  /// A number of a date with what stands after it: 年, 月, 日, 号 or a mark.
  private struct Figure {
    let number: Int
    let unit: Unicode.Scalar?
    let end: Int
  }

  private static func isFigure(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isDigit || (0xFF10...0xFF19).contains(scalar.value)
  }

  /// Up to three numbers, each with its unit.
  private static func figures(_ bytes: [UInt8], from start: Int, before end: Int) -> [Figure] {
    var figures: [Figure] = []
    var offset = start
    while figures.count < 3, offset < end, isFigure(bytes.scalar(at: offset)) {
      var number = 0
      while offset < end, isFigure(bytes.scalar(at: offset)) {
        number = min(number * 10 + Int(bytes.scalar(at: offset).value & 0x0F), 99_999)
        offset += bytes.width(at: offset)
      }
      var unit: Unicode.Scalar?
      if offset < end, "年月日号./-．".unicodeScalars.contains(bytes.scalar(at: offset)) {
        let scalar = bytes.scalar(at: offset)
        unit = scalar
        offset += UTF8.width(scalar)
      }
      figures.append(Figure(number: number, unit: unit, end: offset))
    }
    return figures
  }

  private mutating func read(_ figures: [Figure]) {
    var figures = figures[...]
    if let first = figures.first, first.unit == "年" {
      year = first.number
      figures = figures.dropFirst()
    }
    if let first = figures.first, first.unit == "月" {
      month = first.number
      figures = figures.dropFirst()
    }
    guard let last = figures.first, figures.count == 1 else { return }
    day = last.number
    isComplete = last.unit == "日" && (year == nil || month != nil)
  }
}
