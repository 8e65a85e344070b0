import Export
import Testing

struct DocumentNodeTests {
  @Test func goesOverAllTextInOrder() {
    var strings: [String] = []
    SampleTree.page.partsInCanonicalOrder.map(\.block).walk { node in
      if case .inline(.text(let text)) = node { strings.append(text.string) }
      return .visitChildren
    }
    let expected = [
      "引题", "主题", "副题", "■记者 周晴", "编者按", "字", "斜", "粗", "删", "链", "图", "小标题", "项", "头", "格", "江边",
      "■摄影 林晓", "编后", "下转第2版", "JIANGBIAN 栏目统筹:林晓", "责任编辑 何田", "春色", "江边", "■摄影 林晓", "今天多云",
      "公告", "栏花", "散句",
    ]
    #expect(strings == expected)
  }

  @Test func goesInsideOnlyWhereAskedTo() {
    var nodes: [DocumentNode] = []
    SampleTree.blocks.walk { node in
      nodes.append(node)
      return .skipChildren
    }
    #expect(nodes == SampleTree.blocks.map { .block($0) })
  }

  /// Every piece of a line is visited as itself, before what it holds.
  @Test func leavesNoPieceOut() {
    var visited: [Inline] = []
    SampleTree.inlines.walk { node in
      if case .inline(let inline) = node { visited.append(inline) }
      return .visitChildren
    }
    #expect(visited.filter(SampleTree.inlines.contains) == SampleTree.inlines)
    #expect(visited.count == SampleTree.inlines.reduce(0) { $0 + 1 + $1.children.count })
  }

  @Test func findsABlockAtAnyDepth() {
    let block = Block.quote(Quote([.quote(Quote([.thematicBreak(ThematicBreak())]))]))
    #expect(block.contains { if case .thematicBreak = $0 { true } else { false } })
    #expect(block.contains { if case .quote = $0 { true } else { false } })
    #expect(!block.contains { if case .table = $0 { true } else { false } })
  }

  @Test func knowsWhereNodesStand() {
    let paragraph = Paragraph([], range: SourceRange(1, 2))
    #expect(DocumentNode.block(.paragraph(paragraph)).range == SourceRange(1, 2))
    #expect(DocumentNode.inline(.text(Text("a", range: SourceRange(3, 4)))).range == SourceRange(3, 4))
  }
}
