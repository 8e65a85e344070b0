import Testing

@testable import Lint
@testable import Newspaper

@Suite struct PageNumberTests {
  @Test(arguments: [
    ("1", "1"), ("01", "1"), ("０３", "3"), ("A05", "A5"), ("a5", "A5"), ("三", "3"), ("十", "10"), ("十二", "12"),
    ("二十", "20"), ("二十三", "23"),
    ("2、3", "2"), ("2-3", "2"),
  ]) func reads(_ text: String, _ shown: String) throws {
    #expect(try #require(PageNumber(text)).shown == shown)
  }

  @Test(arguments: ["", "中缝", "要闻", "A", "三三", "十十", "99999", "1a"]) func refuses(_ text: String) {
    #expect(PageNumber(text) == nil)
  }

  @Test func severalAreAllRead() {
    #expect(PageNumber.all(in: "2、03—A4").map(\.shown) == ["2", "3", "A4"])
  }
}
