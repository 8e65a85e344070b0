import Newspaper
import Source

/// Signs that stand for a figure not yet known, and notes in brackets to whoever is to complete the text, in Chinese.
enum ChinesePlaceholder {
  /// Signs in the place of a figure, and the brackets that may hold a note.
  static let vocabulary = signs + ["NaN", "undefined", "null", "●●"] + brackets.map { String($0.key) }

  private static let signs = [
    "XX", "ＸＸ", "××", "X万", "X亿", "Ｘ万", "Ｘ亿", "X萬", "X億", "X月X日", "Ｘ月Ｘ日", "XX月XX日", "__", "＿＿", "○○",
    "？？", "??",
  ]
  private static let brackets: [Unicode.Scalar: Unicode.Scalar] = [
    "（": "）", "【": "】", "[": "]", "［": "］", "(": ")",
  ]

  /// What is counted or measured: no name goes on with it.
  private static let units = WordTable([
    "万", "萬", "亿", "億", "元", "吨", "噸", "公里", "千米", "公斤", "平方", "亩", "畝", "%", "％", "人次", "余人", "多人", "余名",
    "多名",
    "余户", "多户", "餘人", "餘名", "个百分点", "個百分點", "岁", "歲", "小时", "小時", "分钟", "分鐘",
  ])

  /// Where the placeholder stands that a word or a mark opens; nil when it opens none.
  static func range(_ word: String, _ offsets: Range<Int>, in passage: Passage) -> Range<Int>? {
    let bytes = passage.bytes
    let left = passage.scalar(before: offsets.lowerBound)
    let right = passage.scalar(at: offsets.upperBound)
    if let opener = word.unicodeScalars.first, let closer = brackets[opener] {
      return note(offsets, closer, passage)
    }
    switch word {
    case "NaN", "undefined", "null":
      return left?.isHan ?? true && right?.isHan ?? false && passage.isVerbatim(offsets) ? offsets : nil
    case "X月X日", "Ｘ月Ｘ日", "XX月XX日", "X万", "X亿", "Ｘ万", "Ｘ亿", "X萬", "X億":
      return PlaceholderWord.isOfWord(left) || left == "X" || left == "Ｘ" ? nil : offsets
    default: break
    }
    guard let sign = word.unicodeScalars.last, left != sign, !PlaceholderWord.isOfWord(left) else {
      return nil
    }
    var end = offsets.upperBound
    while passage.scalar(at: end) == sign { end += bytes.width(at: end) }
    if word == "●●" { return passage.scalar(at: end)?.isHan ?? false ? offsets.lowerBound..<end : nil }
    // 二○○六年
    if word == "○○", left?.isHan ?? false, left?.isHanNumeral ?? false { return nil }
    if ["XX", "ＸＸ", "__", "＿＿"].contains(word), UnfilledField.isPerson(offsets.lowerBound..<end, passage) {
      return offsets.lowerBound..<end
    }
    return stands(unitAt: end, bytes) ? offsets.lowerBound..<end : nil
  }

  /// Whether something that is counted or measured stands at an offset.
  static func stands(unitAt offset: Int, _ bytes: [UInt8]) -> Bool {
    units.match(in: bytes, at: offset) != nil
  }

  // MARK: Notes

  /// The longest note, in bytes.
  private static let longest = 120

  private static func note(_ open: Range<Int>, _ closer: Unicode.Scalar, _ passage: Passage) -> Range<Int>? {
    let bytes = passage.bytes
    var end = open.upperBound
    while end < bytes.count, end - open.upperBound <= longest, bytes.scalar(at: end) != closer {
      end += bytes.width(at: end)
    }
    guard end < bytes.count, bytes.scalar(at: end) == closer else { return nil }
    let whole = open.lowerBound..<end + bytes.width(at: end)
    let text = passage.string(bytes.trimmed(open.upperBound..<end))
    if isNote(text) { return whole }
    let isSquare = "】]］".unicodeScalars.contains(closer)
    if isSquare, isChange(text) || isOpen(text) { return whole }
    if UnfilledField.isField(text), isWithinSentence(whole, passage) { return whole }
    let trimmed = passage.trimmed
    let isAtEnd =
      isSquare && (whole.lowerBound == trimmed.lowerBound || whole.upperBound == trimmed.upperBound)
    return (trimmed == whole || isAtEnd && passage.role == .body) && pictures.contains(text) ? whole : nil
  }

  /// Whether a word in square brackets says that something is not known yet.
  private static func isOpen(_ text: String) -> Bool {
    ["待定", "待查", "存疑", "暂缺", "暫缺", "待确认", "待確認", "待填", "待填写", "待补充", "空缺", "此处空缺"].contains(text)
  }

  /// Whether a bracket stands within a sentence, where no label does: 村民[姓名]说.
  private static func isWithinSentence(_ bracket: Range<Int>, _ passage: Passage) -> Bool {
    guard let left = passage.scalar(before: bracket.lowerBound),
      let right = passage.scalar(at: bracket.upperBound)
    else { return false }
    return left.isHan && (right.isHan || "，。、".unicodeScalars.contains(right))
  }

  private static let pictures: Set<String> = ["图", "图片", "配图", "插图", "圖", "圖片", "配圖", "插圖", "此处有图", "图片待补"]

  /// 此处插入金额, 编辑注：时间请记者再核, 记者名
  private static func isNote(_ text: String) -> Bool {
    if ["记者名", "记者姓名", "作者姓名", "作者名", "記者名", "記者姓名", "作者姓名", "人名待填"].contains(text) { return true }
    if let rest = rest(of: text, after: ["此处", "此處", "这里", "這裡"]), let first = rest.unicodeScalars.first {
      return "插补補填加配放待缺需".unicodeScalars.contains(first)
    }
    let isToStaff = ["编辑", "編輯", "记者", "記者", "作者", "校对", "校對", "请", "請"].contains { text.hasPrefix($0) }
    return isToStaff
      && ["再核", "请核", "請核", "核实", "核實", "核对", "核對", "待补", "待補", "补上", "補上", "查证", "查證"].contains {
        text.contains($0)
      } && ["请", "請", "再核", "注：", "注:", "待"].contains { text.contains($0) }
  }

  /// 修改：四个月, 删, /删
  private static func isChange(_ text: String) -> Bool {
    for word in ["修改", "删除", "删去", "删", "刪除", "刪", "增补", "增加", "增補", "批注", "批註", "改为", "改為", "插入"] {
      if text == word || text == "/" + word || text == "／" + word { return true }
      if let rest = rest(of: text, after: [word]), rest.hasPrefix("：") || rest.hasPrefix(":") { return true }
    }
    return false
  }

  private static func rest(of text: String, after words: [String]) -> Substring? {
    words.first { text.hasPrefix($0) }.map { text.dropFirst($0.count) }
  }
}
