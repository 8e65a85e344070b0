import Source

/// Orders of an English desk: KILL, SPIKED, HOLD FOR RELEASE, NOT FOR PUBLICATION, EMBARGOED UNTIL ….
enum EnglishDeskOrder {
  /// The most words of an order.
  private static let mostWords = 14

  /// Single words that are an order where they stand in capitals, or set off from the text.
  private static let stamps: Set<String> = [
    "kill", "killed", "spike", "spiked", "hold", "held", "withheld", "withhold", "pulled", "embargoed",
    "embargo",
    "unapproved", "draft", "unpublished",
  ]
  /// Phrases that are an order in any letters; words such as `until Friday` may follow.
  private static let phrases = [
    "not for publication", "not for release", "not for print", "not for broadcast", "not for use",
    "not to be published", "not to be printed", "not to be used", "for internal use only",
    "internal use only",
    "do not publish", "do not print", "mandatory kill", "bulletin kill", "hold for release",
    "awaiting approval",
    "awaiting clearance", "awaiting sign-off", "awaiting legal", "awaiting legal review", "pending approval",
    "pending legal review", "pending review", "not yet approved", "not approved", "not yet cleared",
    "not cleared",
    "not yet edited", "legal hold", "on hold", "under embargo", "story killed", "story withdrawn",
    "story spiked",
    "copy withheld", "hold copy", "kill story", "kill copy",
  ]
  /// Phrases that are one only in capitals, or set off from the text: in plain text they are advice to readers.
  private static let loudPhrases = [
    "do not use", "do not run", "do not post", "do not release", "do not distribute", "do not transmit",
    "hold for",
    "hold until", "hold till", "hold pending",
  ]
  /// The words that may follow a phrase.
  private static let tails: Set<String> = [
    "until", "till", "before", "without", "pending", "unless", "yet", "or", "by", "at", "in",
  ]
  private static let verbs: Set<String> = ["kill", "spike", "withhold", "pull", "hold", "withdraw"]
  private static let pointers: Set<String> = ["this", "the", "that", "above", "previous"]
  private static let copy: Set<String> = [
    "story", "copy", "item", "article", "piece", "page", "advisory", "report",
  ]

  /// Words that are an order only where they are set off from the text.
  private static let quietStamps: Set<String> = ["withdrawn", "retracted", "rejected"]
  /// Stamps after which a reason may stand: HOLD - legal, KILL: wrong date.
  private static let reasoned: Set<String> = [
    "kill", "killed", "spike", "spiked", "hold", "withhold", "withheld", "embargo", "embargoed",
  ]
  /// Whom an order is for, before its colon.
  private static let addressees: Set<String> = [
    "ed", "eds", "editor", "editors", "desk", "copy desk", "night desk", "note", "notes", "attn", "attention",
    "attn editors",
    "attention editors", "note to desk", "note to editor", "note to editors", "ed note", "eds note",
    "editor's note",
    "editor’s note", "editors' note", "editors’ note", "ed's note", "urgent", "important", "warning",
  ]

  /// Whether a text is an order. Single words count in capitals, or where they are set off from the text.
  static func isOrder(_ text: String, isSetOff: Bool, isHeadline: Bool) -> Bool {
    if let colon = text.firstIndex(of: ":"), addressees.contains(text[..<colon].lowercased()) {
      return isOrder(String(text[text.index(after: colon)...]), isSetOff: isSetOff, isHeadline: isHeadline)
    }
    let tokens = text.split(whereSeparator: \.isWhitespace)
    var words = tokens.map { word in word.lowercased().filter { !"*_,.;!:\"()[]".contains($0) } }
      .filter { !$0.isEmpty }
    while words.count > 1, ["please", "pls", "strictly", "strict"].contains(words[0]) { words.removeFirst() }
    guard (1...mostWords).contains(words.count) else { return false }
    let isLoud = isSetOff || isCapitals(text)
    if words.allSatisfy(stamps.contains) { return isLoud }
    if words.count == 1 { return isSetOff && quietStamps.contains(words[0]) }
    if let rest = rest(of: words, after: phrases) {
      return (!isHeadline || isLoud || rest.isEmpty) && follows(rest)
    }
    if isLoud, let rest = rest(of: words, after: loudPhrases) {
      return follows(rest) || words[0] == "hold"
    }
    if isReasoned(tokens, words) || isEmbargo(words, text, isLoud: isLoud, isHeadline: isHeadline) {
      return true
    }
    // Kill this story.
    return (isLoud || !isHeadline) && verbs.contains(words[0]) && words.count > 2
      && pointers.contains(words[1])
      && copy.contains(words[2])
  }

  private static func isCapitals(_ text: some StringProtocol) -> Bool {
    text.utf8.contains { (0x41...0x5A).contains($0) } && !text.utf8.contains { (0x61...0x7A).contains($0) }
  }

  /// HOLD - waiting for quotes
  private static func isReasoned(_ tokens: [Substring], _ words: [String]) -> Bool {
    guard tokens.count > 1, words.count <= 8, reasoned.contains(words[0]), isCapitals(tokens[0]) else {
      return false
    }
    return tokens[0].hasSuffix(":") || ["-", "–", "—", "/", "by", "BY", "per", "PER"].contains(tokens[1])
      || tokens[1].hasPrefix("(")
  }

  /// Embargoed until 00:01 Thursday, EMBARGO: 6 A.M. MAY 14
  private static func isEmbargo(_ words: [String], _ text: String, isLoud: Bool, isHeadline: Bool) -> Bool {
    guard isLoud || !isHeadline && words.count <= 10, words[0] == "embargo" || words[0] == "embargoed" else {
      return false
    }
    let first = text.prefix { !$0.isWhitespace }
    return first.hasSuffix(":")
      || ["until", "till", "for", "to"].contains(words[1]) && (isLoud || words[0] == "embargoed")
  }

  private static func rest(of words: [String], after phrases: [String]) -> ArraySlice<String>? {
    let text = words.joined(separator: " ")
    var longest: Int?
    for phrase in phrases where text == phrase || text.hasPrefix(phrase + " ") {
      longest = max(longest ?? 0, phrase.split(separator: " ").count)
    }
    return longest.map { words[$0...] }
  }

  /// Whether nothing follows an order but until when, or what of.
  private static func follows(_ rest: ArraySlice<String>) -> Bool {
    guard let first = rest.first else { return true }
    if tails.contains(first) || first == "-" || first == "–" || first == "—" { return true }
    return (first == "this" || first == "the") && rest.dropFirst().first.map(copy.contains) ?? false
  }
}
