import Source

/// Orders of a Chinese desk 撤稿、此稿作废、暂缓刊发、未经签发不得见报, read clause by clause.
enum ChineseDeskOrder {
  /// The longest order, in characters.
  private static let longest = 40
  /// Characters of which every order holds one.
  private static let telling = Set(
    "撤废毙枪压缓扣停禁待备草非暂取不内未弃严勿莫别没等先送初样预仅廢斃槍壓緩備暫內棄嚴別沒樣預僅".unicodeScalars)
  /// The longest clause beside an order, such as who gave it.
  private static let longestAside = 16

  /// Whether a text is an order; one that is set off from the text may say besides who gave it, and when.
  static func isOrder(_ text: String, isSetOff: Bool) -> Bool {
    guard text.utf8.count <= longest * 4 else { return false }
    guard text.unicodeScalars.contains(where: telling.contains) else { return false }
    let scalars = folded(text)
    guard scalars.count <= longest else { return false }
    var clauses = scalars.split { isMark($0) || $0.isPrintedSpace }.map { ClauseReader($0) }
    if clauses.count > 1, clauses[0].isAddress { clauses.removeFirst() }
    guard let first = clauses.first, first.isOrder || isSetOff && clauses.count == 1 && first.isStamp else {
      return false
    }
    return clauses.dropFirst().allSatisfy { clause in
      clause.isOrder || clause.scalars.count <= longestAside && (isSetOff || clause.isAside)
    }
  }

  /// Whether the first word of a headline is an order: with a colon after it any, else only what nothing but an order says.
  static func opensHeadline(_ word: String, before mark: Unicode.Scalar) -> Bool {
    let scalars = folded(word)
    if ["毙稿", "压稿", "缓发", "待审稿", "备用稿", "此稿作废", "此稿不发"].contains(text(scalars)) { return true }
    return (mark == ":" || mark == "：") && ClauseReader(scalars[...]).isOrder
  }

  private static func text(_ scalars: [Unicode.Scalar]) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    "，,；;。．：:！!、—-/（）()".unicodeScalars.contains(scalar)
  }

  /// The traditional characters of orders, each with the simplified one.
  private static let forms: [Unicode.Scalar: Unicode.Scalar] = [
    "斃": "毙", "廢": "废", "棄": "弃", "發": "发", "佈": "布", "緩": "缓", "暫": "暂", "壓": "压", "審": "审", "簽": "签",
    "備": "备", "禁": "禁", "勿": "勿", "請": "请", "須": "须", "內": "内", "參": "参", "開": "开", "載": "载", "見": "见",
    "報": "报", "銷": "销", "該": "该", "這": "这", "條": "条", "則": "则", "聞": "闻", "頁": "页", "經": "经", "總": "总",
    "編": "编", "輯": "辑", "會": "会", "處": "处", "將": "将", "時": "时", "間": "间", "嚴": "严", "許": "许", "別": "别",
    "準": "准", "傳": "传", "對": "对", "擅": "擅", "槍": "枪", "緊": "紧", "權": "权", "圖": "图", "聽": "听", "後": "后",
    "現": "现", "員": "员", "舊": "旧", "換": "换", "領": "领", "導": "导", "關": "关",
  ]

  private static func folded(_ text: String) -> [Unicode.Scalar] {
    var scalars = text.unicodeScalars.filter { $0 != "*" && $0 != "_" }.map { forms[$0] ?? $0 }
    while let last = scalars.last, last.isPrintedSpace { scalars.removeLast() }
    return scalars
  }
}

/// Reads one clause of an order from left to right.
private struct ClauseReader {
  let scalars: ArraySlice<Unicode.Scalar>
  private var offset: Int

  init(_ scalars: ArraySlice<Unicode.Scalar>) {
    self.scalars = scalars
    offset = scalars.startIndex
  }

  private var isAtEnd: Bool { offset == scalars.endIndex }

  private mutating func take(_ words: [String]) -> Bool {
    for word in words where scalars[offset...].starts(with: word.unicodeScalars) {
      offset += word.unicodeScalars.count
      return true
    }
    return false
  }

  private mutating func takeAll(_ words: [String]) { while take(words) {} }

  /// Whom an order is for, or who gives it.
  var isAddress: Bool {
    // 各版编辑请注意 is the longest.
    guard scalars.count <= 8 else { return false }
    var reader = self
    return reader.take([
      "各版编辑", "各版", "编辑", "夜班编辑", "夜班", "总编室", "总编", "编委会", "值班", "美编", "校对", "排版", "编者按", "编者注",
    ])
      && (reader.take(["注意", "请注意", "注", "通知", "意见"]) || true) && reader.isAtEnd
      || text == "注意" || text == "紧急" || text == "紧急通知" || text == "急"
  }

  /// What stands beside an order: what to do instead, when, by whom.
  var isAside: Bool {
    var reader = self
    return reader.take([
      "请", "等", "待", "听候", "另", "改", "勿", "不", "以新", "以后", "见新", "用新", "换", "由", "经", "因", "原因", "总编", "编委",
      "夜班", "值班", "有", "至", "到", "何时", "未经", "仅", "内部", "后续", "恢复", "通知",
    ]) || (reader.scalars.first.map { (0x30...0x39).contains($0.value) } ?? false)
  }

  private var text: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  private static let stamps: Set<String> = [
    "撤", "毙", "缓", "扣", "废", "停", "不发", "不用", "不登", "先不发", "暂不发", "暂缓", "先别发", "未审核", "未经审核", "送审稿", "初稿",
    "样稿",
    "非终稿", "预发稿", "内部传阅", "内部使用", "仅供内部参考", "仅供内部使用", "仅限内部传阅",
  ]

  /// Whether the clause is a stamp: a word or two that are an order only where they stand in brackets.
  var isStamp: Bool { Self.stamps.contains(text) }

  /// Whether the clause is an order by itself.
  var isOrder: Bool {
    var reader = self
    // （5月13日零时前禁止提前刊发）
    for end in scalars.dropFirst().prefix(18).indices where scalars[end] == "前" {
      var rest = self
      rest.offset = end + 1
      if rest.takeProhibition(ofCopy: false) { return true }
    }
    var isOfCopy = reader.take(["此", "本", "该", "这", "原", "上", "全"])
    let pointed = isOfCopy
    _ = reader.take(["篇", "条", "则"])
    if reader.take(["稿件", "稿子", "通稿", "稿", "文章", "文", "版面", "版", "消息", "新闻", "图片", "图", "页"]) {
      isOfCopy = pointed || scalars.first == "稿"
      if !isOfCopy { return false }
    } else if pointed {
      return false
    }
    var prohibition = reader
    if prohibition.takeProhibition(ofCopy: isOfCopy) { return true }
    reader.takeAll([
      "已经", "已", "请", "须", "需", "先", "全部", "立即", "暂时", "现", "均", "一律", "紧急", "予以", "被", "尚", "仍",
    ])
    var verdict = reader
    if verdict.takeVerdict(ofCopy: isOfCopy) { return true }
    return reader.takeUnsigned()
  }

  /// 未经总编签发, 未签发
  private mutating func takeUnsigned() -> Bool {
    guard take(["未经", "未", "没有", "没", "待", "等待", "等"]) else { return false }
    var end = offset
    while end < scalars.endIndex, end - offset <= 6 {
      var reader = self
      reader.offset = end
      if reader.take(["签发", "审定", "审签", "终审", "审核", "审阅", "审稿", "签字", "签", "审"]), reader.isAtEnd {
        let isBare = end == offset
        // 未经审核 may be said of anything.
        return !isBare || text != "未经审核"
      }
      end += 1
    }
    return false
  }

  /// 撤稿, 作废, 待审, 暂缓刊发
  private mutating func takeVerdict(ofCopy: Bool) -> Bool {
    let hasVerb =
      take([
        "撤稿", "撤回稿件", "撤下此稿", "撤下稿件", "作废", "毙稿", "毙掉", "枪毙", "废稿", "压稿", "压发", "缓发", "扣发", "停发", "禁发",
        "待审定", "待审核", "待审稿", "待审", "待签发", "待签", "备用稿", "备用", "备发", "草稿", "非定稿", "暂不刊发", "暂不刊登", "暂不发",
        "暂不见报", "暂缓刊发", "暂缓刊登", "暂缓发布", "暂缓发表", "暂缓见报", "暂缓签发", "暂缓发稿", "暂停刊发", "暂停刊登", "停止刊发",
        "停止刊登", "取消刊发", "取消刊登", "不予刊发", "不予刊登", "不宜刊发", "内部参考", "内参", "未定稿",
      ])
      || ofCopy
        && take([
          "撤下", "撤回", "撤销", "撤掉", "撤换", "撤", "毙", "废弃", "废", "弃用", "停用", "不发", "不用", "不登", "不刊发", "不刊登", "不刊",
          "不上", "缓用", "缓", "暂缓", "待定", "取消",
        ])
    guard hasVerb else { return false }
    _ = take(["此稿", "本稿", "稿件", "稿", "处理"])
    _ = take(["中", "了"])
    return isAtEnd
  }

  /// 不得见报, 禁止提前刊发, 请勿使用此稿
  private mutating func takeProhibition(ofCopy: Bool) -> Bool {
    takeAll(["请", "暂", "一律", "均"])
    guard take(["禁止", "严禁", "不得", "不能", "不可", "不准", "不许", "不要", "请勿", "切勿", "勿", "莫", "别"]) else {
      return false
    }
    takeAll(["提前", "擅自", "对外", "公开", "先", "再", "自行", "在", "任何"])
    if isAtEnd { return scalars.suffix(2).elementsEqual("公开".unicodeScalars) && ofCopy }
    let hasVerb =
      take(["刊发", "刊登", "刊载", "刊用", "刊出", "见报", "发表", "发布", "发稿", "付印", "上版", "签发", "发排"])
      || ofCopy && take(["使用", "采用", "外传", "泄露", "用", "发", "登"])
    guard hasVerb else { return false }
    _ = take(["此稿", "本稿", "稿件"])
    _ = take(["，", "。"])
    return isAtEnd
  }
}
