import Export
import ExportTestSupport
import Foundation

// Without arguments: the corpus, edits of its XML, and the edges. With `generated COUNT SEED`: documents at random.
let arguments = CommandLine.arguments.dropFirst()
let driver = SharedMaterial.isPresent ? try XMLSchema(path: SharedMaterial.officialDriver.path) : nil
if arguments.first == "generated" {
  let numbers = arguments.dropFirst().compactMap { UInt64($0) }
  let passes = try GeneratedSurvey.run(
    count: Int(numbers.first ?? 100_000), seed: numbers.dropFirst().first ?? 1, driver: driver)
  exit(passes ? 0 : 1)
}
guard let driver else {
  print("../shared is not there: nothing to survey")
  exit(2)
}
let documents = try SurveyDocument.all()
let results = [
  CorpusSurvey.run(documents, driver: driver), try EditSurvey.run(documents), EdgeSurvey.run(driver: driver),
]
exit(results.allSatisfy { $0 } ? 0 : 1)
