import Document
import Newspaper
import Source

/// ST009: a jump to another page that has no counterpart there.
enum JumpLineUnpairedRule: LintRule {
  static let metadata = RuleMetadata(
    .structure, 9, "jump-line-unpaired",
    name: Wording(zh: "转版对不上", en: "jump without its counterpart"),
    summary: Wording(
      zh: "“下转第几版”在那一版上找不到“上接”，“上接”找不到“下转”，或者两边写的版次对不上。一期至少有两个版、版面写了版次才检查。",
      en: """
        下转 has no 上接 on the page it names, or 上接 no 下转, or the two name different pages. Checked only in an issue \
        of two pages at least, on pages with a number.
        """),
    rationale: Wording(
      zh: "读者照着“下转”翻过去找不到下文，是出版形式的差错；两半接不上，送出去的也只是半篇。",
      en: "A reader who turns the page finds nothing there; and what goes out is half an article."),
    severity: .warning,
    bad: [
      RuleExample(
        "---\npage: 01\n---\n\n## 看云采茶\n\n雾还没散。\n\n↓（下转第3版）",
        otherPages: ["---\npage: 03\n---\n\n## 茶农的新账本\n\n茶好了，还要卖得出去。"])
    ],
    good: [
      RuleExample(
        "---\npage: 01\n---\n\n## 看云采茶\n\n雾还没散。\n\n（下转第3版）",
        otherPages: ["---\npage: 03\n---\n\n## 茶农的新账本\n\n（上接第1版）\n\n茶好了，还要卖得出去。"]),
      RuleExample("---\npage: 01\n---\n\n## 看云采茶\n\n雾还没散。\n\n（下转第3版）"),
    ])

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    guard let lone = context.duplicateIndex.jumps.lone[context.pageIndex],
      let own = page.metadata.page.flatMap({ PageNumber($0) })
    else { return }
    let jumps = page.jumps
    for lone in lone {
      // The index was made of the page as it was before any fix.
      guard lone.index < jumps.count, jumps[lone.index].text.utf8.elementsEqual(lone.jump.text.utf8),
        let range = jumps[lone.index].range
      else { continue }
      let (message, remedy) = wording(lone, own.shown)
      findings.append(metadata, message, remedy: remedy, at: range)
    }
  }

  private static func wording(_ lone: JumpPairs.Lone, _ own: String) -> (Wording, Wording) {
    let other = lone.jump.page
    let isForth = lone.jump.direction == .to
    switch lone.fault {
    case .noPage:
      return (
        Wording(zh: "这一期没有第\(other)版", en: "the issue has no page \(other)"),
        Wording(zh: "改正版次", en: "name the right page")
      )
    case .noPartner:
      let partner = isForth ? "上接第\(own)版" : "下转第\(own)版"
      return (
        Wording(zh: "第\(other)版上没有“\(partner)”", en: "page \(other) has no “\(partner)”"),
        Wording(zh: "改正版次，或在那一版补上", en: "name the right page, or add it there")
      )
    case .disagreement(let page, let text):
      return (
        Wording(
          zh: "这里写“\(lone.jump.text)”，第\(page)版写“\(text)”，版次对不上",
          en: "“\(lone.jump.text)” here and “\(text)” on page \(page) do not agree"),
        Wording(zh: "核对版次，改正写错的一处", en: "mend the one that names the wrong page")
      )
    }
  }
}
