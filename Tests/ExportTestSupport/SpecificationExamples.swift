public import Foundation

/// The Markdown of the examples in a specification: blocks between lines of 32 backticks, up to a line with a full
/// stop, in which `→` stands for a tab.
public enum SpecificationExamples {
  /// The specification of CommonMark.
  public static let commonMark = SharedMaterial.root.appending(
    path: "corpus/markdown/commonmark-spec/spec.txt")
  /// The specification of the Markdown of GitHub.
  public static let gitHub = SharedMaterial.root.appending(path: "corpus/markdown/cmark-gfm/test/spec.txt")

  /// The examples of a specification, in order.
  public static func examples(of specification: URL) throws -> [[UInt8]] {
    let fence = String(repeating: "`", count: 32)
    var examples: [[UInt8]] = []
    var lines: [Substring]?
    for line in String(decoding: try SharedMaterial.bytes(specification), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    {
      if line.hasPrefix(fence + " example") {
        lines = []
      } else if line == ".", let example = lines {
        let text = example.map { line in line.replacing("→", with: "\t") + "\n" }.joined()
        examples.append(Array(text.utf8))
        lines = nil
      } else {
        lines?.append(line)
      }
    }
    return examples
  }
}
