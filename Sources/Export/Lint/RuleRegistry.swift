/// The rules of the linter.
public enum RuleRegistry {
  /// Every rule, in the order of the identifiers.
  public static let all: [any LintRule.Type] = [
    BylineMissingRule.self,
    BylineGrammarRule.self,
    BylineMarkerRule.self,
    BylineSeparatorRule.self,
    BylineSpacedNameRule.self,
    BylinePlaceRule.self,
    BylineDuplicatePersonRule.self,
    BylineLineShapeRule.self,
    ColumnCreditRule.self,
    CreditWithoutCaptionRule.self,
    CaptionWithoutCreditRule.self,
    CaptionTerminalRule.self,
    CreditFormRule.self,
    ImageTargetRule.self,
    PhotoCreditInNewsBylineRule.self,
    DatelineMissingRule.self,
    DatelineSeparatorRule.self,
    DatelineTwiceRule.self,
    AgencyDatelineRule.self,
    RelativeDateUnanchoredRule.self,
    DuplicateParagraphRule.self,
    DuplicateSentenceRule.self,
    DuplicateArticleRule.self,
    SamePersonTwoTitlesRule.self,
    HeadlineEndMarkRule.self,
    KickerRoleRule.self,
    DeckRoleRule.self,
    HeadlineBreakSpaceRule.self,
    HeadlineBadBreakRule.self,
    DuplicateHeadlineRule.self,
    HeadlineNumberMismatchRule.self,
    HeadlineLengthRule.self,
    MarkupInHeadlineRule.self,
    BlankRunsRule.self,
    FinalNewlineRule.self,
    TrailingSpaceRule.self,
    HardBreakInBodyRule.self,
    DeadEmphasisRule.self,
    InvisibleCharacterRule.self,
    AccidentalSyntaxRule.self,
    RawHTMLOrEntityRule.self,
    EncodingRule.self,
    RoundTripRule.self,
    IssueDateMissingRule.self,
    PageNumberMissingRule.self,
    IssueNumberRule.self,
    WeekdayMismatchRule.self,
    CNNumberRule.self,
    ResponsibleEditorMissingRule.self,
    DateMismatchRule.self,
    AdvertisementUnmarkedRule.self,
    FrontMatterRule.self,
    UnknownMetadataKeyRule.self,
    FullWidthDigitRule.self,
    ApproxWithCommaRule.self,
    DigitWithJiRule.self,
    PercentRangeRule.self,
    WanYiRangeRule.self,
    ShortYearRule.self,
    MixedDateRule.self,
    LeadingZeroRule.self,
    MixedPlaceValueRule.self,
    HyphenDateRule.self,
    DoubleApproxRule.self,
    ImpossibleValueRule.self,
    DateNameRule.self,
    GroupingConsistencyRule.self,
    UnitsRule.self,
    AdjacentNumbersRule.self,
    FullWidthPercentRule.self,
    HalfWidthStopRule.self,
    HalfWidthParenRule.self,
    HalfWidthPeriodRule.self,
    StraightQuoteRule.self,
    SpaceAtFullWidthRule.self,
    DoubledStopRule.self,
    EllipsisFormRule.self,
    EllipsisAndEtcRule.self,
    DashFormRule.self,
    EnumerationCommaBetweenQuotesRule.self,
    StackedMarksRule.self,
    InterpunctVariantRule.self,
    OrdinalMarkRule.self,
    RangeConnectorRule.self,
    HanLatinSpaceRule.self,
    UnbalancedQuoteRule.self,
    NestedSameLevelRule.self,
    UnbalancedTitleRule.self,
    CrossingRule.self,
    ReversedQuoteRule.self,
    MixedSystemsRule.self,
    TitleNestingRule.self,
    StopPlacementRule.self,
    EmptyPairRule.self,
    ErrorRateRule.self,
    FormErrorsRule.self,
    PlaceholderRule.self,
    ExportIncompleteRule.self,
    SuppressionWithoutReasonRule.self,
    NewSinceBaselineRule.self,
    HeldBackRule.self,
    EmbargoRule.self,
    SenderGUIDRule.self,
    MergeConflictRule.self,
    NoArticleRule.self,
    TextBeforeFirstHeadlineRule.self,
    ArticleWithoutBodyRule.self,
    HeadingLevelRule.self,
    OrphanTailRule.self,
    MisplacedWeatherRule.self,
    StartsMidStoryRule.self,
    TruncatedArticleRule.self,
    JumpLineUnpairedRule.self,
    NestedPhotoStoryRule.self,
    UnownedTextRule.self,
    NotANewspaperPageRule.self,
    UnusedSuppressionRule.self,
    UnknownRuleInSuppressionRule.self,
    BlanketSuppressionRule.self,
    SuppressionOverErrorRule.self,
    ColumnBreakRule.self,
    StartsWithClosingRule.self,
    OverlapAtBreakRule.self,
    SpaceInSentenceRule.self,
    NumberSplitRule.self,
    DoubledWordRule.self,
    ConfusablesRule.self,
    BadCodepointRule.self,
    TraditionalOrVariantRule.self,
    ParagraphLengthRule.self,
  ]

  /// What is to be said about every rule, in the order of the identifiers.
  public static let metadata: [RuleMetadata] = all.map { $0.metadata }

  /// The number of rules that run unless they are switched off.
  static let onByDefaultCount = metadata.count(where: \.isOnByDefault)

  private static let places: [ObjectIdentifier: Int] = Dictionary(
    uniqueKeysWithValues: all.enumerated().map { (ObjectIdentifier($1), $0) })

  /// The index of a rule in ``all``; nil for a rule that is not listed.
  static func index(of rule: any LintRule.Type) -> Int? { places[ObjectIdentifier(rule)] }

  private static let indexes: [String: Int] = {
    var indexes: [String: Int] = [:]
    for (index, metadata) in metadata.enumerated() {
      indexes[metadata.id] = index
      indexes[metadata.id.lowercased()] = index
      indexes[metadata.slug] = index
    }
    return indexes
  }()

  /// The rule with an identifier or a slug, in capitals or not; nil when there is none.
  public static func rule(named name: String) -> (any LintRule.Type)? { index(named: name).map { all[$0] } }

  /// The index in ``all`` of the rule with an identifier or a slug, in capitals or not; nil when there is none.
  static func index(named name: String) -> Int? { indexes[name] ?? indexes[name.lowercased()] }

  /// The identifier or slug that was probably meant by a name that is none; nil when nothing is near.
  public static func suggestion(for name: String) -> String? {
    let word = name.lowercased()
    if let slug = NearestKey.of(word, among: metadata.map(\.slug)) { return slug }
    return NearestKey.of(word, among: metadata.map { $0.id.lowercased() })?.uppercased()
  }
}
