import Source

/// What on a page stands in the issue before it, on an earlier page or further up: each fault once, by the largest
/// stretch that is the same.
struct PageRepeats: Sendable {
  /// A stretch of the page and the first place that says the same.
  struct Repeat: Sendable {
    let range: SourceRange
    let first: DuplicateIndex.Place
  }

  /// Articles that are printed before.
  private(set) var stories: [Repeat] = []
  /// Headlines of articles that are not among ``stories``.
  private(set) var headlines: [Repeat] = []
  /// Paragraphs whose article is not among ``stories``.
  private(set) var paragraphs: [Repeat] = []
  /// Sentences that stand in another article and whose paragraph is not among ``paragraphs``.
  private(set) var sentences: [Repeat] = []

  /// Nothing.
  init() {}

  /// Compares a page with what stands before it.
  ///
  /// - Complexity: O(*n*) in the bytes of the page.
  init(_ own: PageFingerprints, page: Int, in index: DuplicateIndex, share: Double) {
    var copies: [Int: Int] = [:]
    stories = Self.stories(own, page, index, share) { item, first in
      copies[item] = first.page << 32 | first.item
    }
    /// Whether a stretch belongs to an article that is reported as a whole.
    func isOfCopy(_ stretch: PageFingerprints.Stretch, _ first: DuplicateIndex.Place) -> Bool {
      copies[stretch.item] == first.page << 32 | first.item
    }
    for brief in Self.repeats(own.briefs, page, FingerprintTable(), unless: { _, _ in false }) {
      stories.append(brief)
      guard let item = own.briefs.first(where: { $0.range == brief.range })?.item else { continue }
      copies[item] = brief.first.page << 32 | brief.first.item
    }
    stories.sort { $0.range.lowerBound < $1.range.lowerBound }
    headlines = Self.repeats(own.headlines, page, index.headlines, unless: isOfCopy)
    var paragraphs = Self.repeats(own.paragraphs, page, index.paragraphs, unless: isOfCopy)
    for (stretch, first) in own.echoes {
      let place = DuplicateIndex.Place(page: page, item: first.item, range: first.range)
      if !isOfCopy(stretch, place) { paragraphs.append(Repeat(range: stretch.range, first: place)) }
    }
    paragraphs.sort { $0.range.lowerBound < $1.range.lowerBound }
    self.paragraphs = paragraphs
    var next = 0
    sentences = Self.repeats(own.sentences, page, index.sentences) { sentence, first in
      if isOfCopy(sentence, first) || first.page == page && first.item == sentence.item { return true }
      while next < paragraphs.count, paragraphs[next].range.upperBound <= sentence.range.lowerBound {
        next += 1
      }
      return next < paragraphs.count && paragraphs[next].range.contains(sentence.range.lowerBound)
    }
  }

  private static func repeats(
    _ own: [PageFingerprints.Stretch], _ page: Int, _ known: FingerprintTable<DuplicateIndex.Place>,
    unless isReported: (PageFingerprints.Stretch, DuplicateIndex.Place) -> Bool
  ) -> [Repeat] {
    var here = FingerprintTable<DuplicateIndex.Place>(capacity: own.count)
    var repeats: [Repeat] = []
    for stretch in own {
      let first: DuplicateIndex.Place
      if let place = known[stretch.fingerprint], place.page < page {
        first = place
      } else {
        let own = DuplicateIndex.Place(page: page, item: stretch.item, range: stretch.range)
        guard let place = here.insert(own, for: stretch.fingerprint) else { continue }
        first = place
      }
      if !isReported(stretch, first) { repeats.append(Repeat(range: stretch.range, first: first)) }
    }
    return repeats
  }

  private static func stories(
    _ own: PageFingerprints, _ page: Int, _ known: DuplicateIndex, _ share: Double,
    _ found: (Int, DuplicateIndex.Place) -> Void
  ) -> [Repeat] {
    guard own.stories.count > 1 || page > 0 else { return [] }
    var here = FingerprintTable<Int>(capacity: own.stories.reduce(0) { $0 + $1.shingles.count })
    var repeats: [Repeat] = []
    for (index, story) in own.stories.enumerated() {
      // How many shingles another article shares; those of this page have negative numbers.
      var shared: [Int: Int] = [:]
      for shingle in story.shingles {
        if let other = known.storiesByShingle[shingle], known.stories[other].place.page < page {
          shared[other, default: 0] += 1
        } else if let other = here.insert(index, for: shingle) {
          shared[-1 - other, default: 0] += 1
        }
      }
      let best = shared.max { ($0.value, $1.key) < ($1.value, $0.key) }
      guard let best else { continue }
      let first =
        best.key >= 0
        ? known.stories[best.key]
        : DuplicateIndex.Story(own.stories[-1 - best.key], page: page)
      guard Double(best.value) >= share * Double(max(first.count, story.shingles.count)) else { continue }
      repeats.append(Repeat(range: story.range, first: first.place))
      found(story.item, first.place)
    }
    return repeats
  }
}

extension DuplicateIndex.Story {
  fileprivate init(_ story: PageFingerprints.Story, page: Int) {
    self.init(
      place: DuplicateIndex.Place(page: page, item: story.item, range: story.range),
      count: story.shingles.count)
  }
}
