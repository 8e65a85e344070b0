import Export
import ExportTestSupport
import Foundation

/// The share of hint bytes in a document, in percent.
func share(_ result: SurveyResult) -> Double {
  100 * Double(result.hintBytes) / Double(max(1, result.document.bytes.count))
}

/// A number with one decimal.
func decimal(_ number: Double) -> String {
  let tenths = Int((number * 10).rounded())
  return "\(tenths / 10).\(tenths % 10)"
}

guard SharedMaterial.isPresent else {
  print("../shared is not there: nothing to survey")
  exit(2)
}
let driver = try XMLSchema(path: SharedMaterial.officialDriver.path)
let results = try SurveyDocument.all().map { SurveyResult($0, driver: driver) }
for collection in SurveyDocument.Collection.allCases {
  let members = results.filter { $0.document.collection == collection }
  print("\(collection.rawValue): \(members.count)")
  for failure in SurveyResult.Failure.allCases {
    let failed = members.filter { $0.failures.contains(failure) }
    print("  \(failed.count) \(failure.rawValue)")
    for result in failed { print("    \(result.document.name)") }
  }
}
print("hint bytes, percent of the source: median, most")
for folder in Set(results.map(\.document.folder)).sorted() {
  let shares = results.filter { $0.document.folder == folder }.map(share).sorted()
  print("  \(folder): \(decimal(shares[shares.count / 2])), \(decimal(shares[shares.count - 1]))")
}
let hasGraveFailures = results.contains { !$0.failures.allSatisfy { $0 == .html } }
exit(hasGraveFailures ? 1 : 0)
