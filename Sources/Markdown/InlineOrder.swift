import Document

/// Brings inlines into an order that Markdown can spell, without changing what a reader sees.
///
/// Emphasis cannot end with a line end, and begin only with a printed one: any other goes outside. Emphasis around
/// nothing and empty code print nothing and are left out. What the parser reads never needs this; what somebody
/// else wrote in XML may.
enum InlineOrder {
  /// The inlines in such an order.
  static func normalized(_ content: [Inline]) -> [Inline] {
    content.contains(where: needsChange) ? content.flatMap(parts) : content
  }

  private static func needsChange(_ inline: Inline) -> Bool {
    switch inline {
    case .text(let text): text.string.isEmpty
    case .code(let code): code.string.isEmpty
    case .emphasis(let styled), .strong(let styled), .strikethrough(let styled):
      isSoftBreak(styled.content.first) || isBreak(styled.content.last) || styled.content.isEmpty
        || styled.content.contains(where: needsChange)
    case .link, .image: inline.children.contains(where: needsChange)
    case .html, .softBreak, .hardBreak: false
    }
  }

  private static func parts(_ inline: Inline) -> [Inline] {
    switch inline {
    case .text(let text): return text.string.isEmpty ? [] : [inline]
    case .code(let code): return code.string.isEmpty ? [] : [inline]
    case .emphasis(let styled): return parts(styled) { .emphasis($0) }
    case .strong(let styled): return parts(styled) { .strong($0) }
    case .strikethrough(let styled): return parts(styled) { .strikethrough($0) }
    case .link(var link):
      link.content = normalized(link.content)
      return [.link(link)]
    case .image(var image):
      image.alternative = normalized(image.alternative)
      return [.image(image)]
    case .html, .softBreak, .hardBreak: return [inline]
    }
  }

  private static func parts(_ styled: StyledText, _ make: (StyledText) -> Inline) -> [Inline] {
    let content = normalized(styled.content)
    guard let last = content.lastIndex(where: { !isBreak($0) }),
      let first = content.firstIndex(where: { !isSoftBreak($0) })
    else { return content }
    let inner = make(StyledText(Array(content[first...last])))
    return Array(content[..<first]) + [inner] + Array(content[(last + 1)...])
  }

  private static func isSoftBreak(_ inline: Inline?) -> Bool {
    if case .softBreak = inline { true } else { false }
  }

  private static func isBreak(_ inline: Inline?) -> Bool {
    switch inline {
    case .softBreak, .hardBreak: true
    default: false
    }
  }
}
