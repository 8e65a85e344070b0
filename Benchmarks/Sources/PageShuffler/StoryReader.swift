/// Takes a page apart into its stories.
///
/// What extraction spoiled is mended on the way, and what belongs to one page only is left out, so that pages made
/// of the stories may go out: stops become full-width, paragraphs cut at a column end are joined; pictures, lines
/// about other pages, page credits, stray labels and stray forecasts are dropped.
struct StoryReader {
  private var stories: [Story] = []

  /// The stories of a page, in its order.
  static func stories(of markdown: String) -> [Story] {
    var reader = StoryReader()
    reader.read(blocks(of: markdown))
    return reader.stories.filter { story in
      story.isWeather || story.blocks.contains { $0.isMovable || $0.text.hasPrefix("|") }
    }
  }

  private mutating func read(_ blocks: [String]) {
    var story: [String] = []
    var isContinuation = false
    func finished() -> Story? {
      guard story.contains(where: { $0.hasPrefix("## ") }), !isContinuation else { return nil }
      return Self.story(Self.joined(Self.withoutPictures(story)))
    }
    for (index, block) in blocks.enumerated() {
      let isKicker = block.hasPrefix("### ") && index + 1 < blocks.count && blocks[index + 1].hasPrefix("## ")
      let follows = index > 0 && blocks[index - 1].hasPrefix("### ") && story.count == 1
      if isKicker || block.hasPrefix("## ") && !follows {
        if let done = finished() { stories.append(done) }
        story = []
        isContinuation = false
      }
      if block.hasPrefix("（上接") { isContinuation = true }
      story.append(block)
    }
    if let done = finished() { stories.append(done) }
  }

  /// The blocks of a page, front matter left out.
  private static func blocks(of markdown: String) -> [String] {
    var lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") { lines.removeFirst(end + 1) }
    return lines.split(separator: "").map { fullWidth($0.joined(separator: "\n")) }
  }

  private static func withoutPictures(_ blocks: [String]) -> [String] {
    var kept: [String] = []
    for block in blocks {
      if block.hasPrefix("■摄影") {
        // The caption above it goes with it, and the headline of a photo story.
        if let last = kept.last, !last.hasPrefix("!["), !last.hasPrefix("#") { kept.removeLast() }
        if let last = kept.last, last.hasPrefix("### ") { kept.removeLast() }
        continue
      }
      if block.hasPrefix("![") || block.hasPrefix("（下转") || block.contains("责任编辑") { continue }
      kept.append(block)
    }
    return kept
  }

  /// Joins what a column end cut apart.
  private static func joined(_ blocks: [String]) -> [String] {
    var result: [String] = []
    for block in blocks {
      if let last = result.last, isRunning(last), !isComplete(last), isRunning(block) {
        result[result.count - 1] = last + block
      } else {
        result.append(block)
      }
    }
    return result
  }

  private static func story(_ blocks: [String]) -> Story {
    let isWeather = blocks.contains("## 天气")
    var result: [Story.Block] = []
    var hasLead = false
    for block in blocks {
      let isText = isRunning(block)
      if isText, !isWeather, block.contains("最高气温") || !isComplete(block) { continue }
      // The lead stays where it is: it may hold the dateline. So does what the next block belongs to.
      let isPlain =
        isText && block.utf8.count > 120 && !block.hasPrefix("编者按") && !block.hasSuffix("：")
      let isHeadless = isText && !hasLead && block.hasPrefix("会议")
      result.append(
        Story.Block(
          text: isHeadless ? "本报讯 " + block : block, isText: isText || block.hasPrefix("#"),
          isMovable: isPlain && hasLead && !isWeather))
      hasLead = hasLead || isText
    }
    if let last = result.last, last.text.hasPrefix("### ") { result.removeLast() }
    return Story(blocks: result, isWeather: isWeather)
  }

  /// Whether a block is a paragraph of text: no headline, byline, credit, list or table.
  private static func isRunning(_ block: String) -> Bool {
    guard let first = block.unicodeScalars.first else { return false }
    return !"#■□|-*>![（".unicodeScalars.contains(first) && !block.contains("栏目统筹")
      && !block.hasPrefix("通讯员") && !block.contains("/文") && !("0"..."9").contains(first)
  }

  private static func isComplete(_ block: String) -> Bool {
    block.unicodeScalars.last.map { "。！？…”）：".unicodeScalars.contains($0) } ?? false
  }

  /// Chinese text with full-width marks where extraction left half-width ones.
  private static func fullWidth(_ text: String) -> String {
    let wide: [Unicode.Scalar: Unicode.Scalar] = [
      ",": "，", ":": "：", ";": "；", "?": "？", "!": "！", "(": "（", ")": "）",
    ]
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let touchesWide =
        index > 0 && scalars[index - 1].value > 0x2000
        || index + 1 < scalars.count && scalars[index + 1].value > 0x2000
      let isPicture = scalar == "!" && index + 1 < scalars.count && scalars[index + 1] == "["
      result.append(touchesWide && !isPicture ? wide[scalar] ?? scalar : scalar)
    }
    return String(result)
  }
}
