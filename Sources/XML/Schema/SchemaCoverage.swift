internal import CLibXML2

/// Finds out at which elements of a file a schema looks.
///
/// The validator of libxml2 does not say it. But it takes an `xsi:nil` that is no truth value for an error at each element
/// that it holds against a declaration, and only there: so each element is shown to it with one.
@safe final class SchemaCoverage: SchemaValidation {
  private nonisolated(unsafe) static let probe: (name: UnsafePointer<UInt8>?, uri: UnsafePointer<UInt8>?) = {
    let uri = "http://www.w3.org/2001/XMLSchema-instance"
    return unsafe (
      UnsafePointer(xmlStrdup(Array("nil".utf8) + [0])), UnsafePointer(xmlStrdup(Array(uri.utf8) + [0]))
    )
  }()
  private nonisolated(unsafe) static let value: UnsafePointer<UInt8>? = unsafe UnsafePointer(
    xmlStrdup(Array("?".utf8) + [0]))
  private static let mark = "XMLSchema-instance}nil'"

  private var isChecked: [Bool] = []

  init(
    _ xml: [UInt8], schema: xmlSchemaPtr, identifiers: IdentifierNames, knowsNITF: Bool, limits: XMLLimits
  ) throws(XMLReadError) {
    try unsafe super.init(
      xml, schema: schema, identifiers: identifiers, knowsNITF: knowsNITF, limits: limits, buildsTree: false)
  }

  /// Reads the file; says of each element, by its number, whether it was looked at.
  func checked() throws(XMLReadError) -> [Bool] {
    try validate()
    return isChecked
  }

  override func tell(_ tag: XMLStartTag) {
    isChecked.append(false)
    var fields: [UnsafePointer<UInt8>?] = unsafe []
    unsafe fields.reserveCapacity(5 * (tag.attributeCount + 1))
    for index in 0..<tag.attributeCount {
      guard let given = unsafe tag.attributes.map({ unsafe $0 + 5 * index }) else { continue }
      let isProbe =
        unsafe xmlStrEqual(given[0], Self.probe.name) != 0 && xmlStrEqual(given[2], Self.probe.uri) != 0
      if !isProbe {
        for field in 0..<5 { unsafe fields.append(given[field]) }
      }
    }
    let value = unsafe Self.value
    unsafe fields += [Self.probe.name, nil, Self.probe.uri, value, value.map { unsafe $0 + 1 }]
    let count = unsafe fields.count / 5
    unsafe fields.withUnsafeMutableBufferPointer { buffer in
      super.tell(
        unsafe XMLStartTag(
          name: tag.name, prefix: tag.prefix, uri: tag.uri, namespaceCount: tag.namespaceCount,
          namespaces: tag.namespaces, attributeCount: count, attributes: buffer.baseAddress))
    }
  }

  override func meet(violation code: LibXMLCode, ofElement number: Int, message: UnsafePointer<CChar>?) {
    guard code == .badValue, isChecked.indices.contains(number), !isChecked[number] else { return }
    if unsafe LibXML.string(message).contains(Self.mark) { isChecked[number] = true }
  }
}
