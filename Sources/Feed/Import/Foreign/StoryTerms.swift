import Document
import Newspaper
import Source
import XML

/// What one story of a foreign file says about its release.
struct StoryTerms {
  /// The headline, or else the identifier.
  var name = ""
  /// The line of the file, from 1, on which the story begins.
  var line = 1
  /// Whether it may be published; nil when nothing is said.
  var status: PublicationStatus?
  /// What the receiver is asked to do with it; the strictest of several.
  var signal: EditorialSignal?
  /// Which version it is.
  var version: Int?
  /// Until when nothing may be published.
  var embargo: Embargo?
  /// Notes for the desk.
  var notes: [String] = []
  /// The credits that are asked for.
  var credits: [String] = []
  /// What was not understood, or had to be completed.
  var remarks: [ReleaseTerms.Remark] = []

  /// The zone, in minutes east of Greenwich, of times for which nothing gives one.
  private let defaultZone: Int
  /// The zone that the other times of the story have, and the name of the element that gives it.
  private var ownZone: (zone: Int, element: String)?

  /// Nothing yet.
  init(_ element: XMLTree.Element, zone: Int) {
    line = element.line
    defaultZone = zone
  }

  /// Whether something is said that holds for the page.
  var holds: Bool { status ?? .usable != .usable || signal != nil || embargo != nil }

  /// Takes a status; the strictest holds.
  mutating func take(_ other: PublicationStatus) { status = status.map { max($0, other) } ?? other }

  /// Takes a signal; the strictest holds, and the others are reported.
  mutating func take(_ other: EditorialSignal, line: Int) {
    guard let own = signal, own != other else { return signal = other }
    signal = max(own, other)
    let left = min(own, other).rawValue
    remark(
      line,
      Wording(
        zh: "还有 signal“\(left)”，头信息里只写最要紧的一个", en: "there is the signal “\(left)”, too; the strictest is kept"
      ))
  }

  /// Takes the words for a status; words that nobody knows hold the story back.
  mutating func take(status word: String, shown: String, line: Int) {
    switch word {
    case _ where PublicationStatus(word) != nil: PublicationStatus(word).map { take($0) }
    case "killed", "kill", "withdrawn", "retracted", "deleted": take(.canceled)
    default:
      take(.withheld)
      remark(
        line,
        Wording(
          zh: "状态“\(shown)”不认识，按缓发（withheld）处理；请问清来源",
          en: "the status “\(shown)” is not known, so the story is withheld; ask the sender"))
    }
  }

  /// Remembers the zone of a time of the story, if it has one.
  mutating func takeZone(_ text: String?, of element: String) {
    guard ownZone == nil, let text, let zone = SentTime(text).zone else { return }
    ownZone = (zone, element)
  }

  /// A moment of the story, for a comparison; a time without a zone has that of the story.
  func moment(_ text: String?) -> Timestamp? {
    text.flatMap { SentTime($0).moment(in: ownZone?.zone ?? defaultZone) }
  }

  /// Takes an embargo in whatever spelling; the strictest holds.
  mutating func take(embargo text: String, line: Int) {
    let embargo: Embargo
    switch SentTime(text) {
    case .empty: embargo = .untilFurtherNotice
    case .moment(let moment): embargo = .until(moment)
    case .unreadable(let words):
      embargo = Embargo(words)
      if case .unreadable = embargo {
        remark(
          line,
          Wording(
            zh: "禁发时间“\(words)”读不懂，头信息里照写，发稿检查不放行；请问清来源",
            en:
              "the embargo “\(words)” cannot be read; it is kept as it is, and the page is held; ask the sender"
          ))
      }
    case let time:
      let zone = ownZone?.zone ?? defaultZone
      guard let moment = time.moment(in: zone) else { return }
      embargo = .until(moment)
      let offset = String(moment.iso8601.suffix(6))
      let words = OneLine.of(text)
      var what = Wording(
        zh: "禁发时间“\(words)”没有时区，按 \(offset)", en: "the embargo “\(words)” has no zone: read in \(offset), ")
      what =
        ownZone.map { own in
          Wording(
            zh: what.chinese + "（同稿 <\(own.element)> 的时区）",
            en: what.english + "the zone of its <\(own.element)>")
        } ?? Wording(zh: what.chinese + "（--timezone）", en: what.english + "that of --timezone")
      if case .day = time {
        what = Wording(
          zh: what.chinese + "，从那一天零时算起", en: what.english + "; a day without a time is its start")
      }
      remark(line, what)
    }
    self.embargo = self.embargo.map { $0.stricter(embargo) } ?? embargo
  }

  /// Takes a note once; says whether it shows anything.
  @discardableResult mutating func take(note text: String?) -> Bool { Self.add(text, to: &notes) }

  /// Takes a credit once; says whether it shows anything.
  @discardableResult mutating func take(credit text: String?) -> Bool { Self.add(text, to: &credits) }

  private static func add(_ text: String?, to texts: inout [String]) -> Bool {
    guard let text, !VisibleText.isEmpty(text) else { return false }
    let line = OneLine.of(text)
    if !texts.contains(line) { texts.append(line) }
    return true
  }

  /// Takes the number of a version, which may have zeros before it.
  mutating func take(version text: String?, line: Int) {
    guard version == nil, let text else { return }
    let digits = OneLine.of(text)
    let number = digits.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(digits) : nil
    if let number, (1...MetadataReader.highestVersion).contains(number) {
      version = number
    } else if !digits.isEmpty {
      remark(
        line,
        Wording(zh: "版本号“\(digits)”不能用，没有写进头信息", en: "the version “\(digits)” cannot be used and is left out")
      )
    }
  }

  /// Says something about the story.
  mutating func remark(_ line: Int, _ message: Wording) {
    remarks.append(ReleaseTerms.Remark(line: line, story: name, message: message))
  }
}
