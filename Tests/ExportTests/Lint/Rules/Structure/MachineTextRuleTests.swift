import Export
import Testing

@Suite struct MachineTextRuleTests {
  @Test(arguments: [
    "{\"title\": \"茶\", \"count\": 3}", "[{\"id\": 1}, {\"id\": 2}]", "{\n\"title\": \"茶\"\n}",
    "\"title\": \"茶\",",
    "[\"tea\", \"cup\"]", "{title: \"茶\"}", "班次;开船;到岸\n1;6:00;6:20\n2;7:00;7:20",
    "stop,in,out\n\na,1,2\n\nb,3,4",
    "站\t开\t到\n一\t1\t2\n二\t3\t4", "a|b|c\nd|e|f\ng|h|i", "2026-05-11 22:14:03 ERROR export failed",
    "[2026-05-11T22:14:03] INFO 稿件已入库",
    "May 11 22:14:03 desk cms[5]: done\nMay 11 22:14:04 desk cms[5]: done\nMay 11 22:14:05 desk: done",
    "10.0.0.4 - - [11/May/2026:22:14:03 +0800] \"GET / HTTP/1.1\" 200", "Traceback (most recent call last):",
    "function share(url) { window.open(url); }", "const tea = cup;", "def pour(cup):\nreturn cup",
    "SELECT tea FROM cups",
    "if (a && b) { pour(); }", ".tea{color:green}", "p { margin: 0; padding: 0 }",
    "<?xml version=\"1.0\"?>\n<a/>",
    "From: a@tarn.example\nSubject: tea", "发件人：茶园\n收件人：夜班\n主题：春茶", "HOST=tarn\nPORT=80\nUSER=desk",
    "aB3dE5gH7jK9mN1pQ3sT5vW7yZ9bC1eF3hJ5kL7nP9rS1uV3xY5zA7cD9fG1iJ3lM5",
    "00:00:01,000 --> 00:00:03,000", "```\n茶农们上山采茶，一直采到天黑。", "~~~\nThe tea is in.", "```md\n茶。\n\n茶。",
    "    茶农们清早就上山采茶，一直采到天黑才下山，头一锅茶已经出锅了，香气满屋。",
    "> ```\n> 茶农们上山采茶。",
  ]) func finds(_ text: String) throws {
    #expect(try LintedText("## 一\n\n\(text)\n").lines(of: "ST014").first == 3)
  }

  @Test(arguments: [
    "她写的是 `{\"茶\": 1}` 和 `a => b`，`c || d`。", "`let cup = 12;` 是第一行。", "```\nfor cup in tea: print(cup)\n```",
    "```python\n# 把茶倒进杯子里，一直倒到满，满了就停下来，再换一个杯子接着倒，直到没有茶。\npour()\n```",
    "柳桥，青埠，河埠\n\n三站，三镇，三桥",
    "Cobden 12, Tarn 7, Harrow 9\n\nMill 3, Quay 2, East 1\n\nWest 4, North 2, South 0",
    "柳桥镇 1,234,567\n\n河埠镇 2,345,678\n\n青埠镇 3,456,789", "1,234,567 cups\n\n2,345,678 cups\n\n3,456,789 cups",
    "From: May 14\nTo: May 16", "时间：5月12日\n地点：柳桥\n主题：春茶", "22:14 第一班船到岸。", "2026年5月11日22:14:03，地震台测到一次小震。",
    "[Laughs] “Yes,” she said.", "{甲，乙，丙}", "a lamp in the lane,\na light in the town,\na star in the night",
    "WARNING: Do not drink the water.", "class is out\nat the fair (2026)",
    "See https://tarn.example/a1B2/cups?id=3&p=4",
    "```\n汀州 6 5 0 1 10\n澄湾 6 4 1 1 9\n```", "    头一锅茶出锅了。", "“茶”“水”“杯”", "1. 茶\n2. 水\n3. 杯", "美元/日元 -> 156",
  ]) func leaves(_ text: String) throws {
    #expect(try LintedText("## 一\n\n\(text)\n").findings(of: "ST014").isEmpty)
  }
}
