public import Source
public import XML

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
  /// What to do about a finding.
  public let remedy: Wording
  /// Elements of a message in which the check finds something.
  public let badExample: String
  /// Elements of a message in which it finds nothing.
  public let goodExample: String
  /// Looks at a message and reports the elements at fault, each with what is wrong.
  let check: @Sendable (NewsMLDocument, (NewsMLDocument.Node, Wording) -> Void) -> Void

  /// All checks, by identifier.
  public static let all: [SemanticCheck] = [
    undefinedAlias, emptyGUID, duplicateGUID, danglingReference, danglingItemReference, groupWithoutRole,
    timeWithoutZone, emptyHeadline, emptyProvider, headlineMismatch, otherVersion, guidWithoutScheme,
    severalVersions, linkWithoutTarget, linkToItself, groupCycle, unreachedGroup, datesOutOfOrder,
    unreadableDate, mediaTypeMismatch, contentTypeMismatch, unknownCatalog, inclusion,
    nitfWithoutNamespace,
  ]

  /// What all checks find in a message, in the order of its elements.
  ///
  /// Elements of other namespaces than NewsML-G2 and NITF are passed over. A file that is neither has no findings.
  ///
  /// - Parameters:
  ///   - tree: The message.
  ///   - context: The catalogs at hand, and the versions of the schemas it was held against.
  /// - Returns: The findings; empty when there are none.
  public static func findings(
    in tree: XMLTree, context: SemanticContext = SemanticContext()
  ) -> [SemanticFinding] {
    let document = NewsMLDocument(tree, context: context)
    var faults: [(check: Int, node: NewsMLDocument.Node, message: Wording)] = []
    for check in all.indices {
      all[check].check(document) { node, message in faults.append((check, node, message)) }
    }
    guard !faults.isEmpty else { return [] }
    var paths = XMLTreePaths(tree)
    return faults.map { check, node, message in
      SemanticFinding(
        id: all[check].id, slug: all[check].slug, severity: all[check].severity, message: message,
        elementNumber: node.element.number, line: node.element.line, column: node.element.column,
        path: paths.path(ofElement: node.element.number))
    }.sorted { ($0.elementNumber, $0.id) < ($1.elementNumber, $1.id) }
  }

  /// The check of an identifier or a speaking name; nil when there is none.
  public static func named(_ name: String) -> SemanticCheck? {
    all.first { $0.id.lowercased() == name.lowercased() || $0.slug == name }
  }
}

/// What the checks beyond the schema need to know besides the file.
public struct SemanticContext: Sendable, Hashable {
  /// The catalogs at hand, for the aliases of files that refer to them.
  public var catalogs: [CatalogFile]
  /// The versions of the standards that the file was held against, by namespace URI, such as `2.35`.
  public var versions: [String: String]

  /// Puts together what is known; without arguments nothing.
  public init(catalogs: [CatalogFile] = [], versions: [String: String] = [:]) {
    self.catalogs = catalogs
    self.versions = versions
  }
}

/// A fault of a NewsML-G2 message that no XML Schema can find.
public struct SemanticFinding: Sendable, Hashable {
  /// The identifier of the check, such as `NX001`.
  public let id: String
  /// The speaking name of the check.
  public let slug: String
  /// How grave it is.
  public let severity: Severity
  /// What is wrong, in one line.
  public let message: Wording
  /// The element at fault: its place among all elements in the order in which they open, from 0.
  public let elementNumber: Int
  /// The line, from 1, of the `<` that opens the element.
  public let line: Int
  /// The column of that `<`, from 1, in bytes of the text as UTF-8.
  public let column: Int
  /// The way to the element, in the form of ``/XML/SchemaViolation/path``.
  public let path: String
}
