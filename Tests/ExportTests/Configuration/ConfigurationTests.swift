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
      rules:
        TX001: off
        column-break: warning
      fail-on: warning
      """)
    #expect(configuration.language == .chinese)
    #expect(configuration.metadata == Metadata(publication: "海州日报", page: "01"))
    #expect(configuration.lint.severities == ["TX001": .off, "column-break": .warning])
    #expect(configuration.lint.rules.map(\.line) == [28, 29])
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
  }

  @Test(arguments: [
    ("langauge: zh", 1, "language"), ("language: zh\nfailon: error", 2, "fail-on"),
    ("house:\n  marker: ■\n  makers: [☆]", 3, "marker"),
    ("metadata:\n  datte: 2026-04-09", 2, "date"), ("house:\n  weather:\n    sku: 霾", 3, "sky"),
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
    ("house:\n  marker: 一串太长的符号", 2), ("zzzzzzzz: 1", 1), ("language: zh\nlanguage: en", 1),
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
