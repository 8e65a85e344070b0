import ExportTestSupport
import Foundation
import Testing

/// A Markdown text that nobody in this project wrote, with a name to find it by.
struct MarkdownSample: CustomTestStringConvertible {
  let name: String
  let bytes: [UInt8]

  var testDescription: String { name }

  /// Every file of the corpus, each of its examples as a text of its own, and the real page.
  static let all: [MarkdownSample] = files + files.flatMap(\.examples)

  /// Every Markdown file of the shared corpus, and the real page.
  static let files: [MarkdownSample] = (CorpusFiles.all + [SharedMaterial.realPage]).compactMap { file in
    let name = file.pathComponents.suffix(3).joined(separator: "/")
    return (try? SharedMaterial.bytes(file)).map { MarkdownSample(name: name, bytes: $0) }
  }

  /// The examples in a specification (between fences of 32 backticks) or a fixture file (between lines of one `.`).
  var examples: [MarkdownSample] {
    guard name.hasSuffix(".txt") else { return [] }
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    var samples: [MarkdownSample] = []
    var text: [UInt8]?
    var isInside = false
    let fence = [UInt8](repeating: 0x60, count: 32)
    for (number, line) in lines.enumerated() {
      let isFence = line.starts(with: fence)
      let isDot = line.elementsEqual(".".utf8)
      if let example = text, isDot || isFence {
        samples.append(MarkdownSample(name: "\(name):\(number + 1)", bytes: Self.withTabs(example)))
        text = nil
        isInside = !isFence
      } else if text != nil {
        text? += line + [0x0A]
      } else if isInside, isDot || isFence {
        isInside = false
      } else if !isInside, isDot || isFence {
        text = []
      }
    }
    return samples
  }

  /// The specifications write a tab as an arrow.
  private static func withTabs(_ bytes: [UInt8]) -> [UInt8] {
    Array(String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: "→", with: "\t").utf8)
  }
}
