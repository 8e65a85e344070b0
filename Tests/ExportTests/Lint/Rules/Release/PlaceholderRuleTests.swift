import Export
import Testing

@Suite struct PlaceholderRuleTests {
  @Test(arguments: [
    "待核", "茶××××农", "尺码XXL与XXXL", "有待核实。", "数字待核定", "xxxy茶", "AUTODO茶", "Only XXX here", "王×和李××", "（名单略）",
  ])
  func others(_ text: String) throws {
    let count = ["待核", "茶××××农"].contains(text) ? 1 : 0
    #expect(try LintedText("## 一\n\n\(text)\n").findings(of: "RG003").count == count)
  }

  @Test(arguments: ["电话：×××××××××", "共XXXXXX元", "茶【】农", "名单（略）", "TODO 补图说"]) func aRowIsOnePlaceholder(
    _ text: String
  ) throws {
    #expect(try LintedText("## 一\n\n\(text)\n").findings(of: "RG003").count == 1)
  }

  @Test func twoAreTwo() throws {
    #expect(try LintedText("## 一\n\n共XXX户，XXX人（待核）。\n").findings(of: "RG003").count == 3)
  }

  @Test(arguments: [
    "共投资XX万元。", "X月X日开采。", "共●●万元。", "共__万元。", "共？？？万元。", "共××万元。", "开采时间（此处待核实）。", "（此处插入金额）", "（此處插入金額）",
    "（编辑注：时间请记者再核）", "历时【修改：四个月】五个月。", "（此处配图）", "【图片】", "茶农（记者名）说。", "这里是正文这里是正文。", "共%d吨。", "花了TODO万元。",
    "头一锅茶出锅了。待核实", "头一锅茶出锅了。[图片]",
    "茶农{{姓名}}说。", "茶农undefined说。", "共NaN吨。", "五个月{++六个月++}完工。",
  ]) func aPlaceThatWasHeldInChinese(_ text: String) throws {
    #expect(try LintedText("## 春茶\n\n\(text)\n").findings(of: "RG003").count == 1)
  }

  @Test(arguments: [
    "The tea sold for XXX in all.", "It cost $XXX,000.", "It cost TK in all.", "She asked TK, who said no.",
    "TKTK", "By TK", "FIXME: ask again.",
    "TODO: ask again.", "It opens at [TBC].", "The tea came from TBD last week.", "[INSERT QUOTE HERE]",
    "[insert name here]", "Insert name here",
    "It took five months (CHECK!!).", "[PHOTO]", "It opened on Monday. TK", "TBC", "It opened on Monday. TBC",
    "It opened on Monday. XXX", "It cost xxx in all.",
    "[[name]]", "Lorem ipsum dolor sit amet.", "Body text goes here.",
    "It cost {{ cost }}.",
    "{% include share.html %}", "Dear <%= name %>,", "Dear ${name},", "{: .lead}", "[toc]",
    "[caption id=\"1\"]", "The tea is in. {.lead}",
  ]) func aPlaceThatWasHeldInEnglish(_ text: String) throws {
    #expect(try LintedText("## Tea\n\n\(text)\n").findings(of: "RG003").count == 1)
  }

  @Test(arguments: [
    "清单应用TODO昨天更新。", "王某XX说，“XX银行”没有来过。", "二○○六年，○后面是零。", "●春茶 ●夏茶", "推荐：●●●○○", "真的吗？？我不信。", "此处原为茶园。",
    "（此处有掌声）",
    "数字还有待核实。", "编者按：茶农说，请再看一遍。", "Super Bowl XXX was long ago.", "Shirts of size XXL and XXXL.",
    "TK Maxx opens a shop.", "The rapper TK said no.",
    "T.K. Moss said no.", "TBC Bank lent the money.", "Final: TBD", "With love, xxx",
    "Mr. XXX Moss opened it.",
    "| Game | TBD |\n|---|---|\n| One | TBD |", "The TODO list is long.",
    "“Lorem ipsum dolor” is what printers set.",
    "Insert the card into the slot here and there and press it down.", "Photo by Ada Moss",
    "CHECK YOUR METER, SAYS COUNCIL", "It cost {five} dollars.", "`{{ name }}` is code.", "The rate is 5%d.",
    "A show rated XXX.", "She sang (QUOTE) twice.",
  ]) func whatHoldsNoPlace(_ text: String) throws {
    #expect(try LintedText("## Tea\n\n\(text)\n").findings(of: "RG003").isEmpty)
  }

  @Test(arguments: ["标题待定", "未命名", "Untitled", "Headline here", "【标题】", "测试"]) func noHeadlineYet(
    _ headline: String
  ) throws {
    #expect(try LintedText("## \(headline)\n\n头一锅茶出锅了。\n").lines(of: "RG003") == [1])
    #expect(try LintedText("---\ntitle: \(headline)\n---\n\n头一锅茶出锅了。\n").lines(of: "RG003") == [2])
  }

  @Test(arguments: ["测试昨天开始", "Test flight lands", "标题党少了"]) func aHeadline(_ headline: String) throws {
    #expect(try LintedText("## \(headline)\n\n头一锅茶出锅了。\n").findings(of: "RG003").isEmpty)
  }
}
