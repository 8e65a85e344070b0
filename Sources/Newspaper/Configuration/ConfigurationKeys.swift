import Document
import Source

/// The keys of the configuration file, in the order in which the documentation lists them.
///
/// Each stands here once, with its name, its place in a ``Configuration``, its form, and what it means. What reads it, lists
/// it, and describes it for editors and for people goes by these tables.
public enum ConfigurationKeys {
  /// The keys at the top of the file, with those below them.
  public static let root = ofFile.map(\.key)

  /// The keys at the top of the file.
  static let ofFile: [PlacedKey<Configuration>] =
    [
      PlacedKey(
        "language", \.language, .choice(expecting: Wording(zh: "zh 或 en", en: "zh or en")), zh: "信息用的语言",
        en: "the language of messages")
    ] + changeable + [
      PlacedKey(
        "release", \.lint.release, .keys(release, namedAlone: true), zh: "差错率和放行界限",
        en: "the error rate and its limit"),
      PlacedKey(
        "fail-on", \.lint.failOn, .choice(expecting: .ruleSetting, standard: .error),
        zh: "从哪一级起不能放行；off（也作 never）是都放行", en: "the least severity that fails; off or never: none does"),
      PlacedKey(
        "baseline", \.baseline, .line, zh: "基线文件，路径从配置文件所在的文件夹算起",
        en: "the baseline, a path from the folder of the configuration"),
      PlacedKey(
        "schema", \.schemas, .lines, zh: "XML 另须符合的 XSD，路径从配置文件所在的文件夹算起",
        en: "XSDs that XML has to fit besides our own, paths from the folder of the configuration"),
      PlacedKey(
        "reports", \.self, .keys(reports, namedAlone: true), zh: "给其他程序的报告", en: "reports for other programs"),
      PlacedKey(
        "exclude", \.exclude, .patterns, zh: "任何命令都不读的文件，相对于配置文件；可用 *、**、?",
        en: "files that no command reads, seen from the configuration, with *, ** and ?"),
      PlacedKey(
        "pages", \.pages, .patterns, zh: "文件夹里只有这些文件是版面，相对于配置文件；可用 *、**、?",
        en: "the only files of a folder that are pages, seen from the configuration, with *, ** and ?"),
      PlacedKey(
        unlisted: "overrides", .list(ofOverride.map(\.key)), zh: "部分文件另作规定；后面的优先",
        en: "what differs for some files; the last one wins"),
    ]

  /// The keys of one of the `overrides`.
  static let ofOverride: [PlacedKey<Configuration>] =
    [
      PlacedKey(
        unlisted: "files", .lines, zh: "文件，相对于配置文件；可用 *、**、?",
        en: "files, seen from the configuration, with *, ** and ?")
    ] + changeable

  /// The keys that hold for all files and may be changed for some.
  private static let changeable: [PlacedKey<Configuration>] = [
    PlacedKey("metadata", \.metadata, .metadata, zh: "版面没写时用的信息", en: "what pages do not say themselves"),
    PlacedKey(
      "house", \.houseStyle, .keys(house, namedAlone: true), zh: "本报的用语和体例",
      en: "the words and the style of the paper"),
    PlacedKey(
      unlisted: "rules", .rules, zh: "规则：关掉，或改级别", en: "rules: off, or another severity"
    ) { reader, key, value, configuration throws(ConfigurationError) in
      for (rule, line, value) in try reader.pairs(of: value, key: key) where !value.isNull {
        let setting: RuleSetting = try reader.choice(.ruleSetting)(rule, value)
        configuration.lint.rules.append(LintSettings.Entry(rule: rule, setting: setting, line: line))
      }
    },
    PlacedKey(
      "limits", \.lint.limits, .keys(limits, namedAlone: true), zh: "各规则的界限",
      en: "the figures from which on rules speak up"),
  ]

  private static let limits: [PlacedKey<LintLimits>] = [
    PlacedKey(
      "headline-columns", \.headlineColumns, .integer(2...1000), zh: "标题每行最宽几个半角（HD008）",
      en: "the widest line of a headline (HD008)"),
    PlacedKey(
      "paragraph-characters", \.paragraphCharacters, .integer(1...100_000), zh: "段落最多几个字（TX010）",
      en: "the longest paragraph (TX010)"),
    PlacedKey(
      "overlap-characters", \.overlapCharacters, .integer(1...1000), zh: "断栏处重复几个字就报（TX003）",
      en: "the shortest text twice at a column break (TX003)"),
    PlacedKey(
      "duplicate-paragraph-characters", \.duplicateParagraphCharacters, .integer(1...100_000),
      zh: "几个字以上的段落算重复（DU001）", en: "the shortest paragraph that counts as printed twice (DU001)"),
    PlacedKey(
      "duplicate-sentence-characters", \.duplicateSentenceCharacters, .integer(1...100_000),
      zh: "几个字以上的句子算重复（DU002）", en: "the shortest sentence that counts as printed twice (DU002)"),
    PlacedKey(
      "duplicate-article-share", \.duplicateArticleShare, .number(0...1), zh: "两篇相同到几成算重复（DU003）",
      en: "the share from which on two articles are one (DU003)"),
  ]

  private static let release: [PlacedKey<ReleaseGate>] = [
    PlacedKey(
      "limit", \.limit, .number(0...10_000), zh: "每万字加权差错的上限（RG001）",
      en: "weighted findings in 10,000 characters (RG001)"),
    PlacedKey(
      "form-errors", \.formErrors, .integer(0...10_000), zh: "形式差错的上限（RG002）", en: "errors of form (RG002)"),
    PlacedKey(
      "headline-factor", \.headlineFactor, .number(0...100), zh: "标题差错乘以几", en: "the factor for headlines"),
    PlacedKey(
      "weights", \.weights, .keys(groups), zh: "各组规则每处算几分", en: "what a finding of each group counts"),
    PlacedKey(
      "most-per-issue", \.mostPerIssue, .keys(groups), zh: "各组规则每期最多算几分",
      en: "the most that each group counts in an issue"),
  ]

  private static let groups: [PlacedKey<[String: Double]>] =
    ReleaseGate.standardWeights.keys.sorted().map { group in
      PlacedKey(group, \.[group], .number(0...10_000), zh: "\(group) 组", en: "the group \(group)")
    }

  private static let reports: [PlacedKey<Configuration>] = [
    PlacedKey(
      "help-base", \.helpBase, .webAddress, zh: "规则说明放在哪个网址；SARIF 的 helpUri 由它而来",
      en: "the address of the reference of the rules; helpUri of SARIF comes from it")
  ]
}

extension Configuration {
  /// All values by the keys under which a file says them, but for `rules` and `overrides`: which rules run is for the linter
  /// to say, and overrides have become values already.
  ///
  /// Words that stand for two roles at once, such as 摄影报道, have no key and are left out.
  public var values: [ConfigurationValue.Row] {
    [ConfigurationValue.Row](ConfigurationKeys.ofFile, of: self)
  }
}

extension Wording {
  fileprivate static let ruleSetting = Wording(
    zh: "off（也作 never）、error、warning 或 info", en: "off (or never), error, warning or info")
}
