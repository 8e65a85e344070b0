/// Marks that come in pairs.
enum PairedMark {
  /// No more marks than these are kept open at a time; text nests a handful.
  private static let deepest = 64

  /// The mark that closes what a mark opens; nil for a mark that opens nothing.
  static func closer(of mark: Unicode.Scalar) -> Unicode.Scalar? {
    switch mark {
    case "“": "”"
    case "「": "」"
    case "『": "』"
    case "《": "》"
    case "〈": "〉"
    case "（": "）"
    case "(": ")"
    case "【": "】"
    default: nil
    }
  }

  /// The marks that open something.
  static let openers = MarkKinds("“「『《〈（(【")

  /// The mark that opens what a mark closes; nil for a mark that closes nothing.
  static func opener(of mark: Unicode.Scalar) -> Unicode.Scalar? {
    switch mark {
    case "”": "“"
    case "」": "「"
    case "』": "『"
    case "》": "《"
    case "〉": "〈"
    case "）": "（"
    case ")": "("
    case "】": "【"
    default: nil
    }
  }

  /// The marks that are open at the end of a text, outermost first, when `open` are open at its start.
  static func open(in passage: Passage, after open: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var open = open
    for mark in passage.marks {
      if closer(of: mark.scalar) != nil {
        if open.count < deepest { open.append(mark.scalar) }
      } else if let opener = opener(of: mark.scalar), let place = open.lastIndex(of: opener) {
        open.removeSubrange(place...)
      }
    }
    return open
  }

  /// Whether a text closes one of the marks that are open before it.
  static func closes(_ passage: Passage, _ open: [Unicode.Scalar]) -> Bool {
    guard !open.isEmpty else { return false }
    var inner: [Unicode.Scalar] = []
    for mark in passage.marks {
      if closer(of: mark.scalar) != nil {
        if inner.count < deepest { inner.append(mark.scalar) }
      } else if let opener = opener(of: mark.scalar) {
        if let place = inner.lastIndex(of: opener) {
          inner.removeSubrange(place...)
        } else {
          return open.contains(opener)
        }
      }
    }
    return false
  }
}
