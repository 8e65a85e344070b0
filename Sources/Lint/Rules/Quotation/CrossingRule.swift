import Document
import Source

/// QT004: pairs of marks that cross.
enum CrossingRule: LintRule {
  static let metadata = RuleMetadata(
    .quotation, 4, "crossing",
    name: Wording(zh: "成对标点交叉", en: "crossing pairs"),
    summary: Wording(
      zh: "两对引号、书名号或括号互相穿插，如“……（……”……）。",
      en: "Two pairs of quotation marks, title marks or brackets run into each other, as in “……（……”……）."),
    rationale: Wording(
      zh: "成对的标点只能一对套一对；穿插了，哪一对都不成立。",
      en: "A pair stands inside another or beside it; crossed, neither holds."),
    severity: .error,
    scope: .everyFile,
    language: .chinese,
    bad: [
      RuleExample("她说：“灯亮到天明（只在夏天↓”用这个钟点）。"),
      RuleExample("读书会共读《渡口（上册↓》和下册）。"),
    ],
    good: [RuleExample("她说：“灯亮到天明（只在夏天用这个钟点）。”读书会共读《渡口（上册）》。1）自带水杯；2）准时：）")])

  /// More marks than these are never open at a time; text nests a handful.
  private static let deepest = 32

  static var isPassageLocal: Bool { true }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    // The open marks, each with the mark that closed an outer one before it.
    var open: [(closer: Unicode.Scalar, crossedBy: Mark?)] = []
    for passage in context.passages(where: { $0.hasHan && $0.marks.mayHold(anyOf: PairedMark.openers) }) {
      open.removeAll(keepingCapacity: true)
      for mark in passage.marks {
        if let closer = closer(of: mark.scalar) {
          if open.count < deepest { open.append((closer, nil)) }
          continue
        }
        let scalar = mark.scalar == ")" ? "）" : mark.scalar
        guard let place = open.lastIndex(where: { $0.closer == scalar }) else { continue }
        for index in open.indices[(place + 1)...] where open[index].crossedBy == nil {
          open[index].crossedBy = mark
        }
        if let crossing = open[place].crossedBy, let range = passage.range(of: crossing) {
          findings.append(finding(crossing, at: range))
        }
        open.remove(at: place)
      }
    }
  }

  /// The pairs that are looked at; ’ is an apostrophe too.
  private static func closer(of mark: Unicode.Scalar) -> Unicode.Scalar? {
    mark == "(" ? "）" : PairedMark.closer(of: mark)
  }

  private static func finding(_ mark: Mark, at range: SourceRange) -> Finding {
    let found = String(mark.scalar)
    return Finding(
      metadata,
      Wording(
        zh: "“\(found)”收住之前，里面另一对还没有收住", en: "“\(found)” closes while a pair inside is still open"),
      remedy: Wording(zh: "先收里面的，再收外面的", en: "close the inner pair first"), at: range)
  }
}
