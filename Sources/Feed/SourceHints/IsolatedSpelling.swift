import Document
import Markdown

/// A part written by itself: what the hint on its spelling starts from.
///
/// Beside other parts it may be written otherwise: of two lists of a kind that follow each other the second takes
/// another bullet. A hint that started from there would lead astray as soon as the part before is taken out.
enum IsolatedSpelling {
  /// The canonical spelling of a block by itself, given the one beside its neighbours. Lines end in LF.
  static func of(_ block: Block, besideOthers piece: [UInt8], style: MarkdownStyle) -> [UInt8] {
    switch block {
    case .list, .code, .html, .opaque: MarkdownWriter.write(block, style: style)
    case .paragraph, .heading, .quote, .table, .figure, .thematicBreak, .definition: piece
    }
  }
}
