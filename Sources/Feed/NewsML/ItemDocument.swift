import Document

extension ItemBuilder {
  /// The content of the item as NITF.
  var document: NITF {
    var document = NITF(
      head: NITF.Head(
        title: title, documentID: guid.local, fixture: columnName, issueDate: page.date,
        publication: page.publicationData),
      hedline: hedline, pictures: page.options.pictures)
    let opening = self.opening
    document.dateline = opening?.dateline
    if case .article(let article) = item, !piece.isColumn {
      document.bylines = article.bylines.filter(\.isFromFrontMatter).map {
        BylineElement(byline: $0, spelling: nil)
      }
    }
    for part in piece.parts { add(part, opening: opening, to: &document) }
    return document
  }

  /// The title of the front matter, where it is the headline of the item.
  private var givenHeadline: Hedline.Line? {
    guard !piece.isColumn, let headline = item.headline, headline.isFromFrontMatter else { return nil }
    return Hedline.Line(heading: headline, spelling: nil)
  }

  private var hedline: Hedline? {
    guard let headline = hedlines(where: { $0 == .headline }).first ?? givenHeadline else { return nil }
    return Hedline(
      headline: headline, kicker: hedlines { $0 == .kicker }.first,
      decks: hedlines { if case .deck = $0 { true } else { false } })
  }

  private func hedlines(where isWanted: (PagePart.Role) -> Bool) -> [Hedline.Line] {
    piece.parts.compactMap { part in
      guard isWanted(part.key.role), case .heading(let heading) = part.block else { return nil }
      return Hedline.Line(heading: heading, spelling: spelling.parts[part.key])
    }
  }

  /// The dateline, and where in the body the paragraph stands that it opens.
  private struct Opening {
    let dateline: DatelineElement
    let bodyIndex: Int
    let length: Int
  }

  private var opening: Opening? {
    guard case .article(let article) = item, !piece.isColumn, let dateline = article.dateline else {
      return nil
    }
    for (index, block) in article.body.enumerated() {
      guard case .paragraph(let paragraph) = block else { continue }
      guard paragraph.headingLevel == nil else { return nil }
      return DatelineElement(dateline, opening: paragraph)
        .map { Opening(dateline: $0, bodyIndex: index, length: dateline.length) }
    }
    return nil
  }

  private func add(_ part: PagePart, opening: Opening?, to document: inout NITF) {
    let hint = spelling.parts[part.key]
    switch part.key.role {
    case .kicker, .headline, .deck: break
    case .byline, .credit:
      if let byline = byline(part.key.role) {
        document.bylines.append(BylineElement(byline: byline, spelling: hint))
      }
    case .deskCredit:
      if let byline = byline(part.key.role) {
        document.tagline.append(BylineElement(byline: byline, spelling: hint))
      }
    case .note(let index):
      guard case .article(let article) = item else { break }
      let note = article.notes[index]
      let element = Note(isAfter: note.position == .after, paragraph: note.paragraph, spelling: hint)
      if element.isAfter {
        document.content.append(BodyElement(kind: .note(element), spelling: nil))
      } else {
        document.notes.append(element)
      }
    case .body(let index):
      document.content.append(BodyElement(kind: kind(part.block, at: index, opening), spelling: hint))
    case .jump: document.content.append(paragraph(.jump, part.block, hint))
    case .column: document.content.append(paragraph(.column, part.block, hint))
    }
  }

  private func kind(_ block: Block, at index: Int, _ opening: Opening?) -> BodyElement.Kind {
    guard case .paragraph(let paragraph) = block else { return .block(block) }
    if let opening, opening.bodyIndex == index {
      return .opening(paragraph, datelineLength: opening.length)
    }
    if case .photo = item { return .paragraph(.caption, paragraph) }
    return .block(block)
  }

  private func paragraph(
    _ role: BodyElement.ParagraphRole, _ block: Block, _ hint: String?
  ) -> BodyElement {
    guard case .paragraph(let paragraph) = block else {
      return BodyElement(kind: .block(block), spelling: hint)
    }
    return BodyElement(kind: .paragraph(role, paragraph), spelling: hint)
  }

  private func byline(_ role: PagePart.Role) -> Byline? {
    switch (item, role) {
    case (.article(let article), .byline(let index)): article.bylines[index]
    case (.article(let article), .deskCredit(let index)): article.deskCredits[index]
    case (.photo(let story), .credit): story.credit
    default: nil
    }
  }
}
