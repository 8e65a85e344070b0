import ArgumentParser
import Export

/// The options for what pages leave open.
struct MetadataOptions: ParsableArguments {
  /// The day of the issue.
  @Option(
    name: .long,
    help: ArgumentHelp("出版日期，版面没写时用 / the date of the issue, for pages without", valueName: "YYYY-MM-DD"))
  var date: String?

  /// The domain of the provider.
  @Option(
    name: .long,
    help: ArgumentHelp("供稿方的域名 / the Internet domain of the provider", valueName: "domain"))
  var provider: String?

  /// The zone of times that have none.
  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp("时区 / the time zone", valueName: "±hh:mm"))
  var timezone: String = "+08:00"

  /// The moment that the XML calls now.
  @Option(
    name: .long,
    help: ArgumentHelp(
      "XML 里的“现在” / what the XML calls now; default: SOURCE_DATE_EPOCH", valueName: "time"))
  var now: String?

  /// The metadata that the options set for every page.
  ///
  /// - Throws: ``UsageFault`` when an option cannot be read.
  func metadata() throws(UsageFault) -> Metadata {
    var metadata = Metadata()
    if let date {
      guard let day = CalendarDate(date) else {
        throw UsageFault(
          Wording(
            zh: "--date 的“\(date)”不是一个日子；请写成 --date 2026-05-12 这样",
            en: "--date \(date) is no day; write it like --date 2026-05-12"))
      }
      metadata.date = day
    }
    if let provider {
      guard Self.isDomain(provider) else {
        throw UsageFault(
          Wording(
            zh: "--provider 的“\(provider)”不是域名；请写成 --provider example.cn 这样",
            en: "--provider \(provider) is no Internet domain; write it like --provider example.cn"))
      }
      metadata.provider = provider
    }
    return metadata
  }

  /// Whether the text has the shape of a domain: labels of letters, digits and hyphens with dots between.
  private static func isDomain(_ text: String) -> Bool {
    let labels = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return labels.count >= 2
      && labels.allSatisfy { label in
        !label.isEmpty
          && label.allSatisfy {
            $0.isAlphanumeric || $0 == 0x2D
          }
      }
  }

  /// The zone, in minutes east of Greenwich.
  ///
  /// - Throws: ``UsageFault`` when the option cannot be read.
  func zone() throws(UsageFault) -> Int { try Self.zone(timezone) }

  /// The zone that an option `--timezone` gives, in minutes east of Greenwich.
  ///
  /// - Throws: ``UsageFault`` when it cannot be read.
  static func zone(_ timezone: String) throws(UsageFault) -> Int {
    guard let zone = Timestamp.zone(timezone) else {
      throw UsageFault(
        Wording(
          zh: "--timezone 的“\(timezone)”不是时区；请写成 --timezone +08:00 这样",
          en: "--timezone \(timezone) is no time zone; write it like --timezone +08:00"))
    }
    return zone
  }

  /// The moment of `--now`, else of `SOURCE_DATE_EPOCH`; nil when neither is given.
  ///
  /// - Throws: ``UsageFault`` when what is given cannot be read.
  func moment() throws(UsageFault) -> Timestamp? {
    let zone = try zone()
    if let now {
      guard let moment = Timestamp(now) else {
        throw UsageFault(
          Wording(
            zh: "--now 的“\(now)”不是带时区的时间；请写成 --now 2026-05-12T06:00:00+08:00 这样",
            en: "--now \(now) is no time with a zone; write it like --now 2026-05-12T06:00:00+08:00"))
      }
      return moment
    }
    guard let epoch = RunEnvironment.value(of: "SOURCE_DATE_EPOCH") else { return nil }
    guard let seconds = Int(epoch), let moment = Timestamp(secondsSince1970: seconds, zone: zone) else {
      throw UsageFault(
        Wording(
          zh: "环境变量 SOURCE_DATE_EPOCH 的“\(epoch)”不是 1970 年以来的秒数",
          en: "SOURCE_DATE_EPOCH is “\(epoch)”, not a number of seconds since 1970"))
    }
    return moment
  }
}

/// The option that leaves out the spelling hints.
struct HintOptions: ParsableArguments {
  /// Whether to leave them out.
  @Flag(
    name: .customLong("no-hints"),
    help: "XML 里不带 Markdown 写法提示 / leave the hints on Markdown spelling out of the XML")
  var leavesOutHints = false
}
