/// A phrase by which a writing program speaks to whoever asked it: the words that open it, what follows them word by word,
/// and what else its sentence says.
struct ChatbotPhrase {
  /// Where in the text a phrase stands.
  enum Place {
    /// At the start of a paragraph.
    case paragraph
    /// At the start of a sentence.
    case sentence
    case anywhere
  }

  /// The words that open it; any of them.
  let openings: [String]
  /// What follows, step by step; each step is one of some words. An empty word lets the step be left out.
  let steps: [[String]]
  /// What else stands in the sentence: one word of each list.
  let within: [[String]]
  let place: Place

  init(_ openings: [String], _ steps: [[String]] = [], within: [[String]] = [], at place: Place = .sentence) {
    self.openings = openings
    self.steps = steps
    self.within = within
    self.place = place
  }

  /// The end of the words of the phrase after its opening; nil where they do not follow.
  func end(from start: Int, in passage: Passage) -> Int? {
    var offset = start
    for step in steps {
      guard let word = step.first(where: { passage.bytes.has($0, at: offset, before: passage.bytes.count) })
      else { return nil }
      offset += word.utf8.count
    }
    guard within.isEmpty || Self.holds(within, in: passage, from: offset) else { return nil }
    return offset
  }

  /// The most bytes of a sentence that are read.
  private static let longest = 300

  /// Whether the rest of a sentence holds a word of each list.
  private static func holds(_ lists: [[String]], in passage: Passage, from start: Int) -> Bool {
    let bytes = passage.bytes
    var end = start
    while end < bytes.count, end - start <= longest {
      let scalar = bytes.scalar(at: end)
      // A point stands in figures and versions, too.
      if scalar.endsSentence, scalar != "." || end + 1 == bytes.count || bytes[end + 1] <= 0x20 { break }
      end += bytes.width(at: end)
    }
    let sentence = Array(bytes[start..<min(end, bytes.count)])
    return lists.allSatisfy { $0.contains { sentence.contains($0) } }
  }
}
