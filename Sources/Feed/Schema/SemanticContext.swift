/// What the checks beyond the schema need to know besides the file.
public struct SemanticContext: Sendable, Hashable {
  /// The catalogs at hand, for the aliases of files that refer to them.
  public var catalogs: [CatalogFile]
  /// The versions of the standards that the file was held against, by namespace URI, such as `2.35`.
  public var versions: [String: String]

  /// Puts together what is known; without arguments nothing.
  public init(catalogs: [CatalogFile] = [], versions: [String: String] = [:]) {
    self.catalogs = catalogs
    self.versions = versions
  }
}
