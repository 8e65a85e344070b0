import Document
import Source

/// BY007: somebody who is named twice in one credit.
enum BylineDuplicatePersonRule: LintRule {
  static let metadata = RuleMetadata(
    .byline, 7, "byline-duplicate-person",
    name: Wording(zh: "一人署名两次", en: "somebody named twice"),
    summary: Wording(
      zh: "同一处署名里，同一个人以同一个身份出现了两次。既写文字又摄影的不算。",
      en:
        "In one credit the same person stands twice in the same role. Who wrote and photographed is no such case."
    ),
    rationale: Wording(
      zh: "复制署名时多带了一个名字，或者本该是另一个人；漏了人，比多了人更麻烦。",
      en: "A name was copied once too often, or it should be another person's, who is missing then."),
    severity: .warning,
    bad: [
      RuleExample("## 春茶开采\n\n■记者 林一苇 周野 ↓林一苇\n\n头一锅茶出锅了。"),
      RuleExample("## 春茶开采\n\n■记者 周野 通讯员 许闻笛 ↓许闻笛\n\n头一锅茶出锅了。"),
    ],
    good: [
      RuleExample("## 春茶开采\n\n■记者 林一苇 周野 摄影 周野\n\n头一锅茶出锅了。"),
      RuleExample("## 春茶开采\n\n■摄影 记者 周 野\n\n头一锅茶出锅了。"),
    ])

  /// A person in a role.
  private struct Person: Hashable {
    let role: String?
    let name: [UInt8]
  }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for line in page.creditedLines {
      for name in repeated(in: line.credits) {
        guard let range = line.passage.range(of: name.offsets) else { continue }
        findings.append(
          metadata, Wording(zh: "“\(name.name)”在这里署了两次", en: "\(name.name) is named twice here"),
          remedy: Wording(zh: "删去一个，或改成另一个人", en: "take one away, or name the other person"), at: range)
      }
    }
  }

  /// Whether a name is written twice; of more names than a byline has, nobody looks.
  private static func mayRepeat(_ credits: [Credit]) -> Bool {
    let names = credits.flatMap(\.names)
    guard names.count <= 16 else { return true }
    return names.indices.contains { index in
      names[..<index].contains { ByteSearch.equal($0.name, names[index].name) }
    }
  }

  /// The names that repeat an earlier one of the same role.
  private static func repeated(in credits: [Credit]) -> [Credit.Name] {
    guard mayRepeat(credits) else { return [] }
    var first: [Person: Range<Int>] = [:]
    var repeated: [Credit.Name] = []
    for credit in credits {
      for name in credit.names {
        let person = Person(role: credit.role, name: Array(name.name.utf8))
        if let known = first[person] {
          // Two words for one role, such as 本报记者 首席记者, share their names.
          if known != name.offsets, !repeated.contains(name) { repeated.append(name) }
        } else {
          first[person] = name.offsets
        }
      }
    }
    return repeated
  }
}
