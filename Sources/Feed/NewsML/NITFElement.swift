import Document
import XML

extension NITF {
  /// The version, as NITF 3.6 spells it.
  static let version = "-//IPTC//DTD NITF 3.6//EN"

  /// Writes the document.
  func write(to writer: inout XMLWriter) {
    writer.start("nitf")
    writer.attribute("xmlns", StandardNamespace.nitf)
    writer.attribute("version", Self.version)
    head.write(to: &writer)
    writer.start("body")
    writeBodyHead(to: &writer)
    writer.start("body.content")
    let block = BlockElement(pictures: pictures)
    for element in content { element.write(with: block, to: &writer) }
    writer.end()
    writeBodyEnd(to: &writer)
    writer.end()
    writer.end()
  }

  private func writeBodyHead(to writer: inout XMLWriter) {
    guard hedline != nil || !notes.isEmpty || !bylines.isEmpty || dateline != nil else { return }
    writer.start("body.head")
    hedline?.write(to: &writer)
    for note in notes { note.write(to: &writer) }
    for byline in bylines { byline.write(to: &writer) }
    dateline?.write(to: &writer)
    writer.end()
  }

  /// Writes the credits of the desk: all in one `tagline`, because NITF has one; two `br` between paragraphs.
  private func writeBodyEnd(to writer: inout XMLWriter) {
    guard !tagline.isEmpty else { return }
    writer.start("body.end")
    writer.start("tagline", mixed: true, from: tagline.first?.byline.range)
    writer.attribute("class", TaglineForms.class(of: tagline.map(\.byline)))
    for (index, credit) in tagline.enumerated() {
      if index > 0 {
        for _ in 0..<2 {
          writer.start("br")
          writer.end()
        }
      }
      writer.spelling(credit.spelling)
      CreditText.write(credit.byline, isInTagline: true, to: &writer)
    }
    writer.end()
    writer.end()
  }
}

extension NITF.Head {
  fileprivate func write(to writer: inout XMLWriter) {
    writer.start("head")
    if let title { writer.element("title", title.string) }
    writer.start("docdata")
    writer.start("doc-id")
    writer.attribute("id-string", documentID)
    writer.end()
    if let fixture {
      writer.start("fixture")
      writer.attribute("fix-id", fixture.string)
      writer.end()
    }
    writer.start("date.issue")
    writer.attribute("norm", issueDate.iso8601Basic)
    writer.end()
    writer.end()
    writer.start("pubdata")
    writer.attribute("type", "print")
    writer.attribute("date.publication", issueDate.iso8601Basic)
    writer.attribute("name", publication.name?.string)
    writer.attribute("number", publication.number?.string)
    writer.attribute("issue", publication.issue?.string)
    writer.attribute("edition.name", publication.edition?.string)
    writer.attribute("position.section", publication.section?.string)
    writer.attribute("position.sequence", publication.page?.string)
    writer.end()
    writer.end()
  }
}

extension Hedline {
  fileprivate func write(to writer: inout XMLWriter) {
    writer.start("hedline")
    writer.spelling(headline.spelling)
    writer.start("hl1", mixed: true, from: headline.heading.range)
    writer.attribute(
      "class",
      headline.heading.isFromFrontMatter
        ? "front-matter" : ClassTokens.of(nil, headline.heading, usual: 2))
    EnrichedText(headline: headline.heading).write(to: &writer)
    writer.end()
    if let kicker { write(kicker, class: "kicker", to: &writer) }
    for deck in decks { write(deck, class: "deck", to: &writer) }
    writer.end()
  }

  private func write(_ line: Line, class token: String, to writer: inout XMLWriter) {
    writer.spelling(line.spelling)
    writer.start("hl2", mixed: true, from: line.heading.range)
    writer.attribute("class", ClassTokens.of(token, line.heading, usual: 3))
    EnrichedText(line.heading.content).write(to: &writer)
    writer.end()
  }
}

extension Note {
  fileprivate func write(to writer: inout XMLWriter) {
    writer.spelling(spelling)
    writer.start("note", from: paragraph.range)
    writer.attribute("noteclass", "editorsnote")
    writer.attribute("class", isAfter ? "end" : nil)
    writer.start("body.content")
    writer.start("p", mixed: true, from: paragraph.range)
    EnrichedText(paragraph.content).write(to: &writer)
    writer.end()
    writer.end()
    writer.end()
  }
}

extension BylineElement {
  /// What a line is to the one before it, and how it is set.
  private func classes(of line: BylineLine) -> String? {
    let start: String? =
      switch line.start {
      case .first: byline.isFromFrontMatter ? "front-matter" : nil
      case .hardBreak: "continued"
      case .softBreak: "continued soft"
      }
    let level = line.start == .first ? byline.paragraph.headingLevel : nil
    let classes = [ClassTokens.of(start, headingLevel: level), line.dress?.rawValue].compactMap(\.self)
    return classes.isEmpty ? nil : classes.joined(separator: " ")
  }

  /// Writes one `byline` a printed line.
  fileprivate func write(to writer: inout XMLWriter) {
    writer.spelling(spelling)
    for line in BylineLine.lines(of: byline) {
      writer.start("byline", mixed: true, from: byline.range)
      writer.attribute("class", classes(of: line))
      for piece in line.pieces {
        switch piece {
        case .text(let words): writer.text(words, forbidden: .virtualLocation)
        case .label(let words): writer.element("byttl", words)
        case .person(let words, let role): CreditText.write(person: words, role: role, to: &writer)
        case .html(let tag):
          writer.start("virtloc")
          let isEscaped = ForbiddenCharacter.occurs(in: tag)
          writer.attribute("class", ClassTokens.of("html", isEscaped: isEscaped))
          writer.attribute("value", isEscaped ? ForbiddenCharacter.escape(tag) : tag)
          writer.end()
        }
      }
      writer.end()
    }
  }
}

extension DatelineElement {
  fileprivate func write(to writer: inout XMLWriter) {
    writer.start("dateline", mixed: true, from: range)
    for piece in pieces {
      switch piece {
      case .text(let words): writer.text(words)
      case .place(let words): writer.element("location", words)
      case .date(let words): writer.element("story.date", words)
      }
    }
    writer.end()
  }
}

extension BodyElement {
  fileprivate func write(with block: BlockElement, to writer: inout XMLWriter) {
    switch kind {
    case .block(let content):
      writer.spelling(spelling)
      block.write(content, to: &writer)
    case .opening(let paragraph, let length):
      writer.spelling(spelling)
      writer.start("p", mixed: true, from: paragraph.range)
      EnrichedText(paragraph.content, skipping: length).write(to: &writer)
      writer.end()
    case .paragraph(let role, let paragraph):
      writer.spelling(spelling)
      writer.start("p", mixed: true, from: paragraph.range)
      writer.attribute("class", ClassTokens.of(role.rawValue, headingLevel: paragraph.headingLevel))
      EnrichedText(paragraph.content).write(to: &writer)
      writer.end()
    case .note(let note): note.write(to: &writer)
    }
  }
}

extension XMLWriter {
  /// Writes a spelling hint, if there is one.
  mutating func spelling(_ data: String?) {
    if let data, !data.isEmpty { instruction(PageSpelling.target, data) }
  }
}
