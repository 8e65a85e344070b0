import Document

extension ConfigurationKeys {
  /// The keys of `house`.
  static let house: [PlacedKey<HouseStyle>] = words + style

  /// The keys that add words to those this project knows.
  private static let words: [PlacedKey<HouseStyle>] = [
    PlacedKey(
      "roles", \.roles, .roles, zh: "职务代号和它的用语，如 reporter: 融媒记者",
      en: "ids of roles and their words, as in reporter: 融媒记者"),
    PlacedKey(
      "suffix-roles", \.suffixRoles, .suffixRoles, zh: "写在姓名后面的职务", en: "roles that stand after names"),
    PlacedKey("qualifiers", \.qualifiers, .words, zh: "职务前的限定语，如 见习", en: "words before a role, such as 见习"),
    PlacedKey(
      "organisations", \.organisationEndings, .words, zh: "机构名的末字，如 报、中心",
      en: "how organisations end, such as 中心"),
    PlacedKey(
      "not-names", \.notNames, .words, zh: "站在人名的位置却不是人名的词，如 受访者",
      en: "words that stand where names do and are none, such as 受访者"),
    PlacedKey(
      "not-in-names", \.notInNames, .words, zh: "人名里不会有的词，如 宣传部", en: "words that no name holds, such as 宣传部"),
    PlacedKey(
      "fillers", \.fillers, .words, zh: "人名旁边说明成稿方式的词，如 综合报道",
      en: "words beside names on how a piece came about, such as 综合报道"),
    PlacedKey("markers", \.markers, .words, zh: "署名前的标记，如 ■", en: "marks that open bylines, such as ■"),
    PlacedKey("name-separators", \.nameSeparators, .words, zh: "人名之间的符号", en: "marks between names"),
    PlacedKey("datelines", \.localDatelines, .newWords, zh: "本报讯一类的消息头", en: "local datelines, such as 本报讯"),
    PlacedKey("agencies", \.agencies, .words, zh: "电头里的通讯社和报社", en: "agencies of wire datelines"),
    PlacedKey("wire-endings", \.wireEndings, .words, zh: "电头的末字，如 电", en: "words that close a wire dateline"),
    PlacedKey(
      "weather", \.weather,
      .keys(
        WeatherWords.Group.allCases.filter { $0 != .wind }.map {
          PlacedKey($0.rawValue, \.signals, .words(for: $0), zh: "天气用语", en: "words of a forecast")
        } + [PlacedKey("titles", \.titles, .words, zh: "标题里的天气用语", en: "words in its title")]),
      zh: "天气预报的用语", en: "the words of a weather forecast"),
    PlacedKey("notes", \.noteOpenings, .words, zh: "编者按的开头", en: "how editors' notes open"),
    PlacedKey(
      "notices", \.notices,
      .keys([
        PlacedKey("announcement", \.self, .words(for: .announcement), zh: "公告、启事", en: "announcements"),
        PlacedKey("advertisement", \.self, .words(for: .advertisement), zh: "广告", en: "advertisements"),
      ]), zh: "公告和广告的用语", en: "the words of notices"),
    PlacedKey(
      "jumps", \.jumps,
      .keys([
        PlacedKey("to", \.self, .words(for: .to), zh: "下转", en: "words such as 下转"),
        PlacedKey("from", \.self, .words(for: .from), zh: "上接", en: "words such as 上接"),
      ]), zh: "转版的用语", en: "the words of jump lines"),
    PlacedKey(
      "mid-story-openings", \.midStoryOpenings, .words, zh: "不能开头的承接语（ST007）",
      en: "words that cannot open a story (ST007)"),
    PlacedKey(
      "standing-heads", \.standingHeads, .moreLines, zh: "可以重复的固定栏题（HD006）",
      en: "headlines that may return (HD006)"),
    PlacedKey(
      "confusables", \.confusables, .confusables,
      zh: "易混的词，如 按装: 安装；写 off 或 never 取消一对（TX007）",
      en: "words mistaken for others, as in 按装: 安装; off or never takes a pair out (TX007)"),
    PlacedKey("english", \.english, .keys(english), zh: "英文版面的用语", en: "the words of English pages"),
  ]

  /// The words of English pages, each in any case.
  private static let english: [PlacedKey<EnglishWords>] = [
    PlacedKey(
      "titles", \.titles, .phrases, zh: "署名里的头衔，如 Staff Writer", en: "titles in bylines, such as Staff Writer"
    ),
    PlacedKey(
      "not-in-names", \.notInNames, .phrases, zh: "人名里不会有的词，如 Gazette",
      en: "words that no name holds, such as Gazette"),
    PlacedKey(
      "particles", \.particles, .phrases, zh: "人名里的小词，如 van", en: "small words in names, such as van"),
    PlacedKey("agencies", \.agencies, .phrases, zh: "通讯社和图片社", en: "agencies of news and of pictures"),
    PlacedKey(
      "staff-lines", \.staffLines, .phrases, zh: "署编辑部的行，如 From staff reports",
      en: "lines that credit the newsroom, such as From staff reports"),
    PlacedKey(
      "withheld-names", \.withheldNames, .phrases, zh: "来信不署名时的说法",
      en: "what stands for a name that is withheld"),
    PlacedKey(
      "regions", \.regions, .phrases, zh: "电头地名后的州、省缩写，如 Ill.",
      en: "states after a place, shortened, such as Ill."),
    PlacedKey(
      "not-places", \.notPlaces, .phrases, zh: "大写开头却不是地名的词，如 NASA",
      en: "words in capitals that are no place, such as NASA"),
    PlacedKey(
      "jumps", \.self,
      .keys([
        PlacedKey("to", \.jumpsTo, .phrases, zh: "Continued on 一类", en: "such as Continued on"),
        PlacedKey("from", \.jumpsFrom, .phrases, zh: "Continued from 一类", en: "such as Continued from"),
      ]), zh: "转版的用语", en: "the words of jump lines"),
    PlacedKey(
      "credits-without-names", \.namelessCredits, .phrases, zh: "不署人名的图片署名，如 Submitted photo",
      en: "photo credits without a name, such as Submitted photo"),
    PlacedKey("lenders", \.lenders, .phrases, zh: "图片来源的开头，如 Courtesy of", en: "such as Courtesy of"),
    PlacedKey(
      "taglines", \.taglineOpenings, .phrases, zh: "文末作者介绍的开头，如 Contact",
      en: "how taglines open, such as Contact"),
    PlacedKey(
      "sources", \.sources, .phrases, zh: "文末来源的开头，如 With inputs from", en: "such as With inputs from"),
    PlacedKey("salutations", \.salutations, .phrases, zh: "来信的称呼，如 Dear Editor", en: "such as Dear Editor"),
  ]

  /// The keys that say what the paper prefers.
  private static let style: [PlacedKey<HouseStyle>] = [
    PlacedKey(
      "marker", \.openingMarker, .mark, zh: "本报署名前的标记（BY003）", en: "the mark that opens every byline (BY003)"),
    PlacedKey(
      "separator", \.separatorOfNames, .mark, zh: "本报人名之间的间隔（BY004）", en: "what stands between names (BY004)"),
    PlacedKey(
      "spacing", \.spacing, .choice(),
      zh: "汉字和西文、数字之间的空格（PN015）",
      en: "spaces between Chinese and Latin text (PN015)"),
    PlacedKey(
      "dateline-separator", \.datelineSeparator, .choice(),
      zh: "本报讯后面空什么：space 半角，wide-space 全角（DL002）", en: "the space after 本报讯 (DL002)"),
    PlacedKey(
      "byline-shape", \.bylineShape, .choice(), zh: "署名排一行，还是一个职务一行（BY008）",
      en: "bylines in one line or a line for each role (BY008)"),
    PlacedKey(
      "photo-credit", \.photoCredit, .choice(), zh: "摄影署名的写法（CP004）",
      en: "how photos are credited (CP004)"),
    PlacedKey(
      "heading-levels", \.headingLevels, .integers(1...6), zh: "可用的标题级别（ST004）",
      en: "the levels of headings in use (ST004)"),
    PlacedKey(
      "caption-characters", \.captionCharacters, .integer(1...10_000), zh: "图片说明最多几个字（ST010）",
      en: "the longest caption (ST010)"),
    PlacedKey(
      "advertisement-marker", \.advertisementMarker, .line, zh: "广告必须有的标记，如 广告（MT008）",
      en: "what must stand with advertisements, such as 广告 (MT008)"),
  ]
}

extension HouseStyle {
  /// The preferred marker, which is also one of those that are recognised.
  fileprivate var openingMarker: String? {
    get { marker }
    set {
      marker = newValue
      if let newValue { markers.insert([newValue]) }
    }
  }

  /// The preferred separator, which is also one of those that are recognised; white space is anyway.
  fileprivate var separatorOfNames: String? {
    get { separator }
    set {
      separator = newValue
      if let newValue, newValue.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) {
        nameSeparators.insert([newValue])
      }
    }
  }
}
