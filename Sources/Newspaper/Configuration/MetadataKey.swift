package import Document
import Source

/// A key of front matter and, but for those of posts, of the configuration. All that reading, listing, JSON, XML and the
/// documentation know about it stands in one table, ``all``.
package struct MetadataKey: Sendable {
  /// What a key is said of.
  package enum Owner: Sendable {
    /// The issue, as far as all its pages say the same.
    case issue
    /// A page alone.
    case page
    /// One article, as Jekyll and Hugo have it; not in the configuration.
    case post
  }

  /// What is read of a mapping, and where it goes.
  typealias Reading =
    @Sendable (_ reader: inout MetadataReader, _ written: String, _ value: YAMLValue) -> Void

  /// Its name, what it means, and what may stand after it.
  let key: ConfigurationKey
  /// What it is said of.
  package let owner: Owner
  /// Whether the group of its owner in NewsML-G2 has it as a property of its name. What NewsML-G2 has an element of its own
  /// for is none.
  package let isProperty: Bool
  /// Other names under which people write it, in lower case where they have one.
  let otherNames: [String]
  /// Reads what stands after it.
  let read: Reading
  /// Its value for listings.
  let shown: @Sendable (Metadata) -> ConfigurationValue
  /// Gives metadata the value on which pages agree: at least one has it and none has another.
  let agree: @Sendable (_ pages: [Metadata], _ metadata: inout Metadata) -> Void

  /// The name.
  package var name: String { key.name }

  /// A key whose value is kept at a place.
  init<Value: Hashable & Sendable>(
    _ name: String, _ place: any WritableKeyPath<Metadata, Value> & Sendable, _ form: MetadataForm<Value>,
    of owner: Owner, isProperty: Bool = false, zh: String, en: String, otherNames: [String] = []
  ) {
    key = ConfigurationKey(name, form.shape, zh: zh, en: en)
    self.owner = owner
    self.isProperty = isProperty
    self.otherNames = otherNames
    read = { reader, written, value in
      let read = form.read(&reader, written, value)
      reader.metadata[keyPath: place] = read
    }
    shown = { form.shown($0[keyPath: place]) }
    agree = { pages, metadata in
      let nothing = Metadata()[keyPath: place]
      let values = Set(pages.map { $0[keyPath: place] }.filter { $0 != nothing })
      if values.count == 1, let value = values.first { metadata[keyPath: place] = value }
    }
  }

  /// A key of posts; without `read` its value is not looked at.
  private init(
    ofPost name: String, zh: String, en: String, otherNames: [String],
    read: @escaping Reading = { _, _, _ in }
  ) {
    key = ConfigurationKey(name, .text, zh: zh, en: en)
    owner = .post
    isProperty = false
    self.otherNames = otherNames
    self.read = read
    shown = { _ in .none }
    agree = { _, _ in }
  }

  /// Its value as the text of a property; nil when nothing is said, or no single thing.
  package func text(in metadata: Metadata) -> String? {
    switch shown(metadata) {
    case .text(let text): text
    case .integer(let number): "\(number)"
    case .none, .number, .list, .table: nil
    }
  }
}

extension MetadataKey {
  /// All keys, in the order in which the documentation lists them.
  package static let all = ofPaper + ofRelease + ofPost

  /// The keys that the configuration has too.
  static let configured = all.filter { $0.owner != .post }

  private static let byName: [String: MetadataKey] = Dictionary(
    uniqueKeysWithValues: all.flatMap { key in ([key.name] + key.otherNames).map { ($0, key) } })

  /// What is known about the paper, the issue and the page.
  private static let ofPaper: [MetadataKey] = [
    MetadataKey(
      "publication", \.publication, .line, of: .issue, isProperty: true, zh: "报名",
      en: "the name of the paper",
      otherNames: ["报名", "报纸名称", "报纸", "報名", "報紙名稱", "報紙"]),
    MetadataKey(
      "date", \.date, .text(.date, { CalendarDate(written: $0) }, shown: { .text($0.iso8601) }), of: .issue,
      zh: "出版日期，年-月-日", en: "the date of the issue, YYYY-MM-DD",
      otherNames: ["日期", "出版日期", "出报日期", "見報日期", "见报日期", "出報日期"]),
    MetadataKey(
      "page", \.page, .text(.pageNumber, WrittenNumber.page), of: .page, isProperty: true, zh: "版次",
      en: "the page number",
      otherNames: ["版次", "版面", "版序", "版号", "版號"]),
    MetadataKey(
      "section", \.section, .line, of: .page, isProperty: true, zh: "版名", en: "the section",
      otherNames: ["版名", "版面名称", "版面名稱"]),
    MetadataKey(
      "edition", \.edition, .line, of: .issue, isProperty: true, zh: "版本，如早报", en: "the edition",
      otherNames: ["版本"]),
    MetadataKey(
      "issue", \.issue, .text(.oneLine, { MetadataReader.line($0).map(WrittenNumber.issue) }), of: .issue,
      isProperty: true, zh: "期号", en: "the issue number",
      otherNames: ["期号", "总期号", "期数", "总期数", "期號", "總期號", "期數", "總期數"]),
    MetadataKey(
      "cn", \.cn, .line, of: .issue, isProperty: true, zh: "国内统一连续出版物号", en: "the CN serial number",
      otherNames: [
        "刊号", "统一刊号", "国内统一刊号", "国内统一连续出版物号", "刊號", "統一刊號", "國內統一刊號", "國內統一連續出版物號",
      ]),
    MetadataKey(
      "provider", \.provider, .text(.domain, MetadataReader.domain), of: .issue, zh: "供稿方的域名",
      en: "the Internet domain of the provider"),
    MetadataKey(
      "language", \.language, .text(.languageTag, MetadataReader.languageTag), of: .issue,
      zh: "稿件的语言，如 zh-Hans",
      en: "the language of the text, such as zh-Hans", otherNames: ["语言", "語言"]),
    MetadataKey(
      "rights", \.rights, .rights, of: .issue, zh: "版权", en: "rights", otherNames: ["版权", "版權"]),
  ]

  /// What is said about the release, and who edited the page. What cannot be understood about the release holds the page: it
  /// may have said so.
  private static let ofRelease: [MetadataKey] = [
    MetadataKey(
      "embargo", \.embargo,
      .text(
        .embargo, MetadataReader.embargo, otherwise: { .unreadable($0.shown) }, shown: { .text($0.text) }),
      of: .issue, zh: "此前不得发布：带时区的时间，或 until further notice",
      en: "not to be published before: a time with its zone, or until further notice",
      otherNames: [
        "禁发", "禁发至", "禁发时间", "禁发期", "解禁", "解禁时间", "禁發", "禁發至", "禁發時間", "禁發期", "解禁時間", "embargoed",
        "embargo-until", "embargo_until", "embargo until", "embargountil", "embargoed-until",
        "embargoed_until",
        "embargoed until", "embargoeduntil",
      ]),
    MetadataKey(
      "status", \.status, .choice(.status, { PublicationStatus($0) }, otherwise: .withheld), of: .page,
      zh: "发布状态：可用、缓发、撤稿", en: "whether it may be published",
      otherNames: [
        "状态", "稿件状态", "发布状态", "稿态", "狀態", "稿件狀態", "發布狀態", "發佈狀態", "稿態", "pubstatus", "pub-status",
        "pub_status", "publication-status", "publication_status", "publication status", "publicationstatus",
      ]),
    MetadataKey(
      "signal", \.signal, .choice(.signal, { EditorialSignal($0) }), of: .page, zh: "更新、更正、撤稿",
      en: "what the sender wants done with it"),
    MetadataKey(
      "version", \.version,
      .text(
        .version, MetadataReader.version, shape: .integer(1...MetadataReader.highestVersion),
        shown: { .integer($0) }), of: .page, zh: "第几个版本", en: "which version it is"),
    MetadataKey("note", \.notes, .notes, of: .page, zh: "给编辑的说明，不刊出", en: "notes for the desk, not printed"),
    MetadataKey("credit", \.credit, .line, of: .page, zh: "供稿署名", en: "the credit that the sender asks for"),
    MetadataKey(
      "guid", \.guid, .text(.identifier, MetadataReader.identifier), of: .page, zh: "来稿的标识",
      en: "the identifier of the story at its sender"),
    MetadataKey(
      "editors", \.editors, .editors, of: .issue, zh: "职务和姓名，如 责任编辑: 林一苇",
      en: "duties and names, as in 责任编辑: 林一苇"),
  ]

  /// What Jekyll and Hugo say of one article.
  private static let ofPost: [MetadataKey] = [
    MetadataKey(ofPost: "title", zh: "标题", en: "the headline", otherNames: ["标题", "標題"]) {
      $0.post.title = $0.take($1, $2, expecting: .oneLine, MetadataReader.folded)
    },
    MetadataKey(ofPost: "author", zh: "作者", en: "the author", otherNames: ["authors", "作者"]) {
      $0.post.authors = $0.authors($1, $2)
    },
    MetadataKey(ofPost: "tags", zh: "标签", en: "tags", otherNames: ["标签", "標籤"]),
    MetadataKey(ofPost: "draft", zh: "草稿", en: "whether it is a draft", otherNames: ["草稿"]) {
      $0.post.isDraft = $0.take($1, $2, expecting: .truth, MetadataReader.truth) ?? false
    },
  ]

  /// The key that a written one stands for; nil when it means nothing to us, and for a duty.
  static func named(_ written: String, ofPost: Bool = true) -> MetadataKey? {
    guard let key = byName[written.lowercased()], ofPost || key.owner != .post else { return nil }
    return key
  }

  /// The name of the key that a written one stands for; nil when it means nothing to us, and for a duty.
  package static func key(for written: String) -> String? { named(written)?.name }
}

extension MetadataKey {
  /// Keys by which other programs say that a file is published, or is not, in lower case.
  private static let published: Set<String> = [
    "published", "publish", "is-published", "is_published", "ispublished", "approved", "ready",
    "final", "cleared", "released", "release", "live", "发布", "發布", "發佈", "刊发", "刊發", "可发", "可發", "签发", "簽發",
    "是否签发",
    "是否簽發", "已签发", "已簽發", "可刊", "定稿", "见报", "見報", "审定", "審定",
  ]

  /// Whether a key says that the file is published, or is not: a sentence of other programs, of which only the no counts.
  static func saysPublished(_ written: String) -> Bool { published.contains(written.lowercased()) }

  /// Duties in English, in lower case.
  private static let duties: Set<String> = [
    "editor", "page editor", "responsible editor", "copy editor", "sub-editor", "subeditor", "proofreader",
    "page designer",
  ]

  private static let deskRoles = WordTable(
    TraditionalWords.both(StandardWords.roles).filter { $0.1.contains { $0.place == .desk } })

  /// Whether a key is a duty of the desk 职务 and so an entry of `editors`, such as 责任编辑 or `editor`.
  package static func isDuty(_ written: String) -> Bool {
    let bytes = Array(written.utf8)
    return duties.contains(written.lowercased())
      || deskRoles.match(in: bytes, at: 0)?.offsets.upperBound == bytes.count
  }
}

extension Metadata {
  /// All values by their keys.
  package var values: [ConfigurationValue.Row] {
    MetadataKey.configured.map { ConfigurationValue.Row($0.name, $0.shown(self)) }
  }
}

extension KeyForm where Value == Metadata {
  /// The keys of front matter but for those of posts.
  static var metadata: Self {
    KeyForm(shape: .keys(MetadataKey.configured.map(\.key))) {
      reader, key, value, place throws(ConfigurationError) in
      place = try reader.metadata(key, value).completed(by: place)
    } shown: {
      .table($0.values)
    }
  }
}

extension ConfigurationReader {
  /// Metadata of which the first problem is thrown.
  fileprivate func metadata(_ key: String, _ value: YAMLValue) throws(ConfigurationError) -> Metadata {
    let reader = MetadataReader(try pairs(of: value, key: key), lineOffset: 0)
    switch reader.problems.first {
    case .unknownKey(let key, let line)?:
      throw unknownKey(key, line, among: MetadataKey.configured.map(\.name))
    case .badValue(let key, let value, let line, let expected)?:
      throw badValue(key, shown: value, line, expected)
    case .unreadable(let line, let reason)?: throw fault(line, reason)
    case nil, .missingFence?, .heldBack?: return reader.metadata
    }
  }
}
