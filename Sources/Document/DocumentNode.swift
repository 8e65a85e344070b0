public import Source

/// A block or a piece of running text, for what goes over trees without knowing every kind of node.
///
/// ```swift
/// var pictures = 0
/// page.parts.map(\.block).walk { node in
///   if case .inline(.image) = node { pictures += 1 }
///   return .visitChildren
/// }
/// ```
public enum DocumentNode: Sendable, Hashable {
  /// A block.
  case block(Block)
  /// A piece of running text.
  case inline(Inline)

  /// How a walk goes on after a node.
  public enum Continuation: Sendable {
    /// With what the node holds.
    case visitChildren
    /// With what follows the node.
    case skipChildren
  }

  /// Where the node stands in the source; nil when it was made, not parsed.
  public var range: SourceRange? {
    switch self {
    case .block(let block): block.range
    case .inline(let inline): inline.range
    }
  }
}

extension Block {
  /// Visits the block and what stands inside it, each node before what it holds, in reading order. Of a figure that is
  /// its picture and the paragraph of its credit.
  public func walk(_ visit: (DocumentNode) -> DocumentNode.Continuation) {
    guard case .visitChildren = visit(.block(self)) else { return }
    switch self {
    case .paragraph(let paragraph): paragraph.content.walk(visit)
    case .heading(let heading): heading.content.walk(visit)
    case .list(let list): for item in list.items { item.blocks.walk(visit) }
    case .quote(let quote): quote.blocks.walk(visit)
    case .table(let table): for cell in table.cells { cell.content.walk(visit) }
    case .figure(let figure):
      Inline.image(figure.image).walk(visit)
      for caption in figure.below { Block.paragraph(caption).walk(visit) }
      if let credit = figure.credit { Block.paragraph(credit.paragraph).walk(visit) }
    case .code, .html, .thematicBreak, .definition, .opaque: break
    }
  }

  /// Whether a condition holds for the block or for one inside it.
  package func contains(where condition: (Block) -> Bool) -> Bool {
    var isFound = false
    walk { node in
      guard !isFound, case .block(let block) = node else { return .skipChildren }
      isFound = condition(block)
      return isFound ? .skipChildren : .visitChildren
    }
    return isFound
  }
}

extension Inline {
  /// Visits the piece and what stands inside it, each node before what it holds, in reading order.
  public func walk(_ visit: (DocumentNode) -> DocumentNode.Continuation) {
    if case .visitChildren = visit(.inline(self)) { children.walk(visit) }
  }
}

extension Sequence<Block> {
  /// Visits the blocks and what stands inside them, each node before what it holds, in reading order.
  public func walk(_ visit: (DocumentNode) -> DocumentNode.Continuation) {
    for block in self { block.walk(visit) }
  }
}

extension Sequence<Inline> {
  /// Visits the pieces and what stands inside them, each node before what it holds, in reading order.
  public func walk(_ visit: (DocumentNode) -> DocumentNode.Continuation) {
    for inline in self { inline.walk(visit) }
  }
}
