import Export
import ExportTestSupport
import Foundation
import Testing

/// Whole messages as a reader sees them, beside this file in `Goldens`.
@Suite struct GoldenTests {
  static let goldens = SharedMaterial.packageRoot.appending(path: "Tests/ExportTests/Feed/NewsML/Goldens")

  /// One small item on one page, with everything that `docs/xml-profile.md` explains.
  @Test func smallIssue() throws {
    let page = PageParser.parse(
      SourceText(
        """
        ---
        publication: 清河日报
        date: 2031-03-05
        page: "01"
        section: 要闻
        provider: qinghe.example
        language: zh-CN
        rights: © 2031 清河日报社
        ---

        ### 不误农时抢先机

        ## 清河县 春耕全面展开

        ### 已调运种子三千吨

        ■记者 赵一
        通讯员 钱多 孙少

        本报讯 惊蛰前后，清河县田间一派忙碌。

        ### 农资下乡

        县里调运**种子**三千吨。

        ![农机手在调试插秧机](seedling.jpg)

        ■摄影 吴三

        """), file: "01.md")
    let message = try NewsMLExporter.export(
      IssueParser.parse([page]),
      spelling: [PageSpelling(parts: [PagePart.Key(item: 0, role: .byline(0)): "edit:x"])],
      options: ExportOptions(pictures: [
        "seedling.jpg": PictureFile(mediaType: "image/jpeg", byteCount: 345_678, width: 1200, height: 800)
      ]))
    try expect(message.bytes, equals: "item.xml")
  }

  /// Compares bytes with a golden, one by one. `RECORD_GOLDENS=1 swift test --filter GoldenTests` writes the golden anew,
  /// and fails so that nobody forgets it.
  private func expect(_ bytes: [UInt8], equals name: String) throws {
    let golden = Self.goldens.appending(path: name)
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil {
      try Data(bytes).write(to: golden)
      Testing.Issue.record("\(name) was written; run the tests again without RECORD_GOLDENS")
    }
    let expected = try SharedMaterial.bytes(golden)
    let same = zip(bytes, expected).prefix { $0 == $1 }
    let line = same.count { $0.0 == 0x0A } + 1
    #expect(bytes == expected, "line \(line) of \(name) is not what the exporter writes")
  }
}
