/// Finds the words that say what an author is: 作者 蓝溪 系石埠镇文化站站长, 作者为中学教师, 现居海州.
struct AuthorNote {
  let words: SharedHouseStyle

  /// What opens such words after a name.
  private static let openings = WordTable([
    "系", "係", "为", "為", "是", "现为", "现任", "现居", "现在", "曾任", "来自", "供职于", "任职于", "就职于", "就读于", "毕业于",
    "單位", "单位", "工作单位", "地址", "籍贯", "笔名", "中国作家协会", "現為", "現任", "現居", "來自",
  ])

  /// The shortest note, in characters after its first word.
  private static let shortest = 3

  /// A text without the note that closes it; the whole where there is none. The text opens with 作者, and a name stands
  /// before the note.
  func withoutNote(_ text: [UInt8], _ whole: Range<Int>) -> Range<Int> {
    guard let role = words.style.roles.match(in: text, at: whole.lowerBound, before: whole.upperBound),
      role.value.contains(where: { $0.id == "author" })
    else { return whole }
    let start = skipMarks(text, role.offsets.upperBound, before: whole.upperBound)
    var offset = start
    var characters = 0
    while offset < whole.upperBound {
      let scalar = text.scalar(at: offset)
      let isBehindMark = offset > start && isMark(text.scalar(at: text.start(before: offset)))
      if characters >= 2, let word = Self.openings.match(in: text, at: offset, before: whole.upperBound),
        isBehindMark || isVerb(word) && endsName(text, start..<offset),
        text.characterCount(word.offsets.upperBound..<whole.upperBound) >= Self.shortest
          || word.offsets.count > 3
      {
        return text.trimmed(whole.lowerBound..<lastMark(text, before: offset, from: start))
      }
      if !isMark(scalar) { characters += 1 }
      offset += text.width(at: offset)
    }
    return whole
  }

  /// Whether a word alone, without a space or a comma before it, ends a name.
  private func isVerb(_ word: WordTable<String>.Match) -> Bool {
    ["系", "係", "现为", "现任", "現為", "現任"].contains(word.value)
  }

  /// Whether what stands before the verb is one name with a surname that all know.
  private func endsName(_ text: [UInt8], _ offsets: Range<Int>) -> Bool {
    PersonalName(words: words).isName(Array(text[offsets]), .alone)
  }

  private func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isPrintedSpace || "，,：:；;、".unicodeScalars.contains(scalar)
  }

  private func skipMarks(_ text: [UInt8], _ start: Int, before end: Int) -> Int {
    var offset = start
    while offset < end, isMark(text.scalar(at: offset)) { offset += text.width(at: offset) }
    return offset
  }

  /// The end of the names: before the marks that stand in front of the note.
  private func lastMark(_ text: [UInt8], before offset: Int, from start: Int) -> Int {
    var end = offset
    while end > start, isMark(text.scalar(at: text.start(before: end))) { end = text.start(before: end) }
    return end
  }
}
