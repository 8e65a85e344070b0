public import Export
import Foundation

/// The pages that fixes are tried on: the examples of the rules, and the cases beside the checkout.
public struct FixSamples: Sendable {
  /// A page and the configuration under which it is looked at.
  public struct Sample: Sendable {
    /// The rule whose example it is, or the name of the file.
    public let name: String
    /// The page.
    public let text: String
    /// The configuration.
    public let configuration: Configuration
  }

  /// Why there are no samples.
  public struct Missing: Error, CustomStringConvertible {
    /// What is missing.
    public let description: String
  }

  /// The bad examples of each rule that mends.
  public let examples: [String: [Sample]]
  /// The cases; none where they are not beside the checkout.
  public let cases: [Sample]

  /// Collects the samples.
  ///
  /// - Parameter needsCases: Whether it is an error that the cases are not there.
  /// - Throws: ``Missing``, or what is wrong with the configuration of an example.
  public init(needsCases: Bool) throws {
    var examples: [String: [Sample]] = [:]
    for rule in RuleSet.standard.metadata where rule.fix != nil {
      examples[rule.id] = try rule.badExamples.filter { $0.fixed != nil && $0.otherPages.isEmpty }.map {
        example in
        Sample(
          name: rule.id, text: example.text,
          configuration: try Configuration.parse(
            Array((example.configuration ?? "").utf8), file: ".validate.yml"))
      }
    }
    self.examples = examples
    let root = SharedMaterial.root.appending(path: "cases")
    guard let names = try? FileManager.default.subpathsOfDirectory(atPath: root.path).sorted() else {
      if needsCases {
        throw Missing(description: "\(root.path) is not there: without the cases the survey says little")
      }
      cases = []
      return
    }
    cases = names.filter { $0.hasSuffix(".md") || $0.hasSuffix("dump.txt") }.compactMap { name in
      guard let bytes = try? SharedMaterial.bytes(root.appending(path: name)),
        let source = try? SourceText(bytes)
      else { return nil }
      return Sample(name: name, text: source[source.range], configuration: .standard)
    }
    if cases.isEmpty, needsCases { throw Missing(description: "\(root.path) holds no page") }
  }
}
