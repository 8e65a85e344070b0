package import Document

/// Finds what says where a picture is from and names no person: 受访者供图, 图片由县博物馆提供, 人民视觉, （资料图片）.
package struct PhotoOrigin {
  package let words: SharedHouseStyle

  /// Reads with the words of a paper.
  package init(words: SharedHouseStyle) { self.words = words }

  /// The longest such credit, in characters.
  private static let longest = 24

  /// Whole credits, with nothing or the name of an organisation before them.
  private static let archives = WordTable(
    TraditionalWords.both([
      "资料图片", "资料图", "资料照片", "资料片", "档案照片", "档案图片", "网络图片", "网络截图", "视频截图", "截图", "示意图", "效果图",
    ]))

  /// Agencies of pictures, and agencies that send them.
  private static let agencies = WordTable(
    TraditionalWords.both([
      "人民视觉", "视觉中国", "东方IC", "东方图片", "图虫创意", "中新图片", "新华社发", "中新社发", "法新社发", "新华社照片", "新华社图片", "中新社图片",
      "人民图片", "影像中国", "CFP", "VCG", "ICphoto", "IC photo", "本报图片",
    ]))

  /// What closes such a credit: 受访者供图, 县博物馆提供.
  private static let closings = WordTable(TraditionalWords.both(["供图", "提供", "供稿"]))

  /// What opens one: 图片来源：, 图/, 图片由.
  private static let openings = WordTable(
    TraditionalWords.both([
      "图片来源", "照片来源", "图片由", "照片由", "图由", "均由", "图源", "来源", "图片", "图", "摄影", "供图",
    ]))

  /// The credit that a whole stretch is; nil when it is anything else. Offsets count in the text.
  package func credit(_ text: [UInt8], _ offsets: Range<Int>) -> Credit? {
    let whole = text.trimmed(offsets)
    let inner = Brackets.inside(text, whole) ?? whole
    guard !inner.isEmpty, text.characterCount(inner) <= Self.longest, isOrigin(text, inner) else {
      return nil
    }
    return Credit(
      role: "photographer", label: String(decoding: text[inner], as: UTF8.self), labelOffsets: inner,
      names: [])
  }

  /// The credit that closes a caption, after its last sentence or a blank, or in parentheses; nil when there is none.
  package func closing(_ text: [UInt8]) -> Credit? {
    let whole = text.trimmed(0..<text.count)
    guard !whole.isEmpty else { return nil }
    var start = whole.upperBound
    var count = 0
    let isEnclosed = Brackets.closesParenthesis(text.scalar(at: text.start(before: start)))
    while start > whole.lowerBound, count <= Self.longest + 2 {
      let previous = text.start(before: start)
      let scalar = text.scalar(at: previous)
      if isEnclosed {
        if Brackets.opensParenthesis(scalar) {
          return previous > whole.lowerBound ? credit(text, previous..<whole.upperBound) : nil
        }
      } else if scalar.endsSentence || scalar.isClosingMark || scalar.isPrintedSpace {
        return credit(text, start..<whole.upperBound)
      } else if "，,；;：:".unicodeScalars.contains(scalar), scalar != "：", scalar != ":" {
        return nil
      }
      start = previous
      count += 1
    }
    return nil
  }

  private func isOrigin(_ text: [UInt8], _ inner: Range<Int>) -> Bool {
    var offset = inner.lowerBound
    while offset < inner.upperBound {
      // A sentence of prose has marks within.
      if "，。！？；,;!?“”\n".unicodeScalars.contains(text.scalar(at: offset)) { return false }
      offset += text.width(at: offset)
    }
    if Self.agencies.match(in: text, at: inner.lowerBound, before: inner.upperBound)?.offsets == inner {
      return true
    }
    if let archive = Self.archives.match(in: text, endingAt: inner.upperBound, from: inner.lowerBound) {
      let before = inner.lowerBound..<archive.offsets.lowerBound
      return before.isEmpty
        || words.style.agencies.match(in: text, endingAt: before.upperBound, from: before.lowerBound) != nil
        || words.style.organisationEndings.match(
          in: text, endingAt: before.upperBound, from: before.lowerBound) != nil
        || Self.isSlash(text.scalar(at: text.start(before: before.upperBound)))
    }
    if let opening = Self.openings.match(in: text, at: inner.lowerBound, before: inner.upperBound) {
      let rest = opening.offsets.upperBound..<inner.upperBound
      if !rest.isEmpty {
        let mark = text.scalar(at: rest.lowerBound)
        if ":：".unicodeScalars.contains(mark) || Self.isSlash(mark) { return rest.count > 3 }
      }
    }
    guard let closing = Self.closings.match(in: text, endingAt: inner.upperBound, from: inner.lowerBound)
    else {
      return false
    }
    return closing.offsets.lowerBound > inner.lowerBound
  }

  private static func isSlash(_ scalar: Unicode.Scalar) -> Bool { scalar == "/" || scalar == "／" }
}
