import Export

@testable import validate

/// Faults of every sort in two files whose names need escaping.
enum SampleFaults {
  /// Text with everything that some form must escape.
  static let hostile = "50% <b>\"甲\"&'乙'</b>: 一,二\r\n\u{1B}[31m三"

  static func report(failLevel: Severity? = .error) -> FaultReport {
    let region = FaultReport.Region(
      startLine: 3, startColumn: 5, endLine: 3, endColumn: 7, byteOffset: 40, byteLength: 6)
    let across = FaultReport.Region(
      startLine: 4, startColumn: 2, endLine: 6, endColumn: 1, byteOffset: 60, byteLength: 9)
    return FaultReport(
      language: .english,
      rules: [
        FaultReport.Rule(
          id: "TX001", name: "column-break", title: "Column break", summary: "A paragraph is cut in two.",
          help: ("help", "**help**"), severity: .error, tags: ["TX", "safe-fix"]),
        FaultReport.Rule(
          id: "HD002", name: "kicker-role", title: "Taken as kicker", summary: "A line is taken as kicker.",
          severity: .info, isOnByDefault: false),
      ],
      files: [
        FaultReport.File(
          path: "期/a:b, 1%.md", mediaType: "text/markdown",
          faults: [
            FaultReport.Fault(
              rule: "TX001", severity: .error, message: hostile, region: region,
              fixes: [FaultReport.Fix(description: "joins", safety: .safe, edits: [(region, "茶")])]),
            FaultReport.Fault(
              rule: "HD002", severity: .info, message: "only a note", region: across,
              fixes: [FaultReport.Fix(description: "nothing", safety: .unsafe, edits: [])]),
            FaultReport.Fault(rule: "TX001", severity: .error, message: "all over", count: 7),
          ]),
        FaultReport.File(
          path: "/clean.md", mediaType: "text/markdown", faults: [], passed: ["nothing found"]),
        FaultReport.File(
          path: "feed.xml", mediaType: "application/xml",
          faults: [
            FaultReport.Fault(
              rule: "schema", severity: .warning, message: "no such element", region: .init(line: 12))
          ]),
      ], failLevel: failLevel)
  }
}
