import Document

/// Reads a line that is nothing but a name 笔名: 望川, 苇 舟, 埃里克·隆德, 陆见川 卞 玉. Its place must say the rest.
struct PenName {
  let people: PersonalName

  /// How much the words say for being names.
  enum Evidence {
    /// A surname that all know, or the blank that pads a name of two characters.
    case surname
    /// Two or three characters that are no word of a newspaper.
    case bare
  }

  /// The most names of a line.
  private static let mostNames = 3

  /// The names of a line and what shows them; nil when it is anything else.
  func names(_ text: [UInt8]) -> (names: [Credit.Name], evidence: Evidence)? {
    let whole = withoutNote(text, text.trimmed(0..<text.count))
    let words = self.words(text, whole)
    guard !words.isEmpty, words.count <= 2 * Self.mostNames else { return nil }
    var names: [Credit.Name] = []
    var evidence = Evidence.surname
    var index = 0
    while index < words.count {
      var offsets = words[index]
      var name = Array(text[offsets])
      index += 1
      // A name of two characters is padded to the width of three.
      let isPadded = isSingle(text, offsets) && index < words.count && isSingle(text, words[index])
      if isPadded {
        name += text[words[index]]
        offsets = offsets.lowerBound..<words[index].upperBound
        index += 1
      }
      guard let found = self.evidence(name, isPadded: isPadded) else { return nil }
      if found == .bare { evidence = .bare }
      names.append(Credit.Name(String(decoding: name, as: UTF8.self), offsets: offsets))
    }
    guard names.count <= Self.mostNames, evidence == .surname || names.count == 1 else { return nil }
    return (names, evidence)
  }

  private func evidence(_ name: [UInt8], isPadded: Bool) -> Evidence? {
    let scalars = Array(String(decoding: name, as: UTF8.self).unicodeScalars)
    guard !Self.isStandingWord(name, scalars) else { return nil }
    if !scalars.allSatisfy(\.isHan) {
      let hasDot = scalars.contains { "·•・‧".unicodeScalars.contains($0) }
      return hasDot && scalars[0].isHan && people.isName(name, .alone) ? .surname : nil
    }
    switch scalars.count {
    case 2 where isPadded: return people.isName(name, .role) ? .surname : nil
    case 2, 3:
      if people.isName(name, .alone) { return .surname }
      return people.isName(name, .role) && !Places.mayBe(name, 0..<name.count) ? .bare : nil
    case 4:
      return Surnames.holds(scalars[0], scalars[1]) && people.isName(name, .alone) ? .surname : nil
    default: return nil
    }
  }

  private func words(_ text: [UInt8], _ whole: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = whole.lowerBound
    var offset = start
    while offset < whole.upperBound {
      let scalar = text.scalar(at: offset)
      if scalar == "\n" { return [] }
      let end = offset + text.width(at: offset)
      if scalar.isPrintedSpace || scalar == "、" {
        if offset > start { words.append(start..<offset) }
        start = end
      }
      offset = end
    }
    if start < whole.upperBound { words.append(start..<whole.upperBound) }
    return words
  }

  private func isSingle(_ text: [UInt8], _ offsets: Range<Int>) -> Bool {
    text.characterCount(offsets) == 1 && text.scalar(at: offsets.lowerBound).isHan
  }

  /// A line without what it says in parentheses of its one name: 林禾（退休教师）.
  private func withoutNote(_ text: [UInt8], _ whole: Range<Int>) -> Range<Int> {
    guard whole.count > 12, Brackets.closesParenthesis(text.scalar(at: text.start(before: whole.upperBound))),
      let open = whole.first(where: { offset in
        text[offset] & 0xC0 != 0x80 && Brackets.opensParenthesis(text.scalar(at: offset))
      }), open > whole.lowerBound
    else { return whole }
    return text.trimmed(whole.lowerBound..<open)
  }

  // MARK: Words that stand where a pen name does

  /// The words of kinds of pieces, sections and columns.
  private static let standing = WordTable(
    TraditionalWords.both(
      """
      时评 短评 快评 锐评 社评 述评 评论 言论 杂文 随笔 随感 杂谈 漫笔 札记 散文 诗歌 小说 连载 故事 人物 文化 国际 国内 本地 社会 民生 经济 财经 金融 科技 教育
      体育 健康 房产 汽车 旅游 娱乐 法治 法制 关注 聚焦 广角 视点 热点 焦点 观点 观察 纵横 特写 通讯 消息 综述 要闻 导读 提要 摘要 前言 引言 题记 序言 后记 楔子
      背景 链接 相关 独家 现场 直击 访谈 对话 专访 专题 专版 专栏 副刊 读书 书评 影评 艺术 收藏 党建 安全 全文 项目 平安 应用 都市 百姓 商业 农业 工业 交通 生态 军事
      台海 港澳 环球 天下 图片 图说 漫画 生活 家庭 情感 美食 养生 公益 广告 时政 要论 论坛 简讯 短讯 快讯 动态 信息 资讯 服务 提示 提醒 说法 问答 答疑 释疑 温馨提示
      解读 解码 盘点 数读 图解 调查 探访 走访 回访 追踪 连线 速览 速递 传真 来信 来函 信箱 寄语 感言 感悟 心得 日记 书信 童话 寓言 歌词 古风 诗词 新诗 组诗 春天 夏天
      秋天 冬天 早晨 黄昏 家乡 故乡 童年 母亲 父亲 万象 车市 楼市 房市 股市 乐活 康养 向导 年味 画廊 华章 文苑 文摘 文史 高端 高考 中考 易读 连环画 金句 方言 方案 章程
      上篇 下篇 上集 下集 开篇 尾声 本期 往期 编者 全景 全程 空间 关于 农事 农时 农技 成语 成果 成长 常识 康复 温情 温暖 花絮 花事 时光 时间 地点 纪实 纪念 纪事
      """.split { $0 == " " || $0 == "\n" }.map(String.init)))

  /// How they end.
  private static let endings: Set<Unicode.Scalar> = Set(
    "评評谈談论論记記读讀要示语語话話闻聞讯訊版刊栏欄篇页頁图圖诗詩词詞景场場间間题題录錄说說坛壇苑窗台园園".unicodeScalars)

  private static func isStandingWord(_ name: [UInt8], _ scalars: [Unicode.Scalar]) -> Bool {
    if standing.match(in: name, at: 0)?.offsets == 0..<name.count { return true }
    return scalars.last.map(endings.contains) ?? true
  }
}

extension ArticleAssembly {
  /// The most short lines that may stand between a headline and the text.
  private static let mostLines = 3

  /// The position in the content of an article of the line that is its pen name, and who that is; nil when there is none.
  ///
  /// It is the only line like a name between the headline and the text. The name of a column may stand beside it; jumps,
  /// notes and pictures may stand between.
  func penName(in content: [Int], of headline: Heading) -> (position: Int, names: [Credit.Name])? {
    var found: (position: Int, names: [Credit.Name], evidence: PenName.Evidence)?
    var lines = 0
    for (position, index) in content.enumerated() {
      let block = blocks[index]
      if block.figure != nil { continue }
      if block.heading != nil {
        guard found != nil else { return nil }
        continue
      }
      guard let paragraph = block.paragraph else {
        if case .quote = block.block, let found, found.evidence == .surname, !isNotice(headline) {
          return (found.position, found.names)
        }
        return nil
      }
      if let line = block.line {
        switch line.kind {
        case .markedLine: return nil
        case .byline, .jump, .desk, .column: continue
        case .placed, .text: break
        }
        if isShortLine(line.text.bytes) {
          lines += 1
          guard lines <= Self.mostLines else { return nil }
          if let names = penNames.names(line.text.bytes) {
            guard found == nil else { return nil }
            found = (position, names.names, names.evidence)
          }
          continue
        }
      }
      if notes.opening(paragraph) != nil { continue }
      guard let found, isText(paragraph, after: found.evidence), !isNotice(headline) else { return nil }
      return (found.position, found.names)
    }
    return nil
  }

  /// Whether a line is so short that only a word or a few stand in it.
  private func isShortLine(_ text: [UInt8]) -> Bool {
    let whole = text.trimmed(0..<text.count)
    return !text[whole].contains(.lineFeed) && text.characterCount(whole) <= 16 && !text.endsSentence
  }

  /// Whether a paragraph is the text below a pen name: it ends a sentence, or after a sure name is a verse or its title.
  private func isText(_ paragraph: Paragraph, after evidence: PenName.Evidence) -> Bool {
    let text = Array(paragraph.content.plainText.utf8)
    if text.endsSentence { return true }
    guard evidence == .surname else { return false }
    if text.contains(.lineFeed) { return true }
    if paragraph.content.count == 1, case .strong = paragraph.content[0] { return true }
    // A long paragraph that a column or a page cuts.
    return text.count > 120
  }

  private func isNotice(_ headline: Heading) -> Bool {
    let text = Array(headline.content.plainText.utf8)
    let whole = text.trimmed(0..<text.count)
    return penNames.people.words.style.notices.match(in: text, endingAt: whole.upperBound) != nil
  }
}
