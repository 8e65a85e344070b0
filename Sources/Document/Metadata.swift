/// What is known about an issue or a page beyond its text.
///
/// Nothing is ever guessed: what neither the front matter, nor the configuration, nor an option says is nil.
public struct Metadata: Sendable, Hashable {
  /// Who may do what with the text 版权.
  public struct Rights: Sendable, Hashable {
    /// Who holds the rights.
    public var holder: String?
    /// The line to print.
    public var notice: String?
    /// The terms of use.
    public var terms: String?

    /// Makes a statement of rights.
    public init(holder: String? = nil, notice: String? = nil, terms: String? = nil) {
      self.holder = holder
      self.notice = notice
      self.terms = terms
    }
  }

  /// One editor's duty and the people who have it 责任编辑.
  public struct Editors: Sendable, Hashable {
    /// The duty as written, such as 责任编辑.
    public var role: String
    /// The people.
    public var names: [String]

    /// Makes a duty.
    public init(role: String, names: [String]) {
      self.role = role
      self.names = names
    }
  }

  /// The name of the paper 报名.
  public var publication: String?
  /// The day of the issue 出版日期.
  public var date: CalendarDate?
  /// The number of the page 版次, as printed: `01`, `A05`.
  public var page: String?
  /// The name of the section 版名, such as 要闻.
  public var section: String?
  /// The edition, such as 日报 or 晚报.
  public var edition: String?
  /// The running number of the issue 总期号.
  public var issue: String?
  /// The serial number of the paper 国内统一连续出版物号, such as CN 33-0000.
  public var cn: String?
  /// The Internet domain of the provider, for the identifiers of items.
  public var provider: String?
  /// The language of the text, BCP 47.
  public var language: String?
  /// Who may do what with the text.
  public var rights: Rights?
  /// Until when nothing may be published 禁发时间.
  public var embargo: Embargo?
  /// Whether it may be published at all 发布状态; nil when nobody says.
  public var status: PublicationStatus?
  /// What the sender wants done with it 更正、更新、撤稿.
  public var signal: EditorialSignal?
  /// Which version it is, from 1.
  public var version: Int?
  /// Notes for the desk, which are not printed 编辑须知; one a line.
  public var notes: [String] = []
  /// The credit that the sender of the text asks for 供稿署名.
  public var credit: String?
  /// The identifier that the story has at its sender.
  public var guid: String?
  /// Who edited the page, in the order written.
  public var editors: [Editors]

  /// Makes metadata of which nothing is known but what is given.
  public init(
    publication: String? = nil, date: CalendarDate? = nil, page: String? = nil, section: String? = nil,
    edition: String? = nil, issue: String? = nil, cn: String? = nil, provider: String? = nil,
    language: String? = nil, rights: Rights? = nil, embargo: Embargo? = nil, editors: [Editors] = []
  ) {
    self.publication = publication
    self.date = date
    self.page = page
    self.section = section
    self.edition = edition
    self.issue = issue
    self.cn = cn
    self.provider = provider
    self.language = language
    self.rights = rights
    self.embargo = embargo
    self.editors = editors
  }

  /// Whether something is said that only a feed says of its stories: such a story has no page until the desk gives it one.
  public var isOfFeed: Bool {
    guid != nil || version != nil || signal != nil || status != nil || credit != nil || !notes.isEmpty
  }

  /// What is known here, completed by what `other` knows beyond it.
  public func completed(by other: Metadata) -> Metadata {
    var completed = Metadata(
      publication: publication ?? other.publication, date: date ?? other.date, page: page ?? other.page,
      section: section ?? other.section, edition: edition ?? other.edition, issue: issue ?? other.issue,
      cn: cn ?? other.cn, provider: provider ?? other.provider, language: language ?? other.language,
      rights: rights ?? other.rights, embargo: embargo ?? other.embargo,
      editors: editors.isEmpty ? other.editors : editors)
    completed.status = status ?? other.status
    completed.signal = signal ?? other.signal
    completed.version = version ?? other.version
    completed.notes = notes.isEmpty ? other.notes : notes
    completed.credit = credit ?? other.credit
    completed.guid = guid ?? other.guid
    return completed
  }
}
