public import Source

/// Why an issue cannot be exported.
public enum ExportError: WordedError, Hashable {
  /// Nobody gave the date of a page; `file` is the name of its file, or empty for an issue without pages.
  case noDate(file: String)
  /// Quotes, lists or styled text are nested so deep that the XML would be deeper than 200 elements.
  case tooDeep(file: String, range: SourceRange?)
  /// One address, title or info string is longer than 9,000,000 bytes, which XML readers refuse in an attribute.
  case valueTooLong(file: String, range: SourceRange?)

  /// What happened and what to do, for people.
  public var wording: Wording {
    switch self {
    case .noDate(let file):
      Wording(
        zh: "\(file)：没有出版日期，不能导出。请加选项 --date YYYY-MM-DD，或在文件开头的元数据里写 date: YYYY-MM-DD。",
        en: "\(file): no publication date, so it cannot be exported. "
          + "Give --date YYYY-MM-DD, or write date: YYYY-MM-DD in the front matter.")
    case .tooDeep(let file, _):
      Wording(
        zh: "\(file)：引文、列表或强调嵌套过深，XML 会超过 200 层。请减少嵌套。",
        en: "\(file): quotes, lists or emphasis are nested so deep that the XML would exceed 200 levels. "
          + "Nest them less deep.")
    case .valueTooLong(let file, _):
      Wording(
        zh: "\(file)：有一个链接地址、标题或代码语言超过 9,000,000 字节，XML 放不下。请缩短。",
        en: "\(file): a link address, title or code language is longer than 9,000,000 bytes, "
          + "more than XML readers accept. Shorten it.")
    }
  }
}
