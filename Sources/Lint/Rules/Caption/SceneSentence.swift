import Newspaper

/// Tells a sentence that shows a scene, as the caption of a picture does, from news and from reported speech.
enum SceneSentence {
  /// Words by which somebody speaks, or by which something is planned or asked for.
  private static let speech = WordTable([
    "说", "表示", "介绍", "告诉", "认为", "指出", "称", "提出", "建议", "希望", "盼", "呼吁", "要求", "强调", "坦言", "透露",
    "回忆", "感慨", "提醒", "宣布", "据", "反映", "应当", "应该", "必须", "需要", "计划", "将", "拟", "打算", "预计", "获悉", "了解",
  ])
  /// Words that say when or where something is to be seen, and that it is going on.
  private static let scene = WordTable([
    "图为", "上图", "下图", "左图", "右图", "清晨", "早晨", "早上", "上午", "中午", "午后", "下午", "傍晚", "黄昏", "晚上", "夜里",
    "夜晚", "深夜", "凌晨", "昨天", "昨日", "昨晚", "今天", "今日", "近日", "日前", "连日来", "当天", "周末", "放学", "雨后", "雪后",
    "正在", "正忙", "忙着", "排队", "围着", "举着", "捧着", "提着", "推着", "穿着", "戴着", "骑着", "拉着", "走过", "走进", "走出",
  ])
  private static let opening = WordTable(["在"])
  private static let places = "上里中旁下前边内间畔".unicodeScalars

  /// Whether a sentence shows a scene.
  static func shows(_ text: [UInt8]) -> Bool {
    let whole = 0..<text.count
    guard speech.firstMatch(in: text, within: whole) == nil else { return false }
    if scene.firstMatch(in: text, within: whole) != nil || holdsDate(text) { return true }
    // 孩子们在河滩上放风筝。
    guard let place = opening.firstMatch(in: text, within: whole) else { return false }
    var offset = place.offsets.upperBound
    for _ in 0..<12 where offset < text.count {
      let scalar = text.scalar(at: offset)
      if places.contains(scalar) { return true }
      if "，。；".unicodeScalars.contains(scalar) { return false }
      offset += text.width(at: offset)
    }
    return false
  }

  /// Whether a day stands in the text: 5月9日.
  private static func holdsDate(_ text: [UInt8]) -> Bool {
    var offset = 0
    var month = -100
    while offset < text.count {
      let scalar = text.scalar(at: offset)
      if scalar == "月", offset > 0 { month = offset }
      if scalar == "日", offset - month <= 12 { return true }
      offset += text.width(at: offset)
    }
    return false
  }
}
