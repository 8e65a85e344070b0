/// A check of what an XML Schema cannot express.
public struct SemanticCheck: Sendable {
  /// The identifier, `NX` and three digits; never given twice.
  public let id: String
  /// The speaking name.
  public let slug: String
  /// How grave a finding is.
  public let severity: Severity
  /// What exactly is found, in a sentence.
  public let summary: Wording
  /// Why it matters.
  public let rationale: Wording
  /// Looks at a message and reports the elements at fault, each with what is wrong.
  let check: @Sendable (NewsMLDocument, (NewsMLDocument.Node, Wording) -> Void) -> Void

  /// All checks, by identifier.
  public static let all: [SemanticCheck] = [
    undefinedAlias, emptyGUID, duplicateGUID, danglingReference, danglingItemReference, groupWithoutRole,
    timeWithoutZone, emptyHeadline, emptyProvider, headlineMismatch,
  ]

  /// What all checks find in a message, in the order of its elements.
  ///
  /// Elements of other namespaces than NewsML-G2 and NITF are passed over. A file that is no NewsML-G2 has no findings.
  public static func findings(in tree: XMLTree) -> [SemanticFinding] {
    let document = NewsMLDocument(tree)
    var findings: [SemanticFinding] = []
    for check in all {
      check.check(document) { node, message in
        findings.append(
          SemanticFinding(
            id: check.id, slug: check.slug, severity: check.severity, message: message,
            elementNumber: node.element.number, line: node.element.line, column: node.element.column,
            path: document.path(of: node)))
      }
    }
    return findings.sorted { ($0.elementNumber, $0.id) < ($1.elementNumber, $1.id) }
  }
}
