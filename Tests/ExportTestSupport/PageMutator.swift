/// Changes pages as writers, extraction and editors do: marks, widths, blanks, line ends, quotes, markup, furniture,
/// paragraphs split and joined. The same seed makes the same changes.
public struct PageMutator {
  private var random: MarkdownGenerator

  /// Starts a sequence.
  public init(seed: UInt64) { random = MarkdownGenerator(seed: seed) }

  private static let marks = [
    "，", "。", "、", "；", "：", "！", "？", "“", "”", "‘", "’", "《", "》", "（", "）", "【", "】", "——", "……", "·", "～",
    ",", ".",
    ";", ":", "!", "?", "\"", "'", "(", ")", "-", "~", "*", "**", "_", "`", "#", ">", "|", "[", "]", "\\",
    "<", "&", "%",
    "％", "•", "—", "…", "...", "。。", "！！！！", "、，", "\u{FFFD}", "■", "/", "=", "+",
  ]
  private static let blanks = [
    " ", " ", " ", "  ", "\u{3000}", "\u{A0}", "\t", "\u{200B}", "\u{FEFF}", "&nbsp;", "&emsp;", "   ",
  ]
  private static let lineEnds = [
    "\n", "\n\n", "  \n", "\\\n", "\r\n", "\r", "\n\n\n", "\n\n\n\n", " \n", "\n---\n", "\n-\n", "\n===\n",
    "\n    ", "\n> ",
    "\n- ", "\n1. ",
  ]
  private static let pieces = [
    "&hellip;", "&ldquo;", "&rdquo;", "&#8203;", "&amp;", "&#12288;", "**", "5", "12.5%", "3、4", "第一、", "1、",
    "（一）、", "，",
    "A", "km", "KM", "開放", "臺灣", "⼈", "ｋ", "３５", "．", "<br>", "<b>", "</b>", "<!-- 注 -->",
    "http://a.cn/b,c?d=1;e",
    "[词](/u,v.w)", "`码,值.`", "![图](a.jpg)", "2026-4", "5-1", "5~8", "20几", "二〇二六年4月", "3.5百万", "3～5亿", ".5%",
    "2026. ",
    "截止目前", "公分", "315晚会", "“ 善邻 ”", "”善邻“", "《读《渡口》札记》", "「甲」", "““甲””", "5%～8%", "记者 周野", "本报讯，", "~~",
  ]
  private static let furniture = [
    "■记者 林一苇 周 野", "□ 钟离舒", "■记者：林一苇，周野", "记者 林一苇", "■摄影 周野", "周野 摄", "林一苇/文 周野/图", "（下转第3版）", "（上接第1版）",
    "**老街亮了灯 12盏灯同夜亮**", "1\\. 渡口夜航 “灯下集市”开张", "今日天气：晴，6～8℃，东风3～4级。", "![清早，市民在湖边打拳](pictures/a.jpg)",
    "本报讯，昨天起夜市延长一小时。", "本报讯昨天起夜市延长一小时。", "■记者 林一苇  \n通讯员 周野", "船在水上走  \n灯在岸上亮  \n人在灯下等",
    "<!-- validate: 忽略 PN001 理由 -->", "<!-- validate: 忽略 PN005, TX001 理由 -->", "```\n班次,座位.\n```",
    "| 甲,乙 | 丙 |\n|---|---|\n| 1, | 2. |",
    "> 引文,一句.", "- 甲,\n- 乙 。", "1. 甲\n3. 乙", "[编者按]: 今天起连载。", "## 小题 两行", "### 副题。", "声明：本报遗失公章一枚，声明作废。",
    "    茶农们说,今年的茶香。", "他说“明天还要再多摆几张", "桌子，多点几盏灯。”", "合格率**93%**左右,请留意**“限行”**时段.",
  ]
  private static let lookAlikes: [(String, String)] = [
    ("，", ","), ("。", "."), ("：", ":"), ("；", ";"), ("！", "!"), ("？", "?"), ("（", "("), ("）", ")"),
    ("“", "\""), ("”", "\""),
    ("“", "”"), ("”", "“"), ("‘", "'"), ("’", "'"), ("——", "--"), ("……", "..."), ("～", "~"), ("1", "１"),
    ("5", "５"), ("a", "ａ"),
    ("%", "％"), (" ", "  "), (" ", "\u{3000}"), ("、", "，"), ("开", "開"), ("人", "⼈"), ("·", "•"), ("《", "〈"),
    ("》", "〉"),
    ("\n\n", "\n"), ("\n", "\r\n"), ("\n", "  \n"),
  ]

  /// A number of the sequence below a limit.
  public mutating func number(below limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[number(below: elements.count)]
  }

  /// A page with so many changes; `others` are texts to take paragraphs from.
  public mutating func mutated(_ text: String, changes: Int, others: [String]) -> String {
    var text = text
    for _ in 0..<changes { text = changed(text, others) }
    return text
  }

  private mutating func changed(_ text: String, _ others: [String]) -> String {
    switch number(below: 16) {
    case 0, 1: return inserted(pick(Self.marks), text)
    case 2: return inserted(pick(Self.blanks), text)
    case 3: return inserted(pick(Self.lineEnds), text)
    case 4: return inserted(pick(Self.pieces), text)
    case 5: return removed(text)
    case 6: return swapped(text)
    case 7, 8: return respelled(text)
    case 9: return joined(text)
    case 10: return marked(text)
    case 11: return withParagraph(pick(Self.furniture), text)
    case 12: return withParagraph(paragraph(of: pick(others)), text)
    case 13: return wrapped(text)
    case 14: return number(below: 3) == 0 ? text.replacing("\n", with: "\r\n") : respelled(text)
    default: return number(below: 6) == 0 ? "\u{FEFF}" + text : inserted(pick(Self.blanks), text)
    }
  }

  private mutating func inserted(_ piece: String, _ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    scalars.insert(contentsOf: piece.unicodeScalars, at: number(below: scalars.count + 1))
    return Self.text(scalars)
  }

  private mutating func removed(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    guard !scalars.isEmpty else { return text }
    let start = number(below: scalars.count)
    scalars.removeSubrange(start..<min(scalars.count, start + 1 + number(below: 2)))
    return Self.text(scalars)
  }

  private mutating func swapped(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    guard scalars.count > 1 else { return text }
    let place = number(below: scalars.count - 1)
    scalars.swapAt(place, place + 1)
    return Self.text(scalars)
  }

  /// One occurrence, or all, of something written as what looks like it.
  private mutating func respelled(_ text: String) -> String {
    let pair = pick(Self.lookAlikes)
    let (from, to) = number(below: 4) > 0 ? pair : (pair.1, pair.0)
    let ranges = text.ranges(of: from)
    guard !ranges.isEmpty else { return text }
    if number(below: 4) == 0 { return text.replacing(from, with: to) }
    var text = text
    text.replaceSubrange(pick(ranges), with: to)
    return text
  }

  /// Two paragraphs or lines as one.
  private mutating func joined(_ text: String) -> String {
    let ends = text.unicodeScalars.indices.filter { text.unicodeScalars[$0] == "\n" }
    guard !ends.isEmpty else { return text }
    var scalars = text.unicodeScalars
    scalars.remove(at: pick(ends))
    return String(scalars)
  }

  /// A line with markup before or around it, or with that it has taken away.
  private mutating func marked(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let place = number(below: lines.count)
    switch number(below: 7) {
    case 0: lines[place] = pick(["# ", "## ", "### ", "##### "]) + lines[place]
    case 1: lines[place] = pick(["- ", "1. ", "3) ", "2026. ", "> ", "+", ">5", "    "]) + lines[place]
    case 2: lines[place] = "**" + lines[place] + "**"
    case 3: lines[place] += pick(["\n---", "\n-", "\n===", "\n=", "\n\n---"])
    case 4: lines[place] += pick(["  ", " ", "\\", "   ", "\t"])
    case 5: lines[place] = String(lines[place].drop { "#>-*+ ".contains($0) })
    default: lines[place] = "\u{3000}\u{3000}" + lines[place]
    }
    return lines.joined(separator: "\n")
  }

  /// A stretch with marks around it.
  private mutating func wrapped(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    guard scalars.count > 4 else { return text }
    let start = number(below: scalars.count - 3)
    let end = min(scalars.count, start + 2 + number(below: 8))
    let marks = pick([
      ("**", "**"), ("*", "*"), ("“", "”"), ("”", "“"), ("“ ", " ”"), ("《", "》"), ("(", ")"), ("（", ")"),
      ("\"", "\""), ("~~", "~~"),
      ("`", "`"), ("[", "](/u)"), ("<b>", "</b>"), ("「", "」"), ("‘", "’"), ("__", "__"), ("<!--", "-->"),
    ])
    scalars.insert(contentsOf: marks.1.unicodeScalars, at: end)
    scalars.insert(contentsOf: marks.0.unicodeScalars, at: start)
    return Self.text(scalars)
  }

  private mutating func withParagraph(_ paragraph: String, _ text: String) -> String {
    let gap = pick(["\n\n", "\n\n", "\n\n", "\n", "\n\n\n"])
    let places = text.ranges(of: "\n\n").map(\.upperBound)
    guard !places.isEmpty, number(below: 3) > 0 else {
      return number(below: 2) == 0 ? text + gap + paragraph : paragraph + gap + text
    }
    let place = pick(places)
    return text[..<place] + paragraph + gap + text[place...]
  }

  private mutating func paragraph(of text: String) -> String {
    let paragraphs = text.split(separator: "\n\n").map(String.init)
    return paragraphs.isEmpty ? "" : pick(paragraphs)
  }

  private static func text(_ scalars: [Unicode.Scalar]) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
