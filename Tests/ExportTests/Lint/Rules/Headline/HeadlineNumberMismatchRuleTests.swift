import Export
import Testing

@Suite struct HeadlineNumberMismatchRuleTests {
  private static func count(_ headline: String, _ text: String) throws -> Int {
    try LintedText("## \(headline)\n\n\(text)\n").findings(of: "HD007").count
  }

  @Test(arguments: [
    ("新建9座驿站", "建成8座。"), ("新建十二座驿站", "建成13座。"), ("投入3.5万元", "投入3.6万元。"), ("产量增12%", "产量增长13.1%。"),
    ("新修步道26公里", "新修步道27公里，另有3公里在建。"), ("全镇新建9座驿站", "全镇今年新建8座驿站。"), ("带动1300户", "带动1200户。"),
    ("加开两对列车", "加开3对。"), ("新建９座驿站", "建成8座。"),
  ]) func isFound(_ headline: String, _ text: String) throws {
    #expect(try Self.count(headline, text) == 1)
  }

  @Test(arguments: [
    ("新建9座驿站", "建成九座。"), ("新建9座驿站", "建成9处驿站，还有3座在建。"), ("新建9座驿站", "都建好了。"), ("第9座驿站开门", "建成8座。"),
    ("新建近9座驿站", "建成8座。"), ("新建9座多驿站", "建成8座。"), ("新建9余座驿站", "建成8座。"), ("投入3.5万元", "投入35000元，每座900元。"),
    ("投入0.9亿元", "投入9000万元，去年投入8000万元。"), ("新修步道26公里", "新修步道25.8公里。"), ("新建9座驿站", "此前全镇已有12座驿站。"),
    ("新建9座驿站", "湖上还有3座木桥。"),
    ("“三个一”有新招", "扶持了8个养蜂户。"), ("三个一齐上阵", "扶持了8个养蜂户。"), ("客房收入增长12%", "游客增长15%。"),
    ("30人考上大学", "运动会有120人参加。"), ("新修步道26公里", "新修步道26.4公里。"),
    ("新建9座驿站", "北岸5座，南岸4座。"), ("新增5座驿站", "由3座增加到8座。"), ("2025年开门", "2024年动工。"), ("一座桥通了", "建成8座桥。"),
    ("三四座桥通了", "建成8座桥。"), ("几座桥通了", "建成8座桥。"), ("万家灯火", "两家都亮了。"), ("“十五五”项目", "3个项目。"), ("新建9座驿站", "建成一座。"),
    ("5G基站9座", "基站8座，另有1座。"), ("带动1300户", "带动1286户。"), ("5～8座驿站", "建成9座。"), ("比分3:0 两家携手", "三家。两家。"),
  ]) func isRight(_ headline: String, _ text: String) throws {
    #expect(try Self.count(headline, text) == 0)
  }

  @Test func decksAndTablesCount() throws {
    let table = "| 岸 | 座 |\n|---|---|\n| 北 | 8座 |\n"
    #expect(try LintedText("## 一\n\n### 新建9座驿站\n\n\(table)").lines(of: "HD007") == [3])
  }

  @Test func halfAnArticleIsNotJudged() throws {
    #expect(try Self.count("新建9座驿站", "北岸建成8座。\n\n（下转第3版）") == 0)
  }

  @Test func anotherArticleDoesNotCount() throws {
    #expect(try LintedText("## 新建9座驿站\n\n建成8座。\n\n## 二\n\n建成9座。\n").lines(of: "HD007") == [1])
  }
}
