import Export
import Testing

@Suite struct ConfigurationTests {
  private func parse(_ yaml: String) throws(ConfigurationError) -> Configuration {
    try Configuration.parse(Array(yaml.utf8), file: ".validate.yml")
  }

  @Test(arguments: ["", "# 什么也没说\n", "\u{FEFF}", "metadata:\nhouse:\nrules:\nlanguage:\nfail-on:\n"])
  func sayingNothingIsTheStandard(_ yaml: String) throws {
    #expect(try parse(yaml) == .standard)
  }

  @Test func readsEveryKey() throws {
    let configuration = try parse(
      """
      language: zh
      metadata:
        publication: 海州日报
        page: 01
      house:
        roles:
          reporter: [融媒记者]
          anchor: 主播
          desk: {layout: 排版}
          column: {columnHost: 夜话主持}
        suffix-roles: {photographer: 拍}
        qualifiers: [轮值]
        organisations: 频道
        not-names: 夜读
        markers: ["☆"]
        name-separators: ["+"]
        datelines: 海州讯
        agencies: [海通社]
        wire-endings: 快电
        weather: {sky: 霾, titles: 晴雨表}
        notes: 编者手记
        notices: {announcement: 通知, advertisement: 推广}
        jumps: {to: 详见, from: 续自}
        mid-story-openings: 话说回来
        marker: ■
        separator: " "
      baseline: old.json
      rules:
        TX001: off
        column-break: warning
      fail-on: warning
      """)
    #expect(configuration.language == .chinese)
    #expect(configuration.metadata == Metadata(publication: "海州日报", page: "01"))
    #expect(configuration.lint.severities == ["TX001": .off, "column-break": .warning])
    #expect(configuration.lint.rules.map(\.line) == [29, 30])
    #expect(configuration.lint.failOn == .warning)
    let style = configuration.houseStyle
    #expect(style.marker == "■" && style.separator == " ")
    func roles(_ word: String) -> [CreditRole]? { style.roles.entries.first { $0.word == word }?.value }
    #expect(roles("融媒记者") == [CreditRole("reporter")])
    #expect(roles("主播") == [CreditRole("anchor")])
    #expect(roles("排版") == [CreditRole("layout", place: .desk)])
    #expect(roles("夜话主持") == [CreditRole("columnHost", place: .column)])
    #expect(roles("记者") == [CreditRole("reporter")])
    #expect(style.suffixRoles.entries.contains { $0.word == "拍" })
    #expect(style.jumps.entries.contains { $0.word == "详见" && $0.value == .to })
    #expect(style.notices.entries.contains { $0.word == "推广" && $0.value == .advertisement })
    #expect(style.weather.signals.entries.contains { $0.word == "霾" && $0.value == .sky })
    #expect(configuration.baseline == "old.json")
  }

  /// 本报讯 names 本报; to say the word again must not make it name itself.
  @Test func aDatelineThatIsKnownKeepsWhomItNames() throws {
    let style = try parse("house: {datelines: [本报讯, 澄湾讯]}").houseStyle
    let words = Dictionary(uniqueKeysWithValues: style.localDatelines.entries.map { ($0.word, $0.value) })
    #expect(words["本报讯"] == "本报" && words["澄湾讯"] == "澄湾讯")
  }

  @Test func englishWordsAreAddedInAnyCase() throws {
    let text = "house: {english: {agencies: [Tarn News Agency], jumps: {to: Goes on at}, regions: Tarn.}}"
    let english = try parse(text).houseStyle.english
    #expect(english.agencies.isSuperset(of: ["tarn news agency", "reuters"]))
    #expect(english.jumpsTo.contains("goes on at") && english.regions.contains("tarn"))
  }

  @Test func readsPreferencesAndLimits() throws {
    let configuration = try parse(
      """
      house:
        standing-heads: [一周 要闻]
        confusables:
          按装: off
          部暑: 部署
          截止: {write: 截至, except-after: [时间], except-before: 阀, before-time: yes}
        spacing: require
        dateline-separator: wide-space
        byline-shape: line-per-role
        photo-credit: slash
        heading-levels: [2, 3, 4]
        caption-characters: 90
        advertisement-marker: 广告
      limits:
        headline-columns: 36
        paragraph-characters: 500
        overlap-characters: 8
        duplicate-paragraph-characters: 40
        duplicate-sentence-characters: 25
        duplicate-article-share: 0.8
      release:
        limit: 2.5
        form-errors: 1
        headline-factor: 3
        weights: {PN: 1, MK: 0.25}
        most-per-issue: {PN: 4}
      """)
    let style = configuration.houseStyle
    #expect(style.standingHeads == HouseStyle.standard.standingHeads + ["一周 要闻"])
    let words = Dictionary(uniqueKeysWithValues: style.confusables.map { ($0.wrong, $0) })
    #expect(words["按装"] == nil && words["部暑"] == ConfusableWord("部暑", "部署") && words["其它"]?.right == "其他")
    #expect(
      words["截止"]
        == ConfusableWord("截止", "截至", exceptAfter: ["时间"], exceptBefore: ["阀"], onlyBeforeTime: true))
    #expect(style.spacing == .require && style.datelineSeparator?.text == "\u{3000}")
    #expect(style.bylineShape == .linePerRole && style.photoCredit == .slash)
    #expect(style.headingLevels == [2, 3, 4] && style.captionCharacters == 90)
    #expect(style.advertisementMarker == "广告")
    var limits = LintLimits()
    limits.headlineColumns = 36
    limits.paragraphCharacters = 500
    limits.overlapCharacters = 8
    limits.duplicateParagraphCharacters = 40
    limits.duplicateSentenceCharacters = 25
    limits.duplicateArticleShare = 0.8
    #expect(configuration.lint.limits == limits)
    let release = configuration.lint.release
    #expect(release.limit == 2.5 && release.formErrors == 1 && release.headlineFactor == 3)
    #expect(release.weights["PN"] == 1 && release.weights["MK"] == 0.25 && release.weights["TX"] == 1)
    #expect(release.mostPerIssue == ["NM": 1, "PN": 4])
  }

  @Test(arguments: [
    ("langauge: zh", 1, "language"), ("language: zh\nfailon: error", 2, "fail-on"),
    ("house:\n  marker: ■\n  makers: [☆]", 3, "marker"),
    ("metadata:\n  datte: 2026-04-09", 2, "date"), ("house:\n  weather:\n    sku: 霾", 3, "sky"),
    ("house:\n  spaceing: off", 2, "spacing"), ("house:\n  photo_credit: slash", 2, "photo-credit"),
    ("limits:\n  headline-column: 30", 2, "headline-columns"), ("release:\n  limits: 3", 2, "limit"),
    ("release:\n  weights: {PM: 1}", 2, "PN"), ("base-line: a.json", 1, "baseline"),
    ("override: []", 1, "overrides"), ("house:\n  confusables:\n    甲: {wirte: 乙}", 3, "write"),
  ]) func unknownKeysSuggestTheNearest(yaml: String, line: Int, suggestion: String) {
    let error = #expect(throws: ConfigurationError.self) { try parse(yaml) }
    #expect(error?.line == line)
    #expect(error?.file == ".validate.yml")
    #expect(error?.wording.chinese.contains(suggestion) == true)
    #expect(error?.wording.english.contains(suggestion) == true)
  }

  @Test(arguments: [
    ("- a", 1), ("a: b: c", 1), ("language: fr", 1), ("rules:\n  TX001: loud", 2), ("fail-on: 3", 1),
    ("metadata:\n  date: 昨天", 2), ("house:\n  markers:\n    a: b", 3), ("house:\n  roles:\n    记者: 记者", 3),
    ("house:\n  marker: 一串太长的符号", 2),
    ("house:\n  spacing: maybe", 2), ("house:\n  heading-levels: [7]", 2),
    ("house:\n  caption-characters: 0", 2),
    ("limits:\n  headline-columns: 40.5", 2), ("limits:\n  duplicate-article-share: 90", 2),
    ("release:\n  limit: many", 2), ("release:\n  limit: nan", 2),
    ("house:\n  confusables:\n    甲: {except-after: 乙}", 3),
    ("house:\n  confusables:\n    甲: {write: 乙, before-time: 1}", 3), ("baseline: [a]", 1),
    ("zzzzzzzz: 1", 1), ("language: zh\nlanguage: en", 1),
  ]) func whatCannotBeUsedIsNamedWithItsLine(yaml: String, line: Int) {
    let error = #expect(throws: ConfigurationError.self) { try parse(yaml) }
    #expect(error?.line == line)
    #expect(error?.wording.chinese.contains("\n") == false)
  }

  @Test func bytesThatAreNoTextAreRefused() {
    let error = #expect(throws: ConfigurationError.self) {
      try Configuration.parse(Array("language: zh\n".utf8) + [0xFF], file: "a.yml")
    }
    #expect(error?.line == 2)
  }

  @Test(arguments: [
    ("schema: a.xsd", ["a.xsd"]), ("schema: [a.xsd, b/c.xsd]", ["a.xsd", "b/c.xsd"]), ("schema:", []),
  ])
  func readsTheSchemas(yaml: String, paths: [String]) throws {
    #expect(try parse(yaml).schemas == paths)
  }

  @Test(arguments: ["schema: {a: b}", "schema: [a.xsd, '']"])
  func refusesASchemaThatIsNoName(yaml: String) {
    #expect(throws: ConfigurationError.self) { try parse(yaml) }
  }
}
