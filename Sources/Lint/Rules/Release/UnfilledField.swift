import Newspaper
import Source

/// Fields of a form letter that nobody filled in, and signs in the place of characters that were lost: `%NAME%`,
/// `<<NAME>>`, `{姓名}`, `[Your Name]`, □, ■■.
enum UnfilledField {
  /// What opens a field, and the signs.
  static let vocabulary =
    [
      "%", "<<", "<", "#", "$", "@", "{", "□", "■", "■■", "██", "▇▇", "▉▉", "▓▓", "某某",
      "&nbsp;",
      "&lt;",
      "&gt;", "&quot;", "&amp;",
    ]
    + fieldsInEnglish

  private static let fieldsInEnglish = [
    "[Your ", "[your ", "[YOUR ", "[Name]", "[NAME]", "[name]", "[Full Name", "[DATE]", "[Date]", "[TITLE]",
    "[Title]", "[CITY]", "[City", "[PLACE]", "[LOCATION]", "[Location]", "[Company", "[COMPANY", "[AMOUNT]",
    "[NUMBER]", "[PHONE]", "[URL]", "[LINK]", "[EMAIL]", "[Email", "[Organization", "[ORGANIZATION",
    "[Spokesperson", "FIRSTNAME", "LASTNAME", "FULLNAME", "FIRST_NAME", "LAST_NAME", "FULL_NAME", "NAME",
  ]

  /// What a field asks for, in Chinese.
  private static let names: Set<String> = [
    "姓名", "名字", "人名", "日期", "时间", "時間", "地点", "地點", "地名", "标题", "標題", "金额", "金額", "数字", "數字", "数量",
    "单位", "單位", "单位名称", "公司", "公司名", "公司名称", "职务", "職務", "电话", "電話", "联系电话", "作者", "记者", "記者",
    "您的姓名", "你的名字", "您的名字", "具体日期", "具体时间", "具体地点", "活动名称", "项目名称", "学校名称", "网址", "链接",
  ]

  /// What a field asks for, in English.
  private static let englishNames: Set<String> = [
    "name", "full name", "first name", "last name", "Name", "date", "Date", "time", "title", "place", "city",
    "location",
    "company", "amount", "number", "address", "phone", "email", "headline", "author", "source", "quote",
  ]

  /// The longest field, in bytes.
  private static let longest = 40

  /// Where the field stands that a word opens; nil when it opens none.
  static func range(_ word: String, _ offsets: Range<Int>, in passage: Passage) -> Range<Int>? {
    switch word {
    case "%":
      guard let end = end("%", offsets, passage), isName(offsets.upperBound..<end - 1, passage, isLoud: true)
      else {
        return nil
      }
      return offsets.lowerBound..<end
    case "#", "$", "@":
      guard let end = end(word, offsets, passage),
        isName(offsets.upperBound..<end - 1, passage, isLoud: true),
        isField(passage.string(offsets.upperBound..<end - 1))
          || ["NAME", "DATE", "TITLE", "_"].contains(where: {
            passage.string(offsets.upperBound..<end - 1).contains($0)
          })
      else { return nil }
      return offsets.lowerBound..<end
    case "<":
      // What stands between is read as a tag: <<NAME>>.
      if passage.bytes.has("<\u{FFFC}>", at: offsets.lowerBound, before: passage.bytes.count) {
        return offsets.lowerBound..<offsets.upperBound + 4
      }
      guard let end = end(">", offsets, passage),
        names.contains(passage.string(offsets.upperBound..<end - 1))
      else { return nil }
      return offsets.lowerBound..<end
    case "FIRSTNAME", "LASTNAME", "FULLNAME", "FIRST_NAME", "LAST_NAME", "FULL_NAME": return offsets
    case "NAME": return isSpoken(offsets, passage) ? offsets : nil
    case "<<":
      guard let end = end(">>", offsets, passage),
        isName(offsets.upperBound..<end - 2, passage, isLoud: false)
      else {
        return nil
      }
      return offsets.lowerBound..<end
    case "{":
      guard passage.scalar(before: offsets.lowerBound).map({ !"{$#%".unicodeScalars.contains($0) }) ?? true,
        let end = end("}", offsets, passage), passage.scalar(at: end) != "}",
        passage.hasHan
          ? names.contains(passage.string(offsets.upperBound..<end - 1))
          : isName(offsets.upperBound..<end - 1, passage, isLoud: true)
            || englishNames.contains(passage.string(offsets.upperBound..<end - 1))
      else { return nil }
      return offsets.lowerBound..<end
    case "■": return isWithinName(offsets, passage) ? offsets : nil
    case "□": return box(offsets, passage)
    case "■■", "██", "▇▇", "▉▉", "▓▓": return row(offsets, passage)
    case "某某":
      guard passage.hasHan, isPerson(offsets, passage), !isOfCourt(passage) else { return nil }
      return offsets
    case "&nbsp;", "&lt;", "&gt;", "&quot;", "&amp;": return passage.isVerbatim(offsets) ? nil : offsets
    default:
      if word.hasSuffix("]") { return offsets }
      guard let end = end("]", offsets, passage) else { return nil }
      return offsets.lowerBound..<end
    }
  }

  /// Whether the word in square brackets is the name of a field: [姓名].
  static func isField(_ text: String) -> Bool { names.contains(text) }

  /// The end of the mark that closes a field, on the same line and near; nil where there is none.
  private static func end(_ closing: String, _ open: Range<Int>, _ passage: Passage) -> Int? {
    var offset = open.upperBound
    let bytes = passage.bytes
    while offset < bytes.count, offset - open.upperBound <= longest, bytes[offset] != 0x0A {
      if bytes.has(closing, at: offset, before: bytes.count) {
        return offset > open.upperBound ? offset + closing.utf8.count : nil
      }
      offset += 1
    }
    return nil
  }

  /// Whether a part of the text names a field: letters, figures and _, or one of the Chinese names. A loud one has no small
  /// letters.
  private static func isName(_ offsets: Range<Int>, _ passage: Passage, isLoud: Bool) -> Bool {
    let bytes = passage.bytes[offsets]
    if bytes.contains(where: { $0 >= 0x80 }) {
      return names.contains(passage.string(passage.bytes.trimmed(offsets)))
    }
    return bytes.allSatisfy { $0.isAlphanumeric || "_.- ".utf8.contains($0) }
      && (isLoud
        ? bytes.count > 2 && bytes.contains(where: \.isLetter)
          && !bytes.contains { (0x61...0x7A).contains($0) || $0 == 0x20 || $0 == UInt8(ascii: ".") }
        : bytes.contains(where: \.isAlphanumeric))
  }

  // MARK: Lost characters

  private static let inscriptions = [
    "碑", "铭", "銘", "墓志", "墓誌", "竹简", "木简", "简牍", "簡牘", "残", "殘", "拓", "漫漶", "缺字", "题刻", "題刻", "石刻",
    "释文", "釋文", "字迹", "字跡", "甲骨", "帛书", "帛書", "古籍", "抄本", "刻本", "印文", "辨认", "辨認",
  ]

  /// □ within a word: 姚□兰. Boxes to tick, marks of bylines and the gaps of an inscription are none.
  private static func box(_ offsets: Range<Int>, _ passage: Passage) -> Range<Int>? {
    guard passage.hasHan, !passage.role.isCreditLine, let left = passage.scalar(before: offsets.lowerBound),
      left.isHan || left == "“" || left == "《"
    else { return nil }
    var end = offsets.upperBound
    while passage.scalar(at: end) == "□" { end += offsets.count }
    let isRow = end > offsets.upperBound
    let right = passage.scalar(at: end)
    guard isRow || right.map({ $0.isHan || "，。、；！？”》".unicodeScalars.contains($0) }) ?? false,
      !isForm(passage), !inscriptions.contains(where: passage.bytes.contains)
    else { return nil }
    return offsets.lowerBound..<end
  }

  /// So many bytes part two boxes of a form at most.
  private static let longestChoice = 24

  /// Whether the boxes of a text are to be ticked: □是 □否, 男□女□.
  private static func isForm(_ passage: Passage) -> Bool {
    var last: Int?
    var offset = 0
    let bytes = passage.bytes
    while offset < bytes.count {
      let width = bytes.width(at: offset)
      if bytes.has("□", at: offset, before: bytes.count) {
        let before = passage.scalar(before: offset)
        if before.map({ $0.isPrintedSpace || $0 == "：" || $0 == "（" }) ?? true { return true }
        if let last, offset > last, offset - last <= longestChoice { return true }
        last = offset + width
      }
      offset += width
    }
    return false
  }

  /// A row of black signs after a word.
  private static func row(_ offsets: Range<Int>, _ passage: Passage) -> Range<Int>? {
    guard let sign = passage.scalar(at: offsets.lowerBound), !passage.role.isCreditLine,
      let left = passage.scalar(before: offsets.lowerBound), left != sign,
      !left.isPrintedSpace || !passage.hasHan
    else { return nil }
    var end = offsets.upperBound
    while passage.scalar(at: end) == sign { end += 3 }
    // A row that closes a text is its ornament.
    return end < passage.trimmed.upperBound ? offsets.lowerBound..<end : nil
  }

  /// Whether a sign stands in the name of who speaks: 姚■兰说.
  private static func isWithinName(_ offsets: Range<Int>, _ passage: Passage) -> Bool {
    guard passage.scalar(before: offsets.lowerBound)?.isHan ?? false else { return false }
    var offset = offsets.upperBound
    for _ in 0..<longestRest {
      guard let scalar = passage.scalar(at: offset), scalar.isHan else { return false }
      if speech.match(in: passage.bytes, at: offset) != nil { return true }
      offset += passage.bytes.width(at: offset)
    }
    return false
  }

  /// So many characters of a name and the word after it are read.
  private static let longestRest = 3

  // MARK: Names left out

  /// Whether a word in capitals is who says something in English: said NAME, by NAME.
  static func isSpoken(_ offsets: Range<Int>, _ passage: Passage) -> Bool {
    let bytes = passage.bytes
    guard !passage.hasHan, !PlaceholderWord.isOfWord(passage.scalar(at: offsets.upperBound)) else {
      return false
    }
    return ["said ", "says ", "by ", "By ", "named ", "to "].contains { word in
      let start = offsets.lowerBound - word.utf8.count
      return start >= 0 && bytes.has(word, at: start, before: offsets.lowerBound)
    } && bytes[..<offsets.lowerBound].contains { (0x61...0x7A).contains($0) }
  }

  private static let reporters = WordTable(["记者", "記者", "通讯员", "通訊員", "实习生", "特约记者"])
  private static let people = WordTable([
    "村民", "市民", "居民", "读者", "讀者", "老师", "教师", "医生", "学生", "主任", "书记", "書記", "局长", "县长", "镇长", "市长",
    "区长", "乡长", "村长", "部长", "院长", "校长", "厂长", "经理", "董事长", "总裁", "负责人", "工作人员", "家长", "司机", "业主",
    "店主", "职工", "干部", "主席", "教授", "专家", "会长", "队长", "站长", "所长", "处长", "科长", "乘客", "游客", "顾客", "农户",
    "果农", "茶农", "选手", "教练", "队员", "志愿者", "护士", "发言人",
  ])
  private static let speech = WordTable([
    "说", "說", "表示", "介绍", "介紹", "告诉", "告訴", "称", "稱", "认为", "認為", "坦言", "回忆", "回憶", "笑着", "感慨", "指出", "透露",
    "强调", "道",
  ])

  /// Whether a sign stands for a person whose name was to be filled in: 村民XX说, 记者 XX. With a family name before it the
  /// person is kept anonymous on purpose.
  static func isPerson(_ offsets: Range<Int>, _ passage: Passage) -> Bool {
    guard !passage.isInQuotation(at: offsets.lowerBound) else { return false }
    let bytes = passage.bytes
    var start = offsets.lowerBound
    while let scalar = passage.scalar(before: start), scalar.isPrintedSpace || scalar == "：" {
      start = bytes.start(before: start)
    }
    let from = max(0, start - 24)
    if reporters.match(in: bytes, endingAt: start, from: from) != nil { return true }
    return start == offsets.lowerBound && people.match(in: bytes, endingAt: start, from: from) != nil
      && speech.match(in: bytes, at: offsets.upperBound) != nil
  }

  /// Whether a text is of a court or the police, where people have no names by rule.
  private static func isOfCourt(_ passage: Passage) -> Bool {
    ["法院", "被告", "原告", "涉嫌", "嫌疑", "民警", "警方", "检察", "檢察", "案件", "受害", "判决", "起诉"].contains {
      passage.bytes.contains($0)
    }
  }
}
