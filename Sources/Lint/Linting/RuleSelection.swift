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
    let set = context.rules
    let said = settings.rules.isEmpty ? [] : Self.said(settings, set)
    let isOfFeed = isNewspaperPage && context.page.isStoryOfFeed
    var (leftOutCount, otherLanguageCount) = (0, 0)
    var rules: [Entry] = []
    rules.reserveCapacity(set.rules.count)
    for (index, rule) in set.rules.enumerated() {
      let metadata = set.metadata[index]
      // Rules of English copy say nothing of a page that is not in English, and are not missed there.
      if metadata.language == .english, context.language != .english { continue }
      switch metadata.scope {
      case .everyFile: break
      // A story that came in over a feed has no page, no issue and no editor of this paper.
      case .newspaperPage where isOfFeed && rule.asksForPageFacts: continue
      // A file that holds nothing lacks everything; one finding says so.
      case .newspaperPage where isNewspaperPage && !context.isEmpty: break
      case .newspaperPage where isNewspaperPage && rule.judgesEmptyPages: break
      case .baseline where context.baseline != nil: break
      case .newspaperPage:
        if !isNewspaperPage, Self.isOn(metadata, said, index) { leftOutCount += 1 }
        continue
      case .baseline: continue
      }
      if let language = metadata.language, language != context.language {
        if Self.isOn(metadata, said, index) { otherLanguageCount += 1 }
        continue
      }
      if !said.isEmpty, let setting = said[index] {
        if let severity = Severity(setting) { rules.append(Entry(rule: rule, severity: severity)) }
      } else if metadata.isOnByDefault {
        rules.append(Entry(rule: rule, severity: nil))
      }
    }
    self.rules = rules
    self.leftOutCount = leftOutCount
    self.otherLanguageCount = otherLanguageCount
  }

  /// Whether a rule is on as configured, or else by default.
  private static func isOn(_ metadata: RuleMetadata, _ said: [RuleSetting?], _ index: Int) -> Bool {
    (said.isEmpty ? nil : said[index]).map { $0 != .off } ?? metadata.isOnByDefault
  }

  /// Whether settings leave no rule of a set switched on, whatever the page.
  package static func isEmpty(_ settings: LintSettings, of set: RuleSet) -> Bool {
    // Fewer settings than there are rules on by default cannot switch all of them off.
    guard settings.rules.count >= set.onByDefaultCount else { return false }
    let said = Self.said(settings, set)
    return set.metadata.indices.allSatisfy { !isOn(set.metadata[$0], said, $0) }
  }

  /// What is specified for each rule of a set; nil for nothing.
  private static func said(_ settings: LintSettings, _ set: RuleSet) -> [RuleSetting?] {
    var said = [RuleSetting?](repeating: nil, count: set.rules.count)
    for (place, entry) in settings.rules.enumerated() {
      // A list of all rules is usually in the order of the set.
      let isInPlace = place < said.count && set.metadata[place].id == entry.rule
      if let index = isInPlace ? place : set.index(named: entry.rule) { said[index] = entry.setting }
    }
    return said
  }
}
