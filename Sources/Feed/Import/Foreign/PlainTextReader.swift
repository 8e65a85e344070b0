import Document
import XML

/// Reads plain text, as wires send it, as paragraphs.
enum PlainTextReader {
  /// The paragraphs of a text.
  ///
  /// A blank line ends a paragraph, and a line set in by two spaces, a tab or an ideographic space begins one. The line
  /// ends within a paragraph are those of the teleprinter, not of print, and are kept as such.
  static func blocks(in text: String) -> [Block] {
    var paragraphs: [[Substring]] = []
    var isOpen = false
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let words = line.drop(while: \.isWhitespace)
      guard !words.isEmpty else {
        isOpen = false
        continue
      }
      let isSetIn = line.hasPrefix("  ") || line.hasPrefix("\t") || line.hasPrefix("\u{3000}")
      if !isOpen || isSetIn { paragraphs.append([]) }
      paragraphs[paragraphs.count - 1].append(words)
      isOpen = true
    }
    return paragraphs.map { lines in
      var content: [Inline] = []
      for line in lines {
        if !content.isEmpty { content.append(.softBreak(LineBreak())) }
        content += RunningLine.of([.text(Text(String(line)))])
      }
      return .paragraph(Paragraph(content))
    }
  }

  /// The root of a text that is in truth markup, as some senders put it into a CDATA section; nil for any other text.
  static func markup(in text: String) -> XMLTree.Element? {
    let trimmed = text.drop(while: \.isWhitespace)
    guard trimmed.first == "<", trimmed.utf8.contains("</".utf8) || trimmed.utf8.contains("/>".utf8) else {
      return nil
    }
    // Text that is no well-formed markup is plain text, and its angle brackets are its own.
    return try? XMLTreeReader.read(Array("<body>\(text)</body>".utf8)).root
  }
}
