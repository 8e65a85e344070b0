import Newspaper

/// Measure words and units 量词和单位: what stands after a number.
enum MeasureWords {
  /// Those of things that are counted, not ranked: 三、四天 are three or four days, 三、四期 the third and the fourth.
  static let counted = WordTable(things + shortUnits)

  /// Those that a number of things may have. Those of days, ranks and numbers of houses are left out: 年, 号, 届, 级.
  static let ofQuantities = WordTable(things + otherThings)

  /// Those that a quantity may have.
  static let all = WordTable(things + shortUnits + otherThings + others)

  /// Those of time.
  static let times = WordTable([
    "年", "个月", "月", "天", "日", "周", "个星期", "星期", "个小时", "小时", "分钟", "秒", "世纪", "个世纪", "载", "期", "届", "场", "轮",
  ])

  private static let things = [
    "公里", "千米", "厘米", "公顷", "公斤", "千克", "小时", "分钟", "家", "个", "人", "名", "位", "件", "所", "座", "辆", "台",
    "套", "张", "亩", "吨", "米", "元", "块", "支", "户", "间", "艘", "架", "本", "株", "棵", "只", "匹", "倍", "趟", "岁",
  ]
  private static let shortUnits = [
    "头", "双", "杯", "碗", "瓶", "口", "成", "次", "遍", "天", "年", "星期", "里", "寸", "尺", "丈", "斤", "两", "角",
  ]
  private static let otherThings = [
    "平方公里", "平方千米", "平方米", "立方米", "毫米", "千瓦时", "千瓦", "人次", "车次", "架次", "班次", "条", "处", "项", "层", "种",
    "类", "部", "篇", "册", "枚", "份", "对", "列", "批", "场", "栋", "幢", "%", "％", "℃",
  ]
  private static let others = [
    "海里", "英里", "毫升", "升", "克", "度", "摄氏度", "场次", "万元", "亿元", "美元", "欧元", "组", "盏", "顶", "朵", "颗", "粒",
    "根", "片", "幅", "面", "道", "排", "段", "轮", "代", "个月", "个小时", "个百分点", "百分点", "月", "日", "周", "秒", "分",
    "时", "半", "年时间", "‰", "km", "kg", "cm", "mm", "m", "t", "g",
  ]
}
