import Export
import Testing

@Suite struct ApproxWithCommaRuleTests {
  @Test(arguments: [
    "第二、三产业的人",
    "获一、二名。",
    "一、二年级的人",
    "高二、三个班",
    "大三、四年级",
    "二〇一三、一四年间",
    "走了一、二、三个村",
    "三、五个人",
    "走了十、九里",
    "一、二人称",
    "包了二、三期工程",
    "共三，四里路",
    "三、四",
  ]) func findsNothing(_ text: String) throws {
    #expect(try LintedText(text + "\n").findings(of: "NM002").isEmpty)
  }

  @Test(arguments: [
    ("来了二十三、四个人", "来了二十三四个人"),
    ("约五、六百户", "约五六百户"),
    ("住了三、四个月", "住了三四个月"),
    ("走了**三**、四里", "走了**三**四里"),
    ("等了一、两年", "等了一两年"),
  ]) func mends(_ text: String, _ mended: String) throws {
    let linted = try LintedText(text + "\n")
    #expect(!linted.findings(of: "NM002").isEmpty)
    expectSameBytes(linted.fixed("NM002"), mended + "\n")
  }
}
