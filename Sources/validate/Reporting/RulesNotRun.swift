import Export

/// Rules that were switched on and did not run on a file, and why.
struct RulesNotRun: Encodable, Equatable, Sendable {
  /// Why rules did not run.
  enum Reason: String, Encodable, Sendable {
    /// The file was not known for a newspaper page.
    case notRecognised
    /// The page is in another language than theirs.
    case otherLanguage
  }

  /// Why they did not run.
  var reason: Reason
  /// The number of rules; of several files that of the file with the most.
  var count: Int
  /// The number of files on which they did not run.
  var files: Int

  /// What did not run on one file; empty when all did.
  static func of(_ page: LintedPage) -> [RulesNotRun] {
    [
      RulesNotRun(reason: .notRecognised, count: page.rulesNotRun, files: 1),
      RulesNotRun(reason: .otherLanguage, count: page.rulesForOtherLanguage, files: 1),
    ].filter { $0.count > 0 }
  }

  /// What did not run on two sets of files.
  static func together(_ left: [RulesNotRun], _ right: [RulesNotRun]) -> [RulesNotRun] {
    var sum = left
    for entry in right {
      if let index = sum.firstIndex(where: { $0.reason == entry.reason }) {
        sum[index].count = max(sum[index].count, entry.count)
        sum[index].files += entry.files
      } else {
        sum.append(entry)
      }
    }
    return sum.sorted { $0.reason == .notRecognised && $1.reason != .notRecognised }
  }

  /// That they did not run, in words. `isSingle` means that there is only one file.
  func words(_ language: Language, isSingle: Bool = true) -> String {
    let rules = CountWords.plural(count, "rule")
    let these =
      isSingle ? Wording(zh: "", en: "") : Wording(zh: "有 \(files) 个文件", en: CountWords.plural(files, "file"))
    let words =
      switch reason {
      case .notRecognised:
        isSingle
          ? Wording(
            zh: "没有认出这是报纸版面，\(count) 条版面规则没有查",
            en: "not recognised as a newspaper page: \(rules) for such pages did not run")
          : Wording(
            zh: "\(these.chinese)没有认出是报纸版面，\(count) 条版面规则没有查",
            en: "\(these.english) not recognised as newspaper pages: \(rules) for such pages did not run")
      case .otherLanguage:
        isSingle
          ? Wording(
            zh: "不是中文版面，\(count) 条查中文的规则没有查，文字没有校对",
            en: "not in Chinese: \(rules) for Chinese text did not run, and the prose was not proofread")
          : Wording(
            zh: "\(these.chinese)不是中文，\(count) 条查中文的规则没有查，文字没有校对",
            en:
              "\(these.english) not in Chinese: \(rules) for Chinese text did not run, and the prose was not "
              + "proofread")
      }
    return words(language)
  }
}
