import Export

/// The form of a report: all forms there are, which commands offer them, and how each is made.
enum ReportFormat: String, CaseIterable {
  /// For people.
  case text
  /// For programs.
  case json
  /// For code scanning: SARIF 2.1.0.
  case sarif
  /// For continuous integration: a report of tests.
  case junit
  /// For GitHub Actions: annotations.
  case github
  /// For the desk: a proof sheet to read and to print.
  case html

  /// The forms that every command offers.
  static let ofEveryCommand: [ReportFormat] = [.text, .json]
  /// The forms of a check of pages.
  static let ofPages = allCases
  /// The forms of a check of XML, of which there is no proof sheet.
  static let ofXML = allCases.filter { $0 != .html }

  /// Whether a report is written file by file while the command works; the other forms need all files at once.
  var isWrittenByFile: Bool { self == .text || self == .json }

  /// Whether a report needs the pages themselves: a proof sheet sets them, and SARIF identifies a finding from run to run by
  /// the words around it.
  var needsPages: Bool { self == .html || self == .sarif }

  /// A report in a form that needs all files; nothing for a form that is written file by file.
  ///
  /// - Throws: What the JSON encoder throws.
  func whole(_ report: some StreamedReport) throws -> [UInt8] {
    switch self {
    case .text, .json: []
    case .sarif: try JSONReport.bytes(SARIFReport(report.faults))
    case .junit: Array(JUnitReport.xml(report.faults).utf8)
    case .github: Array(GitHubReport.text(report.faults).utf8)
    case .html: Array((report.proofSheet?.html ?? "").utf8)
    }
  }
}
