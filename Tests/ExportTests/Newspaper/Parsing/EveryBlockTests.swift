import Export
import ExportTestSupport
import Foundation
import Testing

/// No block of a page is lost or told twice.
@Suite struct EveryBlockTests {
  /// Blocks of every kind that the page parser treats in a way of its own.
  private static let pieces = [
    "# 要闻", "## 老桥修缮 两岸通行", "### 家门口办好事", "#### 小标题", "##", "### ", "## 停水公告", "### 天气", "## 今日天气",
    "■记者 林一苇", "■记者 林一苇  \n通讯员 周野舟", "记者 林一苇", "■摄影 方 白", "（方白石）", "□ 陆离舟", "■什么也不是",
    "本报讯 昨天，老桥通了。", "据新华社海州9月8日电（记者林一苇）桥通了。", "短句。", "短", "没有句号的一段话写到这里就断了",
    "明天晴到多云，北风3级，最低气温9℃。", "编者按：说几句。", "编后", "（上接第1版）", "下转A05版", "正文。（下转第2版）",
    "SHIPING 栏目统筹:林一苇", "责任编辑 林一苇 校对 周野", "公益广告", "![船](a.jpg)", "![船。林一苇 摄](a.jpg)",
    "- 一\n- 二", "1. 一", "> 引文", "```\ncode\n```", "    code", "<div>\n</div>", "***", "| a |\n|---|\n| 1 |",
    "[ref]: https://example.org", "*强调*一段。", "标题\n---", "标题\n===", "[ref]", "\\", "&amp;",
    "<!-- validate: ignore TX001 原文如此 -->", "阔步向前  \n满城春", "03 民生 2026年5月12日 星期二 澄湾日报", "澄湾日报",
    "[Page 3 end]", "# 澄湾日报", "新闻热线：0999-6612345 投稿邮箱：a@mill.example", "责任编辑：林一苇 电话：0999-6612346",
    "{{< figure src=\"a.jpg\" >}}", "## Inside", "World A8 | Home B1", "## Weather", "Sunny. High 71, low 52.",
    "## The Courier", "Editor: Ada Fenwick\nPublisher: Orla Penhale",
    "![](b.jpg)", "图为老桥。", "图①：老桥。", "老桥上。林一苇 摄", "受访者供图", "望川", "林 禾", "●老桥 本报讯（林一苇）通了。",
  ]

  private func check(_ source: SourceText, _ name: String) {
    let page = PageParser.parse(source, file: "01.md")
    let blocks = MarkdownParser.parse(source, from: page.frontMatter?.range?.upperBound ?? 0).blocks
    let printed = blocks.filter { block in
      if case .definition = block { false } else { true }
    }
    let parts = page.parts
    let ranges = parts.compactMap(\.range)
    #expect(ranges.count == parts.count, "\(name)")
    #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }, "\(name)")
    var owner = 0
    for range in printed.compactMap(\.range) {
      while owner < ranges.count, ranges[owner].upperBound < range.upperBound { owner += 1 }
      guard owner < ranges.count, ranges[owner].lowerBound <= range.lowerBound else {
        Testing.Issue.record("\(name): block at \(range.lowerBound) is in no part")
        return
      }
    }
    let extra = parts.reduce(0) { $0 + $1.block.markdownBlocks.count - 1 }
    #expect(parts.count + extra == printed.count, "\(name)")
    let definitions = blocks.count - printed.count
    #expect(page.definitions.count == definitions, "\(name)")
    #expect(Set(parts.map(\.key)).count == parts.count, "\(name)")
  }

  /// Writing a page in canonical order must not change what it is understood as: the XML keeps no other order.
  private func checkCanonicalOrder(_ source: SourceText, _ name: String) throws {
    let page = PageParser.parse(source, file: "01.md")
    let parts = try page.partsInCanonicalOrder.map { source[try #require($0.range)] }
    let definitions = try page.definitions.map { source[try #require($0.range)] }
    let again = PageParser.parse(SourceText((parts + definitions).joined(separator: "\n\n")), file: "01.md")
    #expect(
      PageOutline(again, isCanonical: true).lines == PageOutline(page, isCanonical: true).lines, "\(name)")
  }

  /// Blocks whose range is not all of their source, or that run together with what they come to stand beside.
  private static let bound: Set = [
    "- 一\n- 二", "1. 一", "    code", "[ref]: https://example.org", "[ref]", "\\",
  ]

  @Test(arguments: 0..<20) func onGeneratedPages(seed: Int) throws {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(limit))
    }
    for round in 0..<40 {
      let pieces = (0...next(14)).map { _ in Self.pieces[next(Self.pieces.count)] }
      let markdown = pieces.joined(separator: next(8) == 0 ? "\n" : "\n\n")
      check(SourceText(markdown), "seed \(seed), round \(round): \(markdown)")
      let free = pieces.filter { !Self.bound.contains($0) }.joined(separator: "\n\n")
      try checkCanonicalOrder(SourceText(free), "seed \(seed), round \(round): \(free)")
    }
  }

  /// Thousands of the same block: nothing may grow with the square of their number.
  @Test(arguments: EveryBlockTests.pieces) func onLongPages(piece: String) {
    let markdown = "## 老桥修缮\n\n" + String(repeating: piece + "\n\n", count: 1000)
    check(SourceText(markdown), piece)
  }

  @Test(.needsSharedMaterial, .thorough) func onTheCorpus() throws {
    let root = SharedMaterial.root.appending(path: "corpus/markdown")
    let files = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
    var count = 0
    for case let file as URL in files where ["md", "txt"].contains(file.pathExtension) {
      guard let source = try? SourceText(try SharedMaterial.bytes(file)) else { continue }
      check(source, file.lastPathComponent)
      count += 1
    }
    #expect(count > 100)
  }
}
