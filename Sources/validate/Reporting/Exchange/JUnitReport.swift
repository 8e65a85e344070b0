import Export

/// Faults as a report of tests in the XML that JUnit made common and continuous integration reads.
///
/// A file is a suite. Each rule with faults in the file is one test, so that a test keeps its name from run to run; it
/// fails when a fault reaches the fail level, else it passes and its faults stand in its output. What was found in order
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
    let failures = faulty.count(where: \.fails)
    let tests = faulty.count + passed.count
    let name = MarkupText.escaped(PathBytes.shown(file.path), inAttribute: true)
    let head =
      "  <testsuite name=\"\(name)\" tests=\"\(tests)\" failures=\"\(failures)\" errors=\"0\" skipped=\"0\">\n"
    return (head + passed.joined() + faulty.map(\.xml).joined() + "  </testsuite>\n", tests, failures)
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
    let lines = faults.map { fault in
      let place = fault.region.map { region in
        ":\(region.startLine)" + (region.startColumn.map { ":\($0)" } ?? "")
      }
      return
        "\(PathBytes.shown(file.path))\(place ?? ""): \(fault.severity.wording(report.language)): \(fault.message)\n"
    }
    let body = MarkupText.escaped(lines.joined())
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
}
