internal import Benchmark
internal import Export

/// Something that is measured: work on one issue.
struct ReleaseTask: Sendable {
  /// What it is called in the table.
  let name: String
  /// The work.
  let run: @Sendable (PreparedIssue) throws -> Void

  /// The floor: what the C libraries do once for an issue. The official schema comes with `../shared`.
  static let floor: [ReleaseTask] = {
    var tasks = [
      ReleaseTask(name: "cmark-gfm parse") { issue in
        for page in issue.input.pages { Floor.readMarkdown(page.bytes) }
      },
      ReleaseTask(name: "libxml2 parse") { Floor.readXML($0.message.bytes) },
    ]
    if let schema = Floor.schema(at: Places.officialSchema.path) {
      tasks.append(ReleaseTask(name: official) { Floor.validate($0.message.bytes, against: schema) })
    }
    if let schema = Floor.schema(at: Places.profile.path) {
      tasks.append(ReleaseTask(name: profile) { Floor.validate($0.message.bytes, against: schema) })
    }
    return tasks
  }()

  /// The name of the streaming validation against the official schema.
  static let official = "libxml2 stream validation, official schema"
  /// The name of the streaming validation against our profile.
  static let profile = "libxml2 stream validation, our profile"

  /// The release check as `check` runs it.
  static let checks = [
    ReleaseTask(name: "check without rules") { issue in
      blackHole(ReleaseCheck.run(issue.input, options: withoutRules))
    },
    ReleaseTask(name: "check with every default rule") { issue in
      blackHole(ReleaseCheck.run(issue.input, options: ReleaseOptions()))
    },
  ]

  /// The stages of the release check, each on what the one before it gave.
  static let stages = [
    ReleaseTask(name: "parse") { blackHole(try PreparedIssue.parse($0.input)) },
    ReleaseTask(name: "lint") { blackHole($0.lint()) },
    ReleaseTask(name: "record spelling") { blackHole($0.issue.pages.map(SpellingRecorder.record)) },
    ReleaseTask(name: "export") { issue in
      blackHole(try NewsMLExporter.export(issue.issue, spelling: issue.spelling, options: issue.options))
    },
    ReleaseTask(name: "read XML to tree") { blackHole(try XMLTreeReader.read($0.message.bytes)) },
    ReleaseTask(name: "schema validation") { blackHole(try SchemaCheck.violations(in: $0.message.bytes)) },
    ReleaseTask(name: "semantic checks") { blackHole(SemanticCheck.findings(in: $0.tree)) },
    ReleaseTask(name: "audit") { blackHole($0.audit()) },
    ReleaseTask(name: "import") { blackHole(try IssueImporter.importMessage($0.tree)) },
    ReleaseTask(name: "compare") { blackHole($0.compare()) },
  ]

  /// Everything, in the order in which a round runs it.
  static let all = floor + checks + stages

  private static let withoutRules: ReleaseOptions = {
    let entries = RuleSet.standard.metadata.map { LintSettings.Entry(rule: $0.id, setting: .off, line: 1) }
    return ReleaseOptions(configuration: Configuration(lint: LintSettings(rules: entries)))
  }()
}
