import ExportTestSupport
import Foundation
import Testing

@testable import validate

/// The output that documents show is what the commands write.
///
/// A sample is a fence below a paragraph that ends with the command in code and a colon. `RECORD_SAMPLES=1 swift test
/// --filter DocumentedOutputTests` writes the samples anew, and fails so that nobody forgets it.
@Suite struct DocumentedOutputTests {
  private struct Sample: Equatable {
    /// The arguments of the command.
    var arguments: [String]
    /// The lines of the document that the sample takes.
    var lines: Range<Int>
  }

  private static func samples(in lines: [String]) -> [Sample] {
    var samples: [Sample] = []
    for (index, line) in lines.enumerated() {
      guard line.hasSuffix("`:") || line.hasSuffix("`："), index + 2 < lines.count, lines[index + 1].isEmpty,
        lines[index + 2] == "```", let end = lines[(index + 3)...].firstIndex(of: "```"),
        let command = line.dropLast(2).split(separator: "`").last, command.hasPrefix("validate ")
      else { continue }
      let arguments = command.split(separator: " ").dropFirst().map(String.init)
      samples.append(Sample(arguments: arguments, lines: index + 3..<end))
    }
    return samples
  }

  @Test func theSamplesOfTheReadmeAreFresh() throws {
    let file = SharedMaterial.packageRoot.appending(path: "README.md")
    var lines = String(decoding: try SharedMaterial.bytes(file), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let samples = Self.samples(in: lines)
    #expect(samples.count == 2)
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      at: SharedMaterial.packageRoot.appending(path: "seeds"), to: folder.url.appending(path: "seeds"))
    let records = ProcessInfo.processInfo.environment["RECORD_SAMPLES"] != nil
    // From the last one up, so that the lines of the others stay.
    for sample in samples.reversed() {
      let run = try CommandRun(sample.arguments, in: folder)
      let written = run.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        .dropLast()
      if records {
        lines.replaceSubrange(sample.lines, with: written)
      } else {
        let shown = lines[sample.lines].joined(separator: "\n") + "\n"
        let difference = UnifiedDiff.of(
          Array(shown.utf8), run.output, path: sample.arguments.joined(separator: " "))
        #expect(difference.isEmpty, "\(String(decoding: difference, as: UTF8.self))")
      }
    }
    if records {
      try Data(lines.joined(separator: "\n").utf8).write(to: file)
      Issue.record("README.md was written; run the tests again without RECORD_SAMPLES")
    }
  }
}
