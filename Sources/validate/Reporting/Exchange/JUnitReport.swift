import Export

/// Faults as a report of tests in the XML that JUnit made common and continuous integration reads.
///
/// A file is a suite. Each rule with faults in the file is one test, so that a test keeps its name from run to run; it
/// fails when a fault reaches the fail level, else it passes and its faults are in its output. What was found in order
/// is a test that passes.
enum JUnitReport {
  /// The XML.
  static func xml(_ report: FaultReport) -> String {
    let suites =
      report.files.map { suite($0, report) } + report.unread.map { unreadSuite($0, report.language) }
    let tests = suites.reduce(0) { $0 + $1.tests }
    let failures = suites.reduce(0) { $0 + $1.failures }
    let errors = report.unread.count
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="\(ToolDescription.name)" tests="\(tests)" failures="\(failures)" errors="\(errors)">

      """ + suites.map(\.xml).joined() + "</testsuites>\n"
  }

  private static func suite(
    _ file: FaultReport.File, _ report: FaultReport
  ) -> (xml: String, tests: Int, failures: Int) {
    var rules: [String] = []
    var byRule: [String: [FaultReport.Fault]] = [:]
    for fault in file.faults {
      if byRule[fault.rule] == nil { rules.append(fault.rule) }
      byRule[fault.rule, default: []].append(fault)
    }
    let faulty = rules.sorted().map { test($0, byRule[$0] ?? [], file, report) }
    let passed = file.passed.map { "    <testcase \(names($0, file.path))/>\n" }
    let skipped = skipped(file, report)
    let failures = faulty.count(where: \.fails)
    let tests = faulty.count + passed.count + skipped.count
    let name = MarkupText.escaped(PathBytes.shown(file.path), inAttribute: true)
    let counts = "tests=\"\(tests)\" failures=\"\(failures)\" errors=\"0\" skipped=\"\(skipped.count)\""
    let head = "  <testsuite name=\"\(name)\" \(counts)>\n" + properties(file)
    let cases = passed.joined() + faulty.map(\.xml).joined() + skipped.joined()
    return (head + cases + "  </testsuite>\n", tests, failures)
  }

  /// How many places comments suppress and the baseline holds.
  private static func properties(_ file: FaultReport.File) -> String {
    guard !file.waived.isEmpty else { return "" }
    let suppressed = file.waived.filter(\.isSuppressed).reduce(0) { $0 + $1.count }
    let known = file.waived.reduce(0) { $0 + $1.count } - suppressed
    return """
          <properties>
            <property name="suppressed" value="\(suppressed)"/>
            <property name="known" value="\(known)"/>
          </properties>

      """
  }

  /// What is not reported, each rule as a test that was skipped, and what did not run.
  private static func skipped(_ file: FaultReport.File, _ report: FaultReport) -> [String] {
    var tests: [String] = []
    for isSuppressed in [true, false] {
      let waived = file.waived.filter { $0.isSuppressed == isSuppressed }
      let byRule = Dictionary(grouping: waived, by: \.rule).sorted { $0.key < $1.key }
      for (rule, faults) in byRule {
        let known = report.rules.first { $0.id == rule }
        let name =
          (known.map { "\(rule) \($0.name)" } ?? rule) + (isSuppressed ? " (suppressed)" : " (known)")
        tests.append(skipped(name, Self.words(faults, report.language), lines(faults, file, report), file))
      }
    }
    if let notRun = file.notRun { tests.append(skipped(notRun.name, notRun.reason, "", file)) }
    return tests
  }

  private static func skipped(
    _ name: String, _ message: String, _ output: String, _ file: FaultReport.File
  ) -> String {
    let body = output.isEmpty ? "" : "      <system-out>\(MarkupText.escaped(output))</system-out>\n"
    return """
          <testcase \(names(name, file.path))>
            <skipped message="\(MarkupText.escaped(message, inAttribute: true))"/>
      \(body)    </testcase>

      """
  }

  /// Why faults are not reported: the reasons of the comments, or that the baseline holds them.
  private static func words(_ faults: [FaultReport.Fault], _ language: Language) -> String {
    let count = faults.reduce(0) { $0 + $1.count }
    guard faults.first?.isSuppressed ?? false else {
      return Wording(zh: "基线里记着 \(count) 处", en: "\(count) in the baseline")(language)
    }
    var reasons: [String] = []
    for case .comment(let reason?, _)? in faults.map(\.waiver) where !reasons.contains(reason) {
      reasons.append(reason)
    }
    let words = Wording(zh: "\(count) 处已注明不改", en: "\(count) suppressed by a comment")(language)
    return ([words] + reasons).joined(separator: language == .chinese ? "：" : ": ")
  }

  /// What could not be read is a suite with one test that did not run to its end.
  private static func unreadSuite(
    _ unread: (path: String, message: String), _ language: Language
  ) -> (xml: String, tests: Int, failures: Int) {
    let name = MarkupText.escaped(PathBytes.shown(unread.path), inAttribute: true)
    let names = names(Wording(zh: "读取", en: "reading")(language), unread.path)
    let message = MarkupText.escaped(unread.message, inAttribute: true)
    let xml = """
        <testsuite name="\(name)" tests="1" failures="0" errors="1" skipped="0">
          <testcase \(names)>
            <error type="unread" message="\(message)"/>
          </testcase>
        </testsuite>

      """
    return (xml, 1, 0)
  }

  private static func names(_ name: String, _ path: String) -> String {
    let path = MarkupText.escaped(PathBytes.shown(path), inAttribute: true)
    return "name=\"\(MarkupText.escaped(name, inAttribute: true))\" classname=\"\(path)\" file=\"\(path)\""
  }

  private static func test(
    _ rule: String, _ faults: [FaultReport.Fault], _ file: FaultReport.File, _ report: FaultReport
  ) -> (xml: String, fails: Bool) {
    let known = report.rules.first { $0.id == rule }
    let names = names(known.map { "\(rule) \($0.name)" } ?? rule, file.path)
    let body = MarkupText.escaped(lines(faults, file, report))
    guard let gravest = faults.filter({ report.fails($0) }).map(\.severity).max() else {
      return ("    <testcase \(names)>\n      <system-out>\(body)</system-out>\n    </testcase>\n", false)
    }
    let title = known?.title ?? faults[0].message
    let message = faults.count == 1 ? faults[0].message : "\(title) (\(faults.count))"
    return (
      """
          <testcase \(names)>
            <failure type="\(gravest.rawValue)" message="\(MarkupText.escaped(message, inAttribute: true))">\(body)</failure>
          </testcase>

      """, true
    )
  }

  /// The faults, one a line.
  private static func lines(
    _ faults: [FaultReport.Fault], _ file: FaultReport.File, _ report: FaultReport
  ) -> String {
    faults.map { fault in
      let place = fault.region.map { region in
        ":\(region.startLine)" + (region.startColumn.map { ":\($0)" } ?? "")
      }
      let severity = fault.severity.wording(report.language)
      return "\(PathBytes.shown(file.path))\(place ?? ""): \(severity): \(fault.message)\n"
    }.joined()
  }
}

extension FaultReport.Fault {
  /// Whether a comment suppresses the fault.
  fileprivate var isSuppressed: Bool {
    if case .comment? = waiver { true } else { false }
  }
}
