import Export

extension FileNotes {
  /// Something that was left out, in JSON.
  struct LeftOutReport: Encodable {
    @PathText var file: String
    var reason: String
    var message: String
  }

  /// Something that could not be read, in JSON.
  struct UnreadReport: Encodable {
    @PathText var file: String
    var message: String
  }

  /// A file that was read in another encoding than UTF-8, in JSON.
  struct ReadAsReport: Encodable {
    @PathText var file: String
    var encoding: String
  }

  /// What was left out, for JSON.
  func leftOutReports(_ language: Language) -> [LeftOutReport] {
    leftOut.map {
      LeftOutReport(file: $0.path, reason: $0.reason.rawValue, message: $0.reason.wording(language))
    }
  }

  /// What could not be read, for JSON.
  func unreadReports(_ language: Language) -> [UnreadReport] {
    unread.map { UnreadReport(file: $0.path, message: $0.wording(language)) }
  }

  /// What could not be read, for the reports of other programs.
  func unreadWords(_ language: Language) -> [(path: String, message: String)] {
    unread.map { ($0.path, $0.wording(language)) }
  }

  /// What was converted, for JSON.
  var readAsReports: [ReadAsReport] {
    converted.map { ReadAsReport(file: $0.path, encoding: $0.encoding.rawValue) }
  }
}

extension FileNotes {
  /// How many files are named for each reason; of more only the number is given.
  private static let named = 3

  /// A line on what was left out and one on what was converted; empty when there is nothing to say.
  func text(_ language: Language) -> String {
    [leftOutLine(language), convertedLine(language)].filter { !$0.isEmpty }.map { $0 + "\n" }.joined()
  }

  private func leftOutLine(_ language: Language) -> String {
    guard !leftOut.isEmpty else { return "" }
    let parts = LeftOut.Reason.allCases.compactMap { reason -> String? in
      let paths = leftOut.filter { $0.reason == reason }.map(\.path)
      guard !paths.isEmpty else { return nil }
      let names = Self.names(paths, language)
      return Wording(
        zh: "\(names)（\(reason.wording.chinese)）", en: "\(names) (\(reason.wording.english))")(language)
    }
    let count = CountWords.grouped(leftOut.count)
    return Wording(
      zh: "没有查 \(count) 项：\(parts.joined(separator: "；"))",
      en: "\(count) left out: \(parts.joined(separator: "; "))")(language)
  }

  private func convertedLine(_ language: Language) -> String {
    guard !converted.isEmpty else { return "" }
    let parts = [(true, "GB 18030"), (false, "UTF-16")].compactMap { isChinese, name -> String? in
      let paths = converted.filter { ($0.encoding == .gb18030) == isChinese }.map(\.path)
      guard !paths.isEmpty else { return nil }
      let names = Self.names(paths, language)
      return Wording(zh: "按 \(name) 读了 \(names)", en: "read as \(name): \(names)")(language)
    }
    return parts.joined(separator: language == .chinese ? "；" : "; ")
  }

  private static func names(_ paths: [String], _ language: Language) -> String {
    let names = CountWords.list(paths.prefix(named).map(TerminalText.of), language)
    let rest = paths.count - named
    guard rest > 0 else { return names }
    return Wording(
      zh: "\(names) 等 \(CountWords.grouped(paths.count)) 项",
      en: "\(names) and \(CountWords.grouped(rest)) more")(
        language)
  }
}

extension FileNotes {
  /// Reports on standard error what could not be read and, where the report on standard output does not, what was left out.
  func report(_ language: Language, reportsLeftOut: Bool = false) {
    for fault in unread { Self.report(fault, language) }
    if reportsLeftOut { StandardError.write(text(language)) }
  }

  /// Adds something else that could not be read, and reports it.
  mutating func add(_ fault: FileFault, _ language: Language) {
    unread.append(fault)
    Self.report(fault, language)
  }

  /// Adds what was converted.
  mutating func take(_ pages: [LintedPage]) {
    converted += pages.compactMap { page in page.converted.map { (page.path, $0) } }
  }

  private static func report(_ fault: FileFault, _ language: Language) {
    StandardError.report(fault.wording(language))
  }
}
