/// A character in a ``Passage`` that no printed text should hold.
struct OddCharacter: Sendable, Hashable {
  /// Why not.
  enum Kind: Sendable, Hashable {
    /// U+FFFD: something was lost where bytes were read in the wrong encoding.
    case replacement
    /// A code point that every maker of fonts fills differently, or nobody.
    case privateUse
    /// A control character.
    case control
    /// A radical or a compatibility ideograph, which looks like another character and is not found as that one.
    case form
    /// Several letters that a typeface sets as one: ﬁ.
    case ligature
  }

  /// The byte offset in the passage, from 0.
  let offset: Int
  /// The character.
  let scalar: Unicode.Scalar
  /// The byte offset after it.
  var end: Int { offset + UTF8.width(scalar) }
}

extension OddCharacter.Kind {
  /// The kind of a character; nil for one that may stand in a text.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0xFFFD: self = .replacement
    case 0xE000...0xF8FF, 0xF0000...0x10FFFF, 0xFDD0...0xFDEF, 0xFFFE...0xFFFF: self = .privateUse
    case 0...0x08, 0x0B...0x1F, 0x7F...0x9F: self = .control
    case 0x2E80...0x2FD5, 0xF900...0xFAD9, 0x2F800...0x2FA1D:
      guard CompatibilityForms.written(for: scalar) != nil else { return nil }
      self = .form
    case 0xFB00...0xFB06: self = .ligature
    default: return nil
    }
  }
}
