/// A piece of a page that shows what a rule finds. Examples are documentation and test data at once.
public struct RuleExample: Sendable, Hashable {
  /// The mark that stands right before each place where the rule finds something; it is no part of the text.
  public static let marker = "↓"

  /// The Markdown, with markers.
  public let markedText: String
  /// What the fix makes of it; nil when there is none.
  public let fixed: String?
  /// The configuration under which it holds, as YAML; nil when it needs none.
  public let configuration: String?
  /// The files that are missing where it holds.
  public let missingFiles: [String]
  /// Whether it holds where the page is compared with a baseline that is empty.
  public let hasEmptyBaseline: Bool
  /// The other pages of the issue that the page is the first of, as Markdown.
  public let otherPages: [String]

  /// Makes an example.
  public init(
    _ markedText: String, fixed: String? = nil, configuration: String? = nil, missingFiles: [String] = [],
    hasEmptyBaseline: Bool = false, otherPages: [String] = []
  ) {
    self.markedText = markedText
    self.fixed = fixed
    self.configuration = configuration
    self.missingFiles = missingFiles
    self.hasEmptyBaseline = hasEmptyBaseline
    self.otherPages = otherPages
  }

  /// The Markdown without markers.
  public var text: String {
    String(String.UnicodeScalarView(markedText.unicodeScalars.filter { $0 != "↓" }))
  }

  /// Where the markers point to: UTF-8 byte offsets in ``text``, from 0.
  public var offsets: [Int] {
    var offsets: [Int] = []
    var offset = 0
    for scalar in markedText.unicodeScalars {
      if scalar == "↓" { offsets.append(offset) } else { offset += UTF8.width(scalar) }
    }
    return offsets
  }
}
