import Newspaper

/// Curly quotation marks that look the wrong way: ”…“, “…“ and ”…” where “…” is meant, and “甲“和”乙”.
struct ReversedQuote {
  /// The two marks of the quotation, as they stand.
  let first: Mark
  let second: Mark
  /// What is to be written for each.
  let opener: String
  let closer: String

  /// The longest such quotation, in bytes: some forty Han characters. In longer ones nobody can tell a mark that looks
  /// the wrong way from one whose partner is lost.
  private static let longest = 120

  /// The quotations of a passage, in order.
  static func find(in passage: Passage) -> [ReversedQuote] {
    guard passage.markKinds.mayHold("“") || passage.markKinds.mayHold("”") else { return [] }
    let unpaired = UnpairedMarks.of(passage, "“", "”")
    let marks =
      unpaired.isEmpty ? [] : (unpaired.open + unpaired.closed).sorted { $0.offset < $1.offset }
    var found: [ReversedQuote] = []
    var index = 0
    while index + 1 < marks.count {
      let (first, second) = (marks[index], marks[index + 1])
      if isQuotation(first, second, in: passage) {
        found.append(ReversedQuote(first: first, second: second, opener: "“", closer: "”"))
        index += 2
      } else {
        index += 1
      }
    }
    for chain in chains(of: unpaired, in: passage) {
      for index in stride(from: 0, to: chain.count, by: 2) {
        found.append(
          ReversedQuote(first: chain[index], second: chain[index + 1], opener: "“", closer: "”"))
      }
    }
    for pair in NestedMarks.find(.quotation, in: passage) where isBetween(pair, in: passage) {
      found.append(ReversedQuote(first: pair.open, second: pair.close, opener: "”", closer: "“"))
    }
    return found.isEmpty ? [] : found.sorted { $0.first.offset < $1.first.offset }
  }

  /// The runs of marks that look the wrong way one after the other, ”甲“……”乙“: all of them pair up when they are turned
  /// round, and what they enclose then are words, while as they stand the first and the last have no partner.
  private static func chains(of unpaired: UnpairedMarks, in passage: Passage) -> [[Mark]] {
    guard !unpaired.open.isEmpty, !unpaired.closed.isEmpty else { return [] }
    let marks = passage.marks.filter { $0.scalar == "“" || $0.scalar == "”" }
    let opened = Set(unpaired.open.map(\.offset))
    let closed = Set(unpaired.closed.map(\.offset))
    var chains: [[Mark]] = []
    var index = 0
    while index < marks.count {
      guard closed.contains(marks[index].offset) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < marks.count, marks[end].scalar != marks[end - 1].scalar, !closed.contains(marks[end].offset)
      {
        end += 1
        if opened.contains(marks[end - 1].offset) { break }
      }
      let chain = Array(marks[index..<end])
      if chain.count >= 4, opened.contains(chain[chain.count - 1].offset), isChain(chain, in: passage) {
        chains.append(chain)
      }
      index = end
    }
    return chains
  }

  private static func isChain(_ chain: [Mark], in passage: Passage) -> Bool {
    guard chain.count.isMultiple(of: 2) else { return false }
    return stride(from: 0, to: chain.count, by: 2).allSatisfy { index in
      let (first, second) = (chain[index], chain[index + 1])
      let inside = first.end..<second.offset
      return isQuotation(first, second, in: passage)
        && !connectives.contains(where: passage.bytes[inside].elementsEqual)
        && !holdsPause(inside, in: passage)
    }
  }

  /// Whether a stop stands within words: they are no name and no slogan then, but what stands between two quotations.
  private static func holdsPause(_ offsets: Range<Int>, in passage: Passage) -> Bool {
    var offset = offsets.lowerBound
    while offset < offsets.upperBound {
      if "，。；：！？,;".unicodeScalars.contains(passage.bytes.scalar(at: offset)) { return true }
      offset += passage.bytes.width(at: offset)
    }
    return false
  }

  /// Whether two marks without partners enclose a word or two, so that they are partners.
  private static func isQuotation(_ first: Mark, _ second: Mark, in passage: Passage) -> Bool {
    guard second.offset - first.end <= longest, second.offset > first.end else { return false }
    // The first one does not close a sentence and the second does not open one: 走吧。”他说，“天快亮了。
    if first.scalar == "”", passage.scalar(before: first.offset)?.endsSentence ?? false { return false }
    if second.scalar == "“", passage.scalar(before: second.offset).map(opensSpeech) ?? false { return false }
    return isPhrase(first.end..<second.offset, in: passage)
  }

  /// Whether words that somebody says may follow the character.
  private static func opensSpeech(_ scalar: Unicode.Scalar) -> Bool {
    "，：,:、；（ 说道问答喊讲称叫".unicodeScalars.contains(scalar)
  }

  /// Whether the text is one sentence at most.
  private static func isPhrase(_ offsets: Range<Int>, in passage: Passage) -> Bool {
    var offset = offsets.lowerBound
    while offset < offsets.upperBound {
      let scalar = passage.bytes.scalar(at: offset)
      let end = offset + passage.bytes.width(at: offset)
      if end < offsets.upperBound, scalar == "。" || scalar == "！" || scalar == "？" || scalar == "“" {
        return false
      }
      offset = end
    }
    return true
  }

  private static let connectives: [String.UTF8View] = ["和", "与", "及", "或", "跟", "同", "、", "，", "以及"].map(
    \.utf8)

  /// Whether a pair inside another encloses no more than a connective: “甲“和”乙” are two quotations.
  static func isBetween(_ pair: NestedMarks.Pair, in passage: Passage) -> Bool {
    let inside = passage.bytes[pair.open.end..<pair.close.offset]
    return connectives.contains(where: inside.elementsEqual)
  }
}
