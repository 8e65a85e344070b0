import Document
import Newspaper
import Source

/// What a page holds that may stand in its issue a second time, in the order of the text.
struct PageFingerprints: Sendable {
  /// A paragraph, a sentence or a headline.
  struct Stretch: Sendable {
    /// What it says, as ``TextFingerprint`` has it.
    let fingerprint: UInt64
    /// The index of its item on the page.
    let item: Int
    /// Where it stands in the source.
    let range: SourceRange
  }

  /// An article by the stretches of ``Shingles/width`` characters it is made of.
  struct Story: Sendable {
    /// The index of its item on the page.
    let item: Int
    /// Where its headline stands in the source.
    let range: SourceRange
    /// The numbers of a sample of its stretches, ascending, each once.
    let shingles: [UInt64]
  }

  /// Headlines of articles.
  private(set) var headlines: [Stretch] = []
  /// Paragraphs of running text that are long enough to be no coincidence.
  private(set) var paragraphs: [Stretch] = []
  /// Short paragraphs that say what the paragraph right above them says, each with that one.
  private(set) var echoes: [(stretch: Stretch, first: Stretch)] = []
  /// Articles that are too short to be compared by their stretches, by all their words, the headline with them.
  private(set) var briefs: [Stretch] = []
  /// Sentences of running text that are long enough.
  private(set) var sentences: [Stretch] = []
  /// Articles that are long enough to be compared.
  private(set) var stories: [Story] = []
  /// People who are named with an office.
  private(set) var people: [PersonMention] = []

  /// The words of an article so far.
  private struct Brief: Sendable {
    var fingerprint: UInt64 = 0xCBF2_9CE4_8422_2325
    var characters = 0

    mutating func add(_ text: UInt64, _ count: Int) {
      fingerprint = (fingerprint ^ text) &* 0x100_0000_01B3
      characters += count
    }
  }

  /// The paragraph right above the next one; nil below anything else.
  private var above: (stretch: Stretch, part: Int)?
  private var brief = Brief()

  /// The fewest letters of a short article, and of a paragraph that stands twice in a row.
  private static let shortestBrief = 8
  private static let shortestEcho = 5

  /// Holds nothing.
  init() {}

  /// Surveys the running text of a page.
  ///
  /// - Complexity: O(*n*) in the bytes of the page.
  init(_ page: Page, _ prose: Prose, limits: LintLimits) {
    var shingles = Shingles()
    // The letters and figures of one passage after the other, in one piece of memory.
    var characters: [UInt32] = []
    var item: Int?
    for passage in prose.passages {
      if passage.item != item {
        addStory(item, of: page, &shingles)
        item = passage.item
        above = nil
        brief = Brief()
      }
      read(passage, limits, &shingles, &characters)
    }
    addStory(item, of: page, &shingles)
    people = PersonMention.find(in: prose)
  }

  private mutating func addStory(_ item: Int?, of page: Page, _ shingles: inout Shingles) {
    let sample = shingles.takeSample()
    guard let item, case .article(let article) = page.items[item], let range = article.headline.range else {
      return
    }
    guard sample.count >= Shingles.leastCount else {
      if brief.characters >= Self.shortestBrief {
        briefs.append(Stretch(fingerprint: brief.fingerprint, item: item, range: range))
      }
      return
    }
    stories.append(Story(item: item, range: range, shingles: sample))
  }

  private mutating func read(
    _ passage: Passage, _ limits: LintLimits, _ shingles: inout Shingles,
    _ characters: inout [UInt32]
  ) {
    // What is strong as a whole is a crosshead or a question.
    let isText = passage.role.mayBeRepeated && !passage.isStrong && !passage.isLinkOnly
    guard isText || passage.role == .headline else {
      above = nil
      return
    }
    let bytes = passage.bytes
    let span = bytes.span
    characters.removeAll(keepingCapacity: true)
    var printed = 0
    var sentenceStart: (offset: Int, printed: Int, character: Int)?
    var offset = 0
    characters.append(addingCapacity: ByteCount.characters(bytes, 0..<span.count)) { letters in
      while offset < span.count {
        let start = offset
        let byte = span[offset]
        if byte >= 0xE4, byte <= 0xE9, offset + 2 < span.count {
          // Most of a Chinese text: an ideograph, which always counts as itself.
          let character =
            UInt32(byte & 0x0F) << 12 | UInt32(span[offset + 1] & 0x3F) << 6 | UInt32(span[offset + 2] & 0x3F)
          offset += 3
          printed += 1
          if sentenceStart == nil { sentenceStart = (start, printed - 1, letters.count) }
          letters.append(character)
          continue
        }
        let scalar = bytes.scalar(at: offset)
        offset += bytes.width(at: offset)
        if !scalar.isPrintedSpace { printed += 1 }
        if let character = TextFingerprint.read(scalar) {
          if sentenceStart == nil { sentenceStart = (start, printed - 1, letters.count) }
          letters.append(character)
        } else if isText, scalar.endsRepeatableSentence, let first = sentenceStart {
          let sentence = letters.span.extracting(first.character...)
          addSentence(sentence, first.offset..<offset, printed - first.printed, passage, limits)
          sentenceStart = nil
        }
      }
    }
    if isText { shingles.add(characters.span) }
    guard !characters.isEmpty, let range = passage.range(of: passage.trimmed) else { return }
    let whole = TextFingerprint(characters.span)
    let stretch = Stretch(fingerprint: whole.value, item: passage.item, range: range)
    brief.add(whole.value, characters.count)
    guard isText else {
      headlines.append(stretch)
      return
    }
    if printed >= passage.scaled(limits.duplicateParagraphCharacters) {
      paragraphs.append(stretch)
    } else if let above, above.stretch.fingerprint == whole.value, above.part + 1 == passage.parts.lowerBound,
      passage.mayBeEcho, characters.count >= passage.scaled(Self.shortestEcho)
    {
      echoes.append((stretch, above.stretch))
    }
    above = (stretch, passage.parts.upperBound)
    if let first = sentenceStart {
      let letters = characters.span.extracting(first.character...)
      addSentence(letters, first.offset..<bytes.count, printed - first.printed, passage, limits)
    }
  }

  private mutating func addSentence(
    _ characters: Span<UInt32>, _ offsets: Range<Int>, _ printed: Int, _ passage: Passage,
    _ limits: LintLimits
  ) {
    guard printed >= passage.scaled(limits.duplicateSentenceCharacters),
      let range = passage.range(of: offsets)
    else { return }
    let fingerprint = TextFingerprint(characters).value
    sentences.append(Stretch(fingerprint: fingerprint, item: passage.item, range: range))
  }
}

extension Passage {
  /// Whether a paragraph stands twice in a row only by mistake: it is a sentence, no line of verse and nobody's words.
  fileprivate var mayBeEcho: Bool {
    role == .body && !hasHardBreak && bytes.endsSentence
      && !marks.contains { "“”！？!?".unicodeScalars.contains($0.scalar) } && !bytes.contains(0x0A)
  }

  /// A length in Han characters as a length of this text: a word of an alphabet takes about three letters where Chinese
  /// has one character.
  fileprivate func scaled(_ characters: Int) -> Int { hasHan ? characters : 3 * characters }
}

extension TextRole {
  /// Whether such text is written for its place, so that it stands twice only by mistake. Lists, notices, notes,
  /// labels and credits return by design.
  fileprivate var mayBeRepeated: Bool {
    switch self {
    case .body, .caption, .weather: true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// Whether a sentence that can be compared ends with the character.
  fileprivate var endsRepeatableSentence: Bool {
    switch self {
    case "。", "！", "？", "!", "?": true
    default: false
    }
  }
}
