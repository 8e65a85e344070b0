import Document
import Markdown
import Source

/// What a hint says of one part: the lines before it, and how its own text differs from the canonical spelling.
///
/// Written as words separated by one space, each left out when it says nothing: `lines:N` or `before:TEXT` for what
/// stands between the part before and this one, and `edit:CHANGES`, a ``TextDelta``.
struct PartSpelling: Hashable {
  /// What stands before the part; nil when it is what the canonical spelling has there.
  var before: [UInt8]?
  /// The way from the canonical spelling of the part to that of the source; nil when they are the same.
  var edit: TextDelta?

  init(before: [UInt8]?, edit: TextDelta?) {
    self.before = before
    self.edit = edit
  }

  /// Reads the data of a processing instruction; words that are not understood say nothing.
  init(_ data: String, lineEnd: LineEnd) {
    for (name, value) in SpellingWords.read(data) {
      switch name {
      case "lines", "before": before = SpellingWords.gap(name, value, lineEnd: lineEnd)
      case "edit": edit = TextDelta(value)
      default: continue
      }
    }
  }

  /// The data of the processing instruction; nil when there is nothing to say.
  func data(lineEnd: LineEnd) -> String? {
    var words: [String] = []
    if let before { words.append(SpellingWords.word("lines", "before", gap: before, lineEnd: lineEnd)) }
    if let edit { words.append("edit:\(edit.text)") }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}

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
