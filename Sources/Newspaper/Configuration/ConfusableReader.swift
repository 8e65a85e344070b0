import Source

/// Reads the `confusables` of a house style: `wrong: right`, `wrong: off`, or `wrong:` with keys.
struct ConfusableReader {
  /// What reads the file.
  let reader: ConfigurationReader

  private static let keys = ["write", "except-after", "except-before", "before-time"]

  func read(_ value: YAMLValue, into words: inout [ConfusableWord]) throws(ConfigurationError) {
    for (wrong, line, value) in try reader.pairs(of: value, key: "confusables") {
      let known = words.firstIndex { Array($0.wrong.utf8) == Array(wrong.utf8) }
      if takesOut(value, wrong) {
        if let known { words.remove(at: known) }
        continue
      }
      let word = try word(wrong, line, value)
      if let known { words[known] = word } else { words.append(word) }
    }
  }

  /// Whether the value takes a pair out. Between Latin letters `never` may be the word that is meant.
  private func takesOut(_ value: YAMLValue, _ wrong: String) -> Bool {
    let isLatin = wrong.utf8.contains { (0x61...0x7A).contains($0 | 0x20) }
    return value.text.map { $0 == RuleSetting.off.rawValue || $0 == RuleSetting.never && !isLatin } ?? false
  }

  private func word(
    _ wrong: String, _ line: Int, _ value: YAMLValue
  ) throws(ConfigurationError) -> ConfusableWord {
    let expected = Wording(zh: "正确的词，如 按装: 安装", en: "the word that is meant, as in 按装: 安装")
    if let text = value.text { return ConfusableWord(wrong, text) }
    var word = ConfusableWord(wrong, "")
    for (key, line, value) in try reader.pairs(of: value, key: wrong) {
      switch key {
      case "write": word.right = try reader.optionalLine(key, value) ?? ""
      case "except-after": word.exceptAfter = try reader.lines(key, value)
      case "except-before": word.exceptBefore = try reader.lines(key, value)
      case "before-time":
        guard let text = value.text, ["yes", "no"].contains(text) else {
          throw reader.badValue(key, value, Wording(zh: "yes 或 no", en: "yes or no"))
        }
        word.onlyBeforeTime = text == "yes"
      default: throw reader.unknownKey(key, line, among: Self.keys)
      }
    }
    guard !word.right.isEmpty else { throw reader.badValue(wrong, shown: "", line, expected) }
    return word
  }
}
