import Document
import Source

/// EN030: a phrase with a word that only sounds like the right one.
enum ConfusablePhraseRule: LintRule {
  static let metadata = RuleMetadata(
    .english, 30, "confusable-phrase",
    name: Wording(zh: "英文音近误用", en: "word that sounds like the right one"),
    summary: Wording(
      zh: "固定说法里用了音近的词：could of、city counsel、sneak peak。could, of course 不算。",
      en:
        "A set phrase with a word that sounds like the right one: could of, city counsel, sneak peak. Could, of course, is left alone."
    ),
    rationale: Wording(
      zh: "每个词都拼对了，查不出来。", en: "Every word is spelled right, so no spelling checker finds it."),
    severity: .warning,
    fix: RuleFix(.unsafe, Wording(zh: "改成正确的说法。", en: "Writes the right phrase.")), scope: .everyFile,
    language: .english,
    bad: [
      RuleExample(
        "The ↓city counsel voted in the hall, and the mayor ↓could of stayed.",
        fixed: "The city council voted in the hall, and the mayor could have stayed.")
    ],
    good: [
      RuleExample(
        "The city council voted, and the mayor could, of course, have stayed with legal counsel to the end.")
    ])

  static var touches: FixReach { [.letters] }

  private static let phrases: [(wrong: String, right: String)] = [
    ("could of", "could have"), ("would of", "would have"), ("should of", "should have"),
    ("might of", "might have"),
    ("must of", "must have"), ("city counsel", "city council"), ("town counsel voted", "town council voted"),
    ("City Counsel voted", "City Council voted"), ("sneak peak", "sneak peek"), ("mute point", "moot point"),
    ("deep-seeded", "deep-seated"), ("for all intensive purposes", "for all intents and purposes"),
    ("case and point", "case in point"), ("free reign", "free rein"), ("baited breath", "bated breath"),
    ("tow the line", "toe the line"), ("towed the line", "toed the line"),
    ("one in the same", "one and the same"),
    ("statue of limitations", "statute of limitations"), ("per say", "per se"),
    ("peak their interest", "pique their interest"),
    ("peaked his interest", "piqued his interest"), ("peaked her interest", "piqued her interest"),
    ("reign in spending", "rein in spending"), ("extract revenge", "exact revenge"),
    ("wet your appetite", "whet your appetite"), ("slight of hand", "sleight of hand"),
    ("chalk full", "chock full"),
    ("shoe-in", "shoo-in"), ("hunger pains", "hunger pangs"),
    ("wreck havoc", "wreak havoc"), ("wrecked havoc", "wreaked havoc"),
    ("alter boy", "altar boy"), ("grizzly murder", "grisly murder"), ("pubic hearing", "public hearing"),
    ("pubic meeting", "public meeting"), ("pubic library", "public library"),
    ("pubic school", "public school"),
  ]

  static let vocabulary = phrases.map(\.wrong)

  /// Words after which `of` is right: could of course.
  private static let followers = [" course", " necessity", " late", " itself", " themselves", " old"]

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for hit in context.words(of: Self.self) {
      let passage = context.prose.passages[hit.passage]
      let phrase = phrases[hit.word]
      guard !passage.hasHan, !passage.role.isCreditLine, MisspellingRule.isWord(hit.offsets, passage),
        passage.plain.contains(where: {
          $0.lowerBound <= hit.offsets.lowerBound && hit.offsets.upperBound <= $0.upperBound
        }),
        !phrase.wrong.hasSuffix(" of")
          || !followers.contains(where: {
            passage.bytes.has($0, at: hit.offsets.upperBound, before: passage.bytes.count)
          }),
        let range = passage.range(of: hit.offsets)
      else { continue }
      findings.append(
        metadata,
        Wording(
          zh: "“\(phrase.wrong)”应该是“\(phrase.right)”", en: "“\(phrase.wrong)” should be “\(phrase.right)”"),
        remedy: Wording(zh: "改过来", en: "correct it"), at: range,
        fix: passage.literalRange(of: hit.offsets).map { Fix(.unsafe, [SourceEdit($0, phrase.right)]) })
    }
  }
}
