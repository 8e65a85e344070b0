import Export

@testable import validate

/// A release check of the sample page that is made, not run, so that no rule and no exporter can change it.
enum SampleReport {
  /// The page as it is read.
  static func page() throws -> Page {
    PageParser.parse(
      SourceText(String(decoding: try Golden.bytes("page.md"), as: UTF8.self)), file: "page.md")
  }

  /// A check that found faults of every sort.
  static func failing() throws -> PageReport {
    let page = try page()
    return PageReport(
      file: "page.md", page: page, lines: LineTable(page.source ?? SourceText("")), findings: findings(page),
      stages: [
        .parse: StageReport(figures: figures(["items": 2, "articles": 1, "people": 3])),
        .lint: StageReport(figures: figures(["errors": 2, "warnings": 1, "infos": 1])),
        .export: StageReport(figures: figures(["newsItems": 3, "bytes": 12_345, "missing": 0])),
        .schema: StageReport(
          figures: figures(["errors": 1]),
          problems: [
            StageReport.Problem(
              Wording(zh: "<headline> 缺少属性 role；请补上", en: "<headline> lacks the attribute role; add it"),
              range: page.parts.first?.range)
          ]),
        .semantics: StageReport(figures: figures(["errors": 0])),
        .reimport: StageReport(figures: figures(["bytes": 800])),
        .roundTrip: StageReport(figures: figures(["identical": 1, "hintBytes": 7, "sourceBytes": 800])),
      ], passes: false)
  }

  /// A check that found nothing.
  static func passing() throws -> PageReport {
    var report = try failing()
    report.findings = []
    report.stages[.lint] = StageReport(figures: figures(["errors": 0, "warnings": 0, "infos": 0]))
    report.stages[.schema] = StageReport(figures: figures(["errors": 0]))
    report.passes = true
    return report
  }

  /// A file that is no text.
  static let unreadable = PageReport(
    file: "page.md", page: nil, lines: LineTable(SourceText("")), findings: [],
    stages: [
      .parse: StageReport(
        figures: [], problems: [StageReport.Problem(Wording(zh: "不是 UTF-8", en: "not UTF-8"))])
    ],
    passes: false)

  private static func figures(_ values: KeyValuePairs<String, Int>) -> [StageReport.Figure] {
    values.map { StageReport.Figure($0.key, $0.value) }
  }

  private static func findings(_ page: Page) -> [Finding] {
    let text = page.source?.bytes ?? []
    func place(_ word: String) -> SourceRange {
      let word = Array(word.utf8)
      let start = text.indices.first { text[$0...].starts(with: word) } ?? 0
      return SourceRange(start, start + word.count)
    }
    func finding(
      _ rule: String, _ severity: Severity, _ message: Wording, remedy: Wording? = nil, at range: SourceRange,
      count: Int = 1, fix: Fix? = nil
    ) -> [Finding] {
      guard let metadata = RuleSet.standard.rule(named: rule)?.metadata else { return [] }
      var finding = Finding(metadata, message, remedy: remedy, at: range, count: count, fix: fix)
      finding.severity = severity
      return [finding]
    }
    return finding(
      "PN001", .error, Wording(zh: "全文有 2 处半角逗号", en: "2 half-width commas"), at: place(","), count: 2,
      fix: Fix(.safe, [SourceEdit(place(","), "，")]))
      + finding(
        "TX001", .error,
        Wording(
          zh: "这一段在栏尾断开，应与下一段接排，否则读者以为文章到此为止，下一段又没头没尾", en: "this paragraph was cut at the end of a column"),
        at: place("灯\n"), fix: Fix(.unsafe, []))
      + finding(
        "DL002", .warning, Wording(zh: "“本报讯”后面应正好空一格", en: "one space belongs after 本报讯"),
        remedy: Wording(zh: "改成一个空格", en: "put one space"), at: place("本报讯"))
      + finding(
        "ST006", .info, Wording(zh: "只是提示\u{1B}[31m", en: "only a note\u{1B}[31m"), at: place("今天多云"))
  }
}

extension CheckReport {
  /// Adds what the check says about a page.
  mutating func add(_ report: PageReport, path: String) {
    add(FileReport(report, path: path, failLevel: failLevel, language: language), keeps: true)
  }
}
