import Export
import ExportTestSupport
import Foundation

/// Makes documents at random and sends them there and back.
enum GeneratedSurvey {
  /// Failures to make small before the run gives up: more than these are one and the same, as a rule.
  private static let mostFailures = 20

  /// Runs the documents of a seed; prints what failed, each failure with its smallest case, and returns whether
  /// nothing did.
  static func run(count: Int, seed: UInt64, driver: XMLSchema?) throws -> Bool {
    let samples =
      SharedMaterial.isPresent ? try SpecificationExamples.examples(of: SpecificationExamples.gitHub) : []
    var failures = 0
    var exemptions: [RoundTripVerdict.Exemption: Int] = [:]
    var byteCount = 0
    for number in 0..<count {
      let bytes = GeneratedDocument.bytes(seed: seed, number: number, samples: samples)
      byteCount += bytes.count
      let verdict = RoundTripVerdict(bytes, driver: driver)
      if (number + 1) % 10_000 == 0 {
        FileHandle.standardError.write(Data("seed \(seed): \(number + 1) documents\n".utf8))
      }
      for exemption in verdict.exemptions { exemptions[exemption, default: 0] += 1 }
      guard let failure = verdict.unexplained.first else { continue }
      failures += 1
      let smallest = SmallestMarkdown.of(bytes) {
        RoundTripVerdict($0, driver: driver).unexplained.contains(failure)
      }
      print("seed \(seed), document \(number): \(failure.rawValue)")
      print("  \(String(decoding: smallest, as: UTF8.self).debugDescription)")
      if failures == mostFailures {
        print("stopped after \(number + 1) documents")
        return false
      }
    }
    print("seed \(seed): \(count) documents, \(byteCount) bytes, \(failures) failures")
    for exemption in RoundTripVerdict.Exemption.allCases {
      print("  \(exemptions[exemption] ?? 0) \(exemption.rawValue)")
    }
    return failures == 0
  }
}
