import Document
import Source

/// Finds the paragraphs of a page that are weather forecasts 天气.
extension ArticleAssembly {
  /// Whether a block is a paragraph that reads as a weather forecast.
  func isForecast(_ index: Int) -> Bool {
    guard let paragraph = blocks[index].paragraph,
      paragraph.range.map({ weather.mayScore(source.bytes, $0) }) ?? true
    else { return false }
    return weather.isForecast(Array(paragraph.content.plainText.utf8))
  }

  /// The forecasts among other paragraphs: none when another paragraph speaks of the weather too, or when an article
  /// holds nothing else.
  func forecasts(among indexes: [Int], isArticle: Bool) -> [Int] {
    let forecasts = indexes.filter(isForecast)
    // A crosshead without text that speaks of the weather would become the title of what is moved after it.
    let hasTitle =
      indexes.last { !blocks[$0].isCredit }.flatMap { blocks[$0].heading }.map {
        weather.isTitle(Array($0.content.plainText.utf8))
      }
      ?? false
    guard !forecasts.isEmpty, !hasTitle else { return [] }
    let isForecast = Set(forecasts)
    let others = indexes.filter { !isForecast.contains($0) && isProse($0) }
    guard !others.isEmpty || !isArticle else { return [] }
    let isDry = others.allSatisfy { weather.score(Array(blocks[$0].block.plainText.utf8)) == 0 }
    return isDry ? forecasts : []
  }

  /// The body of a section that is a forecast under its own headline; nil when it is an article about the weather.
  func forecastBody(_ section: PageSection) -> [Block]? {
    guard section.content.contains(where: isForecast), section.content.allSatisfy(isProse) else { return nil }
    guard let first = section.content.first, let paragraph = blocks[first].paragraph,
      datelines.dateline(of: paragraph) == nil
    else { return nil }
    let isForecastAll = section.content.allSatisfy {
      weather.score(Array(blocks[$0].block.plainText.utf8)) > 0
    }
    return isForecastAll ? section.content.map { blocks[$0].block } : nil
  }
}
