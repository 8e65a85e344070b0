import Export
import Testing

@Suite struct ResponsibleEditorMissingRuleTests {
  @Test(arguments: [
    ("---\neditors:\n  责编: 陆知行\n---\n\n## 一\n\n头茶。\n", true),
    ("---\neditors:\n  校对: 陆知行\n---\n\n## 一\n\n头茶。\n", false),
    ("## 一\n\n头茶。\n\n校对：闻人溪\n", false), ("## 一\n\n头茶。\n\n校对：闻人溪 责任编辑：陆知行\n", true),
    ("---\neditors: 陆知行\n---\n\n## 一\n\n头茶。\n", true),
    ("---\nlanguage: en\neditors: {editor: Mara Quill}\n---\n\n## One\n\nTea.\n", true),
    ("---\nlanguage: en\n---\n\n## One\n\nTea.\n", true),
  ]) func whoCounts(_ text: String, _ isEnough: Bool) throws {
    #expect(try LintedText(text).findings(of: "MT006").isEmpty == isEnough)
  }
}
