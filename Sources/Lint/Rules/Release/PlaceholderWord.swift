import Source

/// Tells whether a word that may hold a place for others does, by what stands around it.
struct PlaceholderWord {
  /// Where it stands in its passage.
  let offsets: Range<Int>
  /// Whether it is the code of a template.
  let isTemplate: Bool

  private init(_ offsets: Range<Int>, isTemplate: Bool = false) {
    self.offsets = offsets
    self.isTemplate = isTemplate
  }

  /// The words that may hold a place, of either language, and the marks that open one.
  static let vocabulary =
    [
      "×××", "XXX", "ＸＸＸ", "xxx", "待核", "待补", "待補", "（略）", "(略)", "TODO", "【】", "【 】", "〔〕",
      "待核实", "待核實", "这里是正文", "這裡是正文", "正文正文", "此处插入", "此處插入", "此处配图", "此處配圖",
    ] + ChinesePlaceholder.vocabulary + EnglishPlaceholder.vocabulary + UnfilledField.vocabulary
    + TemplateCode.openings

  /// Reads a word; nil when it says what it says.
  static func read(_ hit: WordHit, _ passage: Passage) -> PlaceholderWord? {
    let word = vocabulary[hit.word]
    if TemplateCode.openings.contains(word) {
      return TemplateCode.range(word, at: hit.offsets.lowerBound, in: passage).map {
        PlaceholderWord($0, isTemplate: true)
      }
    }
    if UnfilledField.vocabulary.contains(word) {
      return UnfilledField.range(word, hit.offsets, in: passage).map { PlaceholderWord($0) }
    }
    if EnglishPlaceholder.vocabulary.contains(word) {
      return EnglishPlaceholder.range(word, hit.offsets, in: passage).map { PlaceholderWord($0) }
    }
    guard passage.hasHan else {
      if word == "XX" {
        return UnfilledField.isSpoken(hit.offsets, passage) ? PlaceholderWord(hit.offsets) : nil
      }
      return ["XXX", "xxx", "TODO"].contains(word)
        ? EnglishPlaceholder.range(word, hit.offsets, in: passage).map { PlaceholderWord($0) } : nil
    }
    if ChinesePlaceholder.vocabulary.contains(word) {
      return ChinesePlaceholder.range(word, hit.offsets, in: passage).map { PlaceholderWord($0) }
    }
    return holds(word, hit, passage) ? PlaceholderWord(hit.offsets) : nil
  }

  /// Whether one of the plain words of Chinese pages holds a place.
  private static func holds(_ word: String, _ hit: WordHit, _ passage: Passage) -> Bool {
    let left = passage.scalar(before: hit.offsets.lowerBound)
    let right = passage.scalar(at: hit.offsets.upperBound)
    switch word {
    case "待核", "待补", "待補":
      guard let right else { return true }
      return !right.isHan && left != "有" && left != "还" && left != "尚"
    case "待核实", "待核實":
      // In a sentence it says what is so; in brackets it is a note.
      if right == nil, left == "。" || left == nil { return true }
      return !(right?.isHan ?? false) && left != "有" && left != "尚" && isInBrackets(hit.offsets, passage)
    case "这里是正文", "這裡是正文", "正文正文", "此处插入", "此處插入", "此处配图", "此處配圖":
      return hit.offsets.lowerBound == passage.trimmed.lowerBound || isInBrackets(hit.offsets, passage)
    case "TODO":
      // Between Han it is a name: 清单应用TODO。
      let isName =
        nearest(before: hit.offsets.lowerBound, passage)?.isHan ?? false
        && nearest(after: hit.offsets.upperBound, passage)?.isHan ?? false
      return (!isName || ChinesePlaceholder.stands(unitAt: hit.offsets.upperBound, passage.bytes))
        && !isOfWord(left)
        && !isOfWord(right)
    case "XXX", "xxx":
      // Letters and figures around it make another word of it, such as a size.
      return !isOfWord(left) && !isOfWord(end(of: hit, passage))
    default: return true
    }
  }

  /// Whether a headline is none yet.
  static func isHeadline(_ text: String) -> Bool {
    guard text.utf8.count <= 80 else { return false }
    var name = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars
    where !scalar.isPrintedSpace && !"[]【】（）()*".unicodeScalars.contains(scalar) {
      name.append(scalar)
    }
    return noHeadlines.contains(String(name)) || isFileName(text.lowercased())
  }

  private static let fileEndings = [
    ".docx", ".doc", ".wps", ".txt", ".md", ".pdf", ".indd", ".html", ".xml", ".jpg", " - 副本", " - copy",
    "- 副本", "（副本）",
  ]

  /// Whether a headline is the name of a file: 0512要闻定稿.docx. An address such as tarn.example/a.pdf is none.
  private static func isFileName(_ text: String) -> Bool {
    !text.contains("/") && fileEndings.contains { text.hasSuffix($0) && text.utf8.count > $0.utf8.count }
  }

  private static let noHeadlines: Set<String> = [
    "标题", "標題", "标题待定", "標題待定", "题目待定", "題目待定", "标题待补", "主标题", "主標題", "标题占位", "未命名", "无标题",
    "無標題", "测试", "測試", "题待定", "此处标题", "标题标题", "headline", "headlinehere", "headlinegoeshere", "untitled",
    "titlehere", "titlegoeshere", "headlinetk", "tk", "tbd", "tbc", "test", "placeholder", "headlinetocome",
    "404notfound", "403forbidden", "502badgateway", "500internalservererror", "503serviceunavailable",
    "504gatewaytime-out", "404页面不存在", "页面不存在", "页面未找到", "accessdenied", "justamoment...", "pagenotfound",
  ]

  /// Whether a letter or a figure makes another word of what stands beside it.
  static func isOfWord(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { $0.isAlphabetic || $0.isDigit } ?? false
  }

  private static func nearest(before offset: Int, _ passage: Passage) -> Unicode.Scalar? {
    var offset = offset
    while offset > 0 {
      offset = passage.bytes.start(before: offset)
      let scalar = passage.bytes.scalar(at: offset)
      if !scalar.isPrintedSpace { return scalar }
    }
    return nil
  }

  private static func nearest(after offset: Int, _ passage: Passage) -> Unicode.Scalar? {
    var offset = offset
    while let scalar = passage.scalar(at: offset) {
      if !scalar.isPrintedSpace { return scalar }
      offset += passage.bytes.width(at: offset)
    }
    return nil
  }

  /// Whether the last bracket before a part of the text, of the 64 marks there, opens.
  static func isInBrackets(_ offsets: Range<Int>, _ passage: Passage) -> Bool {
    for mark in passage.marks.reversed() where mark.offset < offsets.lowerBound {
      if "（【(".unicodeScalars.contains(mark.scalar) { return true }
      if "）】)".unicodeScalars.contains(mark.scalar) || mark.scalar == "。" { return false }
    }
    return false
  }

  /// The character after a row of the letter that the word ends in.
  private static func end(of hit: WordHit, _ passage: Passage) -> Unicode.Scalar? {
    var offset = hit.offsets.upperBound
    let last = passage.bytes[offset - 1]
    while offset < passage.bytes.count, passage.bytes[offset] == last { offset += 1 }
    return passage.scalar(at: offset)
  }
}
