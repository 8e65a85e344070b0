/// The names in messages of libxml2, which puts the whole URI of a namespace before each.
enum SchemaNames {
  /// The namespaces of news exchange and the prefixes that are usual for them; NewsML-G2 has none.
  private static let prefixes = [
    StandardNamespace.newsML: "",
    StandardNamespace.nitf: "nitf:",
    "http://www.w3.org/1999/xhtml": "html:",
    "http://www.w3.org/XML/1998/namespace": "xml:",
    "http://www.w3.org/2001/XMLSchema": "xs:",
    "http://www.w3.org/2001/XMLSchema-instance": "xsi:",
    "http://www.w3.org/ns/odrl/2/": "odrl:",
  ]

  /// A message with prefixes for `{URI}`; of a namespace that is not in the table the last part stays.
  static func shortened(_ message: String) -> String {
    var result = ""
    var rest = Substring(message).utf8
    while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
      let inside = rest[rest.index(after: open)...]
      // A pattern and a set of values have braces too, but no URI in them.
      guard let close = inside.firstIndex(of: UInt8(ascii: "}")), isURI(inside[..<close]) else {
        result += Substring(rest[...open])
        rest = inside
        continue
      }
      result += Substring(rest[..<open])
      result += prefix(of: String(Substring(inside[..<close])))
      rest = inside[inside.index(after: close)...]
    }
    return result + Substring(rest)
  }

  private static func isURI(_ text: Substring.UTF8View) -> Bool {
    text.contains(UInt8(ascii: ":"))
      && !text.contains { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "{") }
  }

  /// A name without prefix.
  static func local(_ name: Substring) -> String {
    name.utf8.lastIndex(of: UInt8(ascii: ":")).map { String(name[name.utf8.index(after: $0)...]) }
      ?? String(name)
  }

  private static func prefix(of uri: String) -> String {
    if let known = prefixes[uri] { return known }
    let last = uri.split(whereSeparator: { "/:#".contains($0) }).last
    return last.map { "\($0):" } ?? ""
  }
}
