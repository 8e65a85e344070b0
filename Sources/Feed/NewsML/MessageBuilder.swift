import Document
import Newspaper
import XML

/// Builds the message of an issue from its pages.
struct MessageBuilder {
  private let issue: Issue
  private let spelling: [PageSpelling]
  private let options: ExportOptions
  private let date: CalendarDate
  private let pages: [PageContext]

  init(_ issue: Issue, spelling: [PageSpelling], options: ExportOptions) throws(ExportError) {
    self.issue = issue
    self.spelling = spelling
    self.options = options
    let labels = Self.labels(of: issue.pages)
    let senderGUIDs = Self.senderGUIDs(of: issue)
    var pages: [PageContext] = []
    for (index, page) in issue.pages.enumerated() {
      let metadata = page.metadata.completed(by: issue.metadata)
      pages.append(
        PageContext(
          index: index, file: page.file, metadata: metadata,
          date: try Self.date(metadata.date, file: page.file, options),
          label: labels[index] + Self.mark(ofEdition: metadata.edition),
          options: options,
          senderGUID: senderGUIDs[index]))
    }
    self.pages = pages
    if let first = pages.first {
      date = issue.metadata.date ?? first.date
    } else {
      date = try Self.date(issue.metadata.date, file: "", options)
    }
  }

  private static func date(
    _ date: CalendarDate?, file: String, _ options: ExportOptions
  ) throws(ExportError) -> CalendarDate {
    if let date { return date }
    guard options.missingDate == .standIn, let standIn = CalendarDate(year: 1970, month: 1, day: 1) else {
      throw .noDate(file: file)
    }
    return standIn
  }

  /// What tells the packages of one edition from those of another; nothing where no edition is named.
  private static func mark(ofEdition edition: String?) -> String {
    guard let edition, !edition.isEmpty else { return "" }
    var hash = ContentHash()
    hash.combine(edition)
    return "-edition-\(hash.digits.prefix(8))"
  }

  /// What stands for each page in the name of its package: its printed number where every page has one and no two
  /// the same, else its place in the issue.
  private static func labels(of pages: [Page]) -> [String] {
    let printed = pages.compactMap { page -> String? in
      guard let number = page.metadata.page, !number.isEmpty,
        number.utf8.allSatisfy({ $0.isAlphanumeric })
      else { return nil }
      return "page\(number)"
    }
    if printed.count == pages.count, Set(printed).count == pages.count { return printed }
    return pages.indices.map { "page\(padded($0 + 1, to: 2))" }
  }

  /// The message.
  func message() -> NewsMessage {
    var items: [NewsItem] = []
    var packages: [PackageItem] = []
    var hash = ContentHash()
    var names = StoryNames(taken: pages.compactMap(\.senderGUID))
    for (index, page) in issue.pages.enumerated() {
      let spelling = spelling.indices.contains(index) ? spelling[index] : PageSpelling()
      let built = pages[index].build(page, spelling: spelling, names: &names)
      items += built.items
      packages.append(
        package(of: page, pages[index], spelling: spelling.page, groups: built.groups, hash: built.hash))
      hash.combine(built.hash.digits)
    }
    let metadata = issueMetadata
    let sent = options.now ?? Timestamp(date, zone: options.zone)
    let provider = metadata.provider.flatMap { LabelText($0) }
    let authority = provider?.string ?? GUID.unknownProvider
    packages.insert(package(ofIssue: metadata, pages: packages, sent: sent, hash: hash), at: 0)
    hash.combine(sent.iso8601)
    if let edition = metadata.edition { hash.combine(edition) }
    return NewsMessage(
      sent: sent, sender: provider ?? .unknownProvider,
      transmitID: GUID(provider: authority, date: date, local: "message-\(hash.digits)").string,
      packages: packages, items: items)
  }

  /// The package of the issue, which refers to those of its pages.
  private func package(
    ofIssue metadata: Metadata, pages: [PackageItem], sent: Timestamp, hash: ContentHash
  ) -> PackageItem {
    let provider = LabelText(metadata.provider)
    let title = LabelText(metadata.publication)
    // A page that goes out by itself is not the issue.
    let local =
      issue.pages.count == 1 && issue.pages[0].metadata.page != nil
      ? "issue-\(self.pages[0].label)" : "issue" + Self.mark(ofEdition: metadata.edition)
    return PackageItem(
      guid: GUID(
        provider: provider?.string ?? GUID.unknownProvider, date: date,
        local: provider == nil ? "\(local)-\(hash.digits)" : local),
      version: metadata.version ?? 1, rights: RightsInfo(metadata.rights),
      meta: ItemMeta(
        nature: .composite, provider: Provider(literal: provider ?? .unknownProvider, name: title),
        versionCreated: sent, embargoed: metadata.embargo, status: metadata.status ?? .usable,
        title: title, signal: metadata.signal),
      content: ContentMeta(
        contentCreated: date, contributors: Self.editors(of: issue.pages),
        language: LanguageTag(metadata.language) ?? options.language, headlines: Self.headlines(title)),
      properties: properties(of: .issue, metadata),
      groups: [
        PackageItem.Group(id: "issue", role: .issue, references: pages.map { .item($0.reference) })
      ])
  }

  /// The package of a page: what is known of it, and its items in print order.
  private func package(
    of page: Page, _ context: PageContext, spelling: String?, groups: [PackageItem.Group], hash: ContentHash
  ) -> PackageItem {
    let names = [page.metadata.page, page.metadata.section].compactMap(\.self)
    let title = LabelText(names.joined(separator: " "))
    var content = context.contentMeta(nil)
    content.contributors = Self.editors(of: [page])
    content.headlines = Self.headlines(title)
    let root = PackageItem.Group(
      id: context.groupID, role: .page, references: groups.map { .group($0.id) })
    return PackageItem(
      guid: context.guid(context.label, hash), version: context.version,
      rights: RightsInfo(context.metadata.rights),
      meta: context.itemMeta(.composite, title: title, links: []), content: content, page: context.index,
      spelling: spelling, properties: properties(of: page), groups: [root] + groups)
  }

  /// What readers list a package by.
  private static func headlines(_ title: LabelText?) -> [ContentMeta.Headline] {
    title.map { [ContentMeta.Headline(role: .main, text: $0)] } ?? []
  }

  /// What is known of the issue; of several pages, what any of them knows about who sends it, the strictest embargo, the
  /// highest version, and whether all may go out.
  private var issueMetadata: Metadata {
    if issue.pages.count == 1 { return issue.metadata.completed(by: issue.pages[0].metadata) }
    var metadata = issue.metadata
    let ofPages = issue.pages.map(\.metadata)
    metadata.provider = metadata.provider ?? ofPages.lazy.compactMap(\.provider).first
    metadata.publication = metadata.publication ?? ofPages.lazy.compactMap(\.publication).first
    metadata.language = metadata.language ?? ofPages.lazy.compactMap(\.language).first
    metadata.embargo =
      ofPages.compactMap(\.embargo).reduce(nil) { $0?.stricter($1) ?? $1 } ?? metadata.embargo
    // As one thing the issue may go out when all of it may; what to take back is said of the single items.
    let statuses = Set(ofPages.map { $0.status ?? .usable })
    metadata.status = statuses.count > 1 ? .withheld : statuses.first
    let signals = Set(ofPages.map(\.signal))
    metadata.signal = signals.count == 1 ? signals.first ?? nil : nil
    metadata.version = ofPages.compactMap(\.version).max()
    return metadata
  }

  private static func editors(of pages: [Page]) -> [ContentMeta.Party] {
    var parties: [ContentMeta.Party] = []
    for editors in pages.flatMap(\.metadata.editors) {
      for name in editors.names {
        guard let name = LabelText(name) else { continue }
        let party = ContentMeta.Party(name: name, role: nil, note: LabelText(editors.role))
        if !parties.contains(party) { parties.append(party) }
      }
    }
    return parties
  }

  /// The keys of metadata that are properties of their owner.
  private func properties(of owner: MetadataKey.Owner, _ metadata: Metadata) -> [PackageItem.Property] {
    MetadataKey.all.filter { $0.isProperty && $0.owner == owner }.compactMap { key in
      key.text(in: metadata).map { PackageItem.Property(name: PageProperty(key), value: $0) }
    }
  }

  private func properties(of page: Page) -> [PackageItem.Property] {
    var properties = verbatim(page.file, as: .file, escaped: .fileEscaped)
    properties += self.properties(of: .page, page.metadata)
    for editors in page.metadata.editors {
      properties += editors.names.map { .init(name: .editor, value: $0, label: LabelText(editors.role)) }
    }
    if let text = page.frontMatter?.text {
      properties += verbatim(text, as: .frontmatter, escaped: .frontmatterEscaped)
    }
    return properties
  }

  /// A text that must come back as it is: with escapes where XML forbids a character, and cut where it is too long.
  private func verbatim(
    _ text: String, as name: PageProperty, escaped: PageProperty
  ) -> [PackageItem.Property] {
    let isEscaped = ForbiddenCharacter.occurs(in: text)
    return TextPieces.of(isEscaped ? ForbiddenCharacter.escape(text) : text)
      .map { PackageItem.Property(name: isEscaped ? escaped : name, value: $0) }
  }
}

extension ExportOptions {
  /// The language of pages that do not name theirs.
  var language: LanguageTag { LanguageTag(defaultLanguage) ?? .undetermined }
}

extension MessageBuilder {
  /// The names that the stories of the pages have at their senders, one a page; nil where none is given or it cannot be
  /// used: the page has several stories, an earlier page has the name, or it is one that our own items may get.
  static func senderGUIDs(of issue: Issue) -> [String?] {
    var used: Set<[UInt8]> = []
    return issue.pages.map { page in
      let metadata = page.metadata.completed(by: issue.metadata)
      guard let guid = page.metadata.guid, page.story != nil else { return nil }
      let provider = LabelText(metadata.provider)?.string ?? GUID.unknownProvider
      if let date = metadata.date, GUID.isOurs(guid, provider: provider, date: date) { return nil }
      return used.insert(Array(guid.utf8)).inserted ? guid : nil
    }
  }
}
