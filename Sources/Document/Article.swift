/// An article: its headline block, its bylines and its text.
public struct Article: Sendable, Hashable {
  /// The line above the headline 引题.
  public var kicker: Heading?
  /// The headline 主题.
  public var headline: Heading
  /// The lines below the headline 副题.
  public var decks: [Heading]
  /// Who wrote it 署名, in the order of the source.
  public var bylines: [Byline]
  /// The opening of the first body paragraph 本报讯 or 电头, which that paragraph keeps.
  public var dateline: Dateline?
  /// Who is credited in parentheses after the last sentence 文末署名, which the last paragraph keeps.
  public var signoff: Signoff?
  /// The short items of which it consists, as far as they say who sent them 简讯; the body keeps their paragraphs.
  public var briefs: [Brief]
  /// Notes of the editors 编者按.
  public var notes: [EditorNote]
  /// The column it ran in 栏目.
  public var column: ColumnCredit?
  /// Credits of the desk that close it, such as 责任编辑.
  public var deskCredits: [Byline]
  /// Where it goes on or began 转版.
  public var jumps: [Jump]
  /// The text, crossheads and pictures included.
  public var body: [Block]

  /// Makes an article.
  public init(
    kicker: Heading? = nil, headline: Heading, decks: [Heading] = [], bylines: [Byline] = [],
    dateline: Dateline? = nil, signoff: Signoff? = nil, briefs: [Brief] = [], notes: [EditorNote] = [],
    column: ColumnCredit? = nil,
    deskCredits: [Byline] = [], jumps: [Jump] = [], body: [Block] = []
  ) {
    self.kicker = kicker
    self.headline = headline
    self.decks = decks
    self.bylines = bylines
    self.dateline = dateline
    self.signoff = signoff
    self.briefs = briefs
    self.notes = notes
    self.column = column
    self.deskCredits = deskCredits
    self.jumps = jumps
    self.body = body
  }
}

extension Article {
  /// The last paragraph of the text: the one a credit after the last sentence closes.
  package var closingParagraph: Paragraph? {
    for case .paragraph(let paragraph) in body.reversed() { return paragraph }
    return nil
  }
}
