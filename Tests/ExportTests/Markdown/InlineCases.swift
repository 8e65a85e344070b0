/// Texts and the inlines they are read as.
enum InlineCases {
  static let all = [
    ParserCase(
      "emphasis", "*甲* **乙** ***丙*** _丁_\n",
      """
      paragraph 0-29
        emphasis 0-5
          text 1-4 "甲"
        text 5-6 " "
        strong 6-13
          text 8-11 "乙"
        text 13-14 " "
        emphasis 14-23
          strong 15-22
            text 17-20 "丙"
        text 23-24 " "
        emphasis 24-29
          text 25-28 "丁"
      """),
    ParserCase(
      "emphasis beside Chinese punctuation", "**“好”**吗\n\n“**好**”吗\n",
      """
      paragraph 0-16
        text 0-16 "**“好”**吗"
      paragraph 18-34
        text 18-21 "“"
        strong 21-28
          text 23-26 "好"
        text 28-34 "”吗"
      """),
    ParserCase(
      "rule of three", "**a*b**\n",
      """
      paragraph 0-7
        strong 0-7
          text 2-5 "a*b"
      """),
    ParserCase(
      "left over delimiters", "***甲*\n",
      """
      paragraph 0-7
        text 0-2 "**"
        emphasis 2-7
          text 3-6 "甲"
      """),
    ParserCase(
      "strikethrough", "~~甲~~ ~乙~ ~~~丙~~~\n",
      """
      paragraph 0-23
        strikethrough 0-7
          text 2-5 "甲"
        text 7-8 " "
        strikethrough 8-13
          text 9-12 "乙"
        text 13-23 " ~~~丙~~~"
      """),
    ParserCase(
      "code spans", "`` a`b `` ` c ` `d\ne`\n",
      """
      paragraph 0-21
        code 0-9 "a`b"
        text 9-10 " "
        code 10-15 "c"
        text 15-16 " "
        code 16-21 "d e"
      """),
    ParserCase(
      "escapes", "\\*甲\\* \\乙 \\\\\n",
      """
      paragraph 0-15
        text 0-2 "*"
        text 2-5 "甲"
        text 5-7 "*"
        text 7-13 " \\\\乙 "
        text 13-15 "\\\\"
      """),
    ParserCase(
      "entities", "&amp;&nbsp;&#20013;&#x6587;&NotEqualTilde;&no;\n",
      """
      paragraph 0-46
        text 0-5 "&"
        text 5-11 " "
        text 11-19 "中"
        text 19-27 "文"
        text 27-42 "≂̸"
        text 42-46 "&no;"
      """),
    ParserCase(
      "hard and soft breaks", "甲  \n乙\\\n丙\n 丁 \n戊\n",
      """
      paragraph 0-24
        text 0-3 "甲"
        hard 3-6
        text 6-9 "乙"
        hard 9-11
        text 11-14 "丙"
        soft 14-16
        text 16-19 "丁"
        soft 19-21
        text 21-24 "戊"
      """),
    ParserCase(
      "breaks in a quote", "> 甲  \n>  乙\n丙\n",
      """
      quote 0-18
        paragraph 2-18
          text 2-5 "甲"
          hard 5-11
          text 11-14 "乙"
          soft 14-15
          text 15-18 "丙"
      """),
    ParserCase(
      "inline link", "[甲 *乙*](/u(1) \"题 &amp; \\\"\")\n",
      """
      paragraph 0-33
        link 0-33 "/u(1)" "题 & \\""
          text 1-5 "甲 "
          emphasis 5-10
            text 6-9 "乙"
      """),
    ParserCase(
      "link with angle brackets", "[甲](<a b>)\n",
      """
      paragraph 0-12
        link 0-12 "a b"
          text 1-4 "甲"
      """),
    ParserCase(
      "reference links", "[甲][乙] [乙][] [乙]\n\n[乙]: /u 't'\n",
      """
      paragraph 0-24
        link 0-10 "/u" "t"
          text 1-4 "甲"
        text 10-11 " "
        link 11-18 "/u" "t"
          text 12-15 "乙"
        text 18-19 " "
        link 19-24 "/u" "t"
          text 20-23 "乙"
      definition 26-39 "乙" "/u" "t"
      """),
    ParserCase(
      "label is folded", "[ẞ  Α]\n\n[SS α]: /u\n",
      """
      paragraph 0-9
        link 0-9 "/u"
          text 1-8 "ẞ  Α"
      definition 11-22 "SS α" "/u"
      """),
    ParserCase(
      "picture", "![图 **一**](a.jpg \"题\")\n",
      """
      paragraph 0-27
        image 0-27 "a.jpg" "题"
          text 2-6 "图 "
          strong 6-13
            text 8-11 "一"
      """),
    ParserCase(
      "picture in a link", "[![图](a.jpg)](b)\n",
      """
      paragraph 0-18
        link 0-18 "b"
          image 1-14 "a.jpg"
            text 3-6 "图"
      """),
    ParserCase(
      "no link in a link", "[[甲](a)](b)\n",
      """
      paragraph 0-13
        text 0-1 "["
        link 1-9 "a"
          text 2-5 "甲"
        text 9-13 "](b)"
      """),
    ParserCase(
      "autolinks", "<https://a.example/?b&amp;c> <a@b.example>\n",
      """
      paragraph 0-42
        link 0-28 "https://a.example/?b&c"
          text 1-21 "https://a.example/?b"
          text 21-26 "&"
          text 26-27 "c"
        text 28-29 " "
        link 29-42 "mailto:a@b.example"
          text 30-41 "a@b.example"
      """),
    ParserCase(
      "raw HTML", "甲<b c='d'\n e>乙</b><!-- x --><?y?><!Z z><![CDATA[w]]>\n",
      """
      paragraph 0-56
        text 0-3 "甲"
        html 3-15 "<b c=\\'d\\'\\ne>"
        text 15-18 "乙"
        html 18-22 "</b>"
        html 22-32 "<!-- x -->"
        html 32-37 "<?y?>"
        html 37-43 "<!Z z>"
        html 43-56 "<![CDATA[w]]>"
      """),
    ParserCase(
      "no HTML", "<1> < b> <!-- a -- b -->\n",
      """
      paragraph 0-24
        text 0-24 "<1> < b> <!-- a -- b -->"
      """),
    ParserCase(
      "NUL", "甲\0乙 `\0`\n",
      """
      paragraph 0-11
        text 0-3 "甲"
        text 3-4 "�"
        text 4-8 "乙 "
        code 8-11 "�"
      """),
    ParserCase(
      "brackets alone", "[甲] ![乙] ]\n",
      """
      paragraph 0-14
        text 0-14 "[甲] ![乙] ]"
      """),
  ]
}
