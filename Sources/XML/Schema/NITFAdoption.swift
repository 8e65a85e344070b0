internal import CLibXML2

/// Shows a validator NITF that is written without its namespace as if it had it: a `nitf` element that has none, or that
/// has got that of the NewsML-G2 around it, and what is inside and has no other.
///
/// Only what the validator sees changes; the file, its tree and all places stay as they are.
@safe struct NITFAdoption {
  /// The namespace, for as long as the program runs: the validator keeps the address.
  private nonisolated(unsafe) static let namespace: UnsafePointer<UInt8>? = {
    let copy = unsafe xmlStrdup(Array(StandardNamespace.nitf.utf8) + [0])
    return unsafe UnsafePointer(copy)
  }()
  private static let namespaceOfNewsML = Array(StandardNamespace.newsML.utf8) + [0]
  private static let rootName = Array("nitf".utf8) + [0]

  /// How many elements are open in the `nitf` element, itself included; 0 outside of one.
  private var depth = 0
  /// Whether the `nitf` element is in the namespace of NewsML-G2, else it is in none.
  private var isInNewsML = false

  /// Meets a start tag; gives it as the validator should see it.
  mutating func open(_ tag: XMLStartTag) -> XMLStartTag {
    if depth == 0 {
      guard unsafe xmlStrEqual(tag.name, Self.rootName) != 0 else { return tag }
      guard unsafe isBare(tag.uri) || Self.isNewsML(tag.uri) else { return tag }
      isInNewsML = unsafe !isBare(tag.uri)
    }
    depth += 1
    guard unsafe isMeant(tag.uri) else { return tag }
    return unsafe XMLStartTag(
      name: tag.name, prefix: tag.prefix, uri: Self.namespace, namespaceCount: tag.namespaceCount,
      namespaces: tag.namespaces, attributeCount: tag.attributeCount, attributes: tag.attributes)
  }

  /// Meets an end tag of a namespace; gives the one that the validator should see.
  mutating func close(_ uri: UnsafePointer<UInt8>?) -> UnsafePointer<UInt8>? {
    guard depth > 0 else { return unsafe uri }
    depth -= 1
    return unsafe isMeant(uri) ? Self.namespace : uri
  }

  private func isMeant(_ uri: UnsafePointer<UInt8>?) -> Bool {
    unsafe isInNewsML ? Self.isNewsML(uri) : isBare(uri)
  }

  private func isBare(_ uri: UnsafePointer<UInt8>?) -> Bool { unsafe uri == nil }

  private static func isNewsML(_ uri: UnsafePointer<UInt8>?) -> Bool {
    unsafe xmlStrEqual(uri, namespaceOfNewsML) != 0
  }
}
