public import Export

/// The characters of a source by kind, read without any help of the fixer: comments are left out, which are known by the
/// tree, an entity or an escape counts as the character that it stands for.
public struct SourceWords: Sendable {
  /// A kind of characters that a fix touches only if its rule says so.
  public enum Kind: String, CaseIterable, Sendable {
    case letters, figures, han, stops, quotes, titles, brackets, dashes, ellipses, percentSigns

    /// What a rule that touches them declares.
    var reach: FixReach {
      switch self {
      case .letters: .letters
      case .figures: .figures
      case .han: .han
      case .stops: .stops
      case .quotes: .quotes
      case .titles: .titles
      case .brackets: .brackets
      case .dashes: .dashes
      case .ellipses: .ellipses
      case .percentSigns: .percentSigns
      }
    }
  }

  /// The characters of each kind as they stand, and in their plain form.
  private var written: [Kind: [UInt32]] = [:]
  private var plain: [Kind: [UInt32]] = [:]

  /// Reads a source.
  public init(_ bytes: [UInt8]) {
    let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    let comments = Self.comments(in: bytes, scalars)
    var index = 0
    while index < scalars.count {
      if let end = comments[index] {
        index = end
      } else if scalars[index] == "&", let (text, end) = Self.entity(scalars, index) {
        for scalar in text.unicodeScalars { add(scalar) }
        index = end
      } else if scalars[index] == "\\", index + 1 < scalars.count, Self.mayBeEscaped(scalars[index + 1]) {
        add(scalars[index + 1])
        index += 2
      } else {
        add(scalars[index])
        index += 1
      }
    }
  }

  /// Whether a backslash before a character makes it plain text (CommonMark 2.4).
  private static func mayBeEscaped(_ scalar: Unicode.Scalar) -> Bool {
    "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~".unicodeScalars.contains(scalar)
  }

  /// For each comment where it begins and where it ends, counted in characters.
  private static func comments(in bytes: [UInt8], _ scalars: [Unicode.Scalar]) -> [Int: Int] {
    guard scalars.contains("<"), let source = try? SourceText(bytes) else { return [:] }
    var ranges: [SourceRange] = []
    MarkdownParser.parse(source).blocks.walk { node in
      switch node {
      case .block(.html), .inline(.html): if let range = node.range { ranges.append(range) }
      default: break
      }
      return .visitChildren
    }
    guard !ranges.isEmpty else { return [:] }
    var offset = 0
    var indexes: [Int: Int] = [:]
    for (index, scalar) in scalars.enumerated() {
      indexes[offset] = index
      offset += UTF8.width(scalar)
    }
    indexes[offset] = scalars.count
    var comments: [Int: Int] = [:]
    for range in ranges {
      guard var index = indexes[range.lowerBound], let limit = indexes[range.upperBound] else { continue }
      while index < limit {
        guard scalars[index..<limit].starts(with: "<!--".unicodeScalars) else {
          index += 1
          continue
        }
        var end = index + 4
        while end < limit, !scalars[end..<limit].starts(with: "-->".unicodeScalars) { end += 1 }
        comments[index] = min(limit, end + 3)
        index = min(limit, end + 3)
      }
    }
    return comments
  }

  private static func entity(_ scalars: [Unicode.Scalar], _ start: Int) -> (String, Int)? {
    guard let end = scalars[start...].prefix(34).firstIndex(of: ";") else { return nil }
    var name = String.UnicodeScalarView()
    name.append(contentsOf: scalars[start...end])
    let spelled = String(name)
    // Anything else between the two would be read as the markup that it is.
    let isName = spelled.unicodeScalars.dropFirst().dropLast().allSatisfy {
      $0.isASCII && ($0 == "#" || $0.properties.isAlphabetic || $0.properties.numericType != nil)
    }
    guard isName else { return nil }
    let blocks = MarkdownParser.parse(SourceText("x" + spelled)).blocks
    guard case .paragraph(let paragraph)? = blocks.first else { return nil }
    let text = String(paragraph.content.plainText.unicodeScalars.dropFirst())
    return text.utf8.elementsEqual(spelled.utf8) ? nil : (text, end + 1)
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    let form = Self.plainForm(scalar)
    guard let kind = Self.kind(form) else { return }
    written[kind, default: []].append(scalar.value)
    plain[kind, default: []].append(form.value)
  }

  /// Full width and compatibility forms as what they are forms of.
  private static func plainForm(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar == "。" { return "." }
    if (0xFF01...0xFF5E).contains(scalar.value) { return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar }
    return scalar
  }

  private static func kind(_ scalar: Unicode.Scalar) -> Kind? {
    if ".,、;:!?".unicodeScalars.contains(scalar) { return .stops }
    if "\"'“”‘’「」『』".unicodeScalars.contains(scalar) { return .quotes }
    if "《》〈〉".unicodeScalars.contains(scalar) { return .titles }
    if "()【】〔〕".unicodeScalars.contains(scalar) { return .brackets }
    if "-~–—―─−".unicodeScalars.contains(scalar) { return .dashes }
    if "…⋯".unicodeScalars.contains(scalar) { return .ellipses }
    if "%‰".unicodeScalars.contains(scalar) { return .percentSigns }
    switch scalar.value {
    // Radicals and compatibility ideographs become the Han characters that they look like.
    case 0x2E80...0x2FDF, 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF:
      return .han
    case 0x30...0x39: return .figures
    default: return scalar.properties.isAlphabetic ? .letters : nil
    }
  }

  /// The kinds that differ, less those that may.
  public func kinds(differingFrom other: SourceWords, besides reach: FixReach) -> [Kind] {
    Kind.allCases.filter { kind in
      if reach.contains(kind.reach) { return false }
      // Where a link leads, and its title, are written in any of them.
      if reach.contains(.addresses) {
        return false
      }
      let isSorted = reach.contains(.order)
      let (old, new) = (Self.list(self, kind, isSorted), Self.list(other, kind, isSorted))
      if old.plain != new.plain {
        return kind != .han || !reach.contains(.forms) || old.plain.count != new.plain.count
      }
      return old.written != new.written && !reach.contains(.forms)
    }
  }

  private static func list(
    _ words: SourceWords, _ kind: Kind, _ isSorted: Bool
  ) -> (plain: [UInt32], written: [UInt32]) {
    let (plain, written) = (words.plain[kind] ?? [], words.written[kind] ?? [])
    return isSorted ? (plain.sorted(), written.sorted()) : (plain, written)
  }
}
