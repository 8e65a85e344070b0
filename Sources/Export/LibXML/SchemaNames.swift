/// The names in messages of libxml2, which puts the whole URI of a namespace before each.
enum SchemaNames {
  /// The namespaces of news exchange and the prefixes that are usual for them; NewsML-G2 has none.
  private static let prefixes = [
    "http://iptc.org/std/nar/2006-10-01/": "",
    "http://iptc.org/std/NITF/2006-10-18/": "nitf:",
    "http://www.w3.org/1999/xhtml": "html:",
    "http://www.w3.org/XML/1998/namespace": "xml:",
    "http://www.w3.org/2001/XMLSchema": "xs:",
    "http://www.w3.org/2001/XMLSchema-instance": "xsi:",
    "http://www.w3.org/ns/odrl/2/": "odrl:",
  ]

  /// A message with prefixes for `{URI}`; of a namespace that is not in the table the last part stays.
  static func shortened(_ message: String) -> String {
    var result = ""
    var rest = Substring(message)
    while let open = rest.firstIndex(of: "{") {
      let inside = rest[rest.index(after: open)...]
      // A pattern and a set of values have braces too, but no URI in them.
      guard let close = inside.firstIndex(of: "}"), inside[..<close].contains(":"),
        !inside[..<close].contains(where: { $0 == " " || $0 == "'" || $0 == "{" })
      else {
        result += rest[...open]
        rest = inside
        continue
      }
      result += rest[..<open]
      result += prefix(of: String(inside[..<close]))
      rest = inside[inside.index(after: close)...]
    }
    return result + rest
  }

  /// A name without prefix.
  static func local(_ name: Substring) -> String {
    name.lastIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? String(name)
  }

  private static func prefix(of uri: String) -> String {
    if let known = prefixes[uri] { return known }
    let last = uri.split(whereSeparator: { "/:#".contains($0) }).last
    return last.map { "\($0):" } ?? ""
  }
}
