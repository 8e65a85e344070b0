import Document

/// What an article is by its text as a whole, and where the lines about its writer close it: by that, lines are bylines,
/// signatures and taglines which would be text elsewhere.
struct LinePlaces {
  /// Whether a paragraph opens as a letter to the editor does.
  private(set) var isLetter = false
  /// Whether a paragraph ends a sentence: there is a text that a name above it can sign.
  private(set) var holdsText = false
  /// The positions in the content of the lines about the writer that close it.
  private(set) var taglines: Set<Int> = []
  /// The position of the name that signs a letter; nil when there is none.
  private(set) var signature: Int?

  /// Looks at what stands below a headline.
  init(_ content: [Int], _ assembly: ArticleAssembly) {
    var lines = content.indices.filter { position in
      if case .placed = assembly.blocks[content[position]].line?.kind { true } else { false }
    }
    for index in content {
      guard !lines.isEmpty, let paragraph = assembly.blocks[index].paragraph else { continue }
      isLetter = isLetter || assembly.signatures.opensLetter(paragraph)
      holdsText = holdsText || assembly.isProse(index) && Array(paragraph.content.plainText.utf8).endsSentence
    }
    let people = Set(
      content.compactMap { assembly.blocks[$0].line?.reading }.flatMap(\.credits).flatMap(\.names).map {
        $0.name.lowercased()
      })
    var position = content.count
    while position > 0 {
      position -= 1
      let block = assembly.blocks[content[position]]
      if block.figure != nil || block.line?.byline != nil { continue }
      if case .jump = block.line?.kind { continue }
      guard let paragraph = block.paragraph else { break }
      if isLetter, signature == nil, lines.last == position {
        signature = position
        lines.removeLast()
      } else if assembly.taglines.isTagline(paragraph, signedBy: people) {
        taglines.insert(position)
      } else {
        break
      }
    }
  }
}
