import Export

/// One fault in SARIF (3.27).
struct SARIFResult: Encodable {
  struct Message: Encodable { var text: String }

  /// What SARIF has no word for.
  struct Properties: Encodable { var count: Int }

  struct FixProperties: Encodable { var safety: String }

  struct Replacement: Encodable {
    struct Content: Encodable { var text: String }

    var deletedRegion: SARIFLocation.Region
    var insertedContent: Content
  }

  struct Change: Encodable {
    var artifactLocation: SARIFLocation.Artifact
    var replacements: [Replacement]
  }

  struct Fix: Encodable {
    var description: Message
    var artifactChanges: [Change]
    var properties: FixProperties
  }

  let ruleId: String
  let ruleIndex: Int?
  let level: String
  let message: Message
  let locations: [SARIFLocation]
  let fixes: [Fix]?
  let properties: Properties?

  /// Describes a fault. A fix needs an edit: the schema asks for one.
  init(_ fault: FaultReport.Fault, ruleIndex: Int?, in artifact: SARIFLocation.Artifact) {
    ruleId = fault.rule
    self.ruleIndex = ruleIndex
    level = Self.level(fault.severity)
    message = Message(text: fault.message)
    locations = [SARIFLocation(artifact, fault.region)]
    let fixes = fault.fixes.filter { !$0.edits.isEmpty }.map { fix in
      Fix(
        description: Message(text: fix.description),
        artifactChanges: [
          Change(
            artifactLocation: artifact,
            replacements: fix.edits.map {
              Replacement(
                deletedRegion: SARIFLocation.Region($0.region), insertedContent: .init(text: $0.replacement))
            })
        ], properties: FixProperties(safety: fix.safety.rawValue))
    }
    self.fixes = fixes.isEmpty ? nil : fixes
    properties = fault.count > 1 ? Properties(count: fault.count) : nil
  }

  /// The level of a severity (3.27.10).
  static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }
}

/// Where a fault is (3.28).
struct SARIFLocation: Encodable {
  /// A file (3.4). The base of a relative address is what the reader takes for the root of the sources.
  struct Artifact: Encodable {
    var uri: String
    var uriBaseId: String?
    var index: Int?

    /// The file at a path; `index` is its place among the files of the run.
    init(_ path: String, index: Int?) {
      uri = ArtifactURI.of(path)
      uriBaseId = ArtifactURI.isRelative(path) ? "%SRCROOT%" : nil
      self.index = index
    }
  }

  /// A stretch of text (3.30).
  struct Region: Encodable {
    var startLine: Int
    var startColumn: Int?
    var endLine: Int?
    var endColumn: Int?
    var byteOffset: Int?
    var byteLength: Int?

    init(_ region: FaultReport.Region) {
      startLine = region.startLine
      startColumn = region.startColumn
      endLine = region.endLine
      endColumn = region.endColumn
      byteOffset = region.byteOffset
      byteLength = region.byteLength
    }
  }

  struct Physical: Encodable {
    var artifactLocation: Artifact
    var region: Region?
  }

  let physicalLocation: Physical

  init(_ artifact: Artifact, _ region: FaultReport.Region?) {
    physicalLocation = Physical(artifactLocation: artifact, region: region.map(Region.init))
  }
}
