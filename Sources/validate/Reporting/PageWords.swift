import Export

/// The words that reports use for pages and what is on them.
enum PageWords {
  /// What is known of a page, to follow its file name: number, section, date. Empty when nothing is known.
  static func suffix(_ metadata: Metadata, _ language: Language) -> String {
    let parts = [
      metadata.publication,
      metadata.page.map { Wording(zh: "第\($0)版", en: "page \($0)")(language) },
      metadata.section, metadata.date?.iso8601,
    ].compactMap(\.self)
    return parts.isEmpty ? "" : "  " + parts.joined(separator: " ")
  }

  /// The language of a page whose prose is not proofread, as a BCP 47 tag; nil for a Chinese page.
  static func notProofread(_ page: Page) -> String? {
    switch PageLanguage(of: page) {
    case .chinese: nil
    case .english: page.metadata.language ?? PageLanguage.english.rawValue
    case .other: page.metadata.language
    }
  }

  /// What the verdict on a page adds when its prose was not proofread; empty when it was.
  static func notProofread(_ tag: String?, _ language: Language) -> String {
    guard let tag else { return "" }
    return PageLanguage(tag: tag) == .english
      ? Wording(zh: "（英文文字没有校对）", en: " (the English prose was not proofread)")(language)
      : Wording(zh: "（\(tag) 文字没有校对）", en: " (the prose, in \(tag), was not proofread)")(language)
  }

  /// What an item is.
  ///
  /// - Parameters:
  ///   - kind: The kind as JSON names it.
  ///   - notice: The kind of notice, for a notice.
  /// - Returns: The word.
  static func kind(_ kind: String, notice: String? = nil) -> Wording {
    switch (kind, notice) {
    case ("article", _): Wording(zh: "稿件", en: "Article")
    case ("photo", _): Wording(zh: "图片", en: "Picture")
    case ("weather", _): Wording(zh: "天气", en: "Weather")
    case ("notice", Notice.Kind.advertisement.rawValue): Wording(zh: "广告", en: "Advertisement")
    case ("notice", _): Wording(zh: "公告", en: "Announcement")
    case ("label", _): Wording(zh: "栏花", en: "Label")
    default: Wording(zh: "散段", en: "Fragment")
    }
  }

  /// The file lines of something.
  static func lines(_ lines: [Int]?, _ language: Language) -> String {
    guard let lines, lines.count == 2 else { return "" }
    return lines[0] == lines[1]
      ? Wording(zh: "第 \(lines[0]) 行", en: "line \(lines[0])")(language)
      : Wording(zh: "第 \(lines[0])–\(lines[1]) 行", en: "lines \(lines[0])–\(lines[1])")(language)
  }
}

extension PageWords {
  /// What to call an item in a report: its headline, or what it is and how it begins.
  static func title(_ item: Item, isColumn: Bool = false, _ language: Language) -> String {
    switch item {
    case .article(let article):
      let headline = article.headline.content.plainText
      if isColumn { return Wording(zh: "栏目：\(headline)", en: "Column of \(headline)")(language) }
      return headline.isEmpty ? kind("article")(language) : headline
    case .photo(let story):
      return named(kind("photo"), story.title, story.caption.map { .paragraph($0) }, language)
    case .weather(let weather): return named(kind("weather"), weather.title, nil, language)
    case .notice(let notice):
      return named(kind("notice", notice: notice.kind.rawValue), notice.title, notice.body.first, language)
    case .label(let label): return named(kind("label"), nil, label.body.first, language)
    case .fragment(let fragment): return named(kind("fragment"), nil, fragment.body.first, language)
    }
  }

  private static func named(
    _ kind: Wording, _ title: Heading?, _ opening: Block?, _ language: Language
  ) -> String {
    let words = title?.content.plainText ?? opening.map { DisplayWidth.cut($0.plainText, to: 32) } ?? ""
    guard !words.isEmpty, words != kind(language) else { return kind(language) }
    return language == .chinese ? "\(kind.chinese)：\(words)" : "\(kind.english): \(words)"
  }
}
