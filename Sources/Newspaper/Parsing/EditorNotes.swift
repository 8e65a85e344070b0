package import Document

/// Recognises the notes of the editors 编者按 by their opening words.
package struct EditorNotes {
  package let words: SharedHouseStyle

  /// Reads with the words of a paper.
  package init(words: SharedHouseStyle) { self.words = words }

  /// How a paragraph opens as a note.
  package enum Opening {
    /// The opening words are all there is, and the note itself follows.
    case alone
    /// The opening words and the note.
    case withText
  }

  /// How the paragraph opens as a note; nil when it is none.
  package func opening(_ paragraph: Paragraph) -> Opening? {
    let text = RunningText(paragraph.content, limit: 64).bytes
    let whole = text.trimmed(0..<text.count)
    guard !whole.isEmpty else { return nil }
    var offset = whole.lowerBound
    let closer = Brackets.closer(of: text.scalar(at: offset))
    if closer != nil { offset += text.width(at: offset) }
    guard let word = words.style.noteOpenings.match(in: text, at: offset, before: whole.upperBound) else {
      return nil
    }
    offset = word.offsets.upperBound
    if let closer {
      while offset < whole.upperBound, text.scalar(at: offset).isPrintedSpace {
        offset += text.width(at: offset)
      }
      guard offset < whole.upperBound else { return .alone }
      if text.scalar(at: offset) == closer { offset += text.width(at: offset) }
      return offset < whole.upperBound ? .withText : .alone
    }
    guard offset < whole.upperBound else { return .alone }
    let next = text.scalar(at: offset)
    let opens = next.isPrintedSpace || [":", "：", "—", "|", "丨", "▶", "►"].contains(next)
    guard opens else { return nil }
    return text.trimmed(offset + text.width(at: offset)..<whole.upperBound).isEmpty ? .alone : .withText
  }
}
