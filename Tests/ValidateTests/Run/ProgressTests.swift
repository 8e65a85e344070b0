import Export
import Testing

@testable import validate

@Suite struct ProgressTests {
  @Test(arguments: [
    (0, 200, 0, "0 of 200, 0 a second, 0 s left"), (50, 200, 2_000, "50 of 200, 25 a second, 6 s left"),
    (200, 200, 4_000, "200 of 200, 50 a second, 0 s left"), (1, 60, 10, "1 of 60, 100 a second, 1 s left"),
  ])
  func countRateAndTimeLeft(done: Int, total: Int, milliseconds: Int, line: String) {
    #expect(Progress.line(done, of: total, after: .milliseconds(milliseconds), .english) == line)
  }

  @Test func inChinese() {
    #expect(Progress.line(50, of: 200, after: .seconds(2), .chinese) == "查了 50/200，每秒 25 个，还要 6 秒")
  }
}
