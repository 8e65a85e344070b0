import Export
import ExportTestSupport
import Foundation

/// Counts agreements and names the files that differ.
func report(_ title: String, _ verdicts: [(file: String, expected: String, found: String)]) -> Int {
  let differing = verdicts.filter { $0.expected != $0.found }
  print("\(title): \(verdicts.count - differing.count) of \(verdicts.count) agree")
  for verdict in differing {
    let reason = CorpusVerdicts.unitExceptions[verdict.file].map { "; \($0)" } ?? ""
    print("  \(verdict.file): expected \(verdict.expected), found \(verdict.found)\(reason)")
  }
  return differing.count { CorpusVerdicts.unitExceptions[$0.file] == nil }
}

/// The verdicts against the table and against the names of the IPTC's test files; how many differ without a reason.
func surveyVerdicts(_ corpus: CorpusVerdicts) throws -> Int {
  var faults = 0
  for column in CorpusVerdicts.columns {
    let schema = try CorpusVerdicts.schema(column.schema)
    faults += report(
      column.name,
      try corpus.verdicts(column.name).map {
        ($0.file, $0.verdict, try CorpusVerdicts.verdict(on: $0.file, by: schema))
      })
  }
  let power = try CorpusVerdicts.schema(CorpusVerdicts.columns[0].schema)
  return faults
    + report(
      "test files of the IPTC",
      try corpus.unitFiles().map {
        ($0.file, $0.verdict, try CorpusVerdicts.verdict(on: $0.file, by: power))
      })
}

/// What the checks beyond the schema find, by check, with the first ten of each.
func surveyChecks(_ corpus: CorpusVerdicts) throws {
  let versions = try CorpusVerdicts.schema(CorpusVerdicts.columns[1].schema).versions
  let context = SemanticContext(versions: versions)
  var found: [String: [String]] = [:]
  for file in corpus.files(ofKind: "newsml-g2") + corpus.files(ofKind: "nitf") {
    let tree = try XMLTreeReader.read(SharedMaterial.bytes(CorpusVerdicts.folder.appending(path: file)))
    for finding in SemanticCheck.findings(in: tree, context: context) {
      found[finding.id, default: []].append("\(file):\(finding.line): \(finding.message.english)")
    }
  }
  for check in SemanticCheck.all {
    print("\(check.id) \(check.slug): \(found[check.id]?.count ?? 0)")
    for line in found[check.id]?.prefix(10) ?? [] { print("  \(line)") }
  }
}

/// What importing each file came to; how many have a fault.
func surveyImport(_ corpus: CorpusVerdicts) throws -> Int {
  let driver = try XMLSchema(path: SharedMaterial.officialDriver.path)
  var faulty = 0
  for kind in ["newsml-g2", "nitf", "newsml-1.2"] {
    let files = corpus.files(ofKind: kind)
    var (imported, carriers, words, taken, left) = (0, 0, 0, 0, 0)
    for file in files {
      let feed = try ImportedFeed(
        SharedMaterial.bytes(CorpusVerdicts.folder.appending(path: file)), driver: driver)
      carriers += feed.carriesText ? 1 : 0
      imported += feed.document == nil ? 0 : 1
      words += feed.words
      taken += feed.document?.report?.takenCharacters ?? 0
      left += feed.document?.report?.leftCharacters ?? 0
      faulty += feed.faults.isEmpty ? 0 : 1
      for fault in feed.faults { print("  \(file): \(fault)") }
    }
    print(
      "\(kind): \(files.count) files, \(carriers) carry text, \(imported) imported; \(words) words held against the "
        + "Markdown; \(taken) characters taken, \(left) left")
  }
  return faulty
}

guard SharedMaterial.isPresent else {
  print("../shared is not there: nothing to survey")
  exit(2)
}
let corpus = try CorpusVerdicts()
let differences = try surveyVerdicts(corpus)
try surveyChecks(corpus)
let faulty = try surveyImport(corpus)
exit(differences + faulty == 0 ? 0 : 1)
