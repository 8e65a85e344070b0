import Document

extension ItemBuilder {
  /// The first words of an item that has no headline, as one line: up to the end of the first sentence, and no longer than
  /// readers show in a list. Nil when nothing of the item can be read.
  var openingWords: LabelText? {
    for part in piece.parts {
      let lines = part.block.plainText.split(whereSeparator: \.isNewline)
      guard let line = lines.lazy.compactMap({ LabelText(String($0)) }).first else { continue }
      return LabelText(Self.beginning(of: line.string))
    }
    return nil
  }

  private static let maximumLength = 40

  private static func beginning(of line: String) -> String {
    var words = ""
    for character in line {
      if words.count == maximumLength { return words + "…" }
      words.append(character)
      if "。！？".contains(character) { break }
    }
    return words
  }
}
