/// The pairs of parentheses and brackets that print uses around credits, datelines and jumps.
package enum Brackets {
  /// The closing mark for an opening one; nil for any other character.
  package static func closer(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "(": ")"
    case "（": "）"
    case "【": "】"
    case "[": "]"
    case "［": "］"
    case "〔": "〕"
    default: nil
    }
  }

  /// Whether the character opens a parenthesis, of either width.
  package static func opensParenthesis(_ scalar: Unicode.Scalar) -> Bool { scalar == "(" || scalar == "（" }

  /// Whether the character closes a parenthesis, of either width.
  package static func closesParenthesis(_ scalar: Unicode.Scalar) -> Bool { scalar == ")" || scalar == "）" }

  /// What stands inside a pair around the whole of a range, white space apart; nil when there is no pair or nothing
  /// in it. Half- and full-width parentheses may be mixed, as slips of the hand are.
  static func inside(_ text: [UInt8], _ whole: Range<Int>) -> Range<Int>? {
    guard !whole.isEmpty else { return nil }
    let opener = text.scalar(at: whole.lowerBound)
    let last = text.start(before: whole.upperBound)
    let first = whole.lowerBound + text.width(at: whole.lowerBound)
    guard first < last, let closer = closer(of: opener) else { return nil }
    let end = text.scalar(at: last)
    guard end == closer || opensParenthesis(opener) && closesParenthesis(end) else { return nil }
    let inner = text.trimmed(first..<last)
    return inner.isEmpty ? nil : inner
  }
}
