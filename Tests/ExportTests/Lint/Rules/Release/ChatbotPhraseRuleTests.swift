import Export
import Testing

@Suite struct ChatbotPhraseRuleTests {
  @Test(arguments: [
    "作为一个人工智能，我无法核实产量。", "作为一名AI助手，我很高兴回答。", "很抱歉，作为人工智能语言模型，我不能采茶。", "好的，以下是改写后的稿件：",
    "当然可以！以下是一篇新闻稿：", "**好的，以下是润色后的新闻稿：**", "以下是为您改写的新闻稿：", "以下是润色后的版本：", "改写后的稿件：",
    "希望以上内容对您有帮助！", "头一锅茶出锅了。希望这篇报道符合您的要求。", "以上是根据您的要求撰写的新闻稿，如需调整请告诉我。",
    "如果您需要调整风格或字数，请随时告诉我。", "如果你愿意，我可以再把它改写成简讯。", "抱歉，我无法访问实时的网页。", "我的知识截止到去年四月。",
    "- 以下是为您整理的内容", "As an AI language model, I drink no tea.", "The tea is in. As an AI, I cannot tell.",
    "Certainly! Here is the story:", "Certainly! Here’s a shorter one.",
    "Sure, here's a revised version of the story:",
    "Here is the rewritten article:", "Below is a news story about the tea you asked for:",
    "Let me know if you'd like me to make it shorter!", "Would you like me to add a headline?",
    "If you'd like, I can adjust the tone.", "As of my last update, the tea was not in.",
    "I'm sorry, but I can't help with that request.",
  ]) func finds(_ line: String) throws {
    #expect(try LintedText("## 一\n\n头一锅茶。\n\n\(line)\n").lines(of: "RG011").first == 5)
  }

  @Test(arguments: [
    "作为人工智能企业，我们也采茶。", "作为一个老人，我不怕山。", "它答：“作为一个人工智能，我没有手。”", "答：作为一个人工智能，我没有手。",
    "ChatGPT：好的，以下是我写的诗。", "> 好的，以下是为您改写的信。", "以下是课程安排：", "以下是修订后的条例全文。", "好的，这是山里的规矩。",
    "希望这封信能登出来。", "如果你们要照片，请告诉我，我可以寄来。", "如需报名，请到村委会。", "以上是全部名单。", "村民說：「好的，以下是我的看法。」",
    "修改后：第三条　渡口由镇里管理。", "作为人工智能的使用者，我们要会分辨。", "“It began, ‘Certainly! Here is a poem,’ she said.”",
    "“As an AI language model, I drink no tea,” it said.", "As an AI company, we drink tea.",
    "Of course, here is the rub.",
    "Sure, the tea is good.", "Here is the schedule:", "Feel free to knock. I hope this helps.",
    "Let me know if you need advice.", "I can't sleep.", "As a language teacher, I like tea.",
    "If you want, I can bring a bench.",
  ]) func leaves(_ line: String) throws {
    #expect(try LintedText("## 一\n\n头一锅茶。\n\n\(line)\n").findings(of: "RG011").isEmpty)
  }

  @Test func aHeadlineMayHoldIt() throws {
    #expect(try LintedText("## 以下是为您改写的新闻稿：春茶开采\n\n头一锅茶。\n").lines(of: "RG011") == [1])
  }
}
