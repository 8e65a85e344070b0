import Export

/// One fault in SARIF (3.27).
struct SARIFResult: Encodable {
  struct Message: Encodable { var text: String }

  /// What SARIF has no property for.
  struct Properties: Encodable { var count: Int }

  struct FixProperties: Encodable { var safety: String }

  struct Replacement: Encodable {
    struct Content: Encodable { var text: String }

    var deletedRegion: FaultReport.Region
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

  /// That the result is not to be shown, and why (3.35).
  struct Suppression: Encodable {
    var kind: String
    var justification: String?
    var location: SARIFLocation?
  }

  /// What identifies the result from run to run (3.27.18).
  struct Fingerprints: Encodable {
    private enum CodingKeys: String, CodingKey { case context = "validateContext/v1" }

    var context: String
  }

  let ruleId: String
  let ruleIndex: Int?
  let level: String
  let message: Message
  let locations: [SARIFLocation]
  let fixes: [Fix]?
  let partialFingerprints: Fingerprints?
  let suppressions: [Suppression]?
  let baselineState: String?
  let properties: Properties?

  /// Describes a fault. A fix needs an edit: the schema requires one. `isCompared` means that the run was compared with a
  /// baseline.
  init(_ fault: FaultReport.Fault, ruleIndex: Int?, in artifact: SARIFLocation.Artifact, isCompared: Bool) {
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
                deletedRegion: $0.region, insertedContent: .init(text: $0.replacement))
            })
        ], properties: FixProperties(safety: fix.safety.rawValue))
    }
    self.fixes = fixes.isEmpty ? nil : fixes
    partialFingerprints = fault.fingerprint.map { Fingerprints(context: $0) }
    switch fault.waiver {
    case nil:
      suppressions = nil
      baselineState = isCompared ? "new" : nil
    case .comment(let reason, let region):
      suppressions = [
        Suppression(
          kind: "inSource", justification: reason, location: SARIFLocation(artifact, region))
      ]
      baselineState = isCompared ? "new" : nil
    case .baseline:
      // Not every reader of SARIF supports the state; all support suppressions.
      suppressions = [Suppression(kind: "external")]
      baselineState = "unchanged"
    }
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
  /// A file (3.4). A relative address starts from the root of the sources, as the reader sees it.
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

  struct Physical: Encodable {
    var artifactLocation: Artifact
    var region: FaultReport.Region?
  }

  let physicalLocation: Physical

  init(_ artifact: Artifact, _ region: FaultReport.Region?) {
    physicalLocation = Physical(artifactLocation: artifact, region: region)
  }
}
