package import Document
import Source

/// Tells a heading that names the paper, the page or the day from the headline of an article: 芦湾晚报, 第3版 要闻,
/// 2026年5月12日 星期二, TUESDAY, MAY 12, 2026.
package struct FolioLine {
  private let names: Set<String>

  /// The longest such heading, in bytes.
  private static let longest = 120

  /// Takes what is known of the page: its own names are no headlines.
  package init(_ metadata: Metadata) {
    names = Set([metadata.publication, metadata.section, metadata.edition].compactMap { $0 }.map(Self.plain))
  }

  /// Whether a heading says no more than that. `opensPage` means that nothing is printed above it: only there a name is
  /// taken for that of a paper not given in the metadata.
  package func says(_ heading: Heading, opensPage: Bool) -> Bool {
    says(heading.content.plainText, opensPage: opensPage)
  }

  /// Whether the text of a heading says no more than that.
  func says(_ text: String, opensPage: Bool) -> Bool {
    guard !text.isEmpty, text.utf8.count <= Self.longest else { return text.isEmpty }
    let plain = Self.plain(text)
    if plain.isEmpty || names.contains(plain) { return true }
    return isFolio(text) || Self.sections.contains(plain) || opensPage && Self.isNameplate(text, plain)
  }

  /// The letters and figures of a text, without blanks and marks, in small letters.
  private static func plain(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.isHan || $0.isDigit || $0.isAlphabetic }))
      .lowercased()
  }

  /// Whether a text is made of dates, weekdays, numbers of pages and issues, and the names of sections and papers beside
  /// them.
  private func isFolio(_ text: String) -> Bool {
    var saysDayOrPage = false
    for word in text.split(whereSeparator: { $0.isWhitespace || "，,、|·•—–-/.（）()".contains($0) }) {
      let small = word.lowercased()
      if Self.englishWords.contains(small) {
        saysDayOrPage = true
        continue
      }
      let plain = Self.plain(String(word))
      if names.contains(plain) || Self.sections.contains(plain) || Self.isNameplate(String(word), plain) {
        continue
      }
      for scalar in word.unicodeScalars {
        if "年日版期".unicodeScalars.contains(scalar) {
          saysDayOrPage = true
        } else if !Self.isOfFolio(scalar) {
          return false
        }
      }
      // A letter is at home in the number of a page only, as in A03.
      let letters = word.unicodeScalars.count(where: \.isAlphabetic)
      guard letters == 0 || letters == 1 && word.unicodeScalars.contains(where: \.isDigit) else {
        return false
      }
      saysDayOrPage = saysDayOrPage || letters == 1 || word.unicodeScalars.count { $0.isDigit } == 4
    }
    return saysDayOrPage
  }

  private static func isOfFolio(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isDigit || scalar.isAlphabetic || (0xFF10...0xFF19).contains(scalar.value)
      || "〇一二三四五六七八九十廿初第总星期农历今共月周".unicodeScalars.contains(scalar)
  }

  private static let englishWords = Set(["page", "vol", "no", "issue"])
    .union(EnglishCalendar.months.keys).union(EnglishCalendar.weekdays.keys)

  /// The names that pages and sections of a paper have, and no article.
  package static let sections: Set<String> = [
    "要闻", "综合", "时政", "本地", "国内", "国际", "体育", "文化", "副刊", "财经", "经济", "社会", "民生", "教育",
    "健康", "评论", "专题", "专版", "综合新闻", "国际新闻", "国内新闻", "本地新闻", "今日要闻", "今日看点", "导读", "目录",
    "news", "sports", "business", "opinion", "local", "world", "nation", "frontpage", "inside", "insidetoday",
    "index",
  ]

  /// Whether a text is the name of a paper and nothing else.
  private static func isNameplate(_ text: String, _ plain: String) -> Bool {
    if plain.unicodeScalars.allSatisfy(\.isHan) { return isNameplate(plain) }
    let words = text.split(whereSeparator: \.isWhitespace)
    guard (2...5).contains(words.count), let last = words.last?.lowercased() else { return false }
    return words[0].lowercased() == "the" && nameplates.contains(last)
  }

  /// Whether a word of Han characters is the name of a paper.
  package static func isNameplate(_ word: String) -> Bool {
    (3...9).contains(word.unicodeScalars.count)
      && ["日报", "晚报", "晨报", "早报", "午报", "时报", "周报", "商报", "都市报", "导报", "周刊"].contains {
        word.hasSuffix($0)
      }
  }

  /// The words on which the names of English papers end.
  package static let nameplates: Set<String> = [
    "argus", "bugle", "bulletin", "chronicle", "courier", "dispatch", "echo", "examiner", "express",
    "gazette",
    "globe", "guardian", "herald", "independent", "inquirer", "journal", "ledger", "mail", "mercury",
    "observer", "post", "press", "record", "register", "sentinel", "standard", "telegraph", "times",
    "tribune",
    "weekly",
  ]
}
