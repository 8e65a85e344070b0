/// Exchanges some Chinese characters of a text for others, so that a story can be used many times in an issue
/// without being the same story: bytes, lengths and marks stay as they are.
struct CharacterSwap {
  /// Characters that rules or the reading of a page may go by; they stay.
  private static let kept: Set<Unicode.Scalar> = Set(
    """
    〇零一二三四五六七八九十百千万亿两半几数多余约近来左右上下前后内外初末底第期版图号次届年月日时分秒点刻周星今昨明当\
    本去天晚早午夜春夏秋冬季个元角块米里克吨斤升度亩户人名位只条座张台辆艘件项家所间场级倍成率比和与或及等之的地得了着\
    过在是有无不没为以于从向到把被将让使对按据讯电新华社记者通员摄影报编辑责任校审稿文视觉统筹栏目评论说称道问答表示介\
    绍指出强调会议要认作做像象帐账制定订其它他她我你们这那此该每各同另又再也都就才只已曾正即便而且但却因所由气温雨风云\
    份渡材覆宵碳徒既画按装导幅待\
    晴阴级转偏东西南北预公告广声启事招聘链接原标题者按
    """.unicodeScalars)

  private let characters: [Unicode.Scalar]

  /// Takes the characters to exchange from texts: the most frequent ones.
  init(texts: [String], count: Int = 500) {
    var frequencies: [Unicode.Scalar: Int] = [:]
    for text in texts {
      for scalar in text.unicodeScalars
      where (0x4E00...0x9FFF).contains(scalar.value) && !Self.kept.contains(scalar) {
        frequencies[scalar, default: 0] += 1
      }
    }
    characters = frequencies.sorted { ($1.value, $0.key.value) < ($0.value, $1.key.value) }
      .prefix(count).map(\.key)
  }

  /// Which character stands for which in one use of a story; about two in three are exchanged.
  func exchange(using generator: inout SeededGenerator) -> Exchange {
    let shuffled = characters.shuffled(using: &generator)
    var partners: [Unicode.Scalar: Unicode.Scalar] = [:]
    for index in stride(from: 0, to: shuffled.count * 2 / 3 - 1, by: 2) {
      partners[shuffled[index]] = shuffled[index + 1]
      partners[shuffled[index + 1]] = shuffled[index]
    }
    return Exchange(partners: partners)
  }

  /// One way to exchange characters.
  struct Exchange {
    fileprivate let partners: [Unicode.Scalar: Unicode.Scalar]

    /// The text with its characters exchanged.
    func callAsFunction(_ text: String) -> String {
      var result = String.UnicodeScalarView()
      for scalar in text.unicodeScalars { result.append(partners[scalar] ?? scalar) }
      return String(result)
    }
  }
}
