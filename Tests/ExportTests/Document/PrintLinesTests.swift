import Export
import Testing

@Suite struct PrintLinesTests {
  @Test(arguments: [
    ("老桥修缮 两岸通行", ["老桥修缮", "两岸通行"]), ("“小”题 “大”作", ["“小”题", "“大”作"]), ("老桥  新桥", ["老桥  新桥"]),
    ("第5 座桥", ["第5 座桥"]), ("Old bridge reopens", ["Old bridge reopens"]), ("老桥\n新桥", ["老桥", "新桥"]),
    ("", [""]),
    ("通车！ 老桥", ["通车！", "老桥"]), ("老桥 ", ["老桥 "]),
  ]) func breaksAtASingleSpaceBetweenWideCharacters(text: String, lines: [String]) {
    #expect(Heading(level: 2, [.text(Text(text))]).printLines == lines)
  }
}
