public import Document

/// How a paper prints what is not running text: the words and marks by which bylines, datelines, jumps and
/// other furniture are recognised, and what the desk prefers where print allows several forms.
///
/// The vocabulary is each paper's own, so every table can be extended by the configuration.
public struct HouseStyle: Sendable, Hashable {
  /// Words that stand before names or alone, such as 记者 or 责任编辑, and the roles they give.
  public var roles: WordTable<[CreditRole]>
  /// Words that stand after names, after a slash or a space, such as 文 in 王强/文.
  public var suffixRoles: WordTable<[CreditRole]>
  /// Words that close a name without anything between, such as 摄 in 王强摄. No given name ends in one.
  public var closingRoles: WordTable<[CreditRole]>
  /// Words that stand before a role word and narrow it, such as 本报 or 见习.
  public var qualifiers: WordTable<String>
  /// The last characters of organisations that may stand before a role word, such as 报 or 中心.
  public var organisationEndings: WordTable<String>
  /// Words that stand where names do and are none, such as 手记, 获悉 or 受访者.
  public var notNames: WordTable<String>
  /// Words that no name holds, such as 提供 or 宣传部.
  public var notInNames: WordTable<String>
  /// Words beside names that say how a piece came about, such as 报道 or 综合报道.
  public var fillers: WordTable<String>
  /// Marks that may open a byline, such as ■.
  public var markers: WordTable<String>
  /// Marks that may stand between two names besides white space, such as 、.
  public var nameSeparators: WordTable<String>
  /// Words that open a story sent from where the paper is, such as 本报讯, and who they name.
  public var localDatelines: WordTable<String>
  /// Agencies and papers that open a wire dateline 电头, such as 新华社.
  public var agencies: WordTable<String>
  /// Words that close a wire dateline, such as 电.
  public var wireEndings: WordTable<String>
  /// The words of a weather forecast 天气.
  public var weather: WeatherWords
  /// Words that open an editor's note, such as 编者按.
  public var noteOpenings: WordTable<String>
  /// Words that close the title of a notice, such as 公告, or stand alone as its mark, such as 广告.
  public var notices: WordTable<Notice.Kind>
  /// Words that open a jump line 转版, such as 下转.
  public var jumps: WordTable<Jump.Direction>
  /// Words that only continue a story and so cannot open one, such as 会议强调 (ST007).
  public var midStoryOpenings: WordTable<String>
  /// The words of English pages.
  public var english = EnglishWords.standard
  /// The mark every byline opens with; nil when the desk prefers none.
  public var marker: String?
  /// What stands between two names; nil when the desk prefers nothing particular.
  public var separator: String?
  /// Whether Chinese and Latin text are set apart by a space (PN015).
  public var spacing = SpacingPolicy.strip
  /// What stands between 本报讯 and the text (DL002); nil when one space of either width will do.
  public var datelineSeparator: DatelineSeparator?
  /// How a byline with several roles is set (BY008); nil when both shapes will do, as long as a page keeps to one.
  public var bylineShape: BylineShape?
  /// How the credit of a photo is written (CP004); nil when the desk prefers no form.
  public var photoCredit: PhotoCreditForm?
  /// The levels of headings that a page may use, 1 to 6 (ST004).
  public var headingLevels: Set<Int> = [1, 2, 3]
  /// The longest paragraph that can be the caption of a photo story, in characters (ST010).
  public var captionCharacters = 120
  /// Headlines that return in every issue, such as 一周要闻, and may stand twice (HD006).
  public var standingHeads: [String]
  /// The word that must stand with every advertisement, such as 广告 (MT008); nil when the desk has none.
  public var advertisementMarker: String?
  /// Words that are often written for others (TX007).
  public var confusables: [ConfusableWord]

  /// The words and marks found in the papers this project knows, without any preference.
  public static let standard = HouseStyle()

  /// Makes the standard house style.
  private init() {
    roles = WordTable(TraditionalWords.both(StandardWords.roles))
    suffixRoles = WordTable(TraditionalWords.both(StandardWords.suffixRoles))
    closingRoles = WordTable(TraditionalWords.both(StandardWords.closingRoles))
    qualifiers = WordTable(TraditionalWords.both(StandardWords.qualifiers))
    organisationEndings = WordTable(TraditionalWords.both(StandardWords.organisationEndings))
    notNames = WordTable(TraditionalWords.both(StandardWords.notNames))
    notInNames = WordTable(TraditionalWords.both(StandardWords.notInNames))
    fillers = WordTable(TraditionalWords.both(StandardWords.fillers))
    markers = WordTable(StandardWords.markers)
    nameSeparators = WordTable(StandardWords.nameSeparators)
    // Whoever is named is named in the script of the word.
    localDatelines = WordTable(
      TraditionalWords.both(StandardWords.localDatelines).map { word, paper in
        (word, String(word.prefix(paper.count)))
      })
    agencies = WordTable(TraditionalWords.both(StandardWords.agencies))
    wireEndings = WordTable(TraditionalWords.both(StandardWords.wireEndings))
    weather = WeatherWords(
      signals: WordTable(TraditionalWords.both(StandardWords.weatherSignals)),
      titles: WordTable(TraditionalWords.both(StandardWords.weatherTitles)))
    noteOpenings = WordTable(TraditionalWords.both(StandardWords.noteOpenings))
    notices = WordTable(TraditionalWords.both(StandardWords.notices))
    jumps = WordTable(TraditionalWords.both(StandardWords.jumps))
    midStoryOpenings = WordTable(TraditionalWords.both(StandardWords.midStoryOpenings))
    standingHeads = TraditionalWords.both(StandardWords.standingHeads)
    confusables = StandardWords.confusables
  }
}
