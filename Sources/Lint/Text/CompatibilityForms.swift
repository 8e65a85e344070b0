/// Radicals 部首, compatibility ideographs 兼容汉字 and ligatures of a typeface, which extraction from PDF leaves in the place of
/// ordinary characters.
enum CompatibilityForms {
  private static let blocks: [(first: UInt32, written: [Unicode.Scalar])] = [
    (0x2E80, Array(radicals.unicodeScalars)), (0xF900, Array(ideographs.unicodeScalars)),
    (0x2F800, Array(supplement.unicodeScalars)),
  ]

  /// The ordinary character that a form looks like; nil for a character that is no such form.
  static func written(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    for block in blocks where scalar.value >= block.first {
      let index = Int(scalar.value - block.first)
      if index < block.written.count, block.written[index] != "\u{3000}" { return block.written[index] }
    }
    return nil
  }

  private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]

  /// The letters of a ligature such as ﬁ; nil for a character that is none.
  static func letters(of scalar: Unicode.Scalar) -> String? {
    (0xFB00...0xFB06).contains(scalar.value) ? ligatures[Int(scalar.value - 0xFB00)] : nil
  }

  /// What is written for a form: the ordinary character, or the letters; nil for a character that is no such form.
  static func text(for scalar: Unicode.Scalar) -> String? {
    letters(of: scalar) ?? written(for: scalar).map { String($0) }
  }
}
