import Newspaper

/// Recognises a Chinese name where one is to be expected.
enum PersonName {
  /// Surnames of one character that few other words begin with after an office.
  private static let surnames: Set<Unicode.Scalar> = Set(
    """
    王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾萧田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾\
    夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷\
    詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时\
    穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖\
    巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖\
    漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈\
    湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由
    """.unicodeScalars)

  private static let longSurnames = ["欧阳", "上官", "司马", "诸葛", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "闻人"]

  /// Words that follow a name where somebody speaks or acts.
  private static let followers = [
    "说", "表示", "介绍", "告诉", "指出", "强调", "坦言", "回忆", "认为", "透露", "解释", "感慨", "提醒", "补充", "宣布",
    "主持", "出席", "带领", "率", "作", "参加",
  ]

  /// The offsets of the name that stands at an offset; nil when none does beyond doubt.
  static func offsets(in passage: Passage, at start: Int) -> Range<Int>? {
    var ends: [Int] = []
    var offset = start
    while ends.count < 4, let scalar = passage.scalar(at: offset), scalar.isHan {
      offset += passage.bytes.width(at: offset)
      ends.append(offset)
    }
    guard let first = passage.scalar(at: start), ends.count >= 2 else { return nil }
    let isLong = longSurnames.contains { passage.bytes.has($0, at: start, before: passage.bytes.count) }
    guard isLong || surnames.contains(first) else { return nil }
    let lengths = isLong ? [4, 3] : [3, 2]
    let possible = lengths.filter { $0 <= ends.count }.map { ends[$0 - 1] }
    // In 汤山说 the word of speech is no part of the name.
    let end = possible.last { isFollowed($0, passage) } ?? possible.first { isClosed($0, passage) }
    return end.map { start..<$0 }
  }

  /// Whether a word of speech follows.
  private static func isFollowed(_ offset: Int, _ passage: Passage) -> Bool {
    followers.contains { passage.bytes.has($0, at: offset, before: passage.bytes.count) }
  }

  /// Whether the text or the run of Han characters ends.
  private static func isClosed(_ offset: Int, _ passage: Passage) -> Bool {
    guard let next = passage.scalar(at: offset) else { return true }
    return !next.isHan && !next.isAlphabetic && !next.isDigit && next != "·"
  }
}
