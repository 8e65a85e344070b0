import Document
import Source

/// What the pages of an issue hold that rules compare from page to page: made once for the issue and shared by the
/// contexts of its pages.
///
/// Of what stands twice the first place is right and each later one is a fault, so that a fault is found once in the
/// issue. A rule therefore asks what stands on the pages *before* its own; what its own page holds it knows by
/// ``LintContext/repeats``, which is new whenever the page is.
struct DuplicateIndex: Sendable {
  /// A place in the issue.
  struct Place: Sendable, Hashable {
    /// The index of the page in the issue.
    let page: Int
    /// The index of the item on the page.
    let item: Int
    /// Where it stands in the source of the page.
    let range: SourceRange
  }

  /// An article with the number of its shingles.
  struct Story: Sendable {
    let place: Place
    let count: Int
  }

  /// The first place of each text, by its fingerprint.
  private(set) var headlines = FingerprintTable<Place>()
  private(set) var paragraphs = FingerprintTable<Place>()
  private(set) var sentences = FingerprintTable<Place>()
  /// The articles in the order of the issue.
  private(set) var stories: [Story] = []
  /// The first article in ``stories`` that holds a shingle.
  private(set) var storiesByShingle = FingerprintTable<Int>()
  /// For each name the places where it stands with an office that it had not before.
  private(set) var people: [String: [(place: Place, offices: [String])]] = [:]
  /// The names and lines of the files.
  private(set) var pages: [(file: String, lines: LineTable)] = []
  /// What the pages say of the day and the number of the issue.
  let dating: IssueDating
  /// The jumps of the pages that have no counterpart.
  let jumps: JumpPairs

  /// Knows no page.
  init() {
    dating = IssueDating([])
    jumps = JumpPairs([])
  }

  /// Indexes an issue by the contexts of all its pages.
  ///
  /// - Complexity: O(*n*) in the bytes of the issue.
  init(_ contexts: [LintContext]) {
    dating = IssueDating(contexts.map(\.page))
    jumps = JumpPairs(contexts.map(\.page))
    pages = contexts.map { ($0.page.file, $0.lines) }
    // A page that stands alone has none before it.
    if contexts.count > 1 {
      for (index, context) in contexts.enumerated() { add(context.fingerprints, index) }
    }
  }

  private mutating func add(_ fingerprints: PageFingerprints, _ page: Int) {
    for text in fingerprints.headlines { Self.add(text, page, to: &headlines) }
    for text in fingerprints.paragraphs { Self.add(text, page, to: &paragraphs) }
    for text in fingerprints.sentences { Self.add(text, page, to: &sentences) }
    for story in fingerprints.stories {
      for shingle in story.shingles { storiesByShingle.insert(stories.count, for: shingle) }
      stories.append(
        Story(place: Place(page: page, item: story.item, range: story.range), count: story.shingles.count))
    }
    for person in fingerprints.people {
      let known = people[person.name] ?? []
      guard known.count < Self.mostOffices, !known.contains(where: { $0.offices == person.offices }) else {
        continue
      }
      people[person.name, default: []].append(
        (Place(page: page, item: 0, range: person.range), person.offices))
    }
  }

  /// More places than these are not kept for one name.
  static let mostOffices = 16

  private static func add(
    _ text: PageFingerprints.Stretch, _ page: Int, to places: inout FingerprintTable<Place>
  ) {
    places.insert(Place(page: page, item: text.item, range: text.range), for: text.fingerprint)
  }
}
