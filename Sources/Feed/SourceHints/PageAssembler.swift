public import Document

/// Writes a page from its parts and the hints on their spelling.
///
/// A hint is only obeyed where the text it leads to is still read as the content of its part; anywhere else the
/// canonical spelling is written. So an edited part comes out canonical and every other part as it was.
public enum PageAssembler {
  /// Puts a page together.
  ///
  /// - Parameters:
  ///   - frontMatter: The front matter verbatim, both fences and the last line end included; empty for none.
  ///   - parts: The parts in the order of the XML.
  ///   - layout: The data of the hint on the page as a whole; nil when there is none.
  ///   - parsed: A page that was parsed before. If the result is its text it is not parsed again.
  /// - Returns: The bytes of the page.
  public static func assemble(
    frontMatter: [UInt8], parts: [SpelledPart], layout: String?, parsed: Page? = nil
  ) -> [UInt8] {
    let layout = layout.map(PageLayout.init) ?? PageLayout()
    let ordered = PartOrder.sourceOrder(of: parts, runs: layout.order, marks: layout.marks)
    var page = AssembledPage(frontMatter: frontMatter, parts: ordered, layout: layout, parsed: parsed)
    page.dropHintsThatMislead()
    return page.text
  }
}

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
