import Export
import Testing

@Suite struct InterpunctVariantRuleTests {
  @Test(arguments: [
    ("玛丽安•阿尔丁", 1),
    ("玛丽安‧阿尔丁、列夫・奥兰", 2),
    ("玛丽安·阿尔丁", 0),
    ("• 阿尔丁", 0),
    ("玛丽安 • 阿尔丁", 0),
    ("约翰•F•奥兰", 2),
    ("喫茶・軽食のみせ", 0),
    ("3•5 米", 0),
    ("●要闻", 0),
  ]) func counts(_ text: String, _ count: Int) throws {
    #expect(
      try LintedText("## 来访\n\n\(text)\n").findings(of: "PN012").map(\.count) == (count == 0 ? [] : [count]))
  }
}
