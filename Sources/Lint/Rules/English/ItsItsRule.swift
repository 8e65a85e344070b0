import Document
import Source

/// EN007: its for it’s, or it’s for its.
enum ItsItsRule: LintRule {
  static let metadata = RuleMetadata(
    .english, 7, "its-its",
    name: Wording(zh: "its 与 it’s", en: "its or it’s"),
    summary: Wording(
      zh: "该写 it’s（it is、it has）的写成了 its，或者该写 its 的写成了 it’s。只报拿得准的说法：its a、it’s own。",
      en:
        "Its where it is or it has is meant, or it’s for what belongs to it; only where nothing else can be meant: its a, it’s own."
    ),
    rationale: Wording(zh: "拼写检查查不出来，读者一眼就看见。", en: "No spelling checker finds it, and every reader does."),
    severity: .warning,
    fix: RuleFix(.unsafe, Wording(zh: "改成另一个。", en: "Writes the other one.")),
    scope: .everyFile, language: .english,
    bad: [
      RuleExample(
        "The mayor said ↓its a start, and the town lost ↓it’s own bus to the city.",
        fixed: "The mayor said it’s a start, and the town lost its own bus to the city.")
    ],
    good: [
      RuleExample(
        "The mayor said it’s a start. The town lost its own bus to the city, and it’s been gone since the fall."
      )
    ])

  static var touches: FixReach { [.quotes] }

  static var isPassageLocal: Bool { true }

  /// What follows it is or it has, and never what belongs to something.
  private static let afterVerb: Set<String> = ["a", "an", "the", "not", "been", "because", "going"]
  /// What belongs to something.
  private static let afterOwner: Set<String> = ["own"]
  /// Words before what belongs to something.
  private static let beforeOwner: Set<String> = [
    "lost", "opened", "celebrated", "within", "under", "during", "lose", "marked",
  ]

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for passage in context.passages(where: \.isEnglishText) {
      let words = passage.englishWords
      for index in words.indices where words[index].small == "its" || words[index].small == "it's" {
        let word = words[index]
        let isOwner = word.small == "its"
        let next =
          index + 1 < words.count && passage.isBlank(between: word, words[index + 1]) ? words[index + 1] : nil
        let previous = index > 0 && passage.isBlank(between: words[index - 1], word) ? words[index - 1] : nil
        guard isOwner ? mustBeVerb(next) : mustBeOwner(previous, next),
          let range = passage.range(of: word.offsets)
        else {
          continue
        }
        let text = passage.string(word.offsets)
        let right = isOwner ? text.prefix(2) + apostrophe(passage) + "s" : text.prefix(2) + "s"
        findings.append(
          metadata, Wording(zh: "这里应该是“\(right)”", en: "“\(right)” is meant here"),
          remedy: Wording(zh: "改成“\(right)”", en: "write “\(right)”"), at: range,
          fix: passage.literalRange(of: word.offsets).map { Fix(.unsafe, [SourceEdit($0, String(right))]) }
        )
      }
    }
  }

  private static func mustBeVerb(_ next: EnglishWord?) -> Bool {
    guard let next else { return false }
    return afterVerb.contains(next.small) && !next.isCapital
  }

  private static func mustBeOwner(_ previous: EnglishWord?, _ next: EnglishWord?) -> Bool {
    guard let next else { return false }
    if afterOwner.contains(next.small) { return true }
    return previous.map { beforeOwner.contains($0.small) } ?? false && !afterVerb.contains(next.small)
      && !next.isCapital
  }

  /// The apostrophe that the text uses.
  private static func apostrophe(_ passage: Passage) -> String {
    passage.marks.contains { $0.scalar == "'" } && !passage.marks.contains { $0.scalar == "’" } ? "'" : "’"
  }
}
