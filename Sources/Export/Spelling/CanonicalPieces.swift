/// How the parts of a page are written in the canonical spelling.
enum CanonicalPieces {
  /// The text of each part, without a line end behind it. Lines end in LF.
  ///
  /// A thematic break that opens a page without front matter is written `***`: three hyphens and another such line
  /// further down might be read as front matter.
  static func of(_ blocks: [Block], style: MarkdownStyle, hasFrontMatter: Bool) -> [[UInt8]] {
    var pieces = MarkdownWriter.pieces(blocks, style: style)
    if !hasFrontMatter, pieces.first == Array("---".utf8) { pieces[0] = Array("***".utf8) }
    return pieces
  }
}
