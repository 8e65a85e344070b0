public import Export
public import Foundation

/// The verdicts that `xmllint` gave on the XML of real agencies, and those that the IPTC expects of its own test files.
public struct CorpusVerdicts {
  /// A column of the table, and the schema it is about.
  public struct Column: Sendable {
    /// Its name.
    public let name: String
    /// The file of the schema.
    public let schema: String
    /// How many files it judges.
    public let count: Int
  }

  /// The columns that are about schemas at hand.
  public static let columns = [
    Column(name: "g2_2.35_power", schema: "NewsML-G2_2.35-spec-All-Power.xsd", count: 272),
    Column(name: "g2+nitf3.6+odrl_driver", schema: "driver-g2-nitf-odrl.xsd", count: 272),
    Column(name: "nitf_3.6", schema: "nitf-3-6.xsd", count: 15),
  ]

  /// The folder of the files.
  public static let folder = SharedMaterial.root.appending(path: "corpus/xml")

  private let rows: [[Substring]]

  /// Reads the table.
  public init() throws {
    let text = try String(contentsOf: Self.folder.appending(path: "verdicts.tsv"), encoding: .utf8)
    rows = text.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
  }

  /// The values of a column by file, those left out that it does not judge.
  public func verdicts(_ column: String) -> [(file: String, verdict: String)] {
    guard let index = rows.first?.firstIndex(of: column[...]),
      let file = rows.first?.firstIndex(of: "file")
    else { return [] }
    return rows.dropFirst().filter { $0[index] != "-" }.map { (String($0[file]), String($0[index])) }
  }

  /// The files by kind: `newsml-g2`, `nitf` or `newsml-1.2`.
  public func files(ofKind kind: String) -> [String] {
    verdicts("kind").filter { $0.verdict == kind }.map(\.file)
  }

  /// What we say of a file.
  public static func verdict(on file: String, by schema: XMLSchema) throws -> String {
    let violations = try schema.validate(SharedMaterial.bytes(folder.appending(path: file)))
    return violations.isEmpty ? "valid" : "invalid"
  }

  /// A schema among the official ones.
  public static func schema(_ name: String) throws -> XMLSchema {
    try XMLSchema(path: SharedMaterial.root.appending(path: "standards/xsd/\(name)").path)
  }

  /// The test files of the IPTC, with what their names expect.
  public func unitFiles() -> [(file: String, verdict: String)] {
    verdicts("kind").map(\.file).filter { $0.hasPrefix("iptc-unit/") }
      .map { ($0, $0.contains("should_pass") ? "valid" : "invalid") }
  }

  /// The files of NITF without its namespace that are valid as NITF; `xmllint` only says that it knows no such root.
  public static let bareNITF: Set = [
    "aap/sdcore-aap-finance1.xml", "other/Syndication-NI-nitf-fishing.xml", "other/sdcore-nitf-fishing.xml",
  ]

  /// The test files whose expectation does not hold for version 2.35, and why.
  public static let unitExceptions = [
    "iptc-unit/2.28-should_fail-2.29_affiliation_org_org.xml":
      "expected of the schema of 2.28: an affiliation of an organisation is allowed since 2.29",
    "iptc-unit/2.28-should_fail-2.29_retiring_scheme_scheme.xml":
      "expected of the schema of 2.28: a scheme may say when it retires since 2.29",
    "iptc-unit/2.28-should_fail-2.29_retiring_scheme_schememeta.xml":
      "expected of the schema of 2.28: schemeMeta may say when the scheme retires since 2.29",
    "iptc-unit/2.29-should_fail-002_newsitem_with_no_catalog.xml":
      "expected of the schema of 2.29: an item need not have a catalog since 2.30",
    "iptc-unit/2.30-should_fail-CR00215_hasInstrument_on_concept.xml":
      "expected of the schema of 2.30: a concept may have instruments since 2.31",
  ]
}
