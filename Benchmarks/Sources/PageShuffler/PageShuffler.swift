/// Makes issues of newspaper pages from the stories of other pages, the same bytes in every run.
///
/// Stories are drawn at random; running text changes places within a story and between stories, and some characters
/// are exchanged, so that no paragraph stands in an issue twice.
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
    return (1...Self.pagesAnIssue).map { page in
      var text = Self.frontMatter(issue: number, page: page)
      let size = text.utf8.count + Int.random(in: Self.sizes, using: &generator)
      let forecast = forecasts.randomElement(using: &generator)
      var order = stories.indices.shuffled(using: &generator)
      while text.utf8.count < size {
        if order.isEmpty { order = stories.indices.shuffled(using: &generator) }
        text += rewritten(stories[order.removeLast()], using: &generator)
      }
      if page == 1, let forecast { text += rewritten(forecast, using: &generator) }
      text.removeLast()
      return Page(file: Self.padded(page) + ".md", bytes: Array(text.utf8))
    }
  }

  private func rewritten(_ story: Story, using generator: inout SeededGenerator) -> String {
    let exchange = story.isWeather ? [:] : swap.exchange(using: &generator)
    var own = story.blocks.filter(\.isMovable).map(\.text).shuffled(using: &generator)
    var used = Set(own)
    // A number in a headline has to come again in the text.
    let keepsText = story.blocks.contains { block in
      block.text.hasPrefix("#") && block.text.unicodeScalars.contains { ("0"..."9").contains($0) }
    }
    var result = String.UnicodeScalarView()
    for block in story.blocks {
      var text = block.text
      if block.isMovable {
        text = own.removeLast()
        if !keepsText, Int.random(in: 0..<3, using: &generator) == 0,
          let other = paragraphs.randomElement(using: &generator), used.insert(other).inserted
        {
          text = other
        }
      }
      // Bylines and credits name people as they are.
      let isCredit = text.unicodeScalars.first.map { "■□".unicodeScalars.contains($0) } ?? false
      for scalar in text.unicodeScalars { result.append(isCredit ? scalar : exchange[scalar] ?? scalar) }
      result.append(contentsOf: "\n\n".unicodeScalars)
    }
    return String(result)
  }

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
