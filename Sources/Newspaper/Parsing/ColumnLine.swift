import Document

/// Reads the line that names a column and who looks after it 栏目: `SHIPING 栏目统筹:王强`.
struct ColumnLine {
  let bylines: BylineGrammar

  /// The longest such line, in bytes, and the shortest name in capitals, in letters.
  private static let longest = 200
  private static let shortestPinyin = 4

  /// The credit of a column that a paragraph is; nil when it is none.
  func credit(_ text: [UInt8], _ paragraph: Paragraph) -> ColumnCredit? {
    let whole = text.trimmed(0..<text.count)
    guard !whole.isEmpty, whole.count <= Self.longest else { return nil }
    var offset = whole.lowerBound
    while offset < whole.upperBound {
      if let role = bylines.words.style.roles.match(in: text, at: offset, before: whole.upperBound),
        let place = role.value.first?.place, place != .byline
      {
        return credit(
          text, paragraph, head: text.trimmed(whole.lowerBound..<offset), offset..<whole.upperBound, place)
      }
      guard isNameCharacter(text.scalar(at: offset)) else { return nil }
      offset += text.width(at: offset)
    }
    return nil
  }

  private func credit(
    _ text: [UInt8], _ paragraph: Paragraph, head: Range<Int>, _ credits: Range<Int>,
    _ place: CreditRole.Place
  ) -> ColumnCredit? {
    guard isName(text, head, place: place), let reading = bylines.read(text, credits),
      reading.roles.contains(where: { $0.place == .column }) || !head.isEmpty
    else { return nil }
    let name = head.isEmpty ? nil : String(decoding: text[head], as: UTF8.self)
    return ColumnCredit(Byline(paragraph, credits: reading.credits), name: name)
  }

  private func isNameCharacter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isHan || scalar.isAlphabetic || scalar.isPrintedSpace
      || ["·", "“", "”", "《", "》"].contains(scalar)
  }

  /// Whether the words before the role can be the name of a column: capitals before any role, and Han characters
  /// before a role that only columns have. No words at all are fine there too.
  private func isName(_ text: [UInt8], _ head: Range<Int>, place: CreditRole.Place) -> Bool {
    if head.isEmpty { return place == .column }
    let isPinyin = text[head].allSatisfy { (0x41...0x5A).contains($0) || $0 == 0x20 }
    if isPinyin { return head.count >= Self.shortestPinyin }
    return place == .column && text.characterCount(head) <= 12
      && bylines.words.role(in: text, at: head.lowerBound, before: head.upperBound) == nil
  }
}
