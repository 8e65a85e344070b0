/// How a line of a byline is set as a whole; the names of its NITF classes.
package enum BylineDress: String, Hashable, CaseIterable {
  /// In bold.
  case strong
  /// In italics.
  case emphasis
  /// In bold, and within it in italics.
  case strongEmphasis = "strong emphasis"
  /// In italics, and within it in bold.
  case emphasisStrong = "emphasis strong"

  /// The dress of an inline that holds nothing but text; nil for any other.
  package init?(_ inline: Inline) {
    switch inline {
    case .strong(let styled):
      if Self.isText(styled.content) {
        self = .strong
      } else if case .emphasis(let inner) = styled.content.only, Self.isText(inner.content) {
        self = .strongEmphasis
      } else {
        return nil
      }
    case .emphasis(let styled):
      if Self.isText(styled.content) {
        self = .emphasis
      } else if case .strong(let inner) = styled.content.only, Self.isText(inner.content) {
        self = .emphasisStrong
      } else {
        return nil
      }
    default: return nil
    }
  }

  /// Whether each line of a paragraph is plain text or set in one dress, and one of them is dressed.
  package static func dresses(_ content: [Inline]) -> Bool {
    var isDressed = false
    let lines = content.split(omittingEmptySubsequences: false) { inline in
      switch inline {
      case .softBreak, .hardBreak: true
      default: false
      }
    }
    for line in lines {
      if line.count == 1, let first = line.first, BylineDress(first) != nil {
        isDressed = true
      } else if !isText(Array(line)) {
        return false
      }
    }
    return isDressed
  }

  /// The text in this dress.
  package func dressing(_ content: [Inline]) -> [Inline] {
    let styled = StyledText(content)
    return switch self {
    case .strong: [.strong(styled)]
    case .emphasis: [.emphasis(styled)]
    case .strongEmphasis: [.strong(StyledText([.emphasis(styled)]))]
    case .emphasisStrong: [.emphasis(StyledText([.strong(styled)]))]
    }
  }

  private static func isText(_ content: [Inline]) -> Bool {
    content.allSatisfy { if case .text = $0 { true } else { false } }
  }
}

extension [Inline] {
  /// The only element; nil when there are none or several.
  fileprivate var only: Inline? { count == 1 ? self[0] : nil }
}
