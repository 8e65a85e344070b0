/// Texts and the blocks they are read as.
enum BlockCases {
  static let all = [
    ParserCase(
      "ATX headings", "# 平湖\n###### 小标题 ##\n####### no\n#no\n#\n",
      """
      heading1 0-8
        text 2-8 "平湖"
      heading6 9-28
        text 16-25 "小标题"
      paragraph 29-43
        text 29-39 "####### no"
        soft 39-40
        text 40-43 "#no"
      heading1 44-45
      """),
    ParserCase(
      "heading inside indentation", "   ## 湖 ##   \n",
      """
      heading2 3-15
        text 6-9 "湖"
      """),
    ParserCase(
      "setext headings", "一\n二\n===\n\n三\n---\n",
      """
      heading1 0-11
        text 0-3 "一"
        soft 3-4
        text 4-7 "二"
      heading2 13-20
        text 13-16 "三"
      """),
    ParserCase(
      "thematic breaks", "***\n - - -\n___\n",
      """
      break 0-3
      break 5-10
      break 11-14
      """),
    ParserCase(
      "paragraphs and blank lines", "甲\n乙\n\n\n丙\n \n",
      """
      paragraph 0-7
        text 0-3 "甲"
        soft 3-4
        text 4-7 "乙"
      paragraph 10-13
        text 10-13 "丙"
      """),
    ParserCase(
      "indented paragraph", "  甲\n     乙\n",
      """
      paragraph 2-14
        text 2-5 "甲"
        soft 5-11
        text 11-14 "乙"
      """),
    ParserCase(
      "quote", "> 甲\n> > 乙\n>\n> 丙\n丁\n",
      """
      quote 0-25
        paragraph 2-5
          text 2-5 "甲"
        quote 8-13
          paragraph 10-13
            text 10-13 "乙"
        paragraph 18-25
          text 18-21 "丙"
          soft 21-22
          text 22-25 "丁"
      """),
    ParserCase(
      "quote that ends with its marker", "> 甲\n>\n\n乙\n",
      """
      quote 0-7
        paragraph 2-5
          text 2-5 "甲"
      paragraph 9-12
        text 9-12 "乙"
      """),
    ParserCase(
      "empty quote", ">\n>\n",
      """
      quote 0-3
      """),
    ParserCase(
      "tight and loose lists", "- 甲\n- 乙\n\n1) 甲\n\n2) 乙\n",
      """
      list 0-11 tight
        item 0-5
          paragraph 2-5
            text 2-5 "甲"
        item 6-11
          paragraph 8-11
            text 8-11 "乙"
      list 13-27 from 1 loose
        item 13-19
          paragraph 16-19
            text 16-19 "甲"
        item 21-27
          paragraph 24-27
            text 24-27 "乙"
      """),
    ParserCase(
      "nested list", "- 甲\n  - 乙\n\n    丙\n- 丁\n",
      """
      list 0-28 tight
        item 0-22
          paragraph 2-5
            text 2-5 "甲"
          list 8-22 loose
            item 8-22
              paragraph 10-13
                text 10-13 "乙"
              paragraph 19-22
                text 19-22 "丙"
        item 23-28
          paragraph 25-28
            text 25-28 "丁"
      """),
    ParserCase(
      "empty item", "-\n- 甲\n",
      """
      list 0-7 tight
        item 0-1
        item 2-7
          paragraph 4-7
            text 4-7 "甲"
      """),
    ParserCase(
      "list with another bullet", "- 甲\n+ 乙\n",
      """
      list 0-5 tight
        item 0-5
          paragraph 2-5
            text 2-5 "甲"
      list 6-11 tight
        item 6-11
          paragraph 8-11
            text 8-11 "乙"
      """),
    ParserCase(
      "numbered list that starts late", "7. 甲\n1. 乙\n",
      """
      list 0-13 from 7 tight
        item 0-6
          paragraph 3-6
            text 3-6 "甲"
        item 7-13
          paragraph 10-13
            text 10-13 "乙"
      """),
    ParserCase(
      "fenced code", "```swift x\nlet a\n\n  b\n```\n~~~\nc\n",
      """
      code 0-25 "swift x" "let a\\n\\n  b\\n"
      code 26-31 "c\\n"
      """),
    ParserCase(
      "fence inside indentation", "  ```\n   a\n b\n  ```\n",
      """
      code 2-19 " a\\nb\\n"
      """),
    ParserCase(
      "indented code", "    a\n\n      b\n\nc\n",
      """
      code 4-14 "a\\n\\n  b\\n"
      paragraph 16-17
        text 16-17 "c"
      """),
    ParserCase(
      "code after half a tab", "-\t\ta\n",
      """
      list 0-4 tight
        item 0-4
          code 3-4 "  a\\n"
      """),
    ParserCase(
      "HTML blocks", "<div>\n*甲*\n\n<!-- a\n\nb --> c\n乙\n",
      """
      html 0-11 "<div>\\n*甲*"
      html 13-28 "<!-- a\\n\\nb --> c"
      paragraph 29-32
        text 29-32 "乙"
      """),
    ParserCase(
      "HTML inside a quote", "> <pre>\n>   a\n> </pre>\n",
      """
      quote 0-22
        html 2-22 "<pre>\\n  a\\n</pre>"
      """),
    ParserCase(
      "table", "| 甲 | 乙 |\n|:--|--:|\n| 1 | `a\\|b` |\n| \\| |\n",
      """
      table 0-45 left right
        row
          cell 2-5
            text 2-5 "甲"
          cell 8-11
            text 8-11 "乙"
        row
          cell 26-27
            text 26-27 "1"
          cell 30-36
            code 30-36 "a|b"
        row
          cell 41-43
            text 41-43 "|"
          cell 45-45
      """),
    ParserCase(
      "table below a paragraph", "甲\n乙 | 丙\n--- | :-:\n1\n\n丁\n",
      """
      paragraph 0-3
        text 0-3 "甲"
      table 4-25 none center
        row
          cell 4-7
            text 4-7 "乙"
          cell 10-13
            text 10-13 "丙"
        row
          cell 24-25
            text 24-25 "1"
          cell 25-25
      paragraph 27-30
        text 27-30 "丁"
      """),
    ParserCase(
      "definitions", "[甲]: </a b> '题'\n[乙]:\n  /u\n丙\n",
      """
      definition 0-19 "甲" "/a b" "题"
      definition 20-31 "乙" "/u"
      paragraph 32-35
        text 32-35 "丙"
      """),
    ParserCase(
      "definitions in a quote", "> [甲]: /u\n\n[甲]\n",
      """
      quote 0-11
        definition 2-11 "甲" "/u"
      paragraph 13-18
        link 13-18 "/u"
          text 14-17 "甲"
      """),
    ParserCase(
      "CR LF and CR", "甲  \r\n乙\r\r丙\r\n",
      """
      paragraph 0-10
        text 0-3 "甲"
        hard 3-7
        text 7-10 "乙"
      paragraph 12-15
        text 12-15 "丙"
      """),
    ParserCase(
      "byte order mark", "\u{FEFF}# 甲\n",
      """
      heading1 3-8
        text 5-8 "甲"
      """),
    ParserCase(
      "no text", "",
      """

      """),
    ParserCase(
      "only layout", " \n\t\n",
      """

      """),
  ]
}
