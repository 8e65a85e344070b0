import Document
import Source

/// Turns the flat list of inline items, with its paired delimiters and brackets, into the tree.
struct InlineTreeBuilder {
  let text: LeafText
  let entities: [String]
  let targets: [LinkTarget]
  let runs: [DelimiterRun]
  let spans: [StyleSpan]

  /// What a level of the tree that is still open will be.
  private enum Container {
    case span(StyleSpan)
    case link(LinkTarget, start: Int)
  }

  /// The finished inlines of all open levels, the outermost first.
  private var content: [Inline] = []
  /// The open levels, each with the index in ``content`` at which its inlines begin.
  private var levels: [(container: Container, first: Int)] = []
  /// Plain text that was met but not yet added, because the next item may continue it.
  private var pending = 0..<0

  init(
    text: LeafText, entities: [String], targets: [LinkTarget], runs: [DelimiterRun], spans: [StyleSpan]
  ) {
    self.text = text
    self.entities = entities
    self.targets = targets
    self.runs = runs
    self.spans = spans
  }

  /// The tree; nil when it is nested deeper than ``MarkdownLimits/inlineDepth``.
  mutating func build(_ items: [InlineItem]) -> [Inline]? {
    content.reserveCapacity(items.count)
    for item in items {
      switch item.kind {
      case .text: addPlain(item.start, item.end)
      case .delimiterRun:
        let run = runs[item.index]
        for _ in run.closings { close() }
        addPlain(run.start, run.end)
        var opening = run.firstOpening
        while let index = opening {
          guard open(.span(spans[index])) else { return nil }
          opening = spans[index].nextOpening
        }
      case .linkStart:
        guard open(.link(targets[item.index], start: item.start)) else { return nil }
      case .linkEnd: close()
      default:
        flush()
        content.append(leaf(item))
      }
    }
    flush()
    return content
  }

  private mutating func open(_ container: Container) -> Bool {
    flush()
    guard levels.count < MarkdownLimits.inlineDepth else { return false }
    levels.append((container, content.count))
    return true
  }

  private mutating func close() {
    flush()
    guard let level = levels.popLast() else { return }
    let inner = Array(content[level.first...])
    content.removeLast(inner.count)
    switch level.container {
    case .span(let span):
      let styled = StyledText(inner, range: text.sourceRange(span.start, span.end))
      switch span.kind {
      case .emphasis: content.append(.emphasis(styled))
      case .strong: content.append(.strong(styled))
      case .strikethrough: content.append(.strikethrough(styled))
      }
    case .link(let target, let start):
      let range = text.sourceRange(start, target.end)
      if target.isImage {
        content.append(
          .image(
            Image(destination: target.destination, title: target.title, alternative: inner, range: range)))
      } else {
        content.append(
          .link(Link(destination: target.destination, title: target.title, content: inner, range: range)))
      }
    }
  }

  private mutating func addPlain(_ start: Int, _ end: Int) {
    if start >= end { return }
    if pending.upperBound != start {
      flush()
      pending = start..<end
    } else {
      pending = (pending.isEmpty ? start : pending.lowerBound)..<end
    }
  }

  /// Adds the plain text that is pending, as one run for each run of the source it came from.
  private mutating func flush() {
    if pending.isEmpty { return }
    Self.append(pending, of: text, to: &content)
    pending = 0..<0
  }

  private static func append(_ range: Range<Int>, of text: LeafText, to content: inout [Inline]) {
    var start = range.lowerBound
    if !text.pieces.isEmpty {
      var index = text.pieceIndex(at: start)
      while start < range.upperBound {
        let piece = text.pieces[index]
        let pieceEnd = index + 1 < text.pieces.count ? text.pieces[index + 1].start : text.end
        // The character that a dropped byte belongs to stands alone, so that all other runs equal their bytes.
        let isMarked = piece.dropped > 0 && start == piece.start
        let end = min(range.upperBound, isMarked ? start + 1 : pieceEnd)
        appendRun(start..<end, of: text, to: &content)
        if end == pieceEnd { index += 1 }
        start = end
      }
    } else {
      appendRun(range, of: text, to: &content)
    }
  }

  private static func appendRun(_ range: Range<Int>, of text: LeafText, to content: inout [Inline]) {
    content.append(
      .text(
        Text(
          TextDecoder.string(text.bytes, range),
          range: text.sourceRange(range.lowerBound, range.upperBound))))
  }

  private func leaf(_ item: InlineItem) -> Inline {
    let range = text.sourceRange(item.start, item.end)
    switch item.kind {
    case .escape:
      return .text(Text(TextDecoder.literal(text.bytes, item.start + 1..<item.end), range: range))
    case .entity: return .text(Text(entities[item.index], range: range))
    case .softBreak: return .softBreak(LineBreak(range: breakRange(item)))
    case .hardBreak: return .hardBreak(LineBreak(range: breakRange(item)))
    case .code:
      let code = item.start + item.index..<item.end - item.index
      return .code(CodeSpan(CodeSpanScanner.content(text.bytes, code), range: range))
    case .html: return .html(InlineHTML(TextDecoder.lines(text.bytes, item.start..<item.end), range: range))
    case .autolink, .mailAutolink: return .link(autolink(item, range))
    case .null: return .text(Text("\u{FFFD}", range: range))
    case .text, .delimiterRun, .linkStart, .linkEnd:
      return .text(Text(TextDecoder.literal(text.bytes, item.start..<item.end), range: range))
    }
  }

  private func breakRange(_ item: InlineItem) -> SourceRange {
    let start = text.sourceRange(item.start, item.start).lowerBound
    return SourceRange(start, text.sourceRange(item.end, item.end).lowerBound)
  }

  /// An address in angle brackets; its text knows entities, but no other markup.
  private func autolink(_ item: InlineItem, _ range: SourceRange) -> Link {
    let address = item.start + 1..<item.end - 1
    let decoded = String(decoding: TextDecoder.withoutEntities(text.bytes, address), as: UTF8.self)
    var label: [Inline] = []
    var plainStart = address.lowerBound
    var offset = plainStart
    while offset < address.upperBound {
      let byte = text.bytes[offset]
      let entity =
        byte == .ampersand ? Entity.scan(text.bytes, at: offset, limit: address.upperBound) : nil
      guard byte == 0 || entity != nil else {
        offset += 1
        continue
      }
      if plainStart < offset { Self.append(plainStart..<offset, of: text, to: &label) }
      let end = entity?.end ?? offset + 1
      label.append(.text(Text(entity?.characters ?? "\u{FFFD}", range: text.sourceRange(offset, end))))
      offset = end
      plainStart = end
    }
    if plainStart < address.upperBound {
      Self.append(plainStart..<address.upperBound, of: text, to: &label)
    }
    let destination = item.kind == .mailAutolink ? "mailto:" + decoded : decoded
    return Link(destination: destination, title: nil, content: label, range: range)
  }
}
