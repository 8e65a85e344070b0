import Newspaper

/// What a number of a headline counts, to tell whether a number of the text counts the same.
struct CountedThing {
  /// Pairs of characters of the noun, by which it is known again.
  private let pairs: Set<String>
  /// Whether the noun stands after the number, so that a text may leave it out: 建成8座.
  private let isBehind: Bool
  private let headline: [UInt8]

  /// The most characters of the noun that are looked at.
  private static let longestNoun = 6
  /// Words of doing that say nothing of what is counted.
  private static let verbs: Set<String> = [
    "新建", "建成", "新增", "增加", "减少", "增长", "下降", "提高", "达到", "突破", "超过", "完成", "改造", "获得", "投入", "开通",
    "新修", "修建", "建设", "实现", "累计", "达成", "签约", "共有", "评出", "推出", "设立", "新设", "添置", "捐赠",
  ]
  /// Words before a number that counts other ones: those of before, of a larger place, of a part.
  private static let otherSets = WordTable([
    "此前", "之前", "以前", "原来", "原先", "原有", "已有", "现有", "共有", "累计", "总计", "总数", "总共", "去年", "上年", "前年",
    "往年", "历年", "其中", "其余", "其他", "另有", "另外", "此外", "还", "每", "各", "平均", "全国", "全省", "全市", "全县", "全镇",
    "全村", "全区", "全乡", "全州", "全球", "全线", "全湖", "全年", "邻", "外地", "外省", "明年", "今后", "下一步",
  ])

  /// Takes the noun after a number of a headline, or the one before it where none follows.
  init(_ quantity: Quantity, in headline: Passage) {
    let text = headline.bytes
    var noun: [Unicode.Scalar] = []
    var offset = quantity.offsets.upperBound
    while noun.count < Self.longestNoun, let scalar = headline.scalar(at: offset), scalar.isHan {
      noun.append(scalar)
      offset += text.width(at: offset)
    }
    isBehind = noun.count > 1
    if !isBehind {
      noun = []
      offset = quantity.offsets.lowerBound
      while noun.count < Self.longestNoun, let scalar = headline.scalar(before: offset), scalar.isHan {
        noun.insert(scalar, at: 0)
        offset = text.start(before: offset)
      }
    }
    let all = Set(zip(noun, noun.dropFirst()).map { String($0) + String($1) })
    let nouns = all.subtracting(Self.verbs)
    pairs = nouns.isEmpty ? all : nouns
    self.headline = text
  }

  /// How far from a number its clause is looked for, in bytes.
  private static let reach = 120

  /// Whether a number of the text counts the same: its clause names the thing, and no other ones.
  func isCounted(by number: Quantity, in passage: Passage) -> Bool {
    let start = edge(before: number.offsets.lowerBound, passage)
    let end = edge(after: number.offsets.upperBound, passage)
    var offset = start
    while offset < number.offsets.lowerBound {
      if let word = Self.otherSets.match(in: passage.bytes, at: offset, before: number.offsets.lowerBound),
        !headline.contains(word.value)
      {
        return false
      }
      offset += passage.bytes.width(at: offset)
    }
    if isBehind, end == number.offsets.upperBound { return true }
    let clause = Array(passage.bytes[start..<end])
    return pairs.contains { clause.contains($0) }
  }

  private func edge(before offset: Int, _ passage: Passage) -> Int {
    var start = offset
    while offset - start < Self.reach, let scalar = passage.scalar(before: start), !Self.endsClause(scalar) {
      start = passage.bytes.start(before: start)
    }
    return start
  }

  private func edge(after offset: Int, _ passage: Passage) -> Int {
    var end = offset
    while end - offset < Self.reach, let scalar = passage.scalar(at: end), !Self.endsClause(scalar) {
      end += passage.bytes.width(at: end)
    }
    return end
  }

  private static func endsClause(_ scalar: Unicode.Scalar) -> Bool {
    "，。；！？：,;:\n".unicodeScalars.contains(scalar)
  }
}
