import Export
import ExportTestSupport

/// Sends the corpus, every specification example and the newspaper pages there and back.
enum CorpusSurvey {
  private typealias Result = (document: SurveyDocument, verdict: RoundTripVerdict)

  /// Prints what failed in each collection, by name, and the share of hint bytes; returns whether nothing did that
  /// needs no explanation.
  static func run(_ documents: [SurveyDocument], driver: XMLSchema) -> Bool {
    let results: [Result] = documents.map { ($0, RoundTripVerdict($0.bytes, driver: driver)) }
    for collection in SurveyDocument.Collection.allCases {
      report(collection, results.filter { $0.document.collection == collection })
    }
    print(
      """
      HTML is what cmark-gfm 0.29 makes of the whole file, front matter included, with raw HTML kept and the
      extensions table and strikethrough; it is the same when it is equal byte for byte.
      """)
    reportHints(results)
    return results.allSatisfy { $0.verdict.unexplained.isEmpty }
  }

  private static func report(_ collection: SurveyDocument.Collection, _ results: [Result]) {
    print("\(collection.rawValue): \(results.count)")
    for failure in RoundTripVerdict.Failure.allCases {
      let failed = results.filter { $0.verdict.failures.contains(failure) }
      print("  \(failed.count) \(failure.rawValue)")
      for result in failed {
        let reasons =
          result.verdict.unexplained.contains(failure) ? [] : result.verdict.exemptions.map(\.rawValue)
        print(
          "    \(result.document.name)\(reasons.isEmpty ? "" : ": ")\(reasons.sorted().joined(separator: ", "))"
        )
      }
    }
  }

  private static func reportHints(_ results: [Result]) {
    print("hint bytes, percent of the source: median, most, in which file")
    for folder in Set(results.map(\.document.folder)).sorted() {
      let shares = results.filter { $0.document.folder == folder }.map {
        (share: share($0), name: $0.document.name)
      }
      .sorted { $0.share < $1.share }
      let most = shares[shares.count - 1]
      print("  \(folder): \(decimal(shares[shares.count / 2].share)), \(decimal(most.share)), \(most.name)")
    }
  }

  private static func share(_ result: Result) -> Double {
    100 * Double(result.verdict.hintBytes) / Double(max(1, result.document.bytes.count))
  }

  /// A number with one decimal.
  private static func decimal(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
