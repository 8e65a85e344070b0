import Document
import Newspaper
import Source

/// HD006: a headline that stands twice in the issue.
enum DuplicateHeadlineRule: LintRule {
  static let metadata = RuleMetadata(
    .headline, 6, "duplicate-headline",
    name: Wording(zh: "标题重复", en: "headline twice"),
    summary: Wording(
      zh: "同一期里两篇不同的文章用了同一条标题（标点、空格不计）。固定栏题、转版的续文不算；正文也相同的由 DU003 报。",
      en: """
        Two different articles of an issue have the same headline, marks and spaces left out. Standing heads and \
        continuations are left alone; articles whose text is the same, too, are DU003's.
        """),
    rationale: Wording(
      zh: "两篇文章不会同题：多半是套用旧稿忘了改标题，读者和检索都分不清。",
      en: "No two articles share a headline: mostly an old file was used and its headline stayed."),
    severity: .warning,
    bad: [
      RuleExample("## 老街 开门迎客\n\n茶馆最先开张。\n\n↓## 老街开门迎客！\n\n渔港的岸电也通了。"),
      RuleExample(
        "## 老街开门迎客\n\n茶馆最先开张。\n\n↓## 老街开门迎客\n\n渔港的岸电也通了。\n\n↓## 老街开门迎客\n\n列车加开两对。"),
    ],
    good: [
      RuleExample("## 简讯\n\n茶馆最先开张。\n\n## 简讯\n\n渔港的岸电也通了。"),
      RuleExample("## 停水公告\n\n5月15日停水。\n\n## 停水公告\n\n5月16日停水。"),
      RuleExample("## 看云采茶\n\n雾还没散。\n\n（下转第3版）\n\n## 看云采茶\n\n（上接第1版）\n\n茶好了。"),
    ])

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    let repeats = context.repeats.headlines
    guard !repeats.isEmpty else { return }
    let standing = Set(context.houseStyle.standingHeads.map(fingerprint))
    var next = 0
    for passage in context.prose.passages where passage.role == .headline && next < repeats.count {
      guard let range = passage.range(of: passage.trimmed), range == repeats[next].range else { continue }
      let first = repeats[next].first
      next += 1
      guard let heading = heading(of: page.items[passage.item])?.range,
        !standing.contains(fingerprint(passage.string(passage.trimmed)))
      else { continue }
      let place = context.words(for: first)
      findings.append(
        metadata, Wording(zh: "与\(place.chinese)的标题相同", en: "the same headline as \(place.english)"),
        remedy: Wording(zh: "改掉其中一条", en: "change one of them"), at: heading)
    }
  }

  /// The headline of a text or a picture. Notices of one kind and forecasts share theirs by right, and so does what
  /// goes on from another page.
  private static func heading(of item: Item) -> Heading? {
    switch item {
    case .article(let article): article.isContinuation ? nil : article.headline
    case .photo(let story): story.title
    case .weather, .notice, .label, .fragment: nil
    }
  }

  private static func fingerprint(_ text: String) -> UInt64 {
    var fingerprint = TextFingerprint()
    for scalar in text.unicodeScalars {
      if let character = TextFingerprint.read(scalar) { fingerprint.add(character) }
    }
    return fingerprint.value
  }
}
