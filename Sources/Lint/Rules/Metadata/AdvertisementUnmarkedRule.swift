import Document
import Newspaper
import Source

/// MT008: what reads like an advertisement does not say that it is one.
enum AdvertisementUnmarkedRule: LintRule {
  /// The words of selling, and after them those that say where to buy.
  static let vocabulary = selling + contact
  private static let selling = [
    "优惠", "促销", "特价", "开盘", "抢购", "限时", "诚邀", "招租", "招商", "加盟", "免费试听", "免费体验", "盛大开业", "隆重推出",
    "欢迎选购", "欢迎订购", "最终解释权", "先到先得", "买一送一",
  ]
  private static let contact = [
    "热线", "咨询电话", "订购电话", "预订电话", "联系电话", "详询", "地址", "扫码", "扫描二维码", "网址",
  ]

  static let metadata = RuleMetadata(
    .metadata, 8, "advertisement-unmarked",
    name: Wording(zh: "广告没有标明", en: "advertisement not marked"),
    summary: Wording(
      zh: "配置里设了广告标记时：一条没有署名、没有消息头的内容里有两个以上推销的词和一个联系方式，却没有这个标记。",
      en: """
        Where the house style sets a mark for advertisements: an item without byline and dateline holds two words of \
        selling or more and one of contact, and not the mark.
        """),
    rationale: Wording(
      zh: "广告必须标明“广告”，不得以新闻的形式刊登；是不是广告由人来定，所以只提示。",
      en:
        "An advertisement must say so and must not look like news; whether it is one is for a person to say."),
    source: Wording(zh: "《报纸出版管理规定》第 38 条", en: "Provisions on the Administration of Newspapers, art. 38"),
    severity: .info,
    language: .chinese,
    bad: [
      RuleExample(
        "## ↓湖畔家园开盘\n\n湖畔家园本周六开盘，前五十名优惠两成，诚邀您来。地址：河埠街12号。\n",
        configuration: "house:\n  advertisement-marker: 广告\n")
    ],
    good: [
      RuleExample(
        "## 湖畔家园开盘（广告）\n\n湖畔家园本周六开盘，前五十名优惠两成，诚邀您来。地址：河埠街12号。\n",
        configuration: "house:\n  advertisement-marker: 广告\n"),
      RuleExample(
        "## 春茶节开幕\n\n本报讯 春茶节昨天开幕，摊位有优惠，诚邀市民参加。地址在河埠街。\n",
        configuration: "house:\n  advertisement-marker: 广告\n"),
    ])

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    guard let marker = context.houseStyle.advertisementMarker,
      !(page.metadata.section.map { Array($0.utf8).contains(marker) } ?? false)
    else { return }
    let passages = context.prose.passages
    var words: [Int: Set<Int>] = [:]
    for hit in context.words(of: Self.self) {
      words[passages[hit.passage].item, default: []].insert(hit.word)
    }
    let candidates = words.filter { item, words in
      let contacts = words.count { $0 >= selling.count }
      return contacts >= 1 && words.count - contacts >= 2 && isUnsigned(page.items[item])
    }
    guard !candidates.isEmpty else { return }
    let texts = Dictionary(grouping: passages, by: \.item)
    for item in candidates.keys.sorted() {
      let own = texts[item] ?? []
      guard !own.contains(where: { $0.bytes.contains(marker) }), let first = own.first,
        let range = first.range(of: first.trimmed)
      else { continue }
      findings.append(
        metadata,
        Wording(
          zh: "这一条像广告，没有标“\(marker)”", en: "this reads like an advertisement and does not say “\(marker)”"),
        remedy: Wording(zh: "是广告就标明；是新闻就不管", en: "mark it if it is one"), at: range)
    }
  }

  private static func isUnsigned(_ item: Item) -> Bool {
    switch item {
    case .article(let article): article.bylines.isEmpty && article.dateline == nil
    case .fragment, .notice: true
    case .photo, .weather, .label: false
    }
  }
}
