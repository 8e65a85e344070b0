import Document
import Newspaper
import Source

/// Tells a line that points to other texts: 相关阅读：…, Related: [What the bridge cost](…). It ends no sentence by right.
enum PointerLine {
  private static let chinese = WordTable([
    "相关阅读", "相关链接", "相关报道", "相关新闻", "延伸阅读", "扩展阅读", "推荐阅读", "往期回顾", "链接", "参考资料",
    "更多内容",
  ])
  private static let english: Set<String> = [
    "related", "related story", "related stories", "related article", "related articles", "related reading",
    "related coverage", "see also", "read more", "more", "further reading", "also read", "read also",
    "read next", "learn more", "more information", "more on this story",
  ]
  /// The longest label before a link, in characters.
  private static let longestLabel = 24

  /// Whether the text of a block opens with such a label and a colon, or is a label, a colon and links.
  static func points(_ passage: Passage, in block: Block) -> Bool {
    guard case .paragraph(let paragraph) = block, let colon = colon(in: passage) else { return false }
    let label = passage.trimmed.lowerBound..<colon.offset
    if let match = chinese.match(in: passage.bytes, at: label.lowerBound), match.offsets == label {
      return true
    }
    if english.contains(passage.string(label).lowercased()) { return true }
    return passage.bytes.characterCount(label) <= longestLabel && isLinks(paragraph.content.dropFirst())
  }

  private static func colon(in passage: Passage) -> Mark? {
    passage.marks.first.flatMap { ($0.scalar == "：" || $0.scalar == ":") ? $0 : nil }
  }

  /// Whether there are links and nothing between them but blanks and marks.
  private static func isLinks(_ content: ArraySlice<Inline>) -> Bool {
    var links = 0
    for inline in content {
      switch inline {
      case .link: links += 1
      case .softBreak, .hardBreak: continue
      case .text(let text):
        guard text.string.unicodeScalars.allSatisfy({ !$0.isHan && !$0.isAlphabetic }) else { return false }
      case .image, .code, .html, .strikethrough, .emphasis, .strong: return false
      }
    }
    return links > 0
  }
}
