import Source

/// RG007: the page is withheld, canceled or killed.
package enum HeldBackRule: FindingsRule {
  package static let metadata = RuleMetadata(
    .release, 7, "held-back",
    name: Wording(zh: "缓发或撤稿", en: "held back"),
    summary: Wording(
      zh: """
        头信息（或配置）里的 status 是 withheld、canceled、空白或不认识的词，signal 是 kill，或者写着 killed: true、published: false、签发: 未签一类的话。\
        忽略注释和基线都盖不住它；关掉规则，check 照样不放行。版面上留着编辑部的指令也算：撤稿、待审、暂缓刊发、KILL、HOLD、NOT FOR PUBLICATION 等，\
        单独成行，或在标题、段落首尾的括号里，或在注释里；夹在句子里的同样的词不算。
        """,
      en: """
        The status in the front matter or the configuration is withheld, canceled, empty or a word that nobody knows, the \
        signal is kill, or another key says as much: killed: true, published: false. No comment and no baseline hides it, and \
        where the rule is off check fails the page all the same. So does an order of the desk that was left on the page, such \
        as KILL, HOLD, NOT FOR PUBLICATION, 撤稿 or 待审: in a line of its own, in a bracket that opens or closes a headline or a \
        paragraph, or in a comment. The same words within a sentence are none.
        """),
    rationale: Wording(
      zh: "来源撤回或扣下的稿子，登出来就是事故。", en: "To print what its sender has taken back is an accident."),
    source: Wording(
      zh: "NewsML-G2 的 pubStatus 和 signal，NITF 的 management-status",
      en: "pubStatus and signal of NewsML-G2, management-status of NITF"),
    severity: .error, scope: .everyFile,
    bad: [
      RuleExample("---\ndate: 2026-04-02\npage: 01\n↓status: withheld\n---\n\n## 春茶开采\n\n头一锅茶出锅了。\n"),
      RuleExample("---\ndate: 2026-04-02\npage: 01\n↓signal: kill\n---\n\n## 春茶开采\n\n头一锅茶出锅了。\n"),
      RuleExample("---\ndate: 2026-04-02\npage: 01\n↓status: 待定\n---\n\n## 春茶开采\n\n头一锅茶出锅了。\n"),
      RuleExample("## ↓【撤稿】春茶开采\n\n头一锅茶出锅了。\n"),
      RuleExample("## First tea is in\n\n↓NOT FOR PUBLICATION\n\nThe first tea is in.\n"),
    ],
    good: [
      RuleExample(
        "---\ndate: 2026-04-02\npage: 01\nstatus: usable\nsignal: correction\n---\n\n## 春茶开采\n\n头一锅茶出锅了。\n"),
      RuleExample("## 期刊撤稿一篇论文\n\n茶园旧证声明作废。\n"),
    ])

  package static func check(_ result: LintResult, in context: LintContext, into findings: inout [Finding]) {
    for hold in context.holds {
      switch hold {
      case .status, .kill: break
      // On a page of any other program the word may mean anything.
      case .unknownStatus: if !context.isNewspaperPage { continue }
      case .words(_, _, let line):
        if context.isNewspaperPage {
          findings.append(Finding(metadata, hold.message, remedy: hold.remedy, at: context.line(line)))
        }
        continue
      case .note: if !context.isNewspaperPage { continue }
      case .embargo: continue
      }
      findings.append(
        Finding(metadata, hold.message, remedy: hold.remedy, at: context.frontMatterLine(of: hold.key)))
    }
    guard context.isNewspaperPage else { return }
    for place in OrdersInText(context).places {
      findings.append(
        Finding(
          metadata,
          Wording(
            zh: "版面上留着编辑部的指令“\(shown(place, context))”，不能刊出",
            en: "an order of the desk is left on the page: “\(shown(place, context))”"),
          remedy: Wording(
            zh: "撤下这一稿；能发了，再删去这几个字", en: "take it out; delete the words only when it may go out"),
          at: place))
    }
  }

  /// The longest piece of an order that a message shows, in characters.
  private static let longestShown = 40

  private static func shown(_ place: SourceRange, _ context: LintContext) -> String {
    let text = context.source[place].filter { !$0.isNewline }
    return text.count > longestShown ? text.prefix(longestShown) + "…" : text
  }
}
