public import Document
import Newspaper
import Source

extension Linter {
  /// Rounds after which fixing stops even if every round still mends something. Fixes that read what others change wait for
  /// another round, so there may be one for each rule.
  private static let mostRounds = 60

  /// Mends what can be mended on a page, again and again until nothing is left to mend.
  ///
  /// Only the bytes of the edits change, and of them only what the rule says it touches (``LintRule/touches``). Where a
  /// fix changes what another one was found by, the rule that goes first in the order of ``RuleGroup`` wins and the other
  /// has its turn in the next round.
  ///
  /// - Parameters:
  ///   - page: The page as parsed.
  ///   - context: What is known besides; made for this page.
  ///   - safety: The fixes that may be applied: the safe ones, or the unsafe ones too.
  ///   - rules: The identifiers of the rules whose fixes to apply; nil for all.
  ///   - defaults: What the page was parsed with; nil when what is known about it stays known, whatever specified it.
  /// - Returns: The new page. A page without anything to mend comes back with the very same bytes.
  public static func fix(
    _ page: Page, in context: LintContext, safety: FixSafety, rules: Set<String>? = nil,
    defaults: Metadata? = nil
  ) -> FixedPage {
    let defaults = defaults ?? page.metadata
    var page = page
    var context = context
    var fixed: [Finding] = []
    var faults: [FixFault] = []
    var result = inspect(page, in: context)
    // What the page was after each round, and how much was mended then.
    var history = [(bytes: context.source.bytes, fixed: 0)]
    for _ in 0..<mostRounds {
      let choice = FixChoice(result, in: context, upTo: safety, rules: rules)
      var trial = FixTrial(page, context, defaults: defaults)
      let applied = trial.apply(choice.findings)
      faults = choice.faults + trial.faults
      guard let applied else { break }
      fixed += applied.findings
      page = applied.page
      // Where two rules undo each other's work the round that gives the least bytes is the end, whichever came first.
      let bytes = page.source?.bytes ?? []
      let met = history.firstIndex { $0.bytes == bytes }
      if let met, let least = history[met...].min(by: { $0.bytes.lexicographicallyPrecedes($1.bytes) }),
        let source = try? SourceText(least.bytes)
      {
        page = PageParser.parse(source, file: page.file, houseStyle: context.houseStyle, defaults: defaults)
        fixed = Array(fixed.prefix(least.fixed))
      }
      context = context.replacing(page)
      result = inspect(page, in: context)
      if met != nil { break }
      history.append((bytes, fixed.count))
    }
    if context.source.bytes == history[0].bytes { fixed = [] }
    return FixedPage(
      page: page, context: context, fixed: fixed, faults: faults, result: result.leaving(faults))
  }
}
