import Export

/// What is known about an issue in JSON; what is not known is null.
struct MetadataReport: Encodable {
  /// Who may do what with the text.
  struct RightsReport: Encodable {
    @Nullable var holder: String?
    @Nullable var notice: String?
    @Nullable var terms: String?
  }

  /// A duty and the people who have it.
  struct EditorsReport: Encodable {
    var role: String
    var names: [String]
  }

  @Nullable var publication: String?
  @Nullable var date: String?
  @Nullable var section: String?
  @Nullable var edition: String?
  @Nullable var issue: String?
  @Nullable var cn: String?
  @Nullable var provider: String?
  @Nullable var language: String?
  @Nullable var rights: RightsReport?
  @Nullable var embargo: String?
  @Nullable var status: String?
  @Nullable var signal: String?
  @Nullable var version: Int?
  @Nullable var note: String?
  @Nullable var credit: String?
  @Nullable var guid: String?
  var editors: [EditorsReport]

  /// Describes metadata. The number of a page belongs to the page.
  init(_ metadata: Metadata) {
    publication = metadata.publication
    date = metadata.date?.iso8601
    section = metadata.section
    edition = metadata.edition
    issue = metadata.issue
    cn = metadata.cn
    provider = metadata.provider
    language = metadata.language
    rights = metadata.rights.map { RightsReport(holder: $0.holder, notice: $0.notice, terms: $0.terms) }
    embargo = metadata.embargo?.text
    status = metadata.status?.rawValue
    signal = metadata.signal?.rawValue
    version = metadata.version
    note = metadata.notes.isEmpty ? nil : metadata.notes.joined(separator: "\n")
    credit = metadata.credit
    guid = metadata.guid
    editors = metadata.editors.map { EditorsReport(role: $0.role, names: $0.names) }
  }
}
