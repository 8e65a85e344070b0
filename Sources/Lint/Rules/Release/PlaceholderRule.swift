import Document
import Newspaper
import Source

/// RG003: words that hold a place for others.
enum PlaceholderRule: LintRule {
  static let vocabulary = PlaceholderWord.vocabulary

  static let metadata = RuleMetadata(
    .release, 3, "placeholder",
    name: Wording(zh: "占位文字没有换掉", en: "placeholder left"),
    summary: Wording(
      zh: """
        文字里留着 ×××、XXX、XX万元、X月X日、●●、待核、待补、（略）、（此处待核实）、TODO、TK、TBC、[INSERT …]、lorem ipsum 或空的【】，标题是“标题待定”\
        “未命名”或文件名，没有填好的模板代码（{{ }}、{% %}、<% %>、${ }）和要填的空（%NAME%、<<NAME>>、{姓名}）印成了文字，丢了的字成了 □、■■，人名写成“村民XX”\
        “记者某某”，或者头信息里写着 draft: true（草稿）。“有待核实”一类的话不算，两个 × 代替的姓名、“王某某”、碑文里的 □、问卷里要勾的 □、名称里的字母也不算。
        """,
      en: """
        XXX, TODO, TK, TBC, [INSERT …], lorem ipsum, ×××, XX万元, ●●, 待核, 待补, （略）, （此处待核实） or an empty 【】 is left in \
        the text, a headline says Untitled or 标题待定 or is the name of a file, the code of a template or a field to be filled in \
        is printed as text ({{ }}, {% %}, <% %>, ${ }, %NAME%, <<NAME>>, [Your Name]), □ or ■■ stands for lost characters, 村民XX \
        for a person without a name, or the front matter says draft: true. Phrases such as 有待核实, names with two ×, 王某某, \
        gaps of an inscription, boxes to tick, and letters of names such as Super Bowl XXX are left alone.
        """),
    rationale: Wording(
      zh: "写稿时留的空，印出来就是差错；电话、姓名空着，比写错还显眼。", en: "A gap left while writing is an error in print."),
    severity: .error,
    bad: [
      RuleExample("## 春茶开采\n\n联系电话：↓×××\n"),
      RuleExample("## 春茶开采\n\n今年共采茶↓XXX吨（↓待核），卖了↓XX万元。\n"),
      RuleExample("## 春茶开采\n\n村民↓XX说，姚↓□兰采了一篓茶，送给↓%NAME%。\n"),
      RuleExample("---\n↓draft: true\n---\n\n## 春茶开采\n\n头一锅茶出锅了。\n"),
      RuleExample(
        "## First tea is in\n\nThe tea sold for ↓TK pounds, said ↓{{ name }}.\n\n↓[INSERT QUOTE HERE]\n"),
    ],
    good: [
      RuleExample("## 春茶开采\n\n王××的身份有待核实，尺码是XXXL。\n"),
      RuleExample("## Super Bowl XXX\n\nThe shop of TK Maxx sold shirts of size XXL.\n"),
    ])

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    if page.frontMatter?.post.isDraft ?? false {
      findings.append(
        Finding(
          metadata, Wording(zh: "头信息写明这是草稿，不能付印", en: "the front matter says that this is a draft"),
          remedy: Wording(
            zh: "定稿后删去这一行，或写 draft: false", en: "once it is final delete the line or write draft: false"),
          at: context.frontMatterLine(of: "draft")))
    }
    if let title = page.frontMatter?.post.title, PlaceholderWord.isHeadline(title) {
      findings.append(finding(title, at: context.frontMatterLine(of: "title")))
    }
    for passage in context.prose.passages where passage.role == .headline {
      guard PlaceholderWord.isHeadline(passage.string(passage.trimmed)),
        let range = passage.range(of: passage.trimmed)
      else { continue }
      findings.append(finding(passage.string(passage.trimmed), at: range))
    }
    checkWords(context, &findings)
  }

  private static func checkWords(_ context: LintContext, _ findings: inout [Finding]) {
    var row: WordHit?
    var last: (passage: Int, end: Int)?
    for hit in context.words(of: Self.self) {
      let passage = context.prose.passages[hit.passage]
      // A longer row is one placeholder.
      if let last = row, last.passage == hit.passage, last.word == hit.word,
        hit.offsets.lowerBound <= last.offsets.upperBound
      {
        row = hit
        continue
      }
      if let last, last.passage == hit.passage, hit.offsets.lowerBound < last.end { continue }
      guard let word = PlaceholderWord.read(hit, passage), let range = passage.range(of: word.offsets) else {
        continue
      }
      row = hit
      last = (hit.passage, word.offsets.upperBound)
      let text = passage.string(word.offsets)
      findings.append(word.isTemplate ? template(text, at: range) : finding(text, at: range))
    }
  }

  private static func finding(_ word: String, at range: SourceRange) -> Finding {
    Finding(
      metadata, Wording(zh: "占位文字“\(word)”没有换掉", en: "the placeholder “\(word)” is left"),
      remedy: Wording(zh: "填上内容，或删去", en: "fill it in or delete it"), at: range)
  }

  /// The longest piece of code that a message shows, in characters.
  private static let longestShown = 30

  private static func template(_ code: String, at range: SourceRange) -> Finding {
    let line = code.replacing("\n", with: " ")
    let shown = line.count > longestShown ? line.prefix(longestShown) + "…" : line
    return Finding(
      metadata,
      Wording(zh: "别的系统的模板代码“\(shown)”会印成文字", en: "the code “\(shown)” of another system is printed as text"),
      remedy: Wording(zh: "换成它该填的内容，或删去", en: "write what it stands for, or delete it"), at: range)
  }
}
