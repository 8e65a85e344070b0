import Document

/// How the credits in a NITF `tagline` are set: its class has a token for each of them, where any is no plain paragraph.
enum TaglineForms {
  /// The class for some credits; nil when all are paragraphs of plain text.
  static func `class`(of credits: [Byline]) -> String? {
    let tokens = credits.map(token)
    return tokens.allSatisfy { $0 == ClassTokens.paragraph } ? nil : tokens.joined(separator: " ")
  }

  private static func token(_ credit: Byline) -> String {
    if let token = ClassTokens.of(nil, headingLevel: credit.paragraph.headingLevel) { return token }
    guard credit.paragraph.content.count == 1, let dress = BylineDress(credit.paragraph.content[0]) else {
      return ClassTokens.paragraph
    }
    return dress.rawValue.split(separator: " ").joined(separator: "-")
  }

  /// A credit as a token says that it is set.
  static func paragraph(_ text: [Inline], as token: Substring) -> Paragraph {
    if let level = ClassTokens.headingLevel(in: [token]) { return Paragraph(text, headingLevel: level) }
    let dress = BylineDress(rawValue: token.split(separator: "-").joined(separator: " "))
    return Paragraph(dress?.dressing(text) ?? text)
  }
}
