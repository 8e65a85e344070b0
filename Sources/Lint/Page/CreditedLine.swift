import Document

/// Words of a page that credit people, wherever they stand: a byline, a dateline, the end of a caption.
struct CreditedLine {
  /// The paragraph or caption that holds the words; the offsets of the credits count in its text.
  let content: [Inline]
  /// Who is credited, in printed order.
  let credits: [Credit]

  /// The text that holds the words.
  var passage: Passage { Passage(content, role: .byline, item: 0, part: 0) }
}

extension Page {
  /// Everything on the page that credits people, item after item, less what a tag or a picture stands in.
  var creditedLines: [CreditedLine] { allCreditedLines.filter { $0.content.isText } }

  private var allCreditedLines: [CreditedLine] {
    items.flatMap { item -> [CreditedLine] in
      switch item {
      case .article(let article): article.creditedLines
      case .photo(let story):
        story.figures.flatMap(\.creditedLines)
          + (story.caption.map { CreditedLine.some($0.content, story.captionCredits) } ?? [])
          + (story.credit.map { [CreditedLine($0)] } ?? [])
      case .weather, .notice, .label, .fragment: []
      }
    }
  }
}

extension Page {
  /// The captions of the pictures of the page, each with who is credited at its end, less those in which a tag or a picture
  /// stands.
  var captions: [CreditedLine] { allCaptions.filter { $0.content.isText } }

  private var allCaptions: [CreditedLine] {
    figures.flatMap { $0.figure.captionLines }
      + items.compactMap { item in
        guard case .photo(let story) = item, let caption = story.caption else { return nil }
        return CreditedLine(content: caption.content, credits: story.captionCredits)
      }
  }
}

extension CreditedLine {
  fileprivate init(_ byline: Byline) {
    self.init(content: byline.paragraph.content, credits: byline.credits)
  }

  fileprivate static func some(_ content: [Inline], _ credits: [Credit]) -> [CreditedLine] {
    credits.isEmpty ? [] : [CreditedLine(content: content, credits: credits)]
  }
}

extension Article {
  fileprivate var creditedLines: [CreditedLine] {
    var lines = bylines.map { CreditedLine($0) }
    if let credits = dateline?.credits, !credits.isEmpty, let opening = openingParagraph {
      lines.append(CreditedLine(content: opening.content, credits: credits))
    }
    if let signoff, let closing = closingParagraph {
      lines.append(CreditedLine(content: closing.content, credits: signoff.credits))
    }
    for case .figure(let figure) in body { lines += figure.creditedLines }
    if let column { lines.append(CreditedLine(column.byline)) }
    return lines + deskCredits.map { CreditedLine($0) }
  }

  /// The first paragraph of the text: the one a dateline opens.
  var openingParagraph: Paragraph? {
    for case .paragraph(let paragraph) in body { return paragraph }
    return nil
  }
}

extension Figure {
  /// The words of the caption, in the alternative text and below the picture.
  fileprivate var captionLines: [CreditedLine] {
    [CreditedLine(content: image.alternative, credits: captionCredits)]
      + zip(below, belowCredits).map { CreditedLine(content: $0.content, credits: $1) }
  }

  fileprivate var creditedLines: [CreditedLine] {
    captionLines.filter { !$0.credits.isEmpty } + (credit.map { [CreditedLine($0)] } ?? [])
  }
}

extension [Inline] {
  /// Whether neither tags nor pictures stand in the text: their places are others in a ``Passage`` than in the plain text, in
  /// which the offsets of credits count.
  var isText: Bool {
    allSatisfy { inline in
      switch inline {
      case .html, .image: false
      default: inline.children.isText
      }
    }
  }
}
