package import Newspaper
import Source

/// The rules that run on a page.
package struct RuleSelection {
  /// A rule that runs.
  struct Entry {
    /// The rule.
    let rule: any LintRule.Type
    /// The severity that the desk gives its findings; nil where it gives none and each finding has its own.
    let severity: Severity?

    fileprivate init(_ index: Int, severity: Severity?) {
      rule = RuleRegistry.all[index]
      self.severity = severity
    }
  }

  let rules: [Entry]
  /// How many rules for newspaper pages are switched on and do not run, because the file is not known for such a page.
  let leftOutCount: Int
  /// How many other rules are switched on and left out because they are for pages in another language.
  let otherLanguageCount: Int

  /// Every rule on by default and switched on, less those switched off and those for pages in another language; of a rule
  /// named twice the last word holds.
  init(_ context: LintContext) {
    let isNewspaperPage = context.isNewspaperPage
    let settings = context.settings
    let said = settings.rules.isEmpty ? [] : Self.said(settings)
    let isOfFeed = isNewspaperPage && context.page.isStoryOfFeed
    var (leftOutCount, otherLanguageCount) = (0, 0)
    var rules: [Entry] = []
    rules.reserveCapacity(RuleRegistry.all.count)
    for index in RuleRegistry.all.indices {
      switch RuleRegistry.metadata[index].scope {
      case .everyFile: break
      // A story that came in over a feed has no page, no issue and no editor of this paper.
      case .newspaperPage where isOfFeed && Self.areOfPages(RuleRegistry.all[index]): continue
      // A file that holds nothing lacks everything; one finding says so.
      case .newspaperPage where isNewspaperPage && !context.isEmpty: break
      case .newspaperPage where isNewspaperPage && RuleRegistry.all[index] == NoArticleRule.self: break
      case .baseline where context.baseline != nil: break
      case .newspaperPage:
        if !isNewspaperPage, Self.isOn(index, said) { leftOutCount += 1 }
        continue
      case .baseline: continue
      }
      if let language = RuleRegistry.metadata[index].language, language != context.language {
        if Self.isOn(index, said) { otherLanguageCount += 1 }
        continue
      }
      if !said.isEmpty, let setting = said[index] {
        if let severity = Severity(setting) { rules.append(Entry(index, severity: severity)) }
      } else if RuleRegistry.metadata[index].isOnByDefault {
        rules.append(Entry(index, severity: nil))
      }
    }
    self.rules = rules
    self.leftOutCount = leftOutCount
    self.otherLanguageCount = otherLanguageCount
  }

  /// Whether a rule is on by what is said, or else by default.
  private static func isOn(_ index: Int, _ said: [RuleSetting?]) -> Bool {
    (said.isEmpty ? nil : said[index]).map { $0 != .off } ?? RuleRegistry.metadata[index].isOnByDefault
  }

  /// Whether a rule asks for what a page of a paper says of itself and a story does not.
  private static func areOfPages(_ rule: any LintRule.Type) -> Bool {
    rule == PageNumberMissingRule.self || rule == IssueNumberRule.self
      || rule == ResponsibleEditorMissingRule.self
  }

  /// Whether settings leave no rule switched on, whatever the page.
  package static func isEmpty(_ settings: LintSettings) -> Bool {
    // Who has little to say leaves some of those on that are on by default.
    guard settings.rules.count >= RuleRegistry.onByDefaultCount else { return false }
    let said = Self.said(settings)
    return RuleRegistry.all.indices.allSatisfy { index in
      said[index].map { $0 == .off } ?? !RuleRegistry.metadata[index].isOnByDefault
    }
  }

  /// What is said about each rule of the registry; nil for nothing.
  private static func said(_ settings: LintSettings) -> [RuleSetting?] {
    var said = [RuleSetting?](repeating: nil, count: RuleRegistry.all.count)
    for (place, entry) in settings.rules.enumerated() {
      // A list of all rules is usually in the order of the registry.
      let isInPlace = place < said.count && RuleRegistry.metadata[place].id == entry.rule
      if let index = isInPlace ? place : RuleRegistry.index(named: entry.rule) { said[index] = entry.setting }
    }
    return said
  }
}
