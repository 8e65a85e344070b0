import Newspaper

/// What the rules of punctuation ask about a mark.
extension Unicode.Scalar {
  /// Whether the character is a stop of Chinese 点号: one that sets off a sentence or a part of it.
  var isWideStop: Bool {
    switch self {
    case "，", "。", "、", "；", "：", "！", "？": true
    default: false
    }
  }

  /// Whether the character opens a bracket or a title of Chinese; the quotation marks that Latin has too left out.
  var isWideOpener: Bool {
    switch self {
    case "《", "〈", "（", "「", "『", "【", "〔": true
    default: false
    }
  }

  /// Whether the character closes a bracket or a title of Chinese; the quotation marks that Latin has too left out.
  var isWideCloser: Bool {
    switch self {
    case "》", "〉", "）", "」", "』", "】", "〕": true
    default: false
    }
  }

  /// Whether the character is one of Chinese text: Han, or a mark that only Chinese has.
  var isChinese: Bool { isHan || isWideStop || isWideOpener || isWideCloser }
}

extension TextRole {
  /// Whether the text is made of sentences; headlines, whose spaces are line breaks, bylines and other furniture are
  /// not.
  var isSentences: Bool {
    switch self {
    case .body, .list, .quote, .table, .caption, .html, .weather, .notice, .note: true
    default: false
    }
  }

  /// Whether the text names people, so that no mark in it is judged.
  var isOfNames: Bool { self == .byline || self == .credit }
}
