import Export

/// What a foreign file says about the release of its stories, in JSON; what it does not say is null.
struct ImportTermsReport: Encodable {
  /// One story that may not simply go out.
  struct Story: Encodable {
    var story: String
    var line: Int
    @Nullable var status: String?
    @Nullable var signal: String?
    @Nullable var embargo: String?
    /// The same for people.
    var message: String
  }

  /// What was not understood, or had to be completed.
  struct Remark: Encodable {
    var line: Int
    var story: String
    var message: String
  }

  @Nullable var status: String?
  @Nullable var signal: String?
  @Nullable var version: Int?
  @Nullable var embargo: String?
  var notes: [String]
  @Nullable var credit: String?
  @Nullable var guid: String?
  var stories: [Story]
  var remarks: [Remark]

  /// Describes the terms.
  init(_ terms: ReleaseTerms, _ language: Language) {
    status = terms.status?.rawValue
    signal = terms.signal?.rawValue
    version = terms.version
    embargo = terms.embargo?.text
    notes = terms.notes
    credit = terms.credit
    guid = terms.guid
    stories = terms.stories.map { story in
      Story(
        story: story.name, line: story.line, status: story.status?.rawValue, signal: story.signal?.rawValue,
        embargo: story.embargo?.text,
        message: story.words.map { $0(language) }.joined(separator: language == .chinese ? "，" : ", "))
    }
    remarks = terms.remarks.map { remark in
      Remark(line: remark.line, story: remark.story, message: remark.message(language))
    }
  }

  /// The same as text: a line on each story that may not simply go out, on each note, and on each remark.
  func text(_ language: Language) -> String {
    func row(_ line: Int, _ story: String, _ message: String) -> String {
      let place = Wording(zh: "第 \(line) 行", en: "line \(line)")(language)
      let name = story.isEmpty ? "" : Wording(zh: "“\(story)”：", en: "“\(story)”: ")(language)
      return "  \(place)  \(TerminalText.of(name + message))\n"
    }
    var text = stories.map { row($0.line, $0.story, $0.message) }.joined()
    for note in notes {
      text += "  \(Wording(zh: "编辑须知：", en: "note: ")(language))\(TerminalText.of(note))\n"
    }
    return text + remarks.map { row($0.line, $0.story, $0.message) }.joined()
  }
}
