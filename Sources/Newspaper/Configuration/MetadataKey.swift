/// The keys of front matter and the names under which people write them.
package enum MetadataKey {
  /// What a key says of one article, as Jekyll and Hugo have it; not in the configuration.
  static let post = ["title", "author", "tags", "draft"]

  /// Other names of keys, in lower case where they have one.
  private static let names: [String: String] = [
    "authors": "author",
    "报名": "publication", "报纸名称": "publication", "报纸": "publication", "報名": "publication",
    "報紙名稱": "publication", "報紙": "publication",
    "日期": "date", "出版日期": "date", "出报日期": "date", "見報日期": "date", "见报日期": "date",
    "出報日期": "date",
    "版次": "page", "版面": "page", "版序": "page", "版号": "page", "版號": "page",
    "版名": "section", "版面名称": "section", "版面名稱": "section",
    "版本": "edition",
    "期号": "issue", "总期号": "issue", "期数": "issue", "总期数": "issue", "期號": "issue", "總期號": "issue",
    "期數": "issue", "總期數": "issue",
    "刊号": "cn", "统一刊号": "cn", "国内统一刊号": "cn", "国内统一连续出版物号": "cn", "刊號": "cn",
    "統一刊號": "cn", "國內統一刊號": "cn", "國內統一連續出版物號": "cn",
    "语言": "language", "語言": "language",
    "版权": "rights", "版權": "rights",
    "状态": "status", "稿件状态": "status", "发布状态": "status", "稿态": "status", "狀態": "status",
    "稿件狀態": "status", "發布狀態": "status", "發佈狀態": "status", "稿態": "status",
    "pubstatus": "status", "pub-status": "status", "pub_status": "status", "publication-status": "status",
    "publication_status": "status", "publication status": "status", "publicationstatus": "status",
    "禁发": "embargo", "禁发至": "embargo", "禁发时间": "embargo", "禁发期": "embargo", "解禁": "embargo",
    "解禁时间": "embargo", "禁發": "embargo", "禁發至": "embargo", "禁發時間": "embargo", "禁發期": "embargo",
    "解禁時間": "embargo", "embargoed": "embargo", "embargo-until": "embargo", "embargo_until": "embargo",
    "embargo until": "embargo", "embargountil": "embargo", "embargoed-until": "embargo",
    "embargoed_until": "embargo", "embargoed until": "embargo", "embargoeduntil": "embargo",
    "标题": "title", "標題": "title", "作者": "author", "标签": "tags", "標籤": "tags", "草稿": "draft",
  ]

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

  /// The key that a written one stands for; nil when it means nothing to us, and for a duty.
  package static func key(for written: String, ofPost: Bool = true) -> String? {
    let name = written.lowercased()
    let key = names[name] ?? name
    if ConfigurationKeys.metadata.contains(where: { $0.name == key }) { return key }
    return ofPost && post.contains(key) ? key : nil
  }

  /// Whether a key is a duty of the desk 职务 and so an entry of `editors`, such as 责任编辑 or `editor`.
  package static func isDuty(_ written: String) -> Bool {
    let bytes = Array(written.utf8)
    return duties.contains(written.lowercased())
      || deskRoles.match(in: bytes, at: 0)?.offsets.upperBound == bytes.count
  }
}
