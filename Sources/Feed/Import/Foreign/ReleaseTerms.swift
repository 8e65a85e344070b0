public import Document
import Newspaper
public import Source

/// What a foreign file says about the release of its stories: status, signal, version, embargo, notes and credit.
///
/// Where its stories differ, the strictest holds for the page, and ``stories`` has each that holds it.
public struct ReleaseTerms: Sendable, Hashable {
  /// One story that may not simply go out.
  public struct Story: Sendable, Hashable {
    /// Its headline, or else its identifier.
    public var name: String
    /// The line of the file, from 1, on which it begins.
    public var line: Int
    /// Its status; nil when it says none.
    public var status: PublicationStatus?
    /// What the receiver is asked to do with it.
    public var signal: EditorialSignal?
    /// Until when it must not be published.
    public var embargo: Embargo?
  }

  /// What was not understood, or had to be completed.
  public struct Remark: Sendable, Hashable {
    /// The line of the file, from 1.
    public var line: Int
    /// The headline of the story, or else its identifier.
    public var story: String
    /// What is to be reported.
    public var message: Wording
  }

  /// Whether the page may be published; nil when nothing else than usable is said.
  public var status: PublicationStatus?
  /// What the receiver is asked to do with it.
  public var signal: EditorialSignal?
  /// The highest version of its stories.
  public var version: Int?
  /// Until when nothing may be published.
  public var embargo: Embargo?
  /// The notes of all stories.
  public var notes: [String] = []
  /// The credits of all stories, in one line.
  public var credit: String?
  /// The identifier of the story; nil when there are several.
  public var guid: String?
  /// The stories that say a status other than usable, a signal or an embargo.
  public var stories: [Story] = []
  /// What was not understood, or had to be completed.
  public var remarks: [Remark] = []

  /// Nothing.
  init() {}

  /// Puts together what the stories say.
  init(_ all: [StoryTerms]) {
    for terms in all {
      if let own = terms.status, own != .usable { status = status.map { max($0, own) } ?? own }
      if let own = terms.signal { signal = signal.map { max($0, own) } ?? own }
      if let own = terms.embargo { embargo = embargo.map { $0.stricter(own) } ?? own }
      if let own = terms.version { version = max(version ?? own, own) }
      for note in terms.notes where !notes.contains(note) { notes.append(note) }
      if terms.holds {
        stories.append(
          Story(
            name: terms.name, line: terms.line, status: terms.status, signal: terms.signal,
            embargo: terms.embargo))
      }
      remarks += terms.remarks
    }
    var credits: [String] = []
    for credit in all.flatMap(\.credits) where !credits.contains(credit) { credits.append(credit) }
    credit = credits.isEmpty ? nil : credits.joined(separator: " / ")
  }

  /// Takes the identifier of the one story, if it can be written and written again.
  mutating func takeGUID(_ text: String, line: Int) {
    let identifier = OneLine.of(text)
    guard !VisibleText.isEmpty(identifier) else { return }
    if MetadataReader.identifier(identifier) != nil {
      guid = identifier
    } else {
      remarks.append(
        Remark(
          line: line, story: identifier.count > 80 ? identifier.prefix(80) + "…" : identifier,
          message: Wording(
            zh: "guid 里有空格或过长，没有写进头信息", en: "the guid has spaces in it or is too long, and is left out")))
    }
  }

  /// The stories and what each says, one line each, for an error that leaves nothing else to say.
  var wordings: [Wording] {
    stories.map { story in
      let words = story.words
      return Wording(
        zh: "“\(story.name)”：\(words.map(\.chinese).joined(separator: "，"))",
        en: "“\(story.name)”: \(words.map(\.english).joined(separator: ", "))")
    }
  }
}

extension ReleaseTerms.Story {
  /// What the story says, in the words of a newsroom.
  public var words: [Wording] {
    var words: [Wording] = []
    if let status, status != .usable {
      words.append(
        Wording(zh: "状态 \(status.wording.chinese)（\(status.rawValue)）", en: "status \(status.rawValue)"))
    }
    if let signal {
      words.append(
        Wording(zh: "\(signal.wording.chinese)（\(signal.rawValue)）", en: "signal \(signal.rawValue)"))
    }
    switch embargo {
    case nil: break
    case .until(let end)?:
      words.append(Wording(zh: "\(end.iso8601) 以前禁发", en: "embargoed until \(end.iso8601)"))
    case .untilFurtherNotice?: words.append(Wording(zh: "禁发，解禁另行通知", en: "embargoed until further notice"))
    case .unreadable(let text)?:
      words.append(Wording(zh: "禁发时间读不懂：“\(text)”", en: "an embargo that cannot be read: “\(text)”"))
    }
    return words
  }
}
