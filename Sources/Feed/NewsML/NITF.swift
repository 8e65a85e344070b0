import Document

/// An NITF 3.6 document: the content of one text item.
struct NITF: Hashable {
  /// NITF `head`.
  struct Head: Hashable {
    /// The title; nil for an item without one.
    var title: LabelText?
    /// The name of the news item, NITF `id-string`: no other text ever has it.
    var documentID: String
    /// Who gave it that name, NITF `regsrc`.
    var registrar: LabelText
    /// The name of the column 栏目.
    var fixture: LabelText?
    /// The day of the issue, at its first second: NITF wants a time with a zone.
    var issueDate: Timestamp
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
  /// The headline 主题, or the title of an item that is no article; nil for an item without title.
  var headline: HeadingElement?
  /// The bylines 署名.
  var bylines: [BylineElement] = []
  /// The dateline 消息头. Its words stand in the text, too.
  var dateline: DatelineElement?
  /// All that is read as text: the lines above and below the headline, notes, and the body.
  var content: [BodyElement] = []
  /// The credits of the desk 责任编辑.
  var tagline: [BylineElement] = []
  /// What was read from the picture files, by destination.
  var pictures: [String: PictureFile] = [:]
}

/// A heading with its spelling hint.
struct HeadingElement: Hashable {
  /// The heading as Markdown has it.
  var heading: Heading
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

/// One element of the NITF `block` that holds the text.
struct BodyElement: Hashable {
  /// What a heading is when it is no crosshead.
  enum HeadingRole: String {
    case kicker, deck
  }

  /// What a paragraph is when it is not plain text.
  enum ParagraphRole: String {
    case jump, column, caption
  }

  /// What the element is.
  enum Kind: Hashable {
    /// A block of the text.
    case block(Block)
    /// A line that is printed above or below the headline.
    case heading(HeadingRole, Heading)
    /// A paragraph with a role.
    case paragraph(ParagraphRole, Paragraph)
    /// An editors' note, before the text 编者按 or after it 编后.
    case note(Paragraph, isAfter: Bool)
    /// The headline once more, as the text of an item of which nothing else can be read.
    case headline(LabelText)
  }

  /// What the element is.
  var kind: Kind
  /// The spelling hint.
  var spelling: String?

  /// Whether anything of it can be read.
  var isVisible: Bool {
    let text =
      switch kind {
      case .block(let block): block.plainText
      case .heading(_, let heading): heading.content.plainText
      case .paragraph(_, let paragraph), .note(let paragraph, _): paragraph.content.plainText
      case .headline(let words): words.string
      }
    return LabelText(text) != nil
  }
}
