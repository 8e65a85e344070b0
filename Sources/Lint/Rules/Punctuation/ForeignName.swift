import Newspaper

/// Recognises the parts of a foreign name in Chinese characters 译名 on both sides of a dot, as in 列夫.阿尔丁.
enum ForeignName {
  /// Characters that foreign names are spelt with and other words seldom end or begin with.
  private static let characters = Set(
    """
    阿埃艾爱安昂奥巴芭白班邦鲍贝比彼毕波伯勃博布采查茨达戴黛丹道德登邓迪蒂丁顿朵恩尔法凡范菲费芬丰冯弗伏福富盖冈戈哥格葛根古\
    哈海汉豪赫黑亨洪胡华怀霍基吉加贾简杰金卡凯坎康考柯科克肯孔库奎夸昆拉莱兰朗劳勒雷蕾黎李里莉丽利莲列林琳隆卢鲁露路伦罗洛马\
    玛迈麦曼芒梅门蒙米密摩莫默穆娜纳乃南瑙内尼妮涅宁纽努诺欧帕潘庞培佩彭皮珀普奇契恰乔钦琼丘屈热荣儒茹瑞撒萨赛桑瑟森沙莎尚绍申\
    圣施史舒斯司丝苏索塔泰坦汤唐陶特腾缇廷图托瓦旺威韦维魏温翁沃乌武伍西希席夏肖谢辛欣休雅亚扬杨耶叶伊依易英尤约泽扎詹珍朱兹佐卓\
    廉士夫治姆逊翰娅娃蓝萝宾祖狄弥圭桂嘉甘吕拿仑伽珊芙梵琪妲苔邱
    """.unicodeScalars)

  /// The most characters of a part that are looked at.
  private static let reach = 4
  /// The fewest characters of both parts together.
  private static let shortest = 3

  /// Whether a mark stands between two parts of a name.
  static func isParted(by mark: Mark, in passage: Passage) -> Bool {
    var before = 0
    var offset = mark.offset
    while before < reach, let scalar = passage.scalar(before: offset), characters.contains(scalar) {
      offset = passage.bytes.start(before: offset)
      before += 1
    }
    guard before > 0 else { return false }
    var after = 0
    offset = mark.end
    while after < reach, let scalar = passage.scalar(at: offset), characters.contains(scalar) {
      offset += passage.bytes.width(at: offset)
      after += 1
    }
    return after > 0 && before + after >= shortest
  }
}
