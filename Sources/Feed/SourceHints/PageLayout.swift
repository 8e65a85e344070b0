import Markdown
import Source

/// What a hint says of a page as a whole.
///
/// Written as words separated by one space, each left out when it says nothing: `mark:bom` for a byte order mark,
/// `line-end:crlf` or `line-end:cr`, the words of a ``/Markdown/MarkdownStyle`` other than the canonical one, `order:RUNS` and
/// `parts:MARKS` when parts do not stand in the order of the XML, and `end-lines:N` or `after:TEXT` for what stands
/// after the last part. RUNS are separated by commas, each `PIECE.FIRST-LAST`: piece of the page, its parts
/// from FIRST to LAST, all counted from 1. MARKS are separated by commas, each `PIECE.` and the ``PartMark`` of each
/// of its parts, in the order of the XML. Pieces that stand in the source as in the XML are in neither.
struct PageLayout: Hashable {
  /// A run of parts that stand one after the other in the source as in the XML.
  struct Run: Hashable {
    /// The number of the piece of the page, from 1.
    var piece: Int
    /// The numbers of its parts, from 1.
    var parts: ClosedRange<Int>
  }

  /// Whether the page begins with a byte order mark.
  var hasByteOrderMark = false
  /// How most lines of the page end.
  var lineEnd: LineEnd = .lf
  /// The spellings that the page uses most.
  var style: MarkdownStyle = .canonical
  /// Whether every item of a list has the number of the first one: what messages of earlier versions, which hold no numbers
  /// of items, say with `numbering:repeating`. It is read and no longer written.
  private(set) var repeatsNumbers = false
  /// The order in the source of the parts that are entangled; empty when all stand in the order of the XML.
  var order: [Run] = []
  /// What the parts of these pieces are known by after an edit; by the numbers of the pieces.
  var marks: [Int: [PartMark]] = [:]
  /// What stands after the last part; nil when it is what the canonical spelling has there.
  var after: [UInt8]?

  init(
    hasByteOrderMark: Bool = false, lineEnd: LineEnd = .lf, style: MarkdownStyle = .canonical,
    order: [Run] = [], marks: [Int: [PartMark]] = [:], after: [UInt8]? = nil
  ) {
    self.hasByteOrderMark = hasByteOrderMark
    self.lineEnd = lineEnd
    self.style = style
    self.order = order
    self.marks = marks
    self.after = after
  }

  /// Reads the data of a processing instruction; words that are not understood say nothing.
  init(_ data: String) {
    let words = SpellingWords.read(data)
    for (name, value) in words where name == "line-end" {
      lineEnd = LineEnd(rawValue: String(value)) ?? .lf
    }
    for (name, value) in words {
      switch name {
      case "mark": hasByteOrderMark = value == "bom"
      case "end-lines", "after": after = SpellingWords.gap(name, value, lineEnd: lineEnd)
      case "numbering": repeatsNumbers = value == "repeating"
      case "order": order = value.split(separator: ",").compactMap(Run.init)
      case "parts":
        let pieces = value.split(separator: ",").compactMap(Self.pieceMarks)
        marks = Dictionary(pieces, uniquingKeysWith: { first, _ in first })
      default: StyleWords.read(name, value, into: &style)
      }
    }
  }

  /// The data of the processing instruction; nil when there is nothing to say.
  var data: String? {
    var words: [String] = []
    if hasByteOrderMark { words.append("mark:bom") }
    if lineEnd != .lf { words.append("line-end:\(lineEnd.rawValue)") }
    words += StyleWords.words(for: style)
    if !order.isEmpty { words.append("order:\(order.map(\.text).joined(separator: ","))") }
    if !marks.isEmpty {
      let pieces = marks.sorted { $0.key < $1.key }.map { "\($0.key).\(PartMark.text($0.value))" }
      words.append("parts:\(pieces.joined(separator: ","))")
    }
    if let after { words.append(SpellingWords.word("end-lines", "after", gap: after, lineEnd: lineEnd)) }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// Reads `PIECE.` and the marks of its parts; nil for any other text.
  private static func pieceMarks(_ text: Substring) -> (Int, [PartMark])? {
    let halves = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard halves.count == 2, let piece = Int(halves[0]), let marks = PartMark.read(halves[1]) else {
      return nil
    }
    return (piece, marks)
  }
}

extension PageLayout.Run {
  /// Reads `PIECE.FIRST-LAST` or `PIECE.ONLY`; nil for any other text.
  fileprivate init?(_ text: Substring) {
    let numbers = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard numbers.count == 2, let piece = Int(numbers[0]), piece > 0 else { return nil }
    let bounds = numbers[1].split(separator: "-", omittingEmptySubsequences: false).compactMap { Int($0) }
    guard let first = bounds.first, let last = bounds.last, bounds.count <= 2, 1 <= first, first <= last,
      last < 10_000_000
    else { return nil }
    self.init(piece: piece, parts: first...last)
  }

  /// The written form.
  fileprivate var text: String {
    parts.count == 1 ? "\(piece).\(parts.lowerBound)" : "\(piece).\(parts.lowerBound)-\(parts.upperBound)"
  }
}

/// What the canonical spelling has between the parts of a page.
enum CanonicalGaps {
  /// One blank line; nothing at the start of a file.
  static func before(isFirst: Bool, frontMatter: [UInt8], lineEnd: LineEnd) -> [UInt8] {
    guard isFirst else { return lineEnd.bytes + lineEnd.bytes }
    if frontMatter.isEmpty { return [] }
    // Keys without a fence below end at a blank line.
    if frontMatter.last?.isLineEnd == false { return lineEnd.bytes + lineEnd.bytes }
    // An LF after front matter that ends in CR would become part of it.
    return frontMatter.last == 0x0D ? LineEnd.cr.bytes : lineEnd.bytes
  }

  /// A line end after the last part; nothing in a file without parts.
  static func after(isEmpty: Bool, lineEnd: LineEnd) -> [UInt8] { isEmpty ? [] : lineEnd.bytes }
}
