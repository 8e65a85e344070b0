import ExportTestSupport
import Foundation
import Testing

/// What a test cannot do without. Where it is missing the test fails and says what to do: a test that nobody sees leave
/// proves nothing. Only `make quick` goes on without, and names what it left out.
private struct Missing: Error, CustomStringConvertible {
  let description: String
}

/// Whether the tests that take long are left out, as `make quick` does.
let isQuick = ProcessInfo.processInfo.environment["QUICK"] != nil

extension Trait where Self == ConditionTrait {
  /// The test reads what lies beside the checkout in `../shared`.
  static var needsSharedMaterial: Self {
    needs(
      "\(SharedMaterial.missing.first ?? "") in ../shared, beside the checkout",
      SharedMaterial.isPresent)
  }

  /// The test asks `xmllint` for its opinion.
  static var needsXMLLint: Self {
    needs("xmllint, which `make dependencies` installs", XMLLint.isPresent)
  }

  /// The test is thorough, and takes long for it.
  static var thorough: Self { .disabled(if: isQuick, "left out of make quick") }

  private static func needs(_ thing: String, _ isThere: Bool) -> Self {
    .enabled("missing: \(thing)") {
      if !isThere, !isQuick { throw Missing(description: "missing: \(thing)") }
      return isThere
    }
  }
}
