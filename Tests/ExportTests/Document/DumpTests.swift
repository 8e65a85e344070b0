import Export
import Testing

struct DumpTests {
  @Test func showsEveryKindOfNode() {
    #expect(
      Dump.text(.issue(Export.Issue(pages: [SampleTree.page])), places: .none) == """
        issue
          page "01.md"
            article
              kicker heading level 3
                text "引题"
              headline heading level 2
                text "主题"
              deck heading level 3
                text "副题"
              byline reporter(周晴)
                paragraph
                  text "■记者 周晴"
              note before
                paragraph
                  text "编者按"
              jump from "1"
              dateline local "本报讯"
              paragraph
                text "字"
                emphasis
                  text "斜"
                strong
                  text "粗"
                strikethrough
                  text "删"
                soft-break
                code "a\\tb"
                link "u" "t"
                  text "链"
                image "v"
                  text "图"
                hard-break
                html "<br>"
              heading level 3
                text "小标题"
              list from 2 tight
                item
                  paragraph
                    text "项"
              quote
                thematic-break
              code "swift" "let a\\n"
              html "<hr>"
              table right
                header cell
                  text "头"
                cell
                  text "格"
              figure
                image "江.jpg"
                  text "江边"
                credit byline photographer(林晓)
                  paragraph
                    text "■摄影 林晓"
              definition "a" "b"
              opaque "> >"
              note after
                paragraph
                  text "编后"
              jump to "2"
                paragraph
                  text "下转第2版"
              column "JIANGBIAN"
                byline columnCoordinator(林晓)
                  paragraph
                    text "JIANGBIAN 栏目统筹:林晓"
              desk credit byline -(何田)
                paragraph
                  text "责任编辑 何田"
            photo
              title heading level 3
                text "春色"
              caption paragraph
                text "江边"
              credit byline -(林晓)
                paragraph
                  text "■摄影 林晓"
            weather
              paragraph
                text "今天多云"
            notice announcement
              title heading level 3
                text "公告"
            label
              paragraph
                text "栏花"
            fragment
              paragraph
                text "散句"
            definition "c" "d" "e"

        """)
  }

  @Test func tellsWhereNodesStand() {
    let source = SourceText("> 林晓\n> *字*\n")
    let blocks = MarkdownParser.parse(source).blocks
    #expect(
      Dump.text(blocks) == """
        quote 0-16
          paragraph 2-16
            text 2-8 "林晓"
            soft-break 8-11
            emphasis 11-16
              text 12-15 "字"

        """)
    #expect(
      Dump.text(blocks, places: .lines(LineTable(source))) == """
        quote 1:1-2:8
          paragraph 1:3-2:8
            text 1:3-1:9 "林晓"
            soft-break 1:9-2:3
            emphasis 2:3-2:8
              text 2:4-2:7 "字"

        """)
  }

  @Test func escapesWhatWouldBreakALine() {
    let block = Block.paragraph(Paragraph([.text(Text("a\\\"\n\r\t\u{8}\u{7F}"))]))
    #expect(Dump.text([block]) == "paragraph\n  text \"a\\\\\\\"\\n\\r\\t\\u{8}\\u{7F}\"\n")
  }
}
