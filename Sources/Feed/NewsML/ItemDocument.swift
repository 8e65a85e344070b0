import Document

extension ItemBuilder {
  /// The content of the item as NITF.
  var document: NITF {
    var document = NITF(
      head: NITF.Head(
        title: title, documentID: guid.string, registrar: page.provider ?? .unknownProvider,
        fixture: columnName, issueDate: Timestamp(page.date, zone: page.options.zone),
        publication: page.publicationData),
      headline: headline, dateline: dateline, pictures: page.options.pictures)
    if case .article(let article) = item, !piece.isColumn {
      document.bylines = article.bylines.filter(\.isFromFrontMatter).map {
        BylineElement(byline: $0, spelling: nil)
      }
    }
    for part in piece.parts { add(part, to: &document) }
    if let words = title ?? openingWords, !document.content.contains(where: \.isVisible) {
      document.content.append(BodyElement(kind: .headline(words), spelling: nil))
    }
    return document
  }

  /// The headline; that of the front matter stands nowhere in the text.
  private var headline: HeadingElement? {
    for part in piece.parts where part.key.role == .headline {
      guard case .heading(let heading) = part.block else { break }
      return HeadingElement(heading: heading, spelling: spelling.parts[part.key])
    }
    guard !piece.isColumn, let headline = item.headline, headline.isFromFrontMatter else { return nil }
    return HeadingElement(heading: headline, spelling: nil)
  }

  /// The dateline, where the first paragraph opens with it in plain text.
  private var dateline: DatelineElement? {
    guard case .article(let article) = item, !piece.isColumn, let dateline = article.dateline else {
      return nil
    }
    for case .paragraph(let paragraph) in article.body {
      guard paragraph.headingLevel == nil else { return nil }
      return DatelineElement(dateline, opening: paragraph)
    }
    return nil
  }

  private func add(_ part: PagePart, to document: inout NITF) {
    let hint = spelling.parts[part.key]
    func append(_ kind: BodyElement.Kind) { document.content.append(BodyElement(kind: kind, spelling: hint)) }
    switch part.key.role {
    case .headline: break
    case .kicker: append(heading(.kicker, part.block))
    case .deck: append(heading(.deck, part.block))
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
      append(.note(note.paragraph, isAfter: note.position == .after))
    case .body:
      if case .photo = item { append(paragraph(.caption, part.block)) } else { append(.block(part.block)) }
    case .jump: append(paragraph(.jump, part.block))
    case .column: append(paragraph(.column, part.block))
    }
  }

  private func heading(_ role: BodyElement.HeadingRole, _ block: Block) -> BodyElement.Kind {
    if case .heading(let heading) = block { .heading(role, heading) } else { .block(block) }
  }

  private func paragraph(_ role: BodyElement.ParagraphRole, _ block: Block) -> BodyElement.Kind {
    if case .paragraph(let paragraph) = block { .paragraph(role, paragraph) } else { .block(block) }
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
