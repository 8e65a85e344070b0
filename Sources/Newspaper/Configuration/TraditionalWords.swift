/// Writes the built-in words, which stand in simplified characters, in traditional characters too 繁体.
///
/// A paper in traditional characters prints the same words, so they are kept once.
enum TraditionalWords {
  /// The simplified characters of the words, each with those that print has for it in traditional text, most usual first.
  private static let forms: [UInt32: [Unicode.Scalar]] = {
    var forms: [UInt32: [Unicode.Scalar]] = [:]
    for entry in table.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let scalars = Array(entry.unicodeScalars)
      forms[scalars[0].value] = Array(scalars.dropFirst())
    }
    return forms
  }()

  /// A word is written in at most so many ways.
  private static let mostSpellings = 8

  /// The words, and before them those that look otherwise in traditional characters, with the same values.
  static func both<Value>(_ words: [(String, Value)]) -> [(String, Value)] {
    var result: [(String, Value)] = []
    result.reserveCapacity(2 * words.count)
    for (word, value) in words {
      for spelling in spellings(of: word) { result.append((spelling, value)) }
    }
    return result + words
  }

  /// The words, and those that look otherwise in traditional characters.
  static func both(_ words: [String]) -> [String] { words.flatMap { spellings(of: $0) } + words }

  /// The spellings of a word in traditional characters; none when it has no other.
  private static func spellings(of word: String) -> [String] {
    var spellings: [String.UnicodeScalarView] = []
    for (index, scalar) in word.unicodeScalars.enumerated() {
      guard let others = forms[scalar.value] else {
        for place in spellings.indices { spellings[place].append(scalar) }
        continue
      }
      if spellings.isEmpty {
        spellings = [String.UnicodeScalarView(word.unicodeScalars.prefix(index))]
      }
      let before = spellings
      for place in spellings.indices { spellings[place].append(others[0]) }
      for other in others.dropFirst() where spellings.count + before.count <= mostSpellings {
        spellings += before.map { start in
          var start = start
          start.append(other)
          return start
        }
      }
    }
    return spellings.map { String($0) }
  }

  private static let table = """
    与與 专專 业業 东東 两兩 丧喪 为為 乌烏 习習 书書 云雲 亚亞 亲親 从從 们們 众眾衆 优優
    会會 传傳 伦倫 体體 余餘 党黨 兰蘭 内內 写寫 军軍 冻凍 准準 几幾 划劃 刮颳 制製制 办辦
    动動 区區 医醫 华華 协協 单單 卫衛 厅廳 历歷 厦廈 县縣 发發 台台臺 号號 后後 启啟啓
    员員 周周週 团團 园園 国國 图圖 场場 声聲 处處 学學 宁寧 实實 审審 对對 寻尋 导導 将將
    尔爾 尘塵 层層 属屬 布布佈 师師 帮幫 干幹 并並併 广廣 庆慶 开開 张張 强強 当當 征徵
    志志誌 总總 愿願 户戶 执執 扬揚 报報 挂掛 据據 摄攝 摇搖 数數 无無 时時 显顯 术術 杂雜
    来來 查査 标標 栏欄 档檔 检檢 毕畢 气氣 汉漢 污污汙 注注註 济濟 渐漸 温溫 湾灣 湿濕
    滨濱 点點 热熱 爱愛 现現 电電 画畫 监監 笔筆 筹籌 简簡 系係系 紧緊 约約 级級 纪紀 纳納
    纽紐 线線綫 组組 绍紹 经經 绘繪 络絡 统統 续續 维維 综綜 编編 缝縫 网網 罗羅 职職 联聯
    肃肅 节節 苏蘇 获獲 萨薩 补補 见見 观觀 视視 览覽 觉覺 计計 讣訃 认認 议議 讯訊 记記
    论論 设設 访訪 证證証 评評 译譯 诗詩 话話 该該 语語 说說 读讀 调調 谢謝 责責 质質 贵貴
    贺賀 资資 转轉 轻輕 较較 辑輯 辽遼 达達 过過 还還 进進 连連 适適 遗遺 采採采 里裡裏
    银銀 镇鎮 长長 门門 问問 间間 闻聞 队隊 阳陽 阴陰 阵陣 陕陝 随隨 雾霧 静靜 韩韓 页頁
    顿頓 预預 频頻 题題 风風 飘飄 馆館 验驗 鲁魯 鸣鳴 黄黃 龙龍
    """
}
