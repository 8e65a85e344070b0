extension ConfigurationKeys {
  /// The keys of `house`.
  public static let house: [ConfigurationKey] = words + style

  /// The keys that add words to those this project knows.
  private static let words: [ConfigurationKey] = [
    ConfigurationKey(
      "roles",
      .table(
        .words,
        also: CreditRole.Place.allCases.filter { $0 != .byline }.map {
          ConfigurationKey(
            $0.rawValue, .table(.words, also: []), zh: "同上，不在署名里的", en: "the same outside bylines")
        }),
      zh: "职务代号和它的用语，如 reporter: 融媒记者", en: "ids of roles and their words, as in reporter: 融媒记者"),
    ConfigurationKey(
      "suffix-roles", .table(.words, also: []), zh: "写在姓名后面的职务", en: "roles that stand after names"),
    ConfigurationKey("qualifiers", .words, zh: "职务前的限定语，如 见习", en: "words before a role, such as 见习"),
    ConfigurationKey("organisations", .words, zh: "机构名的末字，如 报、中心", en: "how organisations end, such as 中心"),
    ConfigurationKey(
      "not-names", .words, zh: "站在人名的位置却不是人名的词，如 受访者",
      en: "words that stand where names do and are none, such as 受访者"),
    ConfigurationKey(
      "not-in-names", .words, zh: "人名里不会有的词，如 宣传部", en: "words that no name holds, such as 宣传部"),
    ConfigurationKey(
      "fillers", .words, zh: "人名旁边说明成稿方式的词，如 综合报道",
      en: "words beside names on how a piece came about, such as 综合报道"),
    ConfigurationKey("markers", .words, zh: "署名前的标记，如 ■", en: "marks that open bylines, such as ■"),
    ConfigurationKey("name-separators", .words, zh: "人名之间的符号", en: "marks between names"),
    ConfigurationKey("datelines", .words, zh: "本报讯一类的消息头", en: "local datelines, such as 本报讯"),
    ConfigurationKey("agencies", .words, zh: "电头里的通讯社和报社", en: "agencies of wire datelines"),
    ConfigurationKey("wire-endings", .words, zh: "电头的末字，如 电", en: "words that close a wire dateline"),
    ConfigurationKey(
      "weather",
      .keys(
        WeatherWords.Group.allCases.filter { $0 != .wind }.map {
          ConfigurationKey($0.rawValue, .words, zh: "天气用语", en: "words of a forecast")
        } + [ConfigurationKey("titles", .words, zh: "标题里的天气用语", en: "words in its title")]),
      zh: "天气预报的用语", en: "the words of a weather forecast"),
    ConfigurationKey("notes", .words, zh: "编者按的开头", en: "how editors' notes open"),
    ConfigurationKey(
      "notices",
      .keys([
        ConfigurationKey("announcement", .words, zh: "公告、启事", en: "announcements"),
        ConfigurationKey("advertisement", .words, zh: "广告", en: "advertisements"),
      ]), zh: "公告和广告的用语", en: "the words of notices"),
    ConfigurationKey(
      "jumps",
      .keys([
        ConfigurationKey("to", .words, zh: "下转", en: "words such as 下转"),
        ConfigurationKey("from", .words, zh: "上接", en: "words such as 上接"),
      ]), zh: "转版的用语", en: "the words of jump lines"),
    ConfigurationKey(
      "mid-story-openings", .words, zh: "不能开头的承接语（ST007）", en: "words that cannot open a story (ST007)"),
    ConfigurationKey(
      "standing-heads", .lines, zh: "可以重复的固定栏题（HD006）", en: "headlines that may return (HD006)"),
    ConfigurationKey(
      "confusables",
      .table(
        .either(
          .either(.text, .choice([RuleSetting.off.rawValue, RuleSetting.never])),
          .keys([
            ConfigurationKey("write", .text, zh: "应为", en: "what is meant"),
            ConfigurationKey("except-after", .lines, zh: "跟在这些词后面不算", en: "right after these words"),
            ConfigurationKey("except-before", .lines, zh: "在这些词前面不算", en: "right before these words"),
            ConfigurationKey(
              "before-time", .choice(["yes", "no"]), zh: "只在时间前面算", en: "wrong only before a time"),
          ])), also: []),
      zh: "易混的词，如 按装: 安装；写 off 或 never 取消一对（TX007）",
      en: "words mistaken for others, as in 按装: 安装; off or never takes a pair out (TX007)"),
  ]

  /// The keys that say what the paper prefers.
  private static let style: [ConfigurationKey] = [
    ConfigurationKey("marker", .mark, zh: "本报署名前的标记（BY003）", en: "the mark that opens every byline (BY003)"),
    ConfigurationKey("separator", .mark, zh: "本报人名之间的间隔（BY004）", en: "what stands between names (BY004)"),
    ConfigurationKey(
      "spacing", .choice(SpacingPolicy.allCases.map(\.rawValue) + [RuleSetting.never]),
      zh: "汉字和西文、数字之间的空格（PN015）",
      en: "spaces between Chinese and Latin text (PN015)"),
    ConfigurationKey(
      "dateline-separator", .choice(DatelineSeparator.allCases.map(\.rawValue)),
      zh: "本报讯后面空什么：space 半角，wide-space 全角（DL002）", en: "the space after 本报讯 (DL002)"),
    ConfigurationKey(
      "byline-shape", .choice(BylineShape.allCases.map(\.rawValue)), zh: "署名排一行，还是一个职务一行（BY008）",
      en: "bylines in one line or a line for each role (BY008)"),
    ConfigurationKey(
      "photo-credit", .choice(PhotoCreditForm.allCases.map(\.rawValue)), zh: "摄影署名的写法（CP004）",
      en: "how photos are credited (CP004)"),
    ConfigurationKey(
      "heading-levels", .integers(1...6), zh: "可用的标题级别（ST004）", en: "the levels of headings in use (ST004)"),
    ConfigurationKey(
      "caption-characters", .integer(1...10_000), zh: "图片说明最多几个字（ST010）", en: "the longest caption (ST010)"),
    ConfigurationKey(
      "advertisement-marker", .text, zh: "广告必须有的标记，如 广告（MT008）",
      en: "what must stand with advertisements, such as 广告 (MT008)"),
  ]
}
