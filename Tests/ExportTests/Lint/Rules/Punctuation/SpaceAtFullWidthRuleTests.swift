import Export
import Testing

@Suite struct SpaceAtFullWidthRuleTests {
  @Test(arguments: [
    ("灯亮了 ，人回来了。", 1),
    ("灯亮了。 人回来了。", 1),
    ("灯亮了， 人  ，回来了。", 2),
    ("叫 “邻里” 的灯亮了。", 2),
    ("读 《灯下》 一书。", 2),
    ("社区 （试点） 的灯。", 2),
    ("用 “Desk” 和 “灯” 两样。", 4),
    ("He said “no”, then 灯亮了。", 0),
    ("灯亮了！ 👋", 0),
    ("本报讯 “灯亮了。”", 0),
    ("本报讯 （记者 周野） 灯亮了，人也回来了。", 0),
    ("灯亮了。\n\n本报讯 “灯又亮了。”他说。", 0),
    ("灯亮了。 周野", 0),
    ("灯亮了。 （岑桥 摄）", 0),
    ("见 https://example.com/a ，报名。", 0),
    ("来信： a@example.com 或来人。", 0),
    ("看 **“灯”** 亮了。", 0),
    ("看 `灯` ，亮了。", 0),
    ("灯亮了，  \n人回来了。", 0),
    ("灯亮了，\n人回来了。", 0),
    ("“ 灯 ”亮了。", 0),
    ("**灯市开张 “夜归人”安心**", 0),
    ("1\\. 灯市开张 “夜归人”安心", 0),
    ("- 灯市“夜归人” 留住脚步", 0),
    ("读《灯下 “夜归人”札记》。", 0),
    ("横幅上写着“守‘一条江’ 护一湾水”。", 0),
    ("**灯会开幕 “夜归人”安心**", 0),
    ("1\\. 老桥怎么修？ 石匠有话说", 0),
    ("- 《渡口》重印 《灯下》新排", 0),
    ("- 灯亮了 ，人回来了", 1),
    ("**灯亮了， 人回来了**", 1),
  ]) func counts(_ text: String, _ count: Int) throws {
    #expect(
      try LintedText("## 灯\n\n\(text)\n").findings(of: "PN005").map(\.count) == (count == 0 ? [] : [count]))
  }

  @Test(arguments: ["### 灯亮了 “夜归人”安心", "## 灯亮了， 人回来了", "■记者 周野 （实习生 方禾） 岑桥", "■摄影 周野 、方禾"])
  func headlinesAndBylinesAreLeftAlone(_ line: String) throws {
    #expect(try LintedText("## 灯\n\n\(line)\n\n灯亮了。\n").findings(of: "PN005").isEmpty)
  }
}
