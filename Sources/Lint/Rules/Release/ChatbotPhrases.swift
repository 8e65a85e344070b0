/// What writing programs say before, after and instead of a text that they were asked for, in both languages. All of it
/// speaks to one reader who asked for something: nothing of a newspaper does.
enum ChatbotPhrases {
  static let all = chinese + english

  private static let version = ["稿", "新闻", "新聞", "文章", "版本", "内容", "內容", "文本", "报道", "報道", "标题", "標題", "正文"]
  private static let rewritten = [
    "改写", "改寫", "润色", "潤色", "扩写", "擴寫", "缩写", "縮寫", "续写", "續寫", "精简", "精簡", "优化", "優化", "重写", "重寫",
  ]
  private static let changes = [
    "调整", "調整", "修改", "润色", "潤色", "补充", "補充", "改写", "改寫", "优化", "優化", "风格", "風格", "版本", "生成", "字数",
    "其他需求", "其他要求",
  ]
  private static let you = ["您", "你"]

  private static let chinese = [
    ChatbotPhrase(
      ["作为", "作為"],
      [
        ["一款由OpenAI训练的", "一个由OpenAI训练的", "一个", "一個", "一名", "一款", "一种", "一種", "一位", ""],
        [
          "AI", "人工智能", "人工智慧", "大语言模型", "大語言模型", "大型语言模型", "大型語言模型", "语言模型", "語言模型", "大模型",
          "智能助手", "虚拟助手", "聊天机器人",
        ],
        [
          "语言模型", "語言模型", "大语言模型", "大型语言模型", "大模型", "写作助手", "助手", "助理", "模型", "程序", "系统", "",
        ], ["，", ",", ""], ["我", "很抱歉", "很高兴", "无法", "無法", "不能", "本助手", "虽然我", "目前"],
      ]),
    ChatbotPhrase(
      ["好的", "当然可以", "当然", "當然可以", "當然", "没问题", "沒問題", "可以的", "明白了", "收到"],
      [
        ["，", "！", "。", ",", "!"],
        [
          "以下是", "下面是", "以下為", "以下为", "这是为您", "这是为你", "这是根据", "这是改写", "这是修改", "这是润色",
          "这是一篇", "这是一份", "我很乐意为您", "我很乐意帮您", "根据您", "我来为您", "我来帮您", "我将为您", "我会为您", "我已根据", "我已为您", "为您",
          "這是為您", "這是根據",
        ],
      ], at: .paragraph),
    ChatbotPhrase(
      ["以下是", "下面是", "以下为", "以下為"],
      [
        [
          "为您", "为你", "為您", "為你", "根据您", "根据你", "根據您", "根据要求", "按您", "按照您", "按要求", "按照要求", "给您",
          "帮您", "应您", "我为您", "我根据您",
        ]
      ],
      within: [
        version + rewritten + ["撰写", "撰寫", "生成", "整理", "修改", "翻译", "翻譯", "写的", "寫的", "范文", "提纲", "回答", "信息"]
      ]),
    ChatbotPhrase(["以下是", "下面是", "以下为", "以下為"], [rewritten, ["过后", "后", "後", ""], ["的", ""], version]),
    ChatbotPhrase(
      ["以下是", "下面是", "以下为"], [["这篇", "该", "这则", "这段", "对这", "您的"]],
      within: [rewritten + ["修改版", "新闻稿"], ["版本", "：", "内容", "新闻稿", "稿件"]]),
    ChatbotPhrase(["这是", "這是"], [rewritten, ["后", "後"], ["的", ""], version], at: .paragraph),
    ChatbotPhrase(["根据您提供的", "根據您提供的"], within: [["以下是", "撰写", "新闻稿", "改写", "报道", "以下為"]], at: .paragraph),
    ChatbotPhrase(["您可以根据"], within: [["修改", "调整", "替换"], ["稿", "内容", "文字", "标题", "文章", "细节"]]),
    ChatbotPhrase(
      rewritten, [["后", "後"], ["的", ""], ["稿件"] + version, ["稿", "版本", ""], ["：", ":", "】", "如下"]],
      at: .paragraph),
    ChatbotPhrase(
      [
        "希望以上内容", "希望以上信息", "希望以上回答", "希望以上改写", "希望以上版本", "希望以上稿", "希望上述",
        "希望以上內容",
      ],
      within: [["对您", "对你", "對您", "對你", "帮到您", "帮到你", "符合您", "符合你", "满足您", "满足你", "滿足您"]]),
    // An author may wish that a text helps; only a servant that it suits who ordered it.
    ChatbotPhrase(["希望这篇", "希望这份", "希望这个", "希望這篇", "希望本稿"], within: [["符合您", "符合你", "满足您", "滿足您"]]),
    ChatbotPhrase(
      ["以上"], [["内容", "內容", "稿件", "文章", "新闻稿", "就", "均", ""], ["是", "为", "為"]],
      within: [["您的要求", "您提供", "您的需求", "你的要求", "你提供", "为您", "為您", "告诉我", "告訴我"]]),
    ChatbotPhrase(
      ["如需", "如果需要", "如果您", "如果你", "如您", "如有需要", "若需", "若您"],
      within: [
        changes,
        [
          "告诉我", "告訴我", "告知我", "我可以", "我很乐意", "我会", "我再", "随时联系我", "随时提出", "随时告知", "我继续",
        ],
      ]),
    ChatbotPhrase(
      ["抱歉", "很抱歉", "非常抱歉", "对不起", "對不起"],
      [
        ["，", ","], ["但", ""], ["我"], ["目前", "暂时", ""], ["无法", "不能", "無法"], ["直接", ""],
        ["生成", "访问", "浏览", "满足", "处理", "协助", "为您", "提供实时", "完成您", "完成这", "完成此", "完成该", "回答这"],
      ], at: .paragraph),
    ChatbotPhrase(["我的知识", "我的知識", "我的训练数据", "我的訓練資料"], within: [["截止", "截至", "更新", "训练数据", "只到"]]),
    ChatbotPhrase(
      ["请问您", "需要我", "是否需要我", "要不要我", "您看是否", "您希望我"],
      within: [changes + ["为您", "帮您", "继续", "再写"]]),
    ChatbotPhrase(["还有什么可以帮", "還有什麼可以幫", "请问还有什么可以"]),
    ChatbotPhrase(
      ["我是"], [["ChatGPT", "文心一言", "通义千问", "DeepSeek", "Kimi", "一个AI", "一个人工智能", "一款人工智能"]],
      within: [["助手", "模型", "为您", "帮您", "很高兴"]]),
  ]

  private static let work = [
    "rewritten", "revised", "polished", "edited", "draft", "version", "article", "news story", "summary",
    "headline", "press release", "rewrite", "translation", "the text", "report you", "story you",
  ]
  private static let english = [
    ChatbotPhrase(
      [
        "As an AI", "as an AI", "As a large language model", "as a large language model",
        "As a language model",
      ],
      [
        [" language model", " assistant", " chatbot", " model", ""], [",", ""],
        [" I ", " I'm ", " I’m ", " my ", " it's not", " it’s not", " it is not"],
      ], at: .anywhere),
    ChatbotPhrase(
      [
        "Certainly", "Sure", "Of course", "Absolutely", "Sure thing", "Great question", "Here you go",
        "Got it",
      ],
      [
        ["! ", "!\n", ". "],
        [
          "Here is", "Here's", "Here’s", "Here are", "Below is", "Below are", "I'd be happy", "I’d be happy",
          "I can help", "I'll ", "I’ll ", "I've ", "I’ve ", "I have re", "Let me", "The revised", "This is a",
        ],
      ], at: .paragraph),
    ChatbotPhrase(
      ["Certainly", "Sure", "Of course", "Absolutely", "Okay", "OK"],
      [[", ", " — ", "—", ": "], ["here is", "here's", "here’s", "here are", "below is"]], within: [work],
      at: .paragraph),
    ChatbotPhrase(
      ["Here is", "Here's", "Here’s", "Below is"], [[" the", " a", " your", " an"]],
      within: [
        [
          "rewritten", "reworded", "rephrased", "revised version", "revised article", "revised text",
          "revised story", "revised draft", "polished version", "edited version", "draft article",
          "article based on", "story based on", "news article about", "news story about", "you provided",
          "you requested", "you asked for", "press release based", "summary of the text",
        ]
      ], at: .paragraph),
    ChatbotPhrase(
      ["Here is", "Here's", "Here’s"],
      [[" the", " your"], [" news", ""], [" article:", " story:", " press release:", " draft:"]],
      at: .paragraph),
    ChatbotPhrase(
      [
        "I have rewritten", "I've rewritten", "I’ve rewritten", "I have revised", "I've revised",
        "I’ve revised",
      ],
      within: [
        ["article", "text", "story", "draft"], ["below", "as follows", "for you", "you provided", ":"],
      ], at: .paragraph),
    ChatbotPhrase(
      [
        "Rewritten version:", "Revised version:", "Revised article:", "Rewritten article:",
        "Polished version:",
      ], at: .paragraph),
    ChatbotPhrase(["Is there anything else you"], within: [["like me to", "want me to", "need me to"]]),
    ChatbotPhrase(["oaicite", "contentReference[", "turn0search", "turn0news", "†source"], at: .anywhere),
    ChatbotPhrase(
      ["Let me know if you", "Let me know if there"],
      within: [
        [
          "like me to", "want me to", "need me to", "changes", "adjust", "revis", "shorter", "longer",
          "another version", "different tone", "edits", "rewrite", "tweaks", "modif",
        ]
      ]),
    ChatbotPhrase(
      ["Feel free to"],
      within: [["adjust it", "adjust the", "let me know", "customize", "modify", "edit this", "tweak"]]),
    ChatbotPhrase(
      ["I hope this", "I hope the"], within: [["article meets", "draft", "version", "rewrite", "meets your"]]),
    ChatbotPhrase(
      [
        "Would you like me to", "Do you want me to", "If you'd like, I can", "If you’d like, I can",
        "If you want, I can", "If you would like, I can",
      ],
      within: [
        [
          "rewrite", "revis", "version", "shorten", "expand", "adjust", "draft", "tone", "headline", "add",
          "turn this", "make this", "make it", "tailor",
        ]
      ]),
    ChatbotPhrase(
      [
        "my knowledge cutoff", "my knowledge cut-off", "my last knowledge update", "my training data",
        "As of my last update", "as of my last update",
      ], at: .anywhere),
    ChatbotPhrase(
      [
        "I'm sorry, but I can", "I’m sorry, but I can", "I am sorry, but I can", "I apologize, but I can",
        "I'm sorry, but as an AI", "I cannot ", "I can't ", "I can’t ", "I'm unable to ", "I’m unable to ",
      ],
      within: [
        [
          "that request", "this request", "your request", "help with that", "assist with that",
          "real-time information", "access real-time", "browse the internet", "access external",
        ]
      ], at: .paragraph),
    ChatbotPhrase(
      [
        "I don't have access to real-time", "I don’t have access to real-time",
        "I do not have access to real-time",
      ]),
  ]
}
