import Export
import Testing

/// Turns every text into the number of its characters.
private struct TextCounter: Rewriter {
  mutating func rewrite(_ inline: Inline) -> [Inline] {
    guard case .text(let text) = inline else { return [rewriteContent(of: inline)] }
    return [.text(Text(String(text.string.unicodeScalars.count), range: text.range))]
  }
}

/// Leaves out quotes, doubles headings of a body, unwraps emphasis, and drops labels.
private struct Rearranger: Rewriter {
  mutating func rewrite(_ item: Item) -> [Item] {
    if case .label = item { [] } else { [rewriteContent(of: item)] }
  }

  mutating func rewrite(_ block: Block) -> [Block] {
    switch block {
    case .quote: []
    case .heading: [block, block]
    default: [rewriteContent(of: block)]
    }
  }

  mutating func rewrite(_ inline: Inline) -> [Inline] {
    if case .emphasis(let styled) = inline { styled.content } else { [rewriteContent(of: inline)] }
  }
}

/// Changes nothing.
private struct Copier: Rewriter {}

struct RewriterTests {
  @Test func keepsWhatItHasNoMethodFor() {
    let issue = Export.Issue(pages: [SampleTree.page])
    var copier = Copier()
    #expect(copier.rewrite(issue) == issue)
  }

  @Test func reachesAllText() {
    var counter = TextCounter()
    let page = counter.rewrite(SampleTree.page)
    let lines = Dump.text(.page(page), places: .none).split(separator: "\n").map { $0.drop { $0 == " " } }
    let texts = lines.filter { $0.hasPrefix("text ") }
    #expect(texts.count == 28)
    #expect(texts.allSatisfy { $0.dropFirst(6).dropLast().allSatisfy(\.isASCII) })
  }

  @Test func leavesOutDoublesAndUnwraps() {
    var rearranger = Rearranger()
    let page = rearranger.rewrite(SampleTree.page)
    let dump = Dump.text(.page(page), places: .none)
    #expect(page.items.count == SampleTree.page.items.count - 1)
    #expect(!dump.contains("quote") && !dump.contains("emphasis") && dump.contains("斜"))
    #expect(dump.split(separator: "\n").filter { $0.hasSuffix(" heading level 3") }.count == 6)
  }
}
