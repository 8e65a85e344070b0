import Source
internal import CLibXML2

/// Checks one file against a schema while libxml2 reads it, and builds its tree in the same pass on request.
@safe class SchemaValidation: XMLTreeBuilder {
  /// What libxml2 reported, before its place is known.
  private struct Report {
    let code: LibXMLCode
    let elementNumber: Int
    let message: String
    var wording: Wording?
  }

  // Overlapping uses of what every event uses are not checked for: one thread meets one event at a time, and none of these
  // is held while the validator, which may report, is called. The check at each use cost a tenth of the whole reading.

  private let schema: xmlSchemaPtr
  private let buildsTree: Bool
  private var usedIdentifiers: UsedIdentifiers
  /// Shows the validator NITF without its namespace as if it had it; nil where the schema knows no NITF.
  @exclusivity(unchecked) private var adoption: NITFAdoption?
  private var reports: [Report] = []
  @exclusivity(unchecked) private var openElements: [Int] = []
  /// Text, and how much of it the validator has been given. The validator measures the text of an element each time it is
  /// given more, and the reader ends a piece at each entity: handed on piece by piece, a long text takes quadratic time.
  @exclusivity(unchecked) private var pendingText: [UInt8] = []
  @exclusivity(unchecked) private var flushedCount = 0
  /// The capacity of the buffer, in bytes, that is kept after a flush.
  private static let keptCapacity = 1 << 12
  /// The number of bytes after which the buffer is flushed.
  private static let flushSize = 1 << 20
  /// The validator's own callbacks, and the data they take.
  @exclusivity(unchecked) private var validator: xmlSAXHandlerPtr?
  @exclusivity(unchecked) private var validatorData: UnsafeMutableRawPointer?

  init(
    _ xml: [UInt8], schema: xmlSchemaPtr, identifiers: IdentifierNames, knowsNITF: Bool, limits: XMLLimits,
    buildsTree: Bool
  ) throws(XMLReadError) {
    unsafe adoption = knowsNITF ? NITFAdoption() : nil
    unsafe self.schema = schema
    self.buildsTree = buildsTree
    usedIdentifiers = UsedIdentifiers(identifiers)
    try super.init(XMLInput(xml, limits: limits), limits: limits)
  }

  /// Reads the file and returns what violates the schema.
  final func violations() throws(XMLReadError) -> [SchemaViolation] {
    try validate()
    return try placed()
  }

  /// Reads the file with the validator at its side.
  final func validate() throws(XMLReadError) {
    guard let context = unsafe xmlSchemaNewValidCtxt(schema) else { throw XMLReadError(.libraryFault) }
    defer { unsafe xmlSchemaFreeValidCtxt(context) }
    unsafe xmlSchemaSetValidStructuredErrors(
      context,
      { this, error in
        guard let this = unsafe this, let error = unsafe error else { return }
        unsafe Unmanaged<SchemaValidation>.fromOpaque(this).takeUnretainedValue().take(error)
      }, Unmanaged.passUnretained(self).toOpaque())
    // Plugged into nothing, the validator hands its callbacks over, and we call them: an error at the end of an
    // element then finds that element still open. The plug keeps the address of the slot.
    let slot = UnsafeMutablePointer<xmlSAXHandlerPtr?>.allocate(capacity: 1)
    unsafe slot.initialize(to: nil)
    defer { unsafe slot.deallocate() }
    guard let plug = unsafe xmlSchemaSAXPlug(context, slot, &validatorData) else {
      throw XMLReadError(.libraryFault)
    }
    defer { unsafe xmlSchemaSAXUnplug(plug) }
    unsafe validator = slot.pointee
    defer { unsafe validator = nil }
    try run()
  }

  override func open(_ tag: XMLStartTag) {
    tellText()
    unsafe openElements.append(elementCount)
    tell(unsafe adoption?.open(tag) ?? tag)
    checkIdentifiers(of: tag)
    if buildsTree { super.open(tag) }
  }

  /// Hands a start tag to the validator.
  func tell(_ tag: XMLStartTag) {
    unsafe validator?.pointee.startElementNs?(
      validatorData, tag.name, tag.prefix, tag.uri, Int32(tag.namespaceCount), tag.namespaces,
      Int32(tag.attributeCount), 0, tag.attributes)
  }

  override func close(
    _ name: UnsafePointer<UInt8>?, _ prefix: UnsafePointer<UInt8>?, _ uri: UnsafePointer<UInt8>?
  ) {
    tellText()
    let told = unsafe adoption?.close(uri) ?? uri
    unsafe validator?.pointee.endElementNs?(validatorData, name, prefix, told)
    unsafe openElements.removeLast()
    if buildsTree { unsafe super.close(name, prefix, uri) }
  }

  override func meet(text: UnsafeBufferPointer<UInt8>) {
    if buildsTree { unsafe super.meet(text: text) }
    unsafe pendingText.append(copying: text)
    if unsafe pendingText.count - flushedCount >= Self.flushSize { tellText() }
  }

  override func meet(instruction target: UnsafePointer<UInt8>, data: UnsafePointer<UInt8>?) {
    if buildsTree { unsafe super.meet(instruction: target, data: data) }
  }

  private func tellText() {
    guard unsafe pendingText.count > flushedCount else { return }
    // The validator may report meanwhile, so nothing of this object is held during the call.
    var text: [UInt8] = []
    unsafe swap(&text, &pendingText)
    let told = unsafe flushedCount
    unsafe text.withUnsafeBufferPointer { text in
      let piece = unsafe UnsafeBufferPointer(rebasing: text[told...])
      unsafe validator?.pointee.characters?(validatorData, piece.baseAddress, Int32(piece.count))
    }
    // To empty the list after each piece would cost more than to fill it.
    if text.count >= Self.keptCapacity { text.removeAll(keepingCapacity: text.capacity < Self.flushSize) }
    unsafe flushedCount = text.count
    unsafe swap(&text, &pendingText)
  }

  override func meet(namespaceFault code: LibXMLCode, message: String) {
    let wording = XMLReadError(.namespace(code: code), message: message).wording
    report(Report(code: code, elementNumber: elementCount, message: message, wording: wording))
    if buildsTree { super.meet(namespaceFault: code, message: message) }
  }

  private func take(_ error: CLibXML2Error) {
    let code = LibXMLCode(rawValue: unsafe error.pointee.code)
    guard code != .schemaValidatorFault, code != .noMemory else { return fail(.libraryFault) }
    unsafe meet(violation: code, ofElement: openElements.last ?? 0, message: error.pointee.message)
  }

  /// Takes what the validator says about an element.
  func meet(violation code: LibXMLCode, ofElement number: Int, message: UnsafePointer<CChar>?) {
    guard reports.count < limits.violationCount else { return }
    report(Report(code: code, elementNumber: number, message: unsafe LibXML.string(message)))
  }

  /// Reports identifiers that an element before had already, in the words of libxml2.
  private func checkIdentifiers(of tag: XMLStartTag) {
    guard tag.attributeCount > 0 else { return }
    for repetition in usedIdentifiers.take(tag) {
      report(
        Report(
          code: .badValue, elementNumber: elementCount,
          message: "Element '{\(tag.namespace)}\(tag.localName)', attribute '\(repetition.attribute)': "
            + "'\(repetition.value)' is not a valid value of the atomic type 'xs:ID'."))
    }
  }

  private func report(_ report: Report) {
    if reports.count < limits.violationCount { reports.append(report) }
  }

  private func placed() throws(XMLReadError) -> [SchemaViolation] {
    guard !reports.isEmpty else { return [] }
    let last = elementCount - 1
    let numbers = reports.map { min($0.elementNumber, last) }
    // Most files have no fault: so the tree that knows the places is made only where one was found.
    let tree = buildsTree ? try self.tree() : try XMLTreeReader.read(input, limits: limits)
    var paths = XMLTreePaths(tree)
    return zip(reports, numbers).map { report, number in
      let element = tree.element(number: number)
      let message = SchemaMessage(report.message)
      return SchemaViolation(
        code: report.code, elementNumber: number, line: element.line, column: element.column,
        path: paths.path(ofElement: number), message: message.text,
        wording: report.wording ?? message.wording(for: report.code))
    }
  }
}
