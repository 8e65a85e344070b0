import Document
import Source

/// A piece of text that is more than plain characters: where it begins and ends, and what it is.
///
/// The writer notes the constructs it means to write; the parser says which ones are read back.
struct InlineConstruct: Equatable {
  enum Kind: UInt8 {
    case emphasis
    case strong
    case strikethrough
    case link
    case image
    case code
    case html
    /// A backslash with what it escapes, or a character reference.
    case escape
    case softBreak
    case hardBreak
  }

  let kind: Kind
  let start: Int
  var end: Int
  /// Where the text of a link or a picture ends; that of an address in angle brackets ends with it. Nil for anything
  /// else.
  var contentEnd: Int?

  /// The length of each delimiter of styled text; 0 for anything else.
  static func delimiterLength(_ kind: Kind) -> Int {
    switch kind {
    case .emphasis: 1
    case .strong: 2
    default: 0
    }
  }

  /// Whether it is emphasis, strong emphasis or struck-out text.
  var isStyled: Bool { kind.rawValue <= Kind.strikethrough.rawValue }

  /// Orders constructs as they open; of two that open at one place the longer one is first.
  func opens(before other: InlineConstruct) -> Bool {
    if start != other.start { return start < other.start }
    if end != other.end { return end > other.end }
    return kind.rawValue < other.kind.rawValue
  }

  /// The constructs that the parser read in `bytes`, in the order they open.
  static func read(_ inlines: [Inline], in bytes: [UInt8]) -> [InlineConstruct] {
    var constructs: [InlineConstruct] = []
    append(inlines, in: bytes, to: &constructs)
    return constructs
  }

  private static func append(
    _ inlines: [Inline], in bytes: [UInt8], to constructs: inout [InlineConstruct]
  ) {
    for inline in inlines {
      guard let range = inline.range else { continue }
      if let kind = kind(of: inline, range, in: bytes) {
        constructs.append(
          InlineConstruct(
            kind: kind, start: range.lowerBound, end: range.upperBound,
            contentEnd: contentEnd(of: inline, range, in: bytes)))
      }
      append(inline.children, in: bytes, to: &constructs)
    }
  }

  private static func contentEnd(of inline: Inline, _ range: SourceRange, in bytes: [UInt8]) -> Int? {
    switch inline {
    case .link where bytes[range.lowerBound] == .lessThan: range.upperBound
    case .link(let link): link.content.last?.range?.upperBound ?? range.lowerBound + 1
    case .image(let image): image.alternative.last?.range?.upperBound ?? range.lowerBound + 2
    default: nil
    }
  }

  private static func kind(of inline: Inline, _ range: SourceRange, in bytes: [UInt8]) -> Kind? {
    switch inline {
    case .text(let text):
      let first = bytes[range.lowerBound]
      guard first == .backslash || first == .ampersand else { return nil }
      return text.string.utf8.elementsEqual(bytes[range.offsets]) ? nil : .escape
    case .emphasis: return .emphasis
    case .strong: return .strong
    case .strikethrough: return .strikethrough
    case .link: return .link
    case .image: return .image
    case .code: return .code
    case .html: return .html
    case .softBreak: return .softBreak
    case .hardBreak: return .hardBreak
    }
  }
}
