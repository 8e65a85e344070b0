import Export

/// Faults as SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format), which code scanning reads.
///
/// Columns count UTF-16 code units, as the log declares (3.14.17). Lines end at LF, CR LF and CR (3.14.18).
struct SARIFReport: Encodable {
  private enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  private let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
  private let version = "2.1.0"
  private let runs: [SARIFRun]

  /// Describes a run.
  init(_ report: FaultReport) { runs = [SARIFRun(report)] }
}

/// One run of the tool (3.14).
struct SARIFRun: Encodable {
  struct Tool: Encodable { var driver: SARIFDriver }

  /// Whether the run was complete (3.20); faults do not make it unsuccessful, what could not be read does.
  struct Invocation: Encodable {
    var executionSuccessful: Bool
    var toolExecutionNotifications: [Notification]?
  }

  /// Something to know about the run (3.58): what could not be read, and where rules did not run.
  struct Notification: Encodable {
    var level: String
    var message: SARIFResult.Message
    var locations: [SARIFLocation]
  }

  struct Artifact: Encodable {
    var location: SARIFLocation.Artifact
    var mimeType: String
    var encoding = "UTF-8"
    var roles = ["analysisTarget"]
  }

  let tool: Tool
  let invocations: [Invocation]
  let columnKind = "utf16CodeUnits"
  let newlineSequences = ["\r\n", "\n", "\r"]
  let language: String
  let artifacts: [Artifact]
  let results: [SARIFResult]

  /// Describes a run.
  init(_ report: FaultReport) {
    language = SARIFRun.language(report.language)
    tool = Tool(driver: SARIFDriver(report))
    let unread = report.unread.map { path, message in
      Notification(
        level: "error", message: SARIFResult.Message(text: message),
        locations: [SARIFLocation(SARIFLocation.Artifact(path, index: nil), nil)])
    }
    artifacts = report.files.enumerated().map { index, file in
      Artifact(location: SARIFLocation.Artifact(file.path, index: nil), mimeType: file.mediaType)
    }
    let indexes = Dictionary(
      report.rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    // Results have a state only where the run was compared with a baseline (3.27.24).
    let isCompared = report.waived.known + report.waived.stale > 0
    results = report.files.enumerated().flatMap { index, file in
      (file.faults + file.waived).map { fault in
        SARIFResult(
          fault, ruleIndex: indexes[fault.rule], in: .init(file.path, index: index), isCompared: isCompared)
      }
    }
    let notRun = report.files.enumerated().compactMap { index, file in
      file.notRun.map { notRun in
        Notification(
          level: "note", message: SARIFResult.Message(text: notRun.reason),
          locations: [SARIFLocation(.init(file.path, index: index), nil)])
      }
    }
    let notifications = unread + notRun
    invocations = [
      Invocation(
        executionSuccessful: unread.isEmpty,
        toolExecutionNotifications: notifications.isEmpty ? nil : notifications)
    ]
  }

  /// The language as an RFC 5646 tag with a region, which the schema requires.
  static func language(_ language: Language) -> String {
    switch language {
    case .chinese: "zh-CN"
    case .english: "en-US"
    }
  }
}

/// The tool and its rules (3.19, 3.49).
struct SARIFDriver: Encodable {
  struct Message: Encodable { var text: String }

  struct Help: Encodable {
    var text: String
    var markdown: String
  }

  struct RuleConfiguration: Encodable {
    var level: String
    var enabled: Bool
  }

  struct RuleProperties: Encodable { var tags: [String] }

  struct Rule: Encodable {
    var id: String
    var name: String
    var shortDescription: Message
    var fullDescription: Message
    var help: Help?
    var helpUri: String?
    var defaultConfiguration: RuleConfiguration
    var properties: RuleProperties?
  }

  let name = ToolDescription.name
  let version = ToolDescription.version
  let semanticVersion = ToolDescription.version
  let language: String
  let rules: [Rule]

  init(_ report: FaultReport) {
    language = SARIFRun.language(report.language)
    rules = report.rules.map { rule in
      Rule(
        id: rule.id, name: rule.name, shortDescription: Message(text: rule.title),
        fullDescription: Message(text: rule.summary),
        help: rule.help.map { Help(text: $0.text, markdown: $0.markdown) }, helpUri: rule.helpAddress,
        defaultConfiguration: RuleConfiguration(
          level: SARIFResult.level(rule.severity), enabled: rule.isOnByDefault),
        properties: rule.tags.isEmpty ? nil : RuleProperties(tags: rule.tags))
    }
  }
}
