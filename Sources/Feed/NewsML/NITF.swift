import Document

/// An NITF 3.6 document: the content of one text item.
struct NITF: Hashable {
  /// NITF `head`.
  struct Head: Hashable {
    /// The title; nil for an item without one.
    var title: LabelText?
    /// The name of the item among those of its provider and day.
    var documentID: String
    /// The name of the column 栏目.
    var fixture: LabelText?
    /// The day of the issue.
    var issueDate: CalendarDate
    /// Where it was printed.
    var publication: PublicationData
  }

  /// NITF `pubdata`: the paper, the issue and the page.
  struct PublicationData: Hashable {
    /// The name of the paper 报名.
    var name: LabelText?
    /// The serial number of the paper 国内统一连续出版物号.
    var number: LabelText?
    /// The running number of the issue 总期号.
    var issue: LabelText?
    /// The edition.
    var edition: LabelText?
    /// The name of the section 版名.
    var section: LabelText?
    /// The number of the page 版次.
    var page: LabelText?
  }

  /// About the document.
  var head: Head
  /// The headline block 标题; nil for an item without title.
  var hedline: Hedline?
  /// The editors' notes that stand before the text 编者按.
  var notes: [Note] = []
  /// The bylines 署名.
  var bylines: [BylineElement] = []
  /// The dateline 消息头.
  var dateline: DatelineElement?
  /// The text.
  var content: [BodyElement] = []
  /// The credits of the desk 责任编辑.
  var tagline: [BylineElement] = []
  /// What was read from the picture files, by destination.
  var pictures: [String: PictureFile] = [:]
}

/// NITF `hedline`: the headline, and the lines above and below it.
struct Hedline: Hashable {
  /// One line, `hl1` or `hl2`.
  struct Line: Hashable {
    /// The heading as Markdown has it.
    var heading: Heading
    /// The spelling hint.
    var spelling: String?
  }

  /// The headline 主题, or the title of an item that is no article.
  var headline: Line
  /// The kicker 引题.
  var kicker: Line?
  /// The decks 副题.
  var decks: [Line] = []
}

/// NITF `note`: an editors' note.
struct Note: Hashable {
  /// Whether it stands after the text 编后.
  var isAfter: Bool
  /// The note.
  var paragraph: Paragraph
  /// The spelling hint.
  var spelling: String?
}

/// A byline, column or desk credit with its spelling hint.
struct BylineElement: Hashable {
  /// The words and what they mean.
  var byline: Byline
  /// The spelling hint.
  var spelling: String?
}

/// One element of NITF `body.content`.
struct BodyElement: Hashable {
  /// What a paragraph is when it is not plain text.
  enum ParagraphRole: String {
    case jump, column, caption
  }

  /// What the element is.
  enum Kind: Hashable {
    /// A block of the text.
    case block(Block)
    /// The first paragraph of a story whose dateline stands in `body.head`: the number of bytes of its text there.
    case opening(Paragraph, datelineLength: Int)
    /// A paragraph with a role.
    case paragraph(ParagraphRole, Paragraph)
    /// A note after the text 编后.
    case note(Note)
  }

  /// What the element is.
  var kind: Kind
  /// The spelling hint.
  var spelling: String?
}
