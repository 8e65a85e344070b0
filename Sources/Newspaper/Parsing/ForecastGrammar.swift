import Document
import Source

/// Tells a weather forecast from news that speaks of the weather: clause for clause a forecast consists of its own few
/// words, 今天晴到多云，北风3级, and nothing has happened in it yet.
struct ForecastGrammar {
  /// The letters of the text and those of the clauses that are a forecast’s, and the letters of a forecast’s words.
  private var letters = 0
  private var inForecast = 0
  private var known = 0
  /// Whether the text reports something that has happened: 下起了雪.
  private var tells = false
  /// Whether sky or wind are spoken of, or the temperature of the air.
  private var namesSky = false
  private var namesAir = false

  private let words: WeatherWords

  /// Of the letters of a clause, or of a text, so many tenths.
  private static let mostOfClause = 6
  private static let mostOfText = 6
  private static let nearlyAll = 8

  /// Reads a text with the words of a house style.
  init(_ words: WeatherWords, _ text: [UInt8]) {
    self.words = words
    var start = 0
    var offset = 0
    while offset < text.count {
      let scalar = text.scalar(at: offset)
      let end = offset + text.width(at: offset)
      if "，。；、！？：,;:!?\n".unicodeScalars.contains(scalar) {
        read(text, start..<offset)
        start = end
      }
      offset = end
    }
    read(text, start..<text.count)
  }

  /// Whether the text is a forecast.
  var isForecast: Bool {
    guard letters > 0, !tells, inForecast * 10 >= letters * Self.mostOfText else { return false }
    return namesSky || namesAir && known * 10 >= letters * Self.nearlyAll
  }

  private mutating func read(_ text: [UInt8], _ clause: Range<Int>) {
    var count = 0
    var covered = 0
    var isWeather = false
    var telling = false
    var offset = clause.lowerBound
    while offset < clause.upperBound {
      if let told = Self.told.match(in: text, at: offset, before: clause.upperBound) {
        if told.value == .past { tells = true }
        telling = true
      }
      if let signal = words.signals.match(in: text, at: offset, before: clause.upperBound) {
        let length = text.characterCount(signal.offsets)
        count += length
        covered += length
        isWeather = true
        if signal.value == .sky { namesSky = true }
        if signal.value == .temperature,
          text[signal.offsets].suffix(6).elementsEqual("气温".utf8)
            || text[signal.offsets].suffix(6).elementsEqual("氣溫".utf8)
        {
          namesAir = true
        }
        offset = signal.offsets.upperBound
      } else if let word = Self.vocabulary.match(in: text, at: offset, before: clause.upperBound) {
        let length = text.characterCount(word.offsets)
        count += length
        covered += length
        if word.value == .wind {
          isWeather = true
          namesSky = true
        }
        offset = word.offsets.upperBound
      } else {
        let scalar = text.scalar(at: offset)
        if scalar.isHan {
          count += 1
          telling = telling || "了曾已被遭".unicodeScalars.contains(scalar)
        }
        offset += text.width(at: offset)
      }
    }
    letters += count
    known += covered
    if isWeather, telling { tells = true }
    if covered * 10 >= count * (isWeather ? Self.mostOfClause : Self.nearlyAll) { inForecast += count }
  }

  /// What a word says of something that has happened.
  private enum Telling: Sendable {
    case past
    case event
  }

  /// What a word of a forecast is.
  private enum Kind: Sendable {
    case wind
    case other
  }

  /// Words of what has happened: days that are over, anywhere in the text, and the others in a clause on the weather.
  private static let told = WordTable<Telling>(
    TraditionalWords.both(
      ["昨天", "昨日", "昨夜", "昨晚", "昨起", "前天", "前日", "日前", "近日", "上周", "去年", "连日"].map { ($0, .past) }
        + ["下起", "刮起", "飘起", "吹起", "下过", "刮过", "下着", "刮着", "飘着", "达到", "记者", "报道"].map { ($0, .event) }))

  /// The words of forecasts besides those by which they are recognised.
  private static let vocabulary = WordTable<Kind>(
    TraditionalWords.both(
      [
        "偏东风", "偏南风", "偏西风", "偏北风", "东南风", "东北风", "西南风", "西北风", "东风", "南风", "西风", "北风", "阵风", "微风",
        "风力", "风向", "风速", "静风",
      ].map { ($0, .wind) }
        + [
          "大后天", "白天", "早晨", "清晨", "早上", "上午", "中午", "午后", "下午", "傍晚", "晚上", "凌晨", "前半夜", "后半夜", "入夜",
          "未来", "几天", "三天", "两天", "本周", "下周", "周末", "周一", "周二", "周三", "周四", "周五", "周六", "周日", "星期", "节日",
          "天气", "预报", "预计", "气象台", "气象局", "发布", "全市", "全县", "全镇", "全省", "全区", "我市", "我县", "我省", "本市",
          "本县", "市区", "城区", "山区", "平原", "沿海", "沿江", "海面", "湖面", "江面", "东部", "西部", "南部", "北部", "中部", "局部",
          "部分", "大部", "地区", "大部分", "有时", "时有", "零星", "分散", "阳光", "浮尘", "扬沙", "沙尘", "雷电", "雷阵", "冰雹", "霜冻",
          "降水", "概率", "毫米", "能见度", "千米", "相对", "湿度", "空气", "质量", "轻度", "中度", "重度", "污染", "紫外线", "中等",
          "体感", "舒适度", "穿衣", "指数", "日出", "日落", "平均", "最高", "最低", "温度", "零下", "升至", "降至", "升到", "降到", "可达",
          "回升", "下降", "上升", "左右", "以上", "以下", "之间", "逐渐", "持续", "明显", "其中", "伴有", "并伴", "无持续", "不大",
          "到", "至", "转", "间", "有", "或", "并", "伴", "小", "中", "大", "暴", "阵", "雾", "霾", "雷", "霜", "露", "云", "天",
          "东", "南", "西", "北", "偏", "风", "力", "级", "度", "将", "为", "约", "在", "和", "的", "强", "弱", "优", "良", "差",
          "起",
          "日", "月", "年", "号", "时", "点", "夜", "晨", "午", "晚", "市", "县", "镇", "省", "区", "再", "仍", "较",
          "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "两", "零", "短暂", "摄氏", "早晚", "凉", "各地",
        ].map { ($0, .other) }))
}

/// Finds the paragraphs of a page that are weather forecasts 天气.
extension ArticleAssembly {
  /// Whether a block is a paragraph that reads as a weather forecast.
  func isForecast(_ index: Int) -> Bool {
    guard let paragraph = blocks[index].paragraph,
      paragraph.range.map({ weather.mayScore(source.bytes, $0) }) ?? true
    else { return false }
    return weather.isForecast(Array(paragraph.content.plainText.utf8))
  }

  /// The forecasts among other paragraphs: none when another paragraph speaks of the weather too, or when an article
  /// holds nothing else.
  func forecasts(among indexes: [Int], isArticle: Bool) -> [Int] {
    let forecasts = indexes.filter(isForecast)
    // A crosshead without text that speaks of the weather would become the title of what is moved after it.
    let hasTitle =
      indexes.last { !blocks[$0].isCredit }.flatMap { blocks[$0].heading }.map {
        weather.isTitle(Array($0.content.plainText.utf8))
      }
      ?? false
    guard !forecasts.isEmpty, !hasTitle else { return [] }
    let isForecast = Set(forecasts)
    let others = indexes.filter { !isForecast.contains($0) && isProse($0) }
    guard !others.isEmpty || !isArticle else { return [] }
    let isDry = others.allSatisfy { weather.score(Array(blocks[$0].block.plainText.utf8)) == 0 }
    return isDry ? forecasts : []
  }

  /// The body of a section that is a forecast under its own headline; nil when it is an article about the weather.
  func forecastBody(_ section: PageSection) -> [Block]? {
    if let body = forecastTable(section) { return body }
    var section = section
    var issuer: Int?
    if let last = section.content.last, section.content.count > 1, saysWhoIssued(blocks[last]) {
      issuer = section.content.removeLast()
    }
    return forecastText(section).map { body in issuer.map { body + [blocks[$0].block] } ?? body }
  }

  /// A table of the weather with nothing beside it but who issued it.
  private func forecastTable(_ section: PageSection) -> [Block]? {
    guard let first = section.content.first, case .table(let table) = blocks[first].block,
      section.content.dropFirst().allSatisfy({ saysWhoIssued(blocks[$0]) }),
      weather.score(Array(Block.table(table).plainText.utf8)) > 1
    else { return nil }
    return section.content.map { blocks[$0].block }
  }

  /// Whether a line says who made the forecast, or when: 市气象台4月19日17时发布.
  private func saysWhoIssued(_ block: PageBlock) -> Bool {
    guard let paragraph = block.paragraph else { return false }
    let text = Array(paragraph.content.plainText.utf8)
    guard text.count <= 90, !text.endsSentence else { return false }
    let whole = text.trimmed(0..<text.count)
    return Self.issuers.firstMatch(in: text, within: whole) != nil
      && Self.issued.firstMatch(in: text, within: whole) != nil
  }

  private static let issuers = WordTable(["气象台", "气象局", "气象站", "氣象台", "氣象局", "氣象署", "气象中心"])
  private static let issued = WordTable(["发布", "發布", "提供", "供稿", "预报", "預報", "播发"])

  private func forecastText(_ section: PageSection) -> [Block]? {
    guard section.content.contains(where: isForecast), section.content.allSatisfy(isProse) else { return nil }
    guard let first = section.content.first, let paragraph = blocks[first].paragraph,
      datelines.dateline(of: paragraph) == nil
    else { return nil }
    let isForecastAll = section.content.allSatisfy {
      weather.score(Array(blocks[$0].block.plainText.utf8)) > 0
    }
    return isForecastAll ? section.content.map { blocks[$0].block } : nil
  }
}
