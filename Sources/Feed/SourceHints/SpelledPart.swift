public import Document

/// One part of a page as the XML brings it: its content, and the hint on its spelling if there is one.
public struct SpelledPart: Sendable, Hashable {
  /// The number of the piece of the page it belongs to, from 1, as the XML counts pieces; 0 or less for one
  /// that the exporter did not count.
  public var piece: Int
  /// The block.
  public var block: Block
  /// The data of the hint; nil when there is none.
  public var spelling: String?

  /// Makes a part.
  public init(piece: Int, block: Block, spelling: String?) {
    self.piece = piece
    self.block = block
    self.spelling = spelling
  }
}
