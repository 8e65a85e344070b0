/// A start tag as libxml2 hands it over; its pointers hold only while it is being met.
@safe struct XMLStartTag {
  /// The name without prefix.
  let name: UnsafePointer<UInt8>
  /// The prefix; nil for none.
  let prefix: UnsafePointer<UInt8>?
  /// The namespace URI; nil for none.
  let uri: UnsafePointer<UInt8>?
  /// The number of namespace declarations.
  let namespaceCount: Int
  /// The namespace declarations: prefix and URI of each.
  let namespaces: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  /// The number of attributes.
  let attributeCount: Int
  /// The attributes: name, prefix, URI, start and end of the value of each.
  let attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
}
