import Export

/// Rules that were switched on and did not run on a file, and why.
struct RulesNotRun: Encodable, Equatable, Sendable {
  /// The only reason there is: the file was not known for a newspaper page.
  static let notRecognised = "notRecognised"

  /// Why they did not run.
  var reason = Self.notRecognised
  /// The number of rules; of several files that of the file with the most.
  var count: Int
  /// The number of files on which they did not run.
  var files: Int

  /// What did not run on one file; empty when all did.
  static func of(_ count: Int) -> [RulesNotRun] { count == 0 ? [] : [RulesNotRun(count: count, files: 1)] }

  /// What did not run on two sets of files.
  static func together(_ left: [RulesNotRun], _ right: [RulesNotRun]) -> [RulesNotRun] {
    guard let first = left.first else { return right }
    guard let second = right.first else { return left }
    return [RulesNotRun(count: max(first.count, second.count), files: first.files + second.files)]
  }

  /// That they did not run, in words. `isSingle` says that there is one file only.
  func words(_ language: Language, isSingle: Bool = true) -> String {
    let rules = CountWords.plural(count, "rule")
    return isSingle
      ? Wording(
        zh: "没有认出这是报纸版面，\(count) 条版面规则没有查",
        en: "not recognised as a newspaper page: \(rules) for such pages did not run")(language)
      : Wording(
        zh: "有 \(files) 个文件没有认出是报纸版面，\(count) 条版面规则没有查",
        en: "\(CountWords.plural(files, "file")) not recognised as newspaper pages: "
          + "\(rules) for such pages did not run")(language)
  }
}
