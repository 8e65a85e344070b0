import Document
import Source

/// RG011: a writing program speaks to whoever asked it for the text.
enum ChatbotPhraseRule: LintRule {
  /// The words that open a phrase, each with the phrase it opens; several phrases may open with the same words.
  private static let openings = ChatbotPhrases.all.flatMap { phrase in
    phrase.openings.map { (word: $0, phrase: phrase) }
  }

  static let vocabulary = openings.map(\.word)

  static let metadata = RuleMetadata(
    .release, 11, "chatbot-phrase",
    name: Wording(zh: "写作程序的话没有删", en: "words of a chatbot left"),
    summary: Wording(
      zh: """
        文字里留着写作程序对提问的人说的话：“作为一个人工智能，我……”“好的，以下是……”“以下是为您改写的……”“希望以上内容对您有帮助”\
        “如需调整请告诉我”。引号里的、问答里写明是谁说的、说到写作程序的报道不算。
        """,
      en: """
        The text holds words that a writing program says to whoever asked it: As an AI language model, I …; Certainly! Here is \
        …; Let me know if you need changes; 好的，以下是……. Words in quotation marks, answers of an interview after the name of \
        who speaks, and stories about such programs are left alone.
        """),
    rationale: Wording(
      zh: "这几个字说明稿子是拿来就登的，没有人看过。", en: "The words say that nobody has read the story since it was pasted."),
    severity: .error,
    bad: [
      RuleExample("↓好的，以下是改写后的稿件：\n\n## 春茶开采\n\n头一锅茶出锅了。\n\n↓希望以上内容对您有帮助。\n"),
      RuleExample("## 春茶开采\n\n头一锅茶出锅了。↓作为一个人工智能语言模型，我无法核实产量。\n"),
      RuleExample(
        "## First tea is in\n\n↓Certainly! Here is a news story:\n\nThe first tea is in.\n\n↓Let me know if you'd like me to make it shorter.\n"
      ),
    ],
    good: [
      RuleExample("## 机器也写诗\n\n问它会不会采茶，它答：“作为一个人工智能，我没有手。”\n\n作为人工智能企业，茶厂也招人。\n"),
      RuleExample(
        "## Machines and tea\n\n“As an AI language model, I drink no tea,” it said. Sure, here is the rub.\n"),
    ])

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    var last: (passage: Int, end: Int)?
    for hit in context.words(of: Self.self) {
      if let last, last.passage == hit.passage, hit.offsets.lowerBound < last.end { continue }
      let passage = context.prose.passages[hit.passage]
      guard Self.mayHold(passage.role) else { continue }
      let phrase = openings[hit.word].phrase
      guard let end = phrase.end(from: hit.offsets.upperBound, in: passage),
        Self.stands(at: phrase.place, hit.offsets.lowerBound, passage),
        !Self.isQuoted(hit.offsets.lowerBound, passage), !Self.isAnswer(hit.offsets.lowerBound, passage),
        let range = passage.range(of: hit.offsets.lowerBound..<end)
      else { continue }
      last = (hit.passage, end)
      findings.append(
        Finding(
          metadata,
          Wording(
            zh: "写作程序的话“\(passage.string(hit.offsets))……”没有删",
            en: "words of a chatbot are left: “\(passage.string(hit.offsets)) …”"),
          remedy: Wording(
            zh: "把稿子从头核一遍，再删去这句话", en: "check the whole story against its sources, then delete the sentence"),
          at: range))
    }
  }

  /// Whether such words may be the page's own: not in a block quote, a table or a credit.
  private static func mayHold(_ role: TextRole) -> Bool {
    switch role {
    case .quote, .table, .credit, .byline, .deskCredit, .column, .weather: false
    default: true
    }
  }

  private static func stands(at place: ChatbotPhrase.Place, _ offset: Int, _ passage: Passage) -> Bool {
    switch place {
    case .anywhere: return true
    case .paragraph:
      return offset == passage.trimmed.lowerBound || passage.bytes[offset - 1] == 0x0A
    case .sentence:
      var offset = offset
      while offset > passage.trimmed.lowerBound {
        guard let scalar = passage.scalar(before: offset) else { return true }
        if scalar.endsSentence || "\n；（(【[".unicodeScalars.contains(scalar) { return true }
        // The phrase may follow a word to the reader: 很抱歉，作为一个人工智能，……
        if scalar == "，" || scalar == "," { return isGreeting(before: offset, passage) }
        guard scalar.isPrintedSpace || scalar == "*" else { return false }
        offset = passage.bytes.start(before: offset)
      }
      return true
    }
  }

  private static let greetings = ["抱歉", "对不起", "您好", "你好", "当然", "好的", "要求撰写的新闻稿", "Sorry", "sorry"]

  private static func isGreeting(before offset: Int, _ passage: Passage) -> Bool {
    let end = passage.bytes.start(before: offset)
    return greetings.contains {
      end >= $0.utf8.count && passage.bytes.has($0, at: end - $0.utf8.count, before: end)
    }
  }

  private static func isQuoted(_ offset: Int, _ passage: Passage) -> Bool {
    if passage.isInQuotation(at: offset) { return true }
    var straight = 0
    var corner = 0
    var single = 0
    for mark in passage.marks where mark.offset < offset {
      switch mark.scalar {
      case "\"": straight += 1
      case "「", "『": corner += 1
      case "」", "』": corner -= 1
      case "‘": single += 1
      case "’" where single > 0: single -= 1
      default: break
      }
    }
    return straight % 2 == 1 || corner > 0 || single > 0
  }

  /// The longest name of who speaks, in bytes.
  private static let longestName = 40

  /// Whether a paragraph opens with who says it: 答：, ChatGPT：
  private static func isAnswer(_ offset: Int, _ passage: Passage) -> Bool {
    guard let first = passage.marks.first, first.scalar == "：" || first.scalar == ":" else { return false }
    return first.offset < offset && passage.scalar(before: first.offset) != " "
      && first.offset - passage.trimmed.lowerBound <= longestName
  }
}
