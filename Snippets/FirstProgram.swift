import Export

let markdown = """
  ---
  date: 2026-05-12
  page: 01
  ---

  # 苇溪新桥今日通车

  ■ 林一苇

  本报讯 苇溪新桥12日通车,两岸往来不再绕行。
  """
let source = try SourceText(Array(markdown.utf8))
let page = PageParser.parse(source, file: "01.md")
let issue = IssueParser.parse([page])

let lines = LineTable(source)
for result in Linter.lint(issue, with: .standard) {
  for finding in result.findings {
    let place = lines.position(at: finding.range.lowerBound)
    print("\(place.line):\(place.column)  \(finding.rule)  \(finding.message.english)")
  }
}

let message = try NewsMLExporter.export(issue)
print("\(message.bytes.count) bytes of NewsML-G2")
