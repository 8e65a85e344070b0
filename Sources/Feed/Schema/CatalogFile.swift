public import Source
public import XML

/// A catalog of NewsML-G2 that the caller has at hand: which aliases it declares. Catalogs are never fetched.
public struct CatalogFile: Sendable, Hashable {
  /// The name of the file, by which a `catalogRef` finds it.
  public let name: String
  /// The aliases.
  let aliases: Set<String>

  /// Reads a catalog: the root is a `catalog` or a `catalogItem`.
  ///
  /// - Parameters:
  ///   - xml: The bytes of the file.
  ///   - name: Its name without folders, such as `catalog.IPTC-G2-Standards_41.xml`.
  /// - Throws: ``CatalogError`` when the bytes are no XML or declare no alias.
  public init(_ xml: [UInt8], name: String) throws(CatalogError) {
    let tree: XMLTree
    do throws(XMLReadError) {
      tree = try XMLTreeReader.read(xml)
    } catch {
      throw .unreadable(error)
    }
    var aliases: Set<String> = []
    for node in NewsMLDocument(tree, context: SemanticContext()).nodes("scheme") {
      if let alias = node.element["alias"] { aliases.insert(alias) }
    }
    guard !aliases.isEmpty else { throw .noAliases(root: tree.root.name) }
    self.name = name
    self.aliases = aliases
  }

  /// Whether a `catalogRef` with an address means this catalog: the last part of the address is the name of the file.
  func isMeant(by address: String) -> Bool {
    let last = address.utf8.split(separator: UInt8(ascii: "/")).last.map(Array.init) ?? []
    return !last.isEmpty && last == Array(name.utf8)
  }
}

/// Why a file cannot serve as a catalog.
public enum CatalogError: WordedError, Hashable {
  /// It is not XML that may be read.
  case unreadable(XMLReadError)
  /// It declares no alias; `root` is what its root element is called.
  case noAliases(root: String)

  /// The line and the column of what is no XML.
  public var place: String? { if case .unreadable(let error) = self { error.place } else { nil } }

  /// What is wrong and what to do about it.
  public var wording: Wording {
    switch self {
    case .unreadable(let error): error.wording
    case .noAliases(let root):
      Wording(
        zh: "里面没有带 alias 的 <scheme>（根元素是 <\(root)>）；请给出 NewsML-G2 的 catalog 文件",
        en: "it holds no <scheme> with an alias (its root is <\(root)>); give a NewsML-G2 catalog file")
    }
  }
}
