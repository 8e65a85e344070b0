import Newspaper
import Source

/// Tells a short Chinese paragraph that lost its end from a crosshead without a mark: a crosshead has phrases, and neither
/// tells when a thing was nor how much there was of it.
enum LostEnd {
  /// The shortest paragraph that is judged, and the shortest that opens with a day, in characters: a story by days has
  /// such lines for crossheads.
  private static let shortest = 8
  private static let shortestDated = 14
  /// So many words of narration make a sentence of a text that is not shorter than a crosshead.
  private static let fewestWords = 3
  private static let longestCrosshead = 14

  private static let openings = WordTable([
    "目前", "据了解", "据悉", "据介绍", "据统计", "据说", "其中", "此外", "另外", "随后", "同时", "与此同时", "当天", "当日",
    "当晚", "当时", "昨天", "昨日", "昨晚", "今天", "今日", "今晨", "近日", "日前", "近年来", "截至", "记者了解到", "记者看到",
    "记者从", "他说", "她说", "他们", "对此", "为此", "因此", "接下来", "下一步", "随着", "由于", "但是", "不过", "然而", "本报讯",
    "目擊", "據了解", "據悉", "據介紹", "此後", "隨後", "同時", "當天", "當日", "當晚", "記者",
  ])
  private static let narration = Set("了由并並被将將已还還也都就又从從向于於达達约約共计計其".unicodeScalars)
  private static let measures = WordTable([
    "元", "万元", "亿元", "公里", "千米", "米", "吨", "公斤", "亩", "人", "名", "位", "户", "个", "年", "个月", "月", "天", "小时",
    "分钟", "次", "班", "家", "条", "辆", "艘", "场", "棵", "株", "所", "座", "台", "套", "件", "项",
  ])

  /// Whether a paragraph within an article is a sentence that stops in its middle; one that is alone is when the article
  /// has no other short paragraph without a stop.
  static func isOf(_ passage: Passage, isAlone: Bool) -> Bool {
    let count = passage.characterCount
    guard count >= shortest, let last = passage.last, last.isHan, !passage.bytes.contains(0x0A),
      passage.blanks.isEmpty, !passage.bytes.contains("星期"),
      !passage.marks.contains(where: { "：:—·|｜/“‘《（【".unicodeScalars.contains($0.scalar) })
    else { return false }
    // A sentence stands before the one that stops.
    if passage.marks.contains(where: { $0.scalar == "。" }) { return true }
    let hasComma = passage.marks.contains { $0.scalar == "，" }
    if openings.match(in: passage.bytes, at: passage.trimmed.lowerBound) != nil {
      return count >= longestCrosshead
    }
    if hasComma, opensWithDay(passage) { return count >= shortestDated }
    if hasComma, measured(passage) > 1 { return true }
    if isAlone, count >= longestCrosshead, !isOfPhrases(passage) { return true }
    return count >= longestCrosshead && words(of: passage) >= fewestWords
  }

  /// The phrases of a crosshead differ by fewer characters.
  private static let phraseDifference = 3

  /// Whether commas part a text into phrases of about the same length, as they part a crosshead.
  private static func isOfPhrases(_ passage: Passage) -> Bool {
    let commas = passage.marks.filter { $0.scalar == "，" }
    guard !commas.isEmpty else { return false }
    var start = passage.trimmed.lowerBound
    var lengths: [Int] = []
    for comma in commas {
      lengths.append(passage.bytes.characterCount(start..<comma.offset))
      start = comma.end
    }
    lengths.append(passage.bytes.characterCount(start..<passage.trimmed.upperBound))
    return (lengths.max() ?? 0) - (lengths.min() ?? 0) < phraseDifference
  }

  private static func opensWithDay(_ passage: Passage) -> Bool {
    guard let first = passage.numerals.first, first.start == passage.trimmed.lowerBound else { return false }
    return passage.scalar(at: first.end).map { "年月日".unicodeScalars.contains($0) } ?? false
  }

  /// How many numbers with a measure there are.
  private static func measured(_ passage: Passage) -> Int {
    passage.numerals.count { measures.match(in: passage.bytes, at: $0.end) != nil }
  }

  private static func words(of passage: Passage) -> Int {
    var (offset, count) = (passage.trimmed.lowerBound, 0)
    while offset < passage.trimmed.upperBound {
      if narration.contains(passage.bytes.scalar(at: offset)) { count += 1 }
      offset += passage.bytes.width(at: offset)
    }
    return count
  }
}
