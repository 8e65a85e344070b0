import Document
import Source

/// BY002: a marked line that is no proper byline.
enum BylineGrammarRule: LintRule {
  static let metadata = RuleMetadata(
    .byline, 2, "byline-grammar",
    name: Wording(zh: "署名写法", en: "form of a byline"),
    summary: Wording(
      zh: "■ 开头的一行既不是“角色 人名 人名”，也不是单独的笔名；或者角色后加了冒号、人名间用了逗号。",
      en: """
        A line that opens with ■ is neither roles with names nor a pen name alone; or a colon stands after a role, or \
        commas between names.
        """),
    rationale: Wording(
      zh: "署名要能分清谁是记者、谁是通讯员，人名才能逐个送到对方系统里。",
      en:
        "Only a byline that can be read tells reporters from correspondents and gets each name into the feed."
    ),
    severity: .error,
    fix: RuleFix(
      .unsafe,
      Wording(
        zh: "冒号和逗号改成一个空格；读不懂的行不改。",
        en: "Writes a space for colons and commas; a line that cannot be read stays.")),
    bad: [
      RuleExample(
        "## 春茶开采\n\n↓■记者:林一苇,周野\n\n头一锅茶出锅了。", fixed: "## 春茶开采\n\n■记者 林一苇 周野\n\n头一锅茶出锅了。"),
      RuleExample("## 春茶开采\n\n↓■记者 2人 见图\n\n头一锅茶出锅了。"),
    ],
    good: [
      RuleExample("## 春茶开采\n\n■记者 林一苇 周 野 通讯员 许闻笛\n\n头一锅茶出锅了。"),
      RuleExample("## 灯下读书\n\n■江上言\n\n一盏灯，一本书。"),
    ])

  static var touches: FixReach { [.stops, .spaces] }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for byline in page.bylines {
      guard byline.marker(context.houseStyle) != nil, let range = byline.range else { continue }
      if byline.credits.isEmpty {
        findings.append(
          metadata, Wording(zh: "这行署名读不出角色和人名", en: "this byline cannot be read as roles and names"),
          remedy: Wording(
            zh: "写成“■记者 姓名 姓名”",
            en: context.language == .english
              ? "write “By” and the names" : "write ■, the role and the names, with spaces"), at: range)
        continue
      }
      let edits = edits(of: byline)
      guard !edits.isEmpty else { continue }
      findings.append(
        metadata, Wording(zh: "署名里用了冒号或逗号", en: "colons or commas in a byline"),
        remedy: Wording(zh: "改成空格", en: "use spaces"), at: range, fix: Fix(.unsafe, edits))
    }
  }

  /// A space for every colon and comma between the words of a byline, and for the blanks around it.
  private static func edits(of byline: Byline) -> [SourceEdit] {
    let text = byline.passage
    var edits: [SourceEdit] = []
    for mark in text.marks where ":：,，;；".unicodeScalars.contains(mark.scalar) {
      let start = text.bytes[..<mark.offset].lastIndex { $0 != 0x20 }.map { $0 + 1 } ?? mark.offset
      let end = text.bytes[mark.end...].firstIndex { $0 != 0x20 } ?? mark.end
      guard let range = text.range(of: start..<end) else { continue }
      let isAtLineEnd = end < text.bytes.count && text.bytes[end] == 0x0A
      edits.append(SourceEdit(range, isAtLineEnd ? "" : " "))
    }
    return edits
  }
}
