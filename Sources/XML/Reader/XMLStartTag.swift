import Source

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

  /// The name without prefix.
  var localName: String { unsafe String(cString: name) }

  /// The namespace URI; empty for none.
  var namespace: String { unsafe uri.map { unsafe String(cString: $0) } ?? "" }

  /// The value of the attribute of this name without prefix; nil when there is none.
  func value(of attribute: String) -> String? {
    guard let fields = unsafe attributes else { return nil }
    for index in 0..<attributeCount {
      let field = unsafe fields + 5 * index
      guard unsafe field[1] == nil, let name = unsafe field[0], unsafe String(cString: name) == attribute
      else {
        continue
      }
      return unsafe Self.value(from: field[3], to: field[4])
    }
    return nil
  }

  /// The value of an attribute.
  static func value(from start: UnsafePointer<UInt8>?, to end: UnsafePointer<UInt8>?) -> String {
    var value: [UInt8] = []
    unsafe append(valueFrom: start, to: end, to: &value)
    return String(decoding: value, as: UTF8.self)
  }

  /// Adds the bytes of the value of an attribute. libxml2 hands an ampersand over as `&#38;`, and nothing else so.
  static func append(
    valueFrom start: UnsafePointer<UInt8>?, to end: UnsafePointer<UInt8>?, to result: inout [UInt8]
  ) {
    guard let start = unsafe start, let end = unsafe end else { return }
    let bytes = unsafe UnsafeBufferPointer(start: start, count: end - start)
    let ampersand = unsafe ByteSearch.offset(of: .ampersand, in: bytes.span, from: 0)
    guard ampersand < bytes.count else {
      unsafe result.append(copying: bytes)
      return
    }
    let escape = Array("&#38;".utf8)
    var index = 0
    while index < bytes.count {
      let byte = unsafe bytes[index]
      result.append(byte)
      let isEscape = unsafe byte == escape[0] && bytes[index...].starts(with: escape)
      index += isEscape ? escape.count : 1
    }
  }
}
