import Source

/// A comment on the page that speaks to the linter: `<!-- validate: ignore TX001 本段原文如此 -->`.
struct SuppressionComment: Sendable, Hashable {
  /// What it says.
  enum Command: Sendable, Hashable {
    /// Findings in the block that follows are suppressed.
    case ignore
    /// Findings from here on are suppressed, to the end that names the rule.
    case begin
    /// A range ends here.
    case end
    /// A word that means nothing.
    case unknown(String)
  }

  /// A rule as the comment names it.
  struct Name: Sendable, Hashable {
    /// The name as written.
    let text: String
    /// The identifier of the rule; nil when there is no such rule.
    let rule: String?
    /// Where it stands in the source.
    let range: SourceRange
  }

  let command: Command
  /// The rules, in the order written; empty when none is named.
  let names: [Name]
  /// The reason; nil when none is given.
  let reason: String?
  /// Where the comment stands in the source.
  let range: SourceRange
  /// Whether the comment stands within a line of text, where it covers nothing.
  let isInline: Bool
}

extension SuppressionComment {
  /// The comments to the linter among those in a piece of HTML.
  ///
  /// - Parameters:
  ///   - html: The HTML as the tree has it.
  ///   - range: Where it stands in the source.
  ///   - source: The bytes of the page.
  ///   - isInline: Whether it stands within a line of text.
  ///   - rules: The rules that a comment may name.
  /// - Returns: The comments, in the order of the source.
  static func read(
    _ html: String, at range: SourceRange, in source: SourceText, isInline: Bool, rules: RuleSet
  ) -> [SuppressionComment] {
    let bytes = Array(html.utf8)
    // Inside a quote the lines of the source have marks that those of the tree lack.
    let isVerbatim = source.bytes[range.offsets].starts(with: bytes)
    var comments: [SuppressionComment] = []
    var offset = 0
    while let start = bytes.offset(of: "<!--", within: offset..<bytes.count),
      let end = bytes.offset(of: "-->", within: start + 4..<bytes.count)
    {
      var reader = SuppressionReader(bytes, start + 4..<end, rules: rules)
      if let (command, names, reason) = reader.read() {
        let place = { (offsets: Range<Int>) in
          isVerbatim
            ? SourceRange(range.lowerBound + offsets.lowerBound, range.lowerBound + offsets.upperBound)
            : range
        }
        comments.append(
          SuppressionComment(
            command: command,
            names: names.map { name in
              let text = String(decoding: bytes[name], as: UTF8.self)
              return Name(
                text: text, rule: rules.rule(named: text)?.metadata.id, range: place(name))
            }, reason: reason, range: place(start..<end + 3), isInline: isInline))
      }
      offset = end + 3
    }
    return comments
  }
}
