public import Document
import Newspaper
public import Source

/// Why a page may not go out, whatever its text is like: what its sender or the desk says about its release.
///
/// No comment, no baseline and no severity of a rule takes it away; only the front matter does, or time.
public enum PageHold: Sendable, Hashable {
  /// It is withheld or canceled.
  case status(PublicationStatus)
  /// Its status is a word that nobody knows.
  case unknownStatus(String)
  /// It is killed.
  case kill
  /// Its embargo has not passed.
  case embargo(Embargo)
  /// Another key takes it back, or may: `killed: true`, or a `status` without a value. The line is that in the file, from 1.
  case words(key: String, value: String, line: Int)
  /// A note for the desk is an order not to print it.
  case note(String)

  /// The key of the front matter that says it.
  public var key: String {
    switch self {
    case .status, .unknownStatus: "status"
    case .kill: "signal"
    case .embargo: "embargo"
    case .words(let key, _, _): key
    case .note: "note"
    }
  }

  /// What holds a page back, in the order of the keys `status`, `signal`, `embargo`, then others; empty when nothing does.
  ///
  /// - Parameters:
  ///   - page: The page.
  ///   - now: The moment at which it is judged; nil for the end of the day of its issue.
  ///   - zone: Where that day is counted, in minutes east of Greenwich.
  /// - Returns: The reasons. A page without a date has not reached the end of its day.
  public static func reasons(for page: Page, now: Timestamp?, zone: Int) -> [PageHold] {
    let metadata = page.metadata
    var holds: [PageHold] = []
    if let word = page.frontMatter?.badValue(of: "status") {
      holds.append(.unknownStatus(word))
    } else if let status = metadata.status, status != .usable {
      holds.append(.status(status))
    }
    if metadata.signal == .kill { holds.append(.kill) }
    if let embargo = metadata.embargo {
      let moment = now ?? metadata.date.map { Timestamp($0, secondOfDay: 86_399, zone: zone) }
      if moment.map(embargo.holds(at:)) ?? true { holds.append(.embargo(embargo)) }
    }
    for case .heldBack(let key, let value, let line) in page.frontMatter?.problems ?? [] {
      holds.append(.words(key: key, value: value, line: line))
    }
    for note in metadata.notes where DeskOrder.isOrder(note, at: .value) { holds.append(.note(note)) }
    return holds
  }

  /// What is wrong, in one line.
  public var message: Wording {
    switch self {
    case .status(let status):
      Wording(
        zh: "来稿状态是“\(status.wording.chinese)”（status: \(status.rawValue)），不能刊出",
        en: "the status is \(status.rawValue): this must not go out")
    case .unknownStatus(let word):
      Wording(
        zh: "status 的“\(word)”不认识，不知道能不能刊出", en: "nobody knows whether the status “\(word)” lets it go out")
    case .kill:
      Wording(zh: "来稿已撤（signal: kill），不能刊出", en: "the story is killed: this must not go out")
    case .words(let key, "", _):
      Wording(zh: "“\(key)”后面没有写，不知道能不能刊出", en: "“\(key)” says nothing: nobody knows whether it may go out")
    case .words(let key, let value, _):
      Wording(
        zh: "头信息写着“\(key): \(value)”，不能刊出", en: "“\(key): \(value)” in the front matter: this must not go out"
      )
    case .note(let note):
      Wording(zh: "编辑须知写着“\(note)”，不能刊出", en: "the note for the desk says “\(note)”: this must not go out")
    case .embargo(.until(let end)):
      Wording(
        zh: "\(end.iso8601) 以前禁发，现在还没有到", en: "embargoed until \(end.iso8601), which has not passed")
    case .embargo(.untilFurtherNotice):
      Wording(zh: "禁发，何时解禁另行通知", en: "embargoed until further notice")
    case .embargo(.unreadable(let words)):
      Wording(
        zh: "禁发时间“\(words)”读不懂，不知道何时解禁", en: "the embargo “\(words)” is no time that can be read, so it holds"
      )
    }
  }

  /// The next step.
  public var remedy: Wording {
    switch self {
    case .status, .kill:
      Wording(
        zh: "撤下这一稿；来源改了状态，再改头信息里的 \(key)", en: "take it out; change \(key) only when its sender does")
    case .words(let key, _, _) where MetadataKey.key(for: key) == nil:
      Wording(zh: "撤下这一稿；能发了，再删去“\(key)”一行", en: "take it out; delete “\(key)” only when it may go out")
    case .note:
      Wording(zh: "撤下这一稿；能发了，再删去这一条", en: "take it out; delete the note only when it may go out")
    case .unknownStatus, .words:
      Wording(
        zh: "问清来源，写成 usable（可用）、withheld（缓发）或 canceled（撤稿）",
        en: "ask the sender, and write usable, withheld or canceled")
    case .embargo(.unreadable):
      Wording(
        zh: "问清来源，写成带时区的时间，如 2026-04-09T06:00:00+08:00，或 until further notice",
        en:
          "ask the sender, and write a time with its zone, such as 2026-04-09T06:00:00+08:00, or until further notice"
      )
    case .embargo(.until):
      Wording(zh: "等到解禁再发；已到时间的，用 --now 给出现在的时间", en: "wait, or give the present time with --now")
    case .embargo(.untilFurtherNotice):
      Wording(zh: "等来源通知；解禁后删去 embargo 一行", en: "wait for the sender, then delete the line embargo")
    }
  }
}

extension FrontMatter {
  /// The value of a key that cannot be used, as written; nil when it can, or is not given.
  func badValue(of key: String) -> String? {
    for case .badValue(let faulty, let value, _, _) in problems
    where (MetadataKey.key(for: faulty) ?? faulty).utf8.elementsEqual(key.utf8) {
      return value
    }
    return nil
  }
}

extension LintContext {
  /// What holds the page back at the moment at which it is judged.
  var holds: [PageHold] { PageHold.reasons(for: page, now: settings.now, zone: settings.zone) }
}
