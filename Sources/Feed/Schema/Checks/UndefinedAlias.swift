import Source
import XML

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
    // The aliases that were met last and are declared: items of one scope use few, and the same again and again.
    var known: [[UInt8]] = []
    var (item, scope) = (-1, -1)
    for attribute in document.attributes(QCodeAttributes.names) {
      let node = document.node(of: attribute)
      guard node.vocabulary == .newsML else { continue }
      if node.item != item {
        let own = catalogs.scope(ofItem: node.item)
        if own != scope { known = [] }
        (item, scope) = (node.item, own)
      }
      QCodeAttributes.forEachAlias(of: attribute) { bytes in
        for alias in known
        where alias.count == bytes.count && ByteSearch.matches(alias.span, in: bytes, at: 0) {
          return
        }
        let alias = unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
        if catalogs.declare(alias, in: scope) {
          if known.count == 16 { known = [] }
          known.append(Array(alias.utf8))
          return
        }
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

/// The aliases that the items of a message declare.
private struct Catalogs {
  /// What one item declares, or several that declare the same.
  private struct Scope {
    var aliases: Set<String>
    /// Those of the catalogs that are referred to.
    var referred: [Set<String>]
    /// Whether a catalog would have to be fetched, so that nothing is known of its aliases.
    var isOpen: Bool
  }

  /// What one item declares, before it is known whether another declares the same.
  private struct Declaration {
    var aliases: [String] = []
    /// The addresses of catalogs.
    var catalogs: [String] = []

    func isSame(as other: Declaration) -> Bool {
      aliases.elementsEqual(other.aliases, by: ByteSearch.equal)
        && catalogs.elementsEqual(other.catalogs, by: ByteSearch.equal)
    }
  }

  private var scopes: [Scope] = []
  private var scopeOfItem: [Int: Int] = [:]

  init(_ document: NewsMLDocument) {
    var declared: [Int: Declaration] = [:]
    for node in document.newsMLNodes("scheme") where document.parentName(of: node) == "catalog" {
      if let alias = node.element["alias"] {
        declared[node.item, default: Declaration()].aliases.append(alias)
      }
    }
    // A knowledge item on a vocabulary says itself which alias its codes have.
    for node in document.newsMLNodes("schemeMeta") {
      if let alias = node.element["preferredalias"] {
        declared[node.item, default: Declaration()].aliases.append(alias)
      }
    }
    for node in document.newsMLNodes("catalogRef") {
      declared[node.item, default: Declaration()].catalogs.append(node.element["href"] ?? "")
    }
    // Most items of a message declare what the one before declares.
    var last: Declaration?
    for item in declared.keys.sorted() {
      guard let declared = declared[item] else { continue }
      if let last, last.isSame(as: declared) {
        scopeOfItem[item] = scopes.count - 1
        continue
      }
      last = declared
      let known = declared.catalogs.map(document.catalogAliases(at:))
      scopeOfItem[item] = scopes.count
      scopes.append(
        Scope(
          aliases: Set(declared.aliases), referred: known.compactMap { $0 },
          isOpen: known.contains { $0 == nil })
      )
    }
  }

  /// The number of what an item declares; -1 for nothing.
  func scope(ofItem item: Int) -> Int { scopeOfItem[item] ?? -1 }

  /// Whether an alias is in a scope.
  func declare(_ alias: String, in scope: Int) -> Bool {
    guard scope >= 0 else { return false }
    let scope = scopes[scope]
    return scope.isOpen || scope.aliases.contains(alias) || scope.referred.contains { $0.contains(alias) }
  }
}
