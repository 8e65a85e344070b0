import Document
import Source

/// The keys of the configuration file, in the order in which the documentation lists them.
public enum ConfigurationKeys {
  /// The keys at the top of the file.
  public static let root: [ConfigurationKey] =
    [
      ConfigurationKey(
        "language", .choice(Language.allCases.map(\.rawValue)), zh: "信息用的语言", en: "the language of messages")
    ] + changeable + [
      ConfigurationKey("release", .keys(release), zh: "差错率和放行界限", en: "the error rate and its limit"),
      ConfigurationKey(
        "fail-on", .choice(RuleSetting.words),
        zh: "从哪一级起不能放行；off（也作 never）是都放行", en: "the least severity that fails; off or never: none does"),
      ConfigurationKey(
        "baseline", .text, zh: "基线文件，路径从配置文件所在的文件夹算起",
        en: "the baseline, a path from the folder of the configuration"),
      ConfigurationKey(
        "schema", .lines, zh: "XML 另须符合的 XSD，路径从配置文件所在的文件夹算起",
        en: "XSDs that XML has to fit besides our own, paths from the folder of the configuration"),
      ConfigurationKey("reports", .keys(reports), zh: "给其他程序的报告", en: "reports for other programs"),
      ConfigurationKey(
        "exclude", .lines, zh: "任何命令都不读的文件，相对于配置文件；可用 *、**、?",
        en: "files that no command reads, seen from the configuration, with *, ** and ?"),
      ConfigurationKey(
        "pages", .lines, zh: "文件夹里只有这些文件是版面，相对于配置文件；可用 *、**、?",
        en: "the only files of a folder that are pages, seen from the configuration, with *, ** and ?"),
      ConfigurationKey(
        "overrides", .list(overrides), zh: "部分文件另作规定；后面的优先",
        en: "what differs for some files; the last one wins"),
    ]

  /// The keys of one of the `overrides`.
  public static let overrides: [ConfigurationKey] =
    [
      ConfigurationKey(
        "files", .lines, zh: "文件，相对于配置文件；可用 *、**、?",
        en: "files, seen from the configuration, with *, ** and ?")
    ] + changeable

  /// The keys that hold for all files and may be changed for some.
  private static let changeable: [ConfigurationKey] = [
    ConfigurationKey("metadata", .keys(metadata), zh: "版面没写时用的信息", en: "what pages do not say themselves"),
    ConfigurationKey("house", .keys(house), zh: "本报的用语和体例", en: "the words and the style of the paper"),
    ConfigurationKey("rules", .rules, zh: "规则：关掉，或改级别", en: "rules: off, or another severity"),
    ConfigurationKey("limits", .keys(limits), zh: "各规则的界限", en: "the figures from which on rules speak up"),
  ]

  /// The keys of `limits`.
  public static let limits: [ConfigurationKey] = [
    ConfigurationKey(
      "headline-columns", .integer(2...1000), zh: "标题每行最宽几个半角（HD008）",
      en: "the widest line of a headline (HD008)"),
    ConfigurationKey(
      "paragraph-characters", .integer(1...100_000), zh: "段落最多几个字（TX010）", en: "the longest paragraph (TX010)"
    ),
    ConfigurationKey(
      "overlap-characters", .integer(1...1000), zh: "断栏处重复几个字就报（TX003）",
      en: "the shortest text twice at a column break (TX003)"),
    ConfigurationKey(
      "duplicate-paragraph-characters", .integer(1...100_000), zh: "几个字以上的段落算重复（DU001）",
      en: "the shortest paragraph that counts as printed twice (DU001)"),
    ConfigurationKey(
      "duplicate-sentence-characters", .integer(1...100_000), zh: "几个字以上的句子算重复（DU002）",
      en: "the shortest sentence that counts as printed twice (DU002)"),
    ConfigurationKey(
      "duplicate-article-share", .number(0...1), zh: "两篇相同到几成算重复（DU003）",
      en: "the share from which on two articles are one (DU003)"),
  ]

  /// The keys of `release`.
  public static let release: [ConfigurationKey] = [
    ConfigurationKey(
      "limit", .number(0...10_000), zh: "每万字加权差错的上限（RG001）",
      en: "weighted findings in 10,000 characters (RG001)"),
    ConfigurationKey("form-errors", .integer(0...10_000), zh: "形式差错的上限（RG002）", en: "errors of form (RG002)"),
    ConfigurationKey("headline-factor", .number(0...100), zh: "标题差错乘以几", en: "the factor for headlines"),
    ConfigurationKey("weights", .keys(groups), zh: "各组规则每处算几分", en: "what a finding of each group counts"),
    ConfigurationKey(
      "most-per-issue", .keys(groups), zh: "各组规则每期最多算几分", en: "the most that each group counts in an issue"),
  ]

  private static let groups = ReleaseGate.standardWeights.keys.sorted().map {
    ConfigurationKey($0, .number(0...10_000), zh: "\($0) 组", en: "the group \($0)")
  }

  /// The keys of `reports`.
  public static let reports: [ConfigurationKey] = [
    ConfigurationKey(
      "help-base", .text, zh: "规则说明放在哪个网址；SARIF 的 helpUri 由它而来",
      en: "the address of the reference of the rules; helpUri of SARIF comes from it")
  ]

  /// The keys of `metadata`, which are those of the front matter.
  public static let metadata: [ConfigurationKey] = [
    ConfigurationKey("publication", .text, zh: "报名", en: "the name of the paper"),
    ConfigurationKey("date", .text, zh: "出版日期，年-月-日", en: "the date of the issue, YYYY-MM-DD"),
    ConfigurationKey("page", .text, zh: "版次", en: "the page number"),
    ConfigurationKey("section", .text, zh: "版名", en: "the section"),
    ConfigurationKey("edition", .text, zh: "版本，如早报", en: "the edition"),
    ConfigurationKey("issue", .text, zh: "期号", en: "the issue number"),
    ConfigurationKey("cn", .text, zh: "国内统一连续出版物号", en: "the CN serial number"),
    ConfigurationKey("provider", .text, zh: "供稿方的域名", en: "the Internet domain of the provider"),
    ConfigurationKey(
      "language", .text, zh: "稿件的语言，如 zh-Hans", en: "the language of the text, such as zh-Hans"),
    ConfigurationKey(
      "rights",
      .either(
        .text,
        .keys([
          ConfigurationKey("holder", .text, zh: "权利人", en: "who holds the rights"),
          ConfigurationKey("notice", .text, zh: "版权声明", en: "the copyright notice"),
          ConfigurationKey("terms", .text, zh: "使用条款", en: "the terms of use"),
        ])), zh: "版权", en: "rights"),
    ConfigurationKey(
      "embargo", .text, zh: "此前不得发布：带时区的时间，或 until further notice",
      en: "not to be published before: a time with its zone, or until further notice"),
    ConfigurationKey(
      "status", .choice(PublicationStatus.allCases.map(\.rawValue)), zh: "发布状态：可用、缓发、撤稿",
      en: "whether it may be published"),
    ConfigurationKey(
      "signal", .choice(EditorialSignal.allCases.map(\.rawValue)), zh: "更新、更正、撤稿",
      en: "what the sender wants done with it"),
    ConfigurationKey(
      "version", .integer(1...MetadataReader.highestVersion), zh: "第几个版本", en: "which version it is"),
    ConfigurationKey("note", .text, zh: "给编辑的说明，不刊出", en: "notes for the desk, not printed"),
    ConfigurationKey("credit", .text, zh: "供稿署名", en: "the credit that the sender asks for"),
    ConfigurationKey("guid", .text, zh: "来稿的标识", en: "the identifier of the story at its sender"),
    ConfigurationKey(
      "editors", .table(.lines, also: []), zh: "职务和姓名，如 责任编辑: 林一苇", en: "duties and names, as in 责任编辑: 林一苇"),
  ]
}

extension [ConfigurationKey] {
  /// The names of the keys.
  var names: [String] { map(\.name) }
}
