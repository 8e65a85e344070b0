/// The name of a newspaper, a site or a station that stands before 讯: 芦湾晚报, 《芦湾晚报》.
struct PaperName {
  /// The name without brackets: byte offsets.
  let name: Range<Int>
  /// The end of what stands there, brackets included.
  let end: Int
  /// Whether nothing but a paper is called so.
  let isSure: Bool

  /// The longest name, in characters.
  private static let longest = 10

  private static let endings = WordTable(
    TraditionalWords.both([
      ("日报", true), ("晚报", true), ("晨报", true), ("早报", true), ("午报", true), ("时报", true), ("商报", true),
      ("都市报", true), ("快报", true), ("周报", true), ("青年报", true), ("晚刊", true), ("导报", true), ("报", false),
      ("网", false), ("周刊", true), ("电视台", true), ("广播电台", true), ("客户端", true), ("新闻", false),
    ]))

  /// Reads the name at an offset; nil when none stands there.
  init?(_ text: [UInt8], at start: Int, before end: Int) {
    let isQuoted = text.has("《", at: start, before: end)
    let first = isQuoted ? start + 3 : start
    var offset = first
    for count in 1...Self.longest {
      guard offset < end, text.scalar(at: offset).isHan else { return nil }
      offset += text.width(at: offset)
      guard count >= 3, let ending = Self.endings.match(in: text, endingAt: offset, from: first) else {
        continue
      }
      // 芦湾日报社讯 and 都市报 are longer than what they begin with.
      if isQuoted {
        guard text.has("》", at: offset, before: end) else { continue }
        (name, self.end, isSure) = (first..<offset, offset + 3, true)
        return
      }
      guard ending.offsets.lowerBound > first else { continue }
      (name, self.end, isSure) = (first..<offset, offset, ending.value)
      return
    }
    return nil
  }
}
