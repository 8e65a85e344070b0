import Document

/// The small things of an English page that are no stories, by the titles that papers print above them: notices,
/// classified advertisements, the weather, the index and the imprint.
enum EnglishItems {
  private static let announcements: Set<String> = [
    "death notice", "death notices", "deaths", "births", "births and deaths", "public notice", "public notices",
    "legal notice", "legal notices", "notice of public hearing", "notice to creditors", "in memoriam", "card of thanks",
    "funeral notices", "planning notices", "notices",
  ]
  private static let advertisements: Set<String> = [
    "advertisement", "advertisements", "paid advertisement", "classified", "classifieds", "classified ads",
    "classified advertisements", "small ads", "for sale", "help wanted", "situations vacant", "to let",
  ]
  private static let indexes: Set<String> = [
    "inside", "index", "inside today", "todays index", "whats inside", "in todays paper", "where to find it",
    "contents",
  ]
  private static let forecasts: Set<String> = [
    "weather", "the weather", "todays weather", "weather today", "weather forecast", "local weather", "forecast",
    "local forecast", "five-day forecast", "5-day forecast", "weekend weather", "tides and weather",
  ]

  /// A title in small letters, without apostrophes; nil where it is longer than any.
  private static func small(_ title: Heading) -> String? {
    let text = title.content.plainText
    guard text.utf8.count <= 40 else { return nil }
    return String(
      String.UnicodeScalarView(text.unicodeScalars.filter { !"’'‘:".unicodeScalars.contains($0) })
    ).lowercased()
  }

  /// What sort of notice a title announces; nil for none.
  static func notice(titled title: Heading) -> Notice.Kind? {
    guard let small = small(title) else { return nil }
    return announcements.contains(small) ? .announcement : advertisements.contains(small) ? .advertisement : nil
  }

  /// Whether a title and the text below it are the index of the paper: sections with their pages, and no sentence.
  static func isIndex(_ title: Heading, _ body: [Block]) -> Bool {
    guard let small = small(title), indexes.contains(small), !body.isEmpty, body.count <= 12 else { return false }
    return body.allSatisfy { block in
      switch block {
      case .paragraph, .list, .table: break
      default: return false
      }
      let text = Array(block.plainText.utf8)
      return text.count <= 600 && !text.endsSentence && text.contains(where: \.isDigit)
    }
  }

  private static let temperatures: Set<String> = [
    "high", "highs", "low", "lows", "degrees", "temperature", "temperatures", "upper", "lower", "celsius",
    "fahrenheit", "teens",
  ]
  private static let skies: Set<String> = [
    "sunny", "cloudy", "clear", "clearing", "overcast", "rain", "rainy", "shower", "showers", "snow", "fog", "foggy",
    "mist", "frost", "thunderstorms", "thunderstorm", "drizzle", "sleet", "windy", "wind", "winds", "mild", "humid",
    "sunshine", "clouds", "gusts",
  ]

  /// Whether a title and the text below it are a forecast: a few short paragraphs that tell the sky and the temperature.
  static func isForecast(_ title: Heading, _ body: [Block]) -> Bool {
    guard let small = small(title), forecasts.contains(small), !body.isEmpty, body.count <= 10 else { return false }
    var words: Set<String> = []
    for block in body {
      switch block {
      case .paragraph, .list, .table: break
      default: return false
      }
      let text = block.plainText
      guard text.utf8.count <= 600 else { return false }
      for word in text.split(whereSeparator: { !$0.isLetter }) { words.insert(word.lowercased()) }
    }
    return !words.isDisjoint(with: temperatures) && !words.isDisjoint(with: skies)
  }

  // MARK: The imprint

  private static let posts: Set<String> = [
    "publisher", "editor", "proprietor", "owner", "president", "chairman", "chief executive", "printer",
    "editor-in-chief", "editor in chief", "circulation", "advertising", "production", "newsroom",
  ]
  private static let postEndings = [" editor", " manager", " director", " publisher", " editor-in-chief", " chief"]

  /// Whom the lines of an imprint name, each after a post and a colon; nil where the text is none. Two lines must name
  /// somebody.
  static func imprint(_ body: [Block]) -> [Credit]? {
    guard let first = body.first, body.count <= 4, case .paragraph = first else { return nil }
    var credits: [Credit] = []
    var offset = 0
    for line in first.plainText.split(separator: "\n", omittingEmptySubsequences: false) {
      defer { offset += line.utf8.count + 1 }
      guard let colon = line.firstIndex(of: ":") else { return nil }
      let post = line[..<colon]
      let small = post.lowercased()
      guard posts.contains(small) || postEndings.contains(where: { small.hasSuffix($0) }) else { return nil }
      let rest = line[line.index(after: colon)...]
      let name = rest.drop { $0 == " " }
      let words = name.split(separator: " ")
      guard (2...5).contains(words.count), words.allSatisfy({ $0.first?.isUppercase ?? false }) else { return nil }
      let start = offset + post.utf8.count + 1 + rest.utf8.count - name.utf8.count
      credits.append(
        Credit(
          role: small.hasSuffix("editor") ? "editor" : nil, label: String(post),
          labelOffsets: offset..<offset + post.utf8.count,
          names: [Credit.Name(String(name), offsets: start..<start + name.utf8.count)]))
    }
    return credits.count > 1 ? credits : nil
  }
}
