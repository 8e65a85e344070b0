import Export

/// The typed tree of an issue in JSON; `docs/json.md` describes it for those who read it.
struct TreeReport: Encodable {
  /// One page.
  struct PageReport: Encodable {
    var file: String
    @Nullable var number: String?
    var items: [ItemReport]
    var matter: [ItemReport]
  }

  /// Words and their file lines, first and last, from 1.
  struct WordsReport: Encodable {
    var text: String
    @Nullable var lines: [Int]?
  }

  /// A headline: `printLines` are the lines in which it is set.
  struct HeadlineReport: Encodable {
    var text: String
    @Nullable var lines: [Int]?
    var printLines: [String]
  }

  /// A dateline; `kind` is `local` or `wire`, `credits` are the people it names.
  struct DatelineReport: Encodable {
    var text: String
    @Nullable var lines: [Int]?
    var kind: String
    var credits: [CreditReport]
  }

  /// A printed line that names people.
  struct CreditLineReport: Encodable {
    var text: String
    @Nullable var lines: [Int]?
    var credits: [CreditReport]
  }

  /// A role and who has it; `role` is null for names without one.
  struct CreditReport: Encodable {
    @Nullable var role: String?
    var label: String
    var names: [String]
  }

  /// A block of running text.
  struct BlockReport: Encodable {
    var kind: String
    var text: String
    @Nullable var lines: [Int]?
  }

  /// An editor's note; `position` is `before` or `after`.
  struct NoteReport: Encodable {
    var position: String
    var text: String
    @Nullable var lines: [Int]?
  }

  /// A jump; `direction` is `to` or `from`.
  struct JumpReport: Encodable {
    var direction: String
    var page: String
    var text: String
    @Nullable var lines: [Int]?
  }

  /// A picture file as the page names it.
  struct PictureReport: Encodable {
    var source: String
    @Nullable var title: String?
  }

  /// One thing on a page.
  struct ItemReport: Encodable {
    var kind: String
    @Nullable var notice: String?
    @Nullable var form: String?
    @Nullable var lines: [Int]?
    @Nullable var kicker: WordsReport?
    @Nullable var headline: HeadlineReport?
    var decks: [WordsReport] = []
    var bylines: [CreditLineReport] = []
    @Nullable var dateline: DatelineReport?
    @Nullable var column: CreditLineReport?
    @Nullable var title: WordsReport?
    @Nullable var caption: WordsReport?
    var captionCredits: [CreditReport] = []
    @Nullable var picture: PictureReport?
    var notes: [NoteReport] = []
    var body: [BlockReport] = []
    @Nullable var signoff: CreditLineReport?
    var briefs: [CreditLineReport] = []
    var jumps: [JumpReport] = []
    var deskCredits: [CreditLineReport] = []

    init(kind: String, lines: [Int]?) {
      self.kind = kind
      self.lines = lines
    }
  }

  /// What is known about the issue.
  var metadata: JSONValue
  /// The pages, in order.
  var pages: [PageReport]

  /// Describes an issue.
  init(_ issue: Issue) {
    metadata = JSONValue(issue.metadata)
    pages = issue.pages.map { page in
      let description = TreeDescription(page)
      return PageReport(
        file: page.file, number: page.metadata.page, items: description.items, matter: description.matter)
    }
  }
}
