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
    // Several readers take what stands in a block, and nothing else.
    writer.start("block")
    let block = BlockElement(pictures: pictures)
    for element in content { element.write(with: block, to: &writer) }
    writer.end()
    writer.end()
    writeBodyEnd(to: &writer)
    writer.end()
    writer.end()
  }

  private func writeBodyHead(to writer: inout XMLWriter) {
    guard headline != nil || !bylines.isEmpty || dateline != nil else { return }
    writer.start("body.head")
    headline?.write(to: &writer)
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
    writer.attribute("regsrc", registrar.string)
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

extension HeadingElement {
  fileprivate func write(to writer: inout XMLWriter) {
    writer.start("hedline")
    writer.spelling(spelling)
    writer.start("hl1", mixed: true, from: heading.range)
    writer.attribute(
      "class",
      heading.isFromFrontMatter ? "front-matter" : ClassTokens.of(nil, heading, usual: 2))
    EnrichedText(headline: heading).write(to: &writer)
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
      // A role before the first name is plain words: some readers take a line only as far as its first `person`.
      var hasPerson = false
      for piece in line.pieces {
        switch piece {
        case .text(let words):
          writer.text(words, forbidden: .virtualLocation)
        case .label(let words):
          if hasPerson { writer.element("byttl", words) } else { writer.text(words) }
        case .person(let words, let role):
          CreditText.write(person: words, role: role, to: &writer)
          hasPerson = true
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
    writer.spelling(spelling)
    switch kind {
    case .block(let content): block.write(content, to: &writer)
    case .heading(let role, let heading):
      writer.start("hl2", mixed: true, from: heading.range)
      writer.attribute("class", ClassTokens.of(role.rawValue, heading, usual: 3))
      EnrichedText(heading.content).write(to: &writer)
      writer.end()
    case .paragraph(let role, let paragraph):
      write(
        paragraph, class: ClassTokens.of(role.rawValue, headingLevel: paragraph.headingLevel), to: &writer)
    case .note(let paragraph, let isAfter):
      writer.start("note", from: paragraph.range)
      writer.attribute("noteclass", "editorsnote")
      writer.attribute("class", isAfter ? "end" : nil)
      writer.start("body.content")
      write(paragraph, class: nil, to: &writer)
      writer.end()
      writer.end()
    case .headline(let words):
      writer.start("p", mixed: true)
      writer.attribute("class", "headline")
      writer.text(words.string)
      writer.end()
    }
  }

  private func write(_ paragraph: Paragraph, class token: String?, to writer: inout XMLWriter) {
    writer.start("p", mixed: true, from: paragraph.range)
    writer.attribute("class", token)
    EnrichedText(paragraph.content).write(to: &writer)
    writer.end()
  }
}

extension XMLWriter {
  /// Writes a spelling hint, if there is one.
  mutating func spelling(_ data: String?) {
    if let data, !data.isEmpty { instruction(PageSpelling.target, data) }
  }
}
