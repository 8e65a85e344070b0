import Document

/// Recognises pictures that are items of their own 图片新闻.
struct PhotoStories {
  let credit: ClosingCredit

  /// The longest caption of a photo story, in characters (ST010).
  let longestCaption: Int

  /// The photo story that a heading inside a page begins, and the indexes of the blocks below the heading that are
  /// its; nil when the heading is a crosshead.
  ///
  /// A short paragraph and a photo credit below the heading make one. A credit that belongs to a picture or closes
  /// the caption makes one only when no further text hangs under the heading. Inside an article its own credits may
  /// stand between: they do not part what stands around them.
  func story(
    titledAt index: Int, _ blocks: [PageBlock], _ roles: [HeadlineRoles.Role?], inArticle: Bool
  ) -> (PhotoStory, Range<Int>)? {
    let start = inArticle ? PageBlock.skipCredits(index + 1, blocks) : index + 1
    guard let title = blocks[index].heading, let (story, count) = untitled(at: start, blocks),
      story.isCredited
    else { return nil }
    let end = inArticle ? PageBlock.skipCredits(start + count, blocks) : start + count
    let endsThere = end == blocks.count || roles[end] != nil
    guard story.credit != nil || endsThere else { return nil }
    return (PhotoStory(title: title, story), start..<start + count)
  }

  /// The picture and the words below it at an index, without a title, and how many blocks they take; nil when there
  /// are none.
  func untitled(at start: Int, _ blocks: [PageBlock]) -> (PhotoStory, Int)? {
    var story = PhotoStory(title: nil, caption: nil, credit: nil)
    var index = start
    if index < blocks.count, let figure = blocks[index].figure {
      story.figures = [figure]
      index += 1
      // A credit in italics stays apart from its picture.
      if story.figures.first?.credit == nil, index < blocks.count, let line = blocks[index].line,
        !line.text.isPlain,
        let credit = line.photoCredit, let paragraph = blocks[index].paragraph
      {
        story.credit = Byline(paragraph, credits: credit.credits)
        return (story, 2)
      }
    }
    if let figure = story.figures.first, let caption = figure.below.first, figure.below.count == 1 {
      // Of a picture that is an item of its own the caption and the credit are the item's.
      story.caption = caption
      story.captionCredits = figure.belowCredits[0]
      story.credit = figure.credit
      story.figures = [
        Figure(
          image: figure.image, credit: nil, captionCredits: figure.captionCredits, range: figure.image.range)
      ]
    } else if story.figures.first?.credit == nil, index < blocks.count,
      let paragraph = blocks[index].paragraph,
      isCaption(blocks[index])
    {
      let text = RunningText(paragraph.content).bytes
      let credits = credit.credits(in: text)
      let next = index + 1
      if next < blocks.count, let line = blocks[next].line, let byline = line.photoCredit,
        let creditParagraph = blocks[next].paragraph
      {
        story.caption = paragraph
        story.credit = Byline(creditParagraph, credits: byline.credits)
        index += 2
      } else if !credits.isEmpty {
        story.caption = paragraph
        index += 1
      }
      if story.caption != nil { story.captionCredits = credits }
    }
    return index > start ? (story, index - start) : nil
  }

  /// Several pictures that follow each other with one credit, and captions or none: nil when the blocks are anything else.
  func several(at blocks: [PageBlock]) -> PhotoStory? {
    let figures = blocks.compactMap(\.figure)
    guard figures.count > 1, figures.count == blocks.count, figures.contains(where: \.isCredited) else {
      return nil
    }
    return PhotoStory(title: nil, figures: figures, caption: nil, credit: nil)
  }

  private func isCaption(_ block: PageBlock) -> Bool {
    guard let paragraph = block.paragraph else { return false }
    if let line = block.line {
      switch line.kind {
      case .text, .markedLine, .placed: break
      case .byline, .desk, .column, .jump: return false
      }
    }
    let text = paragraph.content.plainText.utf8
    return text.count { $0 & 0xC0 != 0x80 } <= longestCaption
  }
}

extension PhotoStory {
  /// The same picture and words under a title.
  init(title: Heading, _ story: PhotoStory) {
    self = story
    self.title = title
  }

  /// Whether anybody is credited.
  var isCredited: Bool {
    credit != nil || !captionCredits.isEmpty || figures.contains(where: \.isCredited)
  }
}
