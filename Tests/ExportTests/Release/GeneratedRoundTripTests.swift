import ExportTestSupport
import Testing

@testable import XML

/// A short run of the survey of generated documents.
@Suite(.thorough) struct GeneratedRoundTripTests {
  private static let driver = Result { try XMLSchema(path: SharedMaterial.officialDriver.path) }

  @Test(.needsSharedMaterial, arguments: 1...2 as ClosedRange<UInt64>)
  func documentsComeBack(seed: UInt64) throws {
    let driver = try Self.driver.get()
    for number in 0..<100 {
      let bytes = GeneratedDocument.bytes(seed: seed, number: number, samples: [])
      guard let failure = RoundTripVerdict(bytes, driver: driver).unexplained.first else { continue }
      let smallest = SmallestMarkdown.of(bytes) {
        RoundTripVerdict($0, driver: driver).unexplained.contains(failure)
      }
      Issue.record("\(failure.rawValue): \(String(decoding: smallest, as: UTF8.self).debugDescription)")
    }
  }

  /// A document is the same whichever were made before it, so that a failure can be made again.
  @Test func documentsAreTheSameEveryTime() {
    let first = GeneratedDocument.bytes(seed: 3, number: 7, samples: [])
    _ = GeneratedDocument.bytes(seed: 3, number: 8, samples: [])
    #expect(GeneratedDocument.bytes(seed: 3, number: 7, samples: []) == first)
    #expect(GeneratedDocument.bytes(seed: 4, number: 7, samples: []) != first)
  }

  @Test func aFailureIsMadeSmall() {
    let text = Array("甲\n乙x\n丙\n丁y\n".utf8)
    let smallest = SmallestMarkdown.of(text) {
      $0.contains(UInt8(ascii: "x")) && $0.contains(UInt8(ascii: "y"))
    }
    #expect(smallest == Array("xy".utf8))
  }
}
