import Document
import Source

/// Tells the paragraph below a picture that is its caption 图片说明 from the text of the article.
struct CaptionLine {
  let credit: ClosingCredit
  let origin: PhotoOrigin

  /// The longest caption, in characters (ST010).
  let longest: Int

  /// What a paragraph says that stands below a picture.
  enum Reading {
    /// It is the caption, by its own words, and credits these.
    case caption([Credit])
    /// It may be one: what stands below decides.
    case open
  }

  /// What opens the caption of the picture above it, or of one of several.
  private static let openings = WordTable(
    TraditionalWords.both([
      "图为", "图①", "图②", "图③", "图④", "图⑤", "图⑥", "图⑦", "图⑧", "图⑨", "①", "②", "③", "④", "⑤", "⑥", "上图", "下图",
      "左图", "右图", "图", "大图", "小图", "题图", "组图", "主图", "附图", "图一", "图二", "图三", "图四", "图1", "图2", "图3", "图4",
    ]))
  private static let marks = WordTable(["▲", "△", "▼", "▽", "◀", "▶", "◄", "►", "↑", "↓", "←", "→"])

  /// Reads a paragraph right below a picture; nil when it is no caption whatever follows.
  func read(_ paragraph: Paragraph) -> Reading? {
    if let range = paragraph.range, range.count > 4 * longest { return nil }
    let text = RunningText(paragraph.content)
    let bytes = text.bytes
    let whole = bytes.trimmed(0..<bytes.count)
    guard text.isLetters, !whole.isEmpty, bytes.characterCount(whole) <= longest else { return nil }
    let credits = self.credits(in: bytes)
    if !credits.isEmpty || opens(bytes, whole) || isItalic(paragraph) { return .caption(credits) }
    return bytes.endsSentence ? .open : nil
  }

  /// Who is credited at the end of a caption, or what else is named as its origin.
  func credits(in text: [UInt8]) -> [Credit] {
    let people = credit.credits(in: text)
    return people.isEmpty ? origin.closing(text).map { [$0] } ?? [] : people
  }

  private func opens(_ text: [UInt8], _ whole: Range<Int>) -> Bool {
    let open =
      Brackets.opensParenthesis(text.scalar(at: whole.lowerBound)) ? text.width(at: whole.lowerBound) : 0
    let start = whole.lowerBound + open
    if let mark = Self.marks.match(in: text, at: start, before: whole.upperBound) {
      return mark.offsets.upperBound < whole.upperBound
    }
    guard let word = Self.openings.match(in: text, at: start, before: whole.upperBound) else { return false }
    if word.value.hasSuffix("为") || word.value.hasSuffix("為") || word.value.unicodeScalars.count == 1 {
      return true
    }
    let next = text.blanksEnd(word.offsets.upperBound, before: whole.upperBound)
    guard next < whole.upperBound else { return false }
    return next > word.offsets.upperBound
      || ":：为為是）)、，①②③④⑤⑥".unicodeScalars.contains(text.scalar(at: next))
  }

  private func isItalic(_ paragraph: Paragraph) -> Bool {
    guard paragraph.content.count == 1, case .emphasis = paragraph.content[0] else { return false }
    return true
  }
}
