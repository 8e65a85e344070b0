public import Source

/// A piece of running text inside a paragraph, a heading or a table cell.
public enum Inline: Sendable, Hashable {
  /// Plain text.
  case text(Text)
  /// Emphasis, `*…*`.
  case emphasis(StyledText)
  /// Strong emphasis, `**…**`.
  case strong(StyledText)
  /// Struck-out text, `~~…~~`.
  case strikethrough(StyledText)
  /// A code span.
  case code(CodeSpan)
  /// A link, however it is spelled.
  indirect case link(Link)
  /// A picture inside a line of text.
  indirect case image(Image)
  /// A raw HTML tag or comment.
  case html(InlineHTML)
  /// A line end in the source that is only white space to a reader.
  case softBreak(LineBreak)
  /// A line end that is printed.
  case hardBreak(LineBreak)

  /// Where the piece stands in the source; nil when it was made, not parsed.
  public var range: SourceRange? {
    switch self {
    case .text(let text): text.range
    case .emphasis(let styled), .strong(let styled), .strikethrough(let styled): styled.range
    case .code(let code): code.range
    case .link(let link): link.range
    case .image(let image): image.range
    case .html(let html): html.range
    case .softBreak(let lineBreak), .hardBreak(let lineBreak): lineBreak.range
    }
  }

  /// The pieces inside this one, in reading order; empty for a leaf.
  public var children: [Inline] {
    switch self {
    case .emphasis(let styled), .strong(let styled), .strikethrough(let styled): styled.content
    case .link(let link): link.content
    case .image(let image): image.alternative
    case .text, .code, .html, .softBreak, .hardBreak: []
    }
  }
}

extension [Inline] {
  /// The text as a reader sees it: markup gone, a line end of either kind as one LF, raw HTML left out.
  public var plainText: String {
    var result = ""
    appendPlainText(to: &result)
    return result
  }

  private func appendPlainText(to result: inout String) {
    for inline in self {
      switch inline {
      case .text(let text): result += text.string
      case .code(let code): result += code.string
      case .softBreak, .hardBreak: result += "\n"
      case .html: break
      case .emphasis, .strong, .strikethrough, .link, .image:
        inline.children.appendPlainText(to: &result)
      }
    }
  }
}
