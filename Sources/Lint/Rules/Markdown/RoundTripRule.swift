import Document
import Markdown
import Newspaper
import Source

/// MK010: Markdown that does not survive being written anew.
enum RoundTripRule: LintRule {
  static let metadata = RuleMetadata(
    .markdown, 10, "round-trip",
    name: Wording(zh: "重写后意思变了", en: "changes when written anew"),
    summary: Wording(
      zh: "把读出来的内容重新写成 Markdown 再读一遍，与原来不同：这里用了极少见的写法。",
      en:
        "What is read from the file, written as Markdown and read again, is not the same: the spelling is most unusual."
    ),
    rationale: Wording(
      zh: "format 会改写这一段，不带写法提示的导出也还不了原；改成平常的写法就没有问题。",
      en: "format would change it, and an export without spelling hints could not give it back."),
    severity: .error, scope: .everyFile,
    bad: [RuleExample("↓- > 甲\n  >\n  [乙]: /b\n  > 丙\n")],
    good: [RuleExample("## 春茶开采\n\n- 采摘\n- 炒制\n\n> 今年的茶香。\n\n```\n第一行\n```\n")])

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    // The writer is proved on whatever else there is; writing every page anew would cost more than all other rules.
    let parts = context.parts
    let place: SourceRange?
    if page.definitions.isEmpty {
      place = placeOfChange(inStretchesOf: parts)
    } else if parts.contains(where: \.block.isInvolved) {
      place = placeOfChange(
        in: MarkdownParser.parse(context.source, from: page.frontMatter?.range?.upperBound ?? 0).blocks)
    } else {
      return
    }
    guard let place else { return }
    findings.append(
      metadata, Wording(zh: "这里的 Markdown 重写以后意思会变", en: "this Markdown changes when it is written anew"),
      remedy: Wording(zh: "改成平常的写法：少套几层，列表和引用之间空一行", en: "spell it plainly: nest less, leave blank lines"),
      at: place)
  }

  private static func placeOfChange(inStretchesOf parts: [PagePart]) -> SourceRange? {
    for stretch in involvedStretches(of: parts) {
      if let place = placeOfChange(in: parts[stretch].flatMap(\.block.markdownBlocks)) { return place }
    }
    return nil
  }

  /// The parts whose spelling may have no equal, each with its neighbours: what stands next to it may be read together
  /// with it, and nothing else. Stretches that overlap are one.
  private static func involvedStretches(of parts: [PagePart]) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    for index in parts.indices where parts[index].block.isInvolved {
      let end = min(index + 2, parts.count)
      if let last = stretches.last, last.upperBound >= index {
        stretches[stretches.count - 1] = last.lowerBound..<end
      } else {
        stretches.append(max(index - 1, 0)..<end)
      }
    }
    return stretches
  }

  /// Where in the source the first block stands that is another when the blocks are written and read again.
  private static func placeOfChange(in blocks: [Block]) -> SourceRange? {
    guard let again = try? SourceText(MarkdownWriter.write(blocks)) else { return nil }
    let left = blocks.filter { !$0.isDefinition }
    let right = PrintedBlocks.of(MarkdownParser.parse(again).blocks, in: again).filter { !$0.isDefinition }
    let same = zip(left, right).prefix { $0.hasSameStructure(as: $1) }.count
    if same == left.count, same == right.count { return nil }
    // A picture that stands in the source with its credit has no place without it.
    return left.prefix(same + 1).last { $0.range != nil }?.range
  }
}

extension Block {
  /// Whether the block holds others, or styles inside styles, so that its spelling may have no equal.
  fileprivate var isInvolved: Bool {
    switch self {
    case .list, .quote, .table, .html, .opaque: true
    case .paragraph(let paragraph): paragraph.content.isInvolved
    case .heading(let heading): heading.content.isInvolved
    case .code, .figure, .thematicBreak, .definition: false
    }
  }

  fileprivate var isDefinition: Bool {
    if case .definition = self { true } else { false }
  }
}

extension [Inline] {
  /// Whether styles stand inside styles.
  fileprivate var isInvolved: Bool {
    contains { inline in
      switch inline {
      case .emphasis, .strong, .strikethrough: inline.children.contains { !$0.children.isEmpty }
      default: inline.children.isInvolved
      }
    }
  }
}
