import Source

extension KeyForm where Value == [ConfusableWord] {
  /// Words that are mistaken for others: `wrong: right`, `wrong: off`, or `wrong:` with keys.
  static var confusables: Self {
    let off = ConfigurationKey.Shape.choice([RuleSetting.off.rawValue, RuleSetting.never])
    return KeyForm(
      shape: .table(.either(.either(.text, off), .keys(ConfusableWord.keys.map(\.key))), also: [])
    ) { reader, key, value, words throws(ConfigurationError) in
      for (wrong, line, value) in try reader.pairs(of: value, key: key) {
        let known = words.firstIndex { Array($0.wrong.utf8) == Array(wrong.utf8) }
        if takesOut(value, wrong) {
          if let known { words.remove(at: known) }
          continue
        }
        let word = try reader.confusable(wrong, line, value)
        if let known { words[known] = word } else { words.append(word) }
      }
    } shown: {
      .table($0.map { ConfigurationValue.Row($0.wrong, $0.shown) })
    }
  }

  /// Whether the value takes a pair out. Between Latin letters `never` may be the word that is meant.
  private static func takesOut(_ value: YAMLValue, _ wrong: String) -> Bool {
    let isLatin = wrong.utf8.contains { (0x61...0x7A).contains($0 | 0x20) }
    return value.text.map { $0 == RuleSetting.off.rawValue || $0 == RuleSetting.never && !isLatin } ?? false
  }
}

extension ConfigurationReader {
  fileprivate func confusable(
    _ wrong: String, _ line: Int, _ value: YAMLValue
  ) throws(ConfigurationError) -> ConfusableWord {
    if let text = value.text { return ConfusableWord(wrong, text) }
    var word = ConfusableWord(wrong, "")
    try read(value, ConfusableWord.keys, of: wrong, into: &word)
    guard !word.right.isEmpty else {
      throw badValue(
        wrong, shown: "", line, Wording(zh: "正确的词，如 按装: 安装", en: "the word that is meant, as in 按装: 安装"))
    }
    return word
  }
}

extension ConfusableWord {
  /// The keys of a word that has more to it than what is meant.
  fileprivate static let keys: [PlacedKey<ConfusableWord>] = [
    PlacedKey("write", \.right, .line, zh: "应为", en: "what is meant"),
    PlacedKey("except-after", \.exceptAfter, .lines, zh: "跟在这些词后面不算", en: "right after these words"),
    PlacedKey("except-before", \.exceptBefore, .lines, zh: "在这些词前面不算", en: "right before these words"),
    PlacedKey("before-time", \.onlyBeforeTime, .yesOrNo, zh: "只在时间前面算", en: "wrong only before a time"),
  ]

  /// The value for the listing.
  fileprivate var shown: ConfigurationValue {
    guard onlyBeforeTime || !exceptAfter.isEmpty || !exceptBefore.isEmpty else { return .text(right) }
    return .table([ConfigurationValue.Row](Self.keys, of: self))
  }
}
