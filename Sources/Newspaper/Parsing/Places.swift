/// Places 地名 that stand in datelines and bylines: the great ones by name, the others by how they end.
///
/// As with surnames they are evidence, not a law.
enum Places {
  /// The longest place, in characters.
  static let longest = 8

  private static let known = WordTable(
    TraditionalWords.both(
      """
      北京 上海 天津 重庆 河北 山西 辽宁 吉林 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 四川 贵州 云南 陕西 甘肃 青海 宁夏 新疆 西藏 内蒙古
      黑龙江 香港 澳门 台湾 石家庄 太原 沈阳 长春 哈尔滨 南京 杭州 合肥 福州 南昌 济南 郑州 武汉 长沙 广州 南宁 海口 成都 贵阳 昆明 拉萨 西安 兰州 西宁 银川
      乌鲁木齐 呼和浩特 深圳 厦门 宁波 青岛 大连 苏州 无锡 珠海 东莞 佛山 温州 三亚 台北 高雄 台中 台南 新竹 基隆 嘉义 花莲 台东 屏东 桃园 新北 华盛顿 纽约 洛杉矶
      旧金山 芝加哥 波士顿 伦敦 巴黎 柏林 法兰克福 莫斯科 罗马 马德里 日内瓦 维也纳 布鲁塞尔 东京 大阪 首尔 平壤 曼谷 河内 新加坡 吉隆坡 雅加达 马尼拉 仰光 新德里
      孟买 伊斯兰堡 喀布尔 德黑兰 巴格达 耶路撒冷 加沙 开罗 内罗毕 约翰内斯堡 悉尼 堪培拉 墨尔本 惠灵顿 渥太华 多伦多 墨西哥城 巴西利亚 里约热内卢 布宜诺斯艾利斯 联合国
      """.split { $0 == " " || $0 == "\n" }.map(String.init)))

  private static let endings: Set<Unicode.Scalar> = [
    "省", "市", "县", "縣", "区", "區", "州", "旗", "盟", "镇", "鎮", "乡", "鄉", "村", "港", "岛", "島", "湾", "灣",
  ]

  /// Whether a stretch is a place that all know.
  static func knows(_ text: [UInt8], _ offsets: Range<Int>) -> Bool {
    known.match(in: text, at: offsets.lowerBound, before: offsets.upperBound)?.offsets == offsets
  }

  /// The place that all know and that ends at an offset; nil when none does.
  static func known(_ text: [UInt8], endingAt end: Int, from start: Int) -> Range<Int>? {
    known.match(in: text, endingAt: end, from: start)?.offsets
  }

  /// Whether a stretch is called like a place: known to all, or by how it ends.
  static func mayBe(_ text: [UInt8], _ offsets: Range<Int>) -> Bool {
    guard (2...longest).contains(text.characterCount(offsets)) else { return false }
    return knows(text, offsets) || endings.contains(text.scalar(at: text.start(before: offsets.upperBound)))
  }

  /// A personal name, and the place that follows it without anything between: 季南星台北. Nil when the characters do not
  /// part so.
  static func afterName(_ text: [UInt8], _ offsets: Range<Int>, _ people: PersonalName) -> Range<Int>? {
    if let place = known(text, endingAt: offsets.upperBound, from: offsets.lowerBound) {
      let name = offsets.lowerBound..<place.lowerBound
      if (2...4).contains(text.characterCount(name)), people.isName(Array(text[name]), .alone) {
        return place
      }
    }
    // Most names have three characters.
    for length in [3, 2] {
      var start = offsets.lowerBound
      for _ in 0..<length where start < offsets.upperBound { start += text.width(at: start) }
      let place = start..<offsets.upperBound
      if (2...longest).contains(text.characterCount(place)),
        people.isName(Array(text[offsets.lowerBound..<start]), .alone)
      {
        return place
      }
    }
    return nil
  }
}
