import Document
import Source

/// DU004: one person with two offices in one issue.
enum SamePersonTwoTitlesRule: LintRule {
  static let metadata = RuleMetadata(
    .duplicate, 4, "same-person-two-titles",
    name: Wording(zh: "同一人两个职务", en: "one person, two offices"),
    summary: Wording(
      zh: "同一个姓名，在同一期里前面是一个职务，这里是另一个（如“县长”和“副县长”）。写在一起的兼职不算，教授、工程师等职称不算。",
      en: """
        One name stands with one office before and with another here, such as 县长 and 副县长. Offices named together \
        are not compared, nor are titles of learning.
        """),
    rationale: Wording(
      zh: "多半有一处写错了；漏掉一个“副”字就是重大差错。也可能是同名的两个人，所以只提示。",
      en:
        "Most likely one of them is wrong, and a lost 副 is a grave error. Two people may share a name, so it is an info."
    ),
    severity: .info,
    bad: [
      RuleExample(
        """
        ## 春茶开采

        芦汀县副县长单学海说，今年的茶香。

        ## 早稻插秧

        “秧苗长得齐整。”芦汀县县长↓单学海说。
        """)
    ],
    good: [
      RuleExample(
        """
        ## 春茶开采

        芦汀县副县长单学海说，今年的茶香。

        ## 早稻插秧

        “秧苗长得齐整。”芦汀县副县长、苇溪县级河长单学海说。
        """)
    ])

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    var here: [String: [(place: DuplicateIndex.Place, offices: [String])]] = [:]
    for person in context.fingerprints.people {
      let earlier =
        (context.duplicateIndex.people[person.name] ?? []).filter { $0.place.page < context.pageIndex }
        + (here[person.name] ?? [])
      guard !earlier.contains(where: { $0.offices == person.offices }) else { continue }
      if here[person.name, default: []].count < DuplicateIndex.mostOffices {
        let place = DuplicateIndex.Place(page: context.pageIndex, item: 0, range: person.range)
        here[person.name, default: []].append((place, person.offices))
      }
      let isKnown = earlier.contains { !Set($0.offices).isDisjoint(with: person.offices) }
      guard let first = earlier.first, !isKnown else { continue }
      let place = context.words(for: first.place)
      let (old, new) = (first.offices.joined(separator: "、"), person.offices.joined(separator: "、"))
      findings.append(
        metadata,
        Wording(
          zh: "“\(person.name)”在这里是“\(new)”，\(place.chinese)是“\(old)”",
          en: "\(person.name) is \(new) here and \(old) in \(place.english)"),
        remedy: Wording(zh: "核对职务；若是同名的两个人，不必改", en: "check the office; two people may share a name"),
        at: person.range)
    }
  }
}
