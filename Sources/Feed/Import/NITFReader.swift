import Document
import XML

/// Reads the NITF of one item as the parts of a page, in canonical order.
struct NITFReader {
  /// A block and the data of the spelling hint beside its element.
  struct Part {
    var block: Block
    var spelling: String?
    /// Whether the element repeats what the front matter says.
    var isFromFrontMatter = false
  }

  /// An element with the data of the spelling hint that stands before it.
  typealias Hinted = (element: XMLTree.Element, spelling: String?)

  /// The parts of a `nitf` element. In a photo story the byline credits the picture and so follows the body.
  static func parts(of nitf: XMLTree.Element, isPhotoStory: Bool) -> [Part] {
    let body = nitf.element("body")
    let head = body?.element("body.head").map(hinted) ?? []
    let text = NITFBodyText(body)
    let hedline = head.first { $0.element.name == "hedline" }.map { hinted($0.element) } ?? []
    // In messages of earlier versions kicker, decks and notes stand above the text.
    let lines = hedline + text.headings
    var parts: [Part] = []
    for isKicker in [true, false] {
      parts += lines.filter { NITFText.classes(of: $0.element).contains("kicker") == isKicker }
        .map {
          Part(
            block: .heading(text.heading($0.element)), spelling: $0.spelling,
            isFromFrontMatter: isFromFrontMatter($0.element))
        }
    }
    let bylines = bylineParts(head.filter { $0.element.name == "byline" })
    if !isPhotoStory { parts += bylines }
    for note in head + text.notes where note.element.name == "note" { parts += notes(note) }
    parts += bodyParts(
      text.body, opening: text.repeatsDateline ? nil : head.first { $0.element.name == "dateline" }?.element)
    if isPhotoStory { parts += bylines }
    if let tagline = body?.element("body.end")?.element("tagline") { parts += taglineParts(tagline) }
    return parts
  }

  /// The elements in an element.
  static func hinted(_ element: XMLTree.Element) -> [Hinted] {
    var spelling: String?
    var result: [Hinted] = []
    element.forEachPiece { child in
      result.append((child, spelling))
      spelling = nil
    } instruction: { target, data in
      // A long hint stands in several instructions.
      if target == PageSpelling.target { spelling = (spelling ?? "") + data }
    }
    return result
  }

  /// Bylines; a line marked as continued belongs to the paragraph of the line before.
  private static func bylineParts(_ lines: [Hinted]) -> [Part] {
    var parts: [Part] = []
    for line in lines {
      let classes = NITFText.classes(of: line.element)
      let text = dressed(NITFInlineReader().read(line.element), by: classes)
      if classes.contains("continued"), case .paragraph(var paragraph)? = parts.last?.block {
        paragraph.content.append(
          classes.contains("soft") ? .softBreak(LineBreak()) : .hardBreak(LineBreak()))
        paragraph.content += text
        parts[parts.count - 1].block = .paragraph(paragraph)
      } else {
        parts.append(
          Part(
            block: .paragraph(Paragraph(text, headingLevel: ClassTokens.headingLevel(in: classes))),
            spelling: line.spelling, isFromFrontMatter: isFromFrontMatter(line.element)))
      }
    }
    return parts
  }

  private static func isFromFrontMatter(_ element: XMLTree.Element) -> Bool {
    NITFText.classes(of: element).contains("front-matter")
  }

  /// A line of a byline as its classes say that it is set.
  private static func dressed(_ text: [Inline], by classes: [Substring]) -> [Inline] {
    let dress = classes.filter { $0 == "strong" || $0 == "emphasis" }.joined(separator: " ")
    return BylineDress(rawValue: dress)?.dressing(text) ?? text
  }

  private static func notes(_ note: Hinted) -> [Part] {
    NITFBlockReader.blocks(in: note.element).enumerated().map { index, block in
      Part(block: block, spelling: index == 0 ? note.spelling : nil)
    }
  }

  /// The parts of the body. A dateline that stands above the text only goes back to the start of its first paragraph.
  private static func bodyParts(_ body: [Hinted], opening: XMLTree.Element?) -> [Part] {
    var parts: [Part] = []
    var opening = opening.map { NITFInlineReader().read($0) }
    for child in body {
      if let last = parts.last {
        var blocks = [last.block]
        if NITFBlockReader.goesOn(child.element, after: &blocks) {
          parts[parts.count - 1].block = blocks[0]
          continue
        }
      }
      for (index, block) in NITFBlockReader.blocks(for: child.element).enumerated() {
        var part = Part(block: block, spelling: index == 0 ? child.spelling : nil)
        if let text = opening, case .paragraph(var paragraph) = block, isText(child.element) {
          paragraph.content = text + paragraph.content
          part.block = .paragraph(paragraph)
          opening = nil
        }
        parts.append(part)
      }
    }
    if let opening { parts.append(Part(block: .paragraph(Paragraph(opening)), spelling: nil)) }
    return parts
  }

  /// Whether a body element is a paragraph of the text and not furniture that is set as one.
  private static func isText(_ element: XMLTree.Element) -> Bool {
    element.name == "p"
      && !NITFText.classes(of: element).contains { ["jump", "column", "caption"].contains($0) }
  }

  /// The paragraphs of a tagline, which two line breaks in a row separate.
  private static func taglineParts(_ tagline: XMLTree.Element) -> [Part] {
    var parts: [Part] = []
    var spelling: String?
    var forms = NITFText.classes(of: tagline)[...]
    let nodes = Array(tagline.children)
    var start = 0
    func finish(at end: Int) {
      let text = NITFInlineReader().read(nodes[start..<end])
      let form = forms.popFirst() ?? ""
      if !text.isEmpty {
        parts.append(
          Part(block: .paragraph(TaglineForms.paragraph(text, as: form)), spelling: spelling))
      }
      spelling = nil
    }
    var index = start
    while index < nodes.count {
      if case .processingInstruction(PageSpelling.target, let data) = nodes[index] {
        spelling = (spelling ?? "") + data
      } else if isBreak(nodes[index]), index + 1 < nodes.count,
        isBreak(nodes[index + 1])
      {
        finish(at: index)
        start = index + 2
        index += 1
      }
      index += 1
    }
    finish(at: nodes.count)
    return parts
  }

  private static func isBreak(_ node: XMLTree.Node) -> Bool {
    if case .element(let element) = node { return element.name == "br" }
    return false
  }
}
