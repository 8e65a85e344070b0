import Source

/// What an element of the XML is called on a page.
struct PageTerm {
  /// The word.
  let words: Wording
  /// The key of the front matter that it comes from; nil for what is printed.
  let key: String?

  /// Finds the word for the innermost element on a way that has one; nil when none has.
  init?(path: String) {
    let names = path.split(separator: "/").map { $0.prefix { $0 != "[" } }.map(Self.localName)
    let isHeadlineBlock = names.contains("hedline")
    for name in names.reversed() {
      if name == "hl2", isHeadlineBlock {
        (words, key) = (Wording(zh: "引题或副题", en: "kicker or deck"), nil)
        return
      }
      if let key = Self.keys[name] {
        (words, self.key) = (Wording(zh: "头信息 \(key)", en: "front matter, \(key)"), key)
        return
      }
      if let word = Self.printed[name] {
        (words, key) = (word, nil)
        return
      }
    }
    return nil
  }

  /// A sentence on elements, with the word of the page before each element that has one, and opened by what it is about.
  static func inWordsOfThePage(_ wording: Wording, about term: PageTerm?) -> Wording {
    func sentence(_ language: KeyPath<Wording, String>, _ colon: String) -> String {
      let sentence = named(wording[keyPath: language], language)
      guard let subject = term?.words[keyPath: language], !sentence.hasPrefix("\(subject) <") else {
        return sentence
      }
      return subject + colon + sentence
    }
    return Wording(zh: sentence(\.chinese, "："), en: sentence(\.english, ": "))
  }

  private static func named(_ sentence: String, _ language: KeyPath<Wording, String>) -> String {
    var result = ""
    for (index, piece) in sentence.split(separator: "<", omittingEmptySubsequences: false).enumerated() {
      let word = index == 0 ? nil : printed[piece.prefix { $0 != ">" }]
      result += (word.map { $0[keyPath: language] + " " } ?? "") + (index == 0 ? "" : "<") + piece
    }
    return result
  }

  private static func localName(_ name: Substring) -> Substring {
    name.lastIndex(of: ":").map { name[name.index(after: $0)...] } ?? name
  }

  private static let printed: [Substring: Wording] = [
    "hl1": Wording(zh: "主题", en: "headline"), "headline": Wording(zh: "标题", en: "headline"),
    "hl2": Wording(zh: "小标题", en: "crosshead"), "hedline": Wording(zh: "标题", en: "headline block"),
    "byline": Wording(zh: "署名", en: "byline"), "by": Wording(zh: "署名", en: "byline"),
    "dateline": Wording(zh: "电头", en: "dateline"), "note": Wording(zh: "编者按", en: "editor's note"),
    "p": Wording(zh: "段落", en: "paragraph"), "ul": Wording(zh: "列表", en: "list"),
    "ol": Wording(zh: "编号列表", en: "numbered list"), "li": Wording(zh: "列表的一条", en: "list item"),
    "bq": Wording(zh: "引文", en: "quote"), "table": Wording(zh: "表格", en: "table"),
    "tr": Wording(zh: "表格的一行", en: "table row"), "td": Wording(zh: "表格的一格", en: "table cell"),
    "th": Wording(zh: "表头的一格", en: "cell of the table's head"), "pre": Wording(zh: "代码", en: "code"),
    "hr": Wording(zh: "分隔线", en: "rule"), "em": Wording(zh: "强调的文字", en: "emphasis"),
    "a": Wording(zh: "链接", en: "link"), "media": Wording(zh: "图片", en: "picture"),
    "media-reference": Wording(zh: "图片文件", en: "picture file"),
    "media-caption": Wording(zh: "图片说明", en: "caption"),
    "media-producer": Wording(zh: "图片署名", en: "picture credit"),
    "remoteContent": Wording(zh: "图片文件", en: "picture file"),
    "description": Wording(zh: "图片说明", en: "caption"),
    "tagline": Wording(zh: "责任编辑等", en: "desk credit"),
    "group": Wording(zh: "版面的编排", en: "order of the page"),
    "groupSet": Wording(zh: "一期的编排", en: "order of the issue"), "newsItem": Wording(zh: "稿件", en: "item"),
    "body.content": Wording(zh: "正文", en: "text"),
  ]

  private static let keys: [Substring: String] = [
    "rightsInfo": "rights", "copyrightHolder": "rights", "copyrightNotice": "rights", "usageTerms": "rights",
    "provider": "provider", "embargoed": "embargo", "language": "language", "versionCreated": "date",
    "contentCreated": "date", "date.issue": "date", "pubdata": "page", "edition": "edition",
  ]
}
