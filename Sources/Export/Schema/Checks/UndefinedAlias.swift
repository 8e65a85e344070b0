extension SemanticCheck {
  static let undefinedAlias = SemanticCheck(
    id: "NX001", slug: "undefined-alias", severity: .error,
    summary: Wording(
      zh: "代码（QCode）冒号前的别名没有在本稿的 catalog 里声明。",
      en: "The alias before the colon of a QCode is not declared in a catalog of its item."),
    rationale: Wording(
      zh: "没有声明，对方无从知道代码出自哪个词表，只能丢弃它。",
      en: "Without it a partner cannot know which vocabulary a code is from, and can only drop it."),
    remedy: Wording(
      zh: "在 catalog 里声明这个别名；词表在发稿方自己的 catalog 文件里时，用 --catalog 给出。",
      en:
        "Declare the alias in a catalog; if it is in a catalog file of the sender, give that with --catalog."),
    badExample: """
      <newsItem guid="urn:newsml:linjiang.example:20260305:a">
        <itemMeta><itemClass qcode="ninat:text"/></itemMeta>
      </newsItem>
      """,
    goodExample: """
      <newsItem guid="urn:newsml:linjiang.example:20260305:a">
        <catalog><scheme alias="ninat" uri="http://cv.iptc.org/newscodes/ninature/"/></catalog>
        <itemMeta><itemClass qcode="ninat:text"/></itemMeta>
      </newsItem>
      """
  ) { document, report in
    let catalogs = Catalogs(document)
    var faults: [Fault] = []
    var indices: [FaultKey: Int] = [:]
    var known = KnownAliases()
    for attribute in document.attributes(QCodeAttributes.names.contains) {
      let node = document.node(of: attribute)
      guard node.vocabulary == .newsML else { continue }
      QCodeAttributes.forEachAlias(of: attribute) { bytes in
        guard !known.contains(bytes, in: node.item) else { return }
        let alias = unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
        guard !catalogs.declare(alias, in: node.item) else { return known.add(bytes, in: node.item) }
        let key = FaultKey(item: node.item, alias: alias)
        if let index = indices[key] {
          faults[index].count += 1
        } else {
          indices[key] = faults.count
          faults.append(Fault(node: node, attribute: attribute.name, alias: alias))
        }
      }
    }
    for fault in faults { report(fault.node, fault.message) }
  }
}

/// An alias is reported once an item, where it stands first.
private struct FaultKey: Hashable {
  let item: Int
  let alias: String
}

private struct Fault {
  let node: NewsMLDocument.Node
  let attribute: String
  let alias: String
  var count = 1

  var message: Wording {
    let name = node.element.name
    return Wording(
      zh: "<\(name)> 的属性 \(attribute) 用了别名“\(alias)”，本稿没有声明它"
        + (count > 1 ? "（共 \(count) 处）" : "") + "；请在 catalog 里加上",
      en: "the attribute \(attribute) of <\(name)> uses the alias “\(alias)”, which its item does not declare"
        + (count > 1 ? " (\(count) times in all)" : "") + "; add it to the catalog")
  }
}

/// The aliases that were met last and are declared: an item has few, and the same again and again.
private struct KnownAliases {
  private static let most = 16
  private var item = -1
  /// Their bytes one behind the other, and where each ends.
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  func contains(_ alias: Span<UInt8>, in item: Int) -> Bool {
    guard item == self.item else { return false }
    let bytes = bytes.span
    var start = 0
    for end in ends {
      var length = 0
      while length < alias.count, start + length < end, bytes[start + length] == alias[length] { length += 1 }
      if length == alias.count, start + length == end { return true }
      start = end
    }
    return false
  }

  mutating func add(_ alias: Span<UInt8>, in item: Int) {
    if item != self.item || ends.count == Self.most { (bytes, ends) = ([], []) }
    self.item = item
    for index in alias.indices { bytes.append(alias[index]) }
    ends.append(bytes.count)
  }
}

/// The aliases that the items of a message declare.
private struct Catalogs {
  private var aliases: [Int: Set<String>] = [:]
  /// Those of the catalogs that the items refer to.
  private var referred: [Int: [Set<String>]] = [:]
  /// The items with a catalog that would have to be fetched, so that nothing is known of their aliases.
  private var openItems: Set<Int> = []

  init(_ document: NewsMLDocument) {
    for node in document.newsMLNodes("scheme") where document.parentName(of: node) == "catalog" {
      if let alias = node.element["alias"] { aliases[node.item, default: []].insert(alias) }
    }
    // A knowledge item on a vocabulary says itself which alias its codes have.
    for node in document.newsMLNodes("schemeMeta") {
      if let alias = node.element["preferredalias"] { aliases[node.item, default: []].insert(alias) }
    }
    for node in document.newsMLNodes("catalogRef") {
      if let known = document.catalogAliases(of: node.element) {
        referred[node.item, default: []].append(known)
      } else {
        openItems.insert(node.item)
      }
    }
  }

  func declare(_ alias: String, in item: Int) -> Bool {
    openItems.contains(item) || aliases[item]?.contains(alias) == true
      || referred[item]?.contains { $0.contains(alias) } == true
  }
}
