/// Reads the `confusables` of a house style: `wrong: right`, `wrong: off`, or `wrong:` with keys.
struct ConfusableReader {
  /// What reads the file.
  let reader: ConfigurationReader

  private static let keys = ["write", "except-after", "except-before", "before-time"]

  func read(_ value: YAMLValue, into words: inout [ConfusableWord]) throws(ConfigurationError) {
    for (wrong, line, value) in try reader.pairs(of: value, key: "confusables") {
      let known = words.firstIndex { Array($0.wrong.utf8) == Array(wrong.utf8) }
      if value.text == "off" {
        if let known { words.remove(at: known) }
        continue
      }
      let word = try word(wrong, line, value)
      if let known { words[known] = word } else { words.append(word) }
    }
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
