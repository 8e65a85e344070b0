public import Source

/// A group of rules: the two letters their identifiers begin with, as in the rule reference.
public enum RuleGroup: String, Sendable, Hashable, CaseIterable {
  /// Body text and column breaks.
  case text = "TX"
  /// How a page is put together.
  case structure = "ST"
  /// The headline block.
  case headline = "HD"
  /// Bylines and credits.
  case byline = "BY"
  /// Datelines.
  case dateline = "DL"
  /// Captions and photos.
  case caption = "CP"
  /// Punctuation and typography.
  case punctuation = "PN"
  /// Numerals.
  case numeral = "NM"
  /// Quotes and brackets.
  case quotation = "QT"
  /// English copy.
  case english = "EN"
  /// Texts that stand twice.
  case duplicate = "DU"
  /// Dates and the data of the issue.
  case metadata = "MT"
  /// The Markdown itself.
  case markdown = "MK"
  /// Whether the page as a whole may go out.
  case release = "RG"
  /// Remarks that suppress findings.
  case suppression = "SU"

  /// The group in words.
  public var title: Wording {
    switch self {
    case .text: Wording(zh: "正文与断栏", en: "Body text and column breaks")
    case .structure: Wording(zh: "版面结构", en: "Structure of the page")
    case .headline: Wording(zh: "标题", en: "Headlines")
    case .byline: Wording(zh: "署名", en: "Bylines and credits")
    case .dateline: Wording(zh: "消息头", en: "Datelines")
    case .caption: Wording(zh: "图片与说明", en: "Captions and photos")
    case .punctuation: Wording(zh: "标点符号", en: "Punctuation")
    case .numeral: Wording(zh: "数字用法", en: "Numerals")
    case .quotation: Wording(zh: "引号与书名号", en: "Quotes and brackets")
    case .english: Wording(zh: "英文稿", en: "English copy")
    case .duplicate: Wording(zh: "重复", en: "Duplicates")
    case .metadata: Wording(zh: "日期与期号", en: "Dates and issue metadata")
    case .markdown: Wording(zh: "Markdown 写法", en: "Markdown hygiene")
    case .release: Wording(zh: "发稿", en: "Release gate")
    case .suppression: Wording(zh: "免检", en: "Suppressions")
    }
  }

  /// Whose fix goes first where two overlap: text is joined before its marks are mended, blank lines come last.
  ///
  /// The order of the cases, from 0.
  public var fixOrder: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }
}
