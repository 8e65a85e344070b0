/// Words that belong to no article: a column logo 栏花, a slogan, a section name, or what the page prints for itself.
public struct Label: Sendable, Hashable {
  /// What the page prints for itself.
  public enum Form: String, Sendable, Hashable, CaseIterable {
    /// The running head or the folio 报眉, wherever it stands.
    case folio
    /// The name of the paper, its day and its numbers above all articles 报头.
    case masthead
    /// Who made the page, at its head or foot, with or without ways to reach the desk.
    case desk
    /// Ways to reach the newsroom.
    case contact
    /// Where in the paper the sections stand, under a title.
    case index
    /// Who publishes and edits the paper, under a title.
    case imprint
    /// A mark by which text recognition parts pages.
    case mark
    /// The tag of a site builder.
    case tag

    /// Whether the page prints it for itself, beside its items.
    public var isMatter: Bool { self != .index && self != .imprint }
  }

  /// The words: paragraphs or a heading.
  public var body: [Block]
  /// What of the page they are; nil for other words.
  public var form: Form?
  /// Whom they credit.
  public var credits: [Credit]

  /// Makes a label.
  public init(_ body: [Block], form: Form? = nil, credits: [Credit] = []) {
    self.body = body
    self.form = form
    self.credits = credits
  }
}
