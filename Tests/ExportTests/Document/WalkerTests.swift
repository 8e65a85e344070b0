import Export
import Testing

/// Gathers all text, and what else it was asked to visit.
private struct TextGatherer: Walker {
  var strings: [String] = []
  mutating func visit(_ text: Text) { strings.append(text.string) }
}

/// Counts headings and does not go inside articles.
private struct HeadingCounter: Walker {
  var count = 0
  mutating func visit(_ heading: Heading) { count += 1 }
  mutating func visit(_ article: Article) {}
}

/// Says what each node is; every kind has a method.
private struct KindNamer: Visitor {
  mutating func defaultVisit(_ node: DocumentNode) -> String { "default" }
  mutating func visit(_ issue: Export.Issue) -> String { "issue" }
  mutating func visit(emphasis: StyledText) -> String { "emphasis" }
  mutating func visit(softBreak: LineBreak) -> String { "soft break" }
  mutating func visit(_ cell: Table.Cell) -> String { "cell" }
  mutating func visit(_ quote: Quote) -> String { "quote" }
}

/// Gathers the nodes that come to `defaultVisit`, which is all of them.
private struct NodeGatherer: Walker {
  var nodes: [DocumentNode] = []
  mutating func defaultVisit(_ node: DocumentNode) {
    nodes.append(node)
    descend(into: node)
  }
}

struct WalkerTests {
  @Test func goesOverAllTextInOrder() {
    var gatherer = TextGatherer()
    DocumentNode.page(SampleTree.page).accept(&gatherer)
    let strings = [
      "引题", "主题", "副题", "■记者 周晴", "编者按", "字", "斜", "粗", "删", "链", "图", "小标题", "项", "头", "格", "江边",
      "■摄影 林晓", "编后", "下转第2版", "JIANGBIAN 栏目统筹:林晓", "责任编辑 何田", "春色", "江边", "■摄影 林晓", "今天多云",
      "公告", "栏花", "散句",
    ]
    #expect(gatherer.strings == strings)
  }

  @Test func goesInsideOnlyWhereAskedTo() {
    var counter = HeadingCounter()
    DocumentNode.page(SampleTree.page).accept(&counter)
    #expect(counter.count == 2)
    counter.walk(SampleTree.blocks)
    #expect(counter.count == 3)
  }

  @Test func givesEachNodeToTheMethodOfItsKind() {
    var namer = KindNamer()
    #expect(DocumentNode.issue(Export.Issue(pages: [])).accept(&namer) == "issue")
    #expect(DocumentNode.page(SampleTree.page).accept(&namer) == "default")
    #expect(DocumentNode.cell(Table.Cell([])).accept(&namer) == "cell")
    #expect(
      SampleTree.inlines.map { $0.accept(&namer) }.filter { $0 != "default" } == ["emphasis", "soft break"])
    #expect(SampleTree.blocks.map { $0.accept(&namer) }.filter { $0 != "default" } == ["quote"])
  }

  /// Every node arrives at `defaultVisit` as itself, none twice and none changed on its way.
  @Test func leavesNoNodeOut() {
    var gatherer = NodeGatherer()
    let root = DocumentNode.issue(Export.Issue(pages: [SampleTree.page]))
    root.accept(&gatherer)
    var expected: [DocumentNode] = []
    var open = [root]
    while let node = open.popLast() {
      expected.append(node)
      open += node.children.reversed()
    }
    #expect(gatherer.nodes == expected)
    #expect(Dump.text(root).split(separator: "\n").count == expected.count)
  }

  @Test func knowsWhereNodesStand() {
    let paragraph = Paragraph([], range: SourceRange(1, 2))
    #expect(DocumentNode.byline(Byline(paragraph, credits: [])).range == SourceRange(1, 2))
    #expect(DocumentNode.note(EditorNote(.after, paragraph)).range == SourceRange(1, 2))
    #expect(DocumentNode.block(.paragraph(paragraph)).range == SourceRange(1, 2))
    #expect(DocumentNode.inline(.text(Text("a", range: SourceRange(3, 4)))).range == SourceRange(3, 4))
    #expect(DocumentNode.page(SampleTree.page).range == nil)
  }
}
