/// Makes issues of newspaper pages from the stories of other pages, the same bytes in every run.
///
/// Stories are drawn at random; running text changes places within a story and between stories, and some
/// characters are exchanged, so that no paragraph stands in an issue twice.
public struct PageShuffler {
  /// A page of an issue.
  public struct Page: Sendable {
    /// The name of its file: `01.md` and so on.
    public let file: String
    /// Its bytes.
    public let bytes: [UInt8]
  }

  /// The number of pages of an issue.
  public static let pagesAnIssue = 8
  /// The sizes of pages in bytes, front matter aside, before the last story that fits.
  private static let sizes = 9_000...18_000

  private let stories: [Story]
  private let forecasts: [Story]
  private let paragraphs: [String]
  private let swap: CharacterSwap
  private let seed: UInt64

  /// Takes the Markdown of the pages to draw from; nil when they hold no story.
  public init?(pages: [String], seed: UInt64 = 6) {
    let all = pages.flatMap(StoryReader.stories(of:))
    stories = all.filter { !$0.isWeather }
    forecasts = all.filter(\.isWeather)
    paragraphs = stories.flatMap { $0.blocks.filter(\.isMovable).map(\.text) }
    guard !stories.isEmpty, !paragraphs.isEmpty else { return nil }
    swap = CharacterSwap(texts: paragraphs)
    self.seed = seed
  }

  /// The pages of an issue, by its number from 0.
  public func issue(_ number: Int) -> [Page] {
    var generator = SeededGenerator(seed: seed &+ UInt64(number) &* 0xD1B5_4A32_D192_ED03)
    var headlines: Set<String> = []
    return (1...Self.pagesAnIssue).map { page in
      var text = Self.frontMatter(issue: number, page: page)
      let size = text.utf8.count + Int.random(in: Self.sizes, using: &generator)
      let forecast = forecasts.randomElement(using: &generator)
      var order: [Story] = []
      while text.utf8.count < size {
        if order.isEmpty { order = stories.shuffled(using: &generator) }
        text += rewritten(order.removeLast(), apartFrom: &headlines, using: &generator)
      }
      if page == 1, let forecast { text += Self.text(forecast.blocks.map(\.text)) }
      text.removeLast()
      return Page(file: Self.padded(page) + ".md", bytes: Array(text.utf8))
    }
  }

  /// A story in other words; empty when the issue has one under the same headline, whichever words are tried.
  private func rewritten(
    _ story: Story, apartFrom headlines: inout Set<String>, using generator: inout SeededGenerator
  ) -> String {
    for _ in 0..<4 {
      let exchange = swap.exchange(using: &generator)
      let headline = story.blocks.first { $0.text.hasPrefix("## ") }?.text ?? ""
      guard headlines.insert(exchange(headline)).inserted else { continue }
      let texts = shuffledTexts(of: story, using: &generator)
      return Self.text(zip(story.blocks, texts).map { $0.isText ? exchange($1) : $1 })
    }
    return ""
  }

  /// The texts of the blocks, running text in another order and some of it from other stories.
  private func shuffledTexts(of story: Story, using generator: inout SeededGenerator) -> [String] {
    var own = story.blocks.filter(\.isMovable).map(\.text).shuffled(using: &generator)
    var used = Set(own)
    // A number in a headline has to come again in the text.
    let keepsText = story.blocks.contains { block in
      block.text.hasPrefix("#") && block.text.unicodeScalars.contains { ("0"..."9").contains($0) }
    }
    return story.blocks.map { block in
      guard block.isMovable else { return block.text }
      let text = own.removeLast()
      guard !keepsText, Int.random(in: 0..<3, using: &generator) == 0,
        let other = paragraphs.randomElement(using: &generator), used.insert(other).inserted
      else { return text }
      return other
    }
  }

  private static func text(_ blocks: [String]) -> String { blocks.map { $0 + "\n\n" }.joined() }

  private static func frontMatter(issue: Int, page: Int) -> String {
    """
    ---
    publication: 澄湾日报
    date: 2026-05-\(padded(12 + issue % 20))
    page: \(padded(page))
    section: \(page == 1 ? "要闻" : "综合")
    edition: 日报
    issue: \(9127 + issue)
    cn: CN 99-0001
    provider: chengwan-daily.example
    language: zh-CN
    editors:
      责任编辑: [陆知行]
    ---


    """
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
