import Document
import Source

/// TX001: a paragraph that the end of a column cut in two.
enum ColumnBreakRule: LintRule {
  static let metadata = RuleMetadata(
    .text, 1, "column-break",
    name: Wording(zh: "栏尾断段", en: "column break"),
    summary: Wording(
      zh: "正文一段不少于 30 字，末尾没有句末标点，紧接着又是正文：多半是排版时在栏尾断开的同一段。",
      en: """
        A body paragraph of 30 characters or more does not end a sentence, and more body text follows: most likely \
        one paragraph that the end of a column cut in two.
        """),
    rationale: Wording(
      zh: "从版面提取文字时，栏尾和段尾分不清，一个词会被拆在两段里；引号也随之上下不配。",
      en: """
        Text taken from a printed page does not tell the end of a column from the end of a paragraph: words are cut in \
        two, and quotation marks lose their partners.
        """),
    severity: .error,
    fix: RuleFix(
      .unsafe,
      Wording(
        zh: "把两段直接接起来，中间不加空格。前段有没收的“《（、在后段收住的，可以自动接；其余要人看过再接。",
        en: """
          Joins the two paragraphs without a space. Safe where a “ 《 or （ that the first half leaves open is closed in \
          the second; everything else needs an eye.
          """)),
    bad: [
      RuleExample(
        """
        ## 山村步道修到家门口

        从村口的老樟树到半山腰的茶亭，工匠们用了整整一个冬天，沿着旧石阶一段一段铺过去，新修的↓步

        道连着三个院子。
        """,
        fixed: """
          ## 山村步道修到家门口

          从村口的老樟树到半山腰的茶亭，工匠们用了整整一个冬天，沿着旧石阶一段一段铺过去，新修的步道连着三个院子。
          """),
      RuleExample(
        """
        ## 夜里的书房不打烊

        “以前下了班没地方去，现在每天晚上都来坐一坐，孩子写作业，我看看书，一晚上过得很↓踏

        实。”住在隔壁小区的乔女士说。
        """,
        fixed: """
          ## 夜里的书房不打烊

          “以前下了班没地方去，现在每天晚上都来坐一坐，孩子写作业，我看看书，一晚上过得很踏实。”住在隔壁小区的乔女士说。
          """),
    ],
    good: [
      RuleExample(
        """
        ## 山村步道修到家门口

        从村口的老樟树到半山腰的茶亭，工匠们用了整整一个冬天，沿着旧石阶一段一段铺过去。

        新修的步道连着三个院子。
        """),
      RuleExample(
        """
        ## 便民服务进社区

        本周末，县里的便民服务队将走进三个社区，现场办理以下几类事项，居民带上身份证即可办理

        - 老年卡换领
        - 家电维修
        """),
    ])

  static var touches: FixReach { [.lineEnds, .spaces, .blocks, .order] }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for seam in context.prose.seams where seam.kind == .sentence {
      let isCut = seam.isSafe || context.source[seam.leftEnd].unicodeScalars.contains(where: goesOn.contains)
      findings.append(
        metadata,
        isCut
          ? Wording(zh: "这一段在栏尾断开，应与下一段接排", en: "this paragraph was cut at the end of a column")
          : Wording(
            zh: "这一段没有句末标点：在栏尾断开了，或者漏了句号",
            en: "this paragraph ends no sentence: a column cut it, or its full stop is missing"),
        remedy: seam.isSafe
          ? Wording(zh: "与下一段接排", en: "join it with the next one")
          : isCut
            ? Wording(zh: "看清文意，与下一段接排", en: "read both halves, then join them")
            : Wording(zh: "看清文意，与下一段接排，或补上句号", en: "read both halves, then join them or add the stop"),
        at: seam.leftEnd, fix: seam.fix)
    }
  }

  /// Characters after which a sentence goes on.
  private static let goesOn = Set("，、；：,;的地得着与和及或把被使让并在从对向将".unicodeScalars)
}
