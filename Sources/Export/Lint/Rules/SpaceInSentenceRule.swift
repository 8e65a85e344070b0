/// TX004: a space in the middle of a sentence.
enum SpaceInSentenceRule: LintRule {
  static let metadata = RuleMetadata(
    .text, 4, "space-in-sentence",
    name: Wording(zh: "句子里有空格", en: "space in a sentence"),
    summary: Wording(
      zh: "正文或图片说明的句子里，两个汉字之间有空格。标题、署名、消息头、人名之间和列名单的空格不算。",
      en: """
        A space between two Han characters in a sentence of the body or of a caption. Headlines, bylines, datelines and \
        lists of names are left alone.
        """),
    rationale: Wording(
      zh: "提取或改稿时留下的空格，排出来像是漏了字。", en: "Left by extraction or an edit, it looks like a missing character."),
    severity: .warning, fix: RuleFix(.unsafe, Wording(zh: "删去空格。", en: "Removes the space.")),
    bad: [RuleExample("## 停车\n\n这个月，老街新↓ 建停车位六十个，夜里也能停。", fixed: "## 停车\n\n这个月，老街新建停车位六十个，夜里也能停。")],
    good: [
      RuleExample(
        "## 停车方便 老街亮灯\n\n■记者 周野 林一苇\n\n本报讯 这个月，老街新建停车位六十个，评上先进的有周野 林一苇 方禾，夜里也能停。\n\n主讲 周野\n\n地点 老街茶馆，二楼。")
    ])

  /// The shortest text that is a sentence, in characters.
  private static let shortestSentence = 12
  /// The longest word of a list of names or labels, in characters.
  private static let longestName = 4
  /// The longest label that may open a paragraph, in characters.
  private static let longestLabel = 6

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for passage in context.prose.passages where passage.role == .body || passage.role == .caption {
      guard !passage.blanks.isEmpty, isSentence(passage) else { continue }
      let boundaries = Boundaries(passage)
      for (index, blank) in passage.blanks.enumerated() {
        guard let left = passage.scalar(before: blank.lowerBound), left.isHan,
          let right = passage.scalar(at: blank.upperBound), right.isHan,
          blank.lowerBound >= passage.dateline?.length ?? 0, !boundaries.isList(index, in: passage),
          // A space at the edge of emphasis was set on purpose.
          passage.literalRange(of: blank.lowerBound - UTF8.width(left)..<blank.upperBound + UTF8.width(right))
            != nil,
          let range = passage.range(of: blank)
        else { continue }
        let words = String(left) + " " + String(right)
        findings.append(
          Finding(
            metadata, Wording(zh: "句子里有空格：“\(words)”", en: "a space in a sentence: “\(words)”"),
            remedy: Wording(zh: "删去空格", en: "remove it"), at: range,
            fix: Fix(.unsafe, [SourceEdit(range, "")])))
      }
    }
  }

  private static func isSentence(_ passage: Passage) -> Bool {
    passage.marks.contains { "，。；！？,;".unicodeScalars.contains($0.scalar) }
      && passage.characterCount >= shortestSentence
  }

  /// Where the words that blanks set off begin and end.
  private struct Boundaries {
    /// For each blank the number of characters back to the last blank or mark, and on to the next one.
    private let lengths: [(left: Int, right: Int)]
    /// For each blank whether the word before it opens the passage.
    private let opens: [Bool]

    init(_ passage: Passage) {
      var lengths: [(left: Int, right: Int)] = []
      var opens: [Bool] = []
      var marks = passage.marks[...]
      var last = 0
      for (index, blank) in passage.blanks.enumerated() {
        while let mark = marks.first, mark.offset < blank.lowerBound {
          last = mark.end
          marks.removeFirst()
        }
        if index > 0 { last = max(last, passage.blanks[index - 1].upperBound) }
        let next = min(
          marks.first?.offset ?? passage.bytes.count,
          index + 1 < passage.blanks.count ? passage.blanks[index + 1].lowerBound : passage.bytes.count)
        lengths.append(
          (Self.count(last..<blank.lowerBound, passage), Self.count(blank.upperBound..<next, passage)))
        opens.append(last == 0)
      }
      self.lengths = lengths
      self.opens = opens
    }

    /// Enough to tell a name from a clause.
    private static let most = 16

    private static func count(_ offsets: Range<Int>, _ passage: Passage) -> Int {
      offsets.count > 4 * most ? most : passage.bytes.characterCount(offsets)
    }

    /// Whether a blank stands in a list of names, or behind a label that opens the passage.
    func isList(_ index: Int, in passage: Passage) -> Bool {
      let (left, right) = lengths[index]
      if opens[index], left <= longestLabel { return true }
      guard left <= longestName || right <= longestName else { return false }
      let blanks = passage.blanks
      let touchesBefore =
        index > 0 && left <= longestName && lengths[index - 1].right == left
      let touchesAfter =
        index + 1 < blanks.count && right <= longestName && lengths[index + 1].left == right
      return touchesBefore || touchesAfter
    }
  }
}
