import Document

/// Reads the paragraphs of short items 简讯 that open with the same mark: ●▲■.
extension ArticleAssembly {
  /// The mark that opens a paragraph; nil when none does.
  func marker(of paragraph: Paragraph) -> String? {
    let text = RunningText(paragraph.content, limit: 16).bytes
    let start = text.blanksEnd(0, before: text.count)
    guard let marker = penNames.people.words.style.markers.match(in: text, at: start) else { return nil }
    return marker.value
  }

  /// Whether a block stands beside another one that opens with the same mark: then both are items of a list. ■ and □ open
  /// bylines before anything else.
  func isListed(_ position: Int, in content: [Int]) -> Bool {
    guard let paragraph = blocks[content[position]].paragraph, let own = marker(of: paragraph),
      own != "■", own != "□"
    else { return false }
    return [position - 1, position + 1].contains { other in
      content.indices.contains(other) && blocks[content[other]].paragraph.flatMap { marker(of: $0) } == own
    }
  }

  /// The short items among the paragraphs of a text that say where they are from or who sent them.
  func briefs(_ body: [Block]) -> [Brief] {
    let marked = body.compactMap { block -> (Paragraph, String)? in
      guard case .paragraph(let paragraph) = block, let marker = marker(of: paragraph) else { return nil }
      return (paragraph, marker)
    }
    var counts: [String: Int] = [:]
    for (_, marker) in marked { counts[marker, default: 0] += 1 }
    return marked.compactMap { paragraph, marker in
      counts[marker, default: 0] > 1 ? brief(paragraph, marker) : nil
    }
  }

  private func brief(_ paragraph: Paragraph, _ marker: String) -> Brief? {
    // What the item is about may stand in bold before its text.
    var rest = paragraph.content[...]
    var skipped = 0
    if case .text(let text) = rest.first, text.string.utf8.count <= marker.utf8.count + 6 {
      skipped += text.string.utf8.count
      rest.removeFirst()
      if case .strong(let lead) = rest.first {
        skipped += lead.content.plainText.utf8.count
        rest.removeFirst()
      }
    } else if case .text(let text) = rest.first {
      let bytes = Array(text.string.utf8)
      let start = bytes.blanksEnd(0, before: bytes.count) + marker.utf8.count
      guard start <= bytes.count else { return nil }
      skipped = start
      rest[rest.startIndex] = .text(Text(String(decoding: bytes[start...], as: UTF8.self)))
    }
    let dateline = datelines.dateline(of: Paragraph(Array(rest)))
    let signoff = signoffs.signoff(of: paragraph, takesNames: true)
    let credits = (dateline?.credits ?? []).map { $0.moved(by: skipped) } + (signoff?.credits ?? [])
    guard dateline != nil || !credits.isEmpty else { return nil }
    return Brief(paragraph: paragraph, dateline: dateline?.text, credits: credits)
  }
}

extension Credit {
  /// The same credit in a text that has so many bytes more before it.
  fileprivate func moved(by count: Int) -> Credit {
    let move = { (offsets: Range<Int>) in offsets.lowerBound + count..<offsets.upperBound + count }
    var credit = self
    credit.labelOffsets = labelOffsets.map(move)
    credit.names = names.map { Name($0.name, offsets: move($0.offsets)) }
    return credit
  }
}
