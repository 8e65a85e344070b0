import Document
import Source

/// QT001: a quotation that is opened and not closed, or closed and not opened.
enum UnbalancedQuoteRule: LintRule {
  static let metadata = RuleMetadata(
    .quotation, 1, "unbalanced-quote",
    name: Wording(zh: "引号不成对", en: "unbalanced quotation marks"),
    summary: Wording(
      zh:
        "一段里的“”（或「」）上下不配。断栏先接好再看；引文跨几段时，各段开头都用前引号、末段才用后引号，是对的；一块引用里的几段合起来看。英文段落里的直引号也要成对。",
      en: """
        A “ without its ” in a paragraph, or the other way round (「」 likewise). Column breaks are mended first; a \
        quotation that runs over paragraphs may open each of them with “ and close the last. The paragraphs of a block \
        quote are taken together. In a text in Latin letters straight marks (") have to come in pairs, too.
        """),
    rationale: Wording(
      zh: "引号缺一半，读者分不清哪些是原话。", en: "With half of the marks gone nobody can tell whose words they are."),
    source: Wording(
      zh: "GB/T 15834-2011 第 4.8.3.5 条（引文分段时引号的用法）",
      en: "GB/T 15834-2011, 4.8.3.5 (quotations of several paragraphs)"),
    severity: .error,
    scope: .everyFile,
    bad: [
      RuleExample("老茶农说，↓“看天吃饭的日子过去了，如今看手机就知道哪天采。"),
      RuleExample("看天吃饭的日子过去了。↓”老茶农说。"),
      RuleExample("↓“My children can walk to school now, said Nora Tibbs."),
    ],
    good: [
      RuleExample("老茶农说：“看天吃饭的日子过去了。”"),
      RuleExample("> “渡口的灯还亮着。\n>\n> 撑船的人也还在。”"),
      RuleExample("信里写道：\n\n“渡口的灯还亮着。\n\n“撑船的人也还在。”\n\n读信的人都静下来。"),
      RuleExample("“We waited for years.\n\n“Now we can walk,” said Nora Tibbs, who is 6'2\" tall."),
    ])

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    let passages = context.prose.passages
    // Of files that are no newspaper page only what is Chinese is judged.
    let judgesLatin = context.isNewspaperPage
    for (opener, closer) in [("“", "”"), ("「", "」")] as [(Unicode.Scalar, Unicode.Scalar)] {
      // The passage that closes what an earlier one of its block quote opens.
      var closing: Int?
      for (index, traits) in context.prose.traits.enumerated()
      where (traits.hasHan || judgesLatin) && (traits.marks.mayHold(opener) || traits.marks.mayHold(closer)) {
        let passage = passages[index]
        var unpaired = UnpairedMarks.of(passage, opener, closer)
        if unpaired.isEmpty { continue }
        if unpaired.open.count == 1, index + 1 < passages.count, passages[index + 1].first == opener,
          passage.mayContinue(in: passages[index + 1])
        {
          unpaired.open = []
        }
        if index == closing {
          unpaired.closed = []
        } else if unpaired.open.count == 1, unpaired.closed.isEmpty,
          let end = end(ofQuotationAt: index, passages, opener, closer)
        {
          closing = end
          unpaired.open = []
        }
        let marks = unpaired.open + unpaired.closed
        let others = marks.isEmpty || !traits.hasHan ? [] : marksOfOtherRules(passage)
        for mark in marks where !others.contains(mark) {
          guard let range = passage.range(of: mark) else { continue }
          findings.append(finding(isOpen: mark.scalar == opener, at: range))
        }
      }
    }
    guard judgesLatin else { return }
    for (index, traits) in context.prose.traits.enumerated()
    where !traits.hasHan && traits.marks.mayHold("\"") {
      let next = index + 1 < passages.count ? passages[index + 1] : nil
      guard let mark = straight(passages[index], before: next), let range = passages[index].range(of: mark)
      else {
        continue
      }
      findings.append(
        metadata, Wording(zh: "直引号不成对", en: "a quotation mark without its partner"),
        remedy: Wording(
          zh: "看清引文从哪里到哪里，补上另一半", en: "see where the quotation begins and ends, and add the other"), at: range
      )
    }
  }

  /// The last straight mark of a text in Latin letters that has an odd number of them; nil where they may be inches, or the
  /// quotation runs on in the next paragraph, or stands between a straight and a curly mark, which has been reported.
  private static func straight(_ passage: Passage, before next: Passage?) -> Mark? {
    let marks = passage.marks.filter { $0.scalar == "\"" }
    guard let last = marks.last, !marks.count.isMultiple(of: 2),
      !marks.contains(where: { passage.scalar(before: $0.offset)?.isDigit ?? false }),
      UnpairedMarks.of(passage, "“", "”").isEmpty
    else { return nil }
    if let next, next.first == "\"", passage.mayContinue(in: next) { return nil }
    return last
  }

  /// The paragraph of the same block quote that closes the quotation which is open at the end of another one; nil when none
  /// does.
  private static func end(
    ofQuotationAt index: Int, _ passages: [Passage], _ opener: Unicode.Scalar, _ closer: Unicode.Scalar
  ) -> Int? {
    guard passages[index].role == .quote else { return nil }
    for next in (index + 1)..<passages.count {
      guard passages[next].role == .quote, passages[next].parts == passages[index].parts else { return nil }
      let unpaired = UnpairedMarks.of(passages[next], opener, closer)
      if unpaired.isEmpty { continue }
      return unpaired.open.isEmpty && unpaired.closed.count == 1 ? next : nil
    }
    return nil
  }

  /// The marks without a partner that other rules report: those that look the wrong way (QT005) and those whose other
  /// half is straight (PN004).
  private static func marksOfOtherRules(_ passage: Passage) -> Set<Mark> {
    var marks = Set(ReversedQuote.find(in: passage).flatMap { [$0.first, $0.second] })
    for quote in StraightQuote.find(in: passage) {
      if let partner = quote.partner { marks.insert(partner) }
    }
    return marks
  }

  private static func finding(isOpen: Bool, at range: SourceRange) -> Finding {
    Finding(
      metadata,
      isOpen
        ? Wording(zh: "前引号没有收住", en: "the quotation opened here is never closed")
        : Wording(zh: "后引号没有起头", en: "the quotation closed here was never opened"),
      remedy: isOpen
        ? Wording(zh: "看清引文到哪里为止，补上后引号", en: "see where it ends and close it")
        : Wording(zh: "看清引文从哪里开始，补上前引号", en: "see where it begins and open it"),
      at: range)
  }
}
