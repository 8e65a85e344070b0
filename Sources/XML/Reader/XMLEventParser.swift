import Source
internal import CLibXML2

/// Reads an XML file with libxml2 and tells its subclass what it meets; keeps no document.
///
/// It opens nothing but the bytes it is given: no DTD, no external file, no network, no entity but the five of XML
/// itself. A DOCTYPE that only names a DTD is passed over.
@safe class XMLEventParser {
  /// The text of the file.
  let input: XMLInput
  /// How much is accepted.
  let limits: XMLLimits
  /// The number of elements that have opened.
  private(set) var elementCount = 0
  /// The number of elements that are open.
  private(set) var depth = 0
  private var context: xmlParserCtxtPtr?
  private var failure: XMLReadError?
  private var textLength = 0
  /// The number of namespace declarations of each open element. Overlapping uses are not checked for: one thread meets one
  /// event at a time, and nobody is called while it is changed.
  @exclusivity(unchecked) private var namespaces: [Int] = []
  private var namespacesInScope = 0
  private var isStopped = false

  /// Takes the text of a file.
  init(_ input: XMLInput, limits: XMLLimits) {
    self.input = input
    self.limits = limits
  }

  /// An element opens. Subclasses override it; what they are given is gone when they return.
  func open(_ tag: XMLStartTag) {}

  /// The innermost open element closes.
  func close(_ name: UnsafePointer<UInt8>?, _ prefix: UnsafePointer<UInt8>?, _ uri: UnsafePointer<UInt8>?) {}

  /// Characters stand in the innermost open element; a run may come in several pieces.
  func meet(text: UnsafeBufferPointer<UInt8>) {}

  /// A processing instruction stands here, perhaps outside the root.
  func meet(instruction target: UnsafePointer<UInt8>, data: UnsafePointer<UInt8>?) {}

  /// The file breaks a rule of namespaces; the element that opens next, or the instruction here, has a bad name.
  func meet(namespaceFault code: LibXMLCode, message: String) {}

  /// Reads the file to its end, or to where ``stop()`` is called.
  ///
  /// - Throws: ``XMLReadError`` with the first fault of the file.
  final func run() throws(XMLReadError) {
    precondition(LibXML.isReady)
    guard let context = unsafe xmlNewParserCtxt() else { throw XMLReadError(.libraryFault) }
    unsafe self.context = context
    defer {
      unsafe xmlFreeParserCtxt(context)
      unsafe self.context = nil
    }
    unsafe context.pointee.sax.pointee = Self.handler
    unsafe context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
    // NOENT is not set: without it attribute values come as the schema validator expects them.
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue
    withExtendedLifetime(self) {
      unsafe input.bytes.withUnsafeBytes { bytes in
        _ = unsafe xmlCtxtReadMemory(
          context, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), nil, nil,
          Int32(options))
      }
    }
    if let failure {
      // Bytes that are no text are the cause, whatever libxml2 stumbled over; it tells less of them.
      try XMLEncoding.check(input.bytes)
      throw failure
    }
    if !isStopped, unsafe context.pointee.wellFormed == 0 {
      throw error(XMLReadError.Fault(LibXMLCode(rawValue: unsafe context.pointee.errNo), isAtEnd: false))
    }
  }

  /// Reads no further. What follows is not checked.
  final func stop() {
    isStopped = true
    unsafe xmlStopParser(context)
  }

  /// Gives the file up because of a fault at the current place.
  final func fail(_ fault: XMLReadError.Fault, message: String = "") {
    if failure == nil { failure = error(fault, message: message) }
    stop()
  }

  /// The byte offset, from 0, up to which the text has been read.
  final var offset: Int { min(unsafe xmlByteConsumed(context), input.bytes.count) }

  /// The byte offset, from 0, of the `<` of the start tag that is being met: no `<` can stand inside a tag.
  final var tagOffset: Int {
    let bytes = input.bytes
    return ByteSearch.lastOffset(of: UInt8(ascii: "<"), in: bytes.span, through: min(offset, bytes.count - 1))
  }

  private func error(_ fault: XMLReadError.Fault, message: String = "") -> XMLReadError {
    XMLReadError(fault, at: offset, in: input.bytes, message: message)
  }
}

extension XMLEventParser {
  /// The callbacks. They find their parser by the unretained pointer that ``run()`` keeps alive.
  /// Written once, then only copied.
  private nonisolated(unsafe) static let handler: xmlSAXHandler = {
    var handler = unsafe xmlSAXHandler()
    unsafe handler.initialized = UInt32(XML_SAX2_MAGIC)
    unsafe handler.startElementNs = {
      this, name, prefix, uri, namespaceCount, namespaces, count, _, attributes in
      guard let name = unsafe name else { return }
      unsafe XMLEventParser.with(this) {
        $0.didOpen(
          unsafe XMLStartTag(
            name: name, prefix: prefix, uri: uri, namespaceCount: Int(namespaceCount), namespaces: namespaces,
            attributeCount: Int(count), attributes: attributes))
      }
    }
    unsafe handler.endElementNs = { this, name, prefix, uri in
      unsafe XMLEventParser.with(this) { unsafe $0.didClose(name, prefix, uri) }
    }
    unsafe handler.characters = { this, text, count in
      unsafe XMLEventParser.with(this) { unsafe $0.didMeet(text, count) }
    }
    unsafe handler.ignorableWhitespace = unsafe handler.characters
    unsafe handler.cdataBlock = unsafe handler.characters
    unsafe handler.processingInstruction = { this, target, data in
      guard let target = unsafe target else { return }
      unsafe XMLEventParser.with(this) { unsafe $0.didMeet(instruction: target, data: data) }
    }
    unsafe handler.internalSubset = { this, _, _, _ in
      unsafe XMLEventParser.with(this) { $0.didMeetDocumentType() }
    }
    unsafe handler.reference = { this, name in
      unsafe XMLEventParser.with(this) { unsafe $0.fail(.entity(name: LibXML.string(name))) }
    }
    unsafe handler.serror = { this, error in
      guard let error = unsafe error else { return }
      unsafe XMLEventParser.with(this) { unsafe $0.didFail(error) }
    }
    return unsafe handler
  }()

  /// Hands the parser to its callback without counting one more reference, which ``run()`` holds: events are many.
  private static func with(_ pointer: UnsafeMutableRawPointer?, _ event: (XMLEventParser) -> Void) {
    guard let pointer = unsafe pointer else { return }
    unsafe Unmanaged<XMLEventParser>.fromOpaque(pointer)._withUnsafeGuaranteedRef(event)
  }

  private func didOpen(_ tag: XMLStartTag) {
    guard failure == nil else { return }
    textLength = 0
    depth += 1
    guard depth <= limits.depth else { return fail(.tooDeep(limit: limits.depth)) }
    unsafe namespaces.append(tag.namespaceCount)
    namespacesInScope += tag.namespaceCount
    guard namespacesInScope <= limits.namespaceCount else {
      return fail(.tooManyNamespaces(limit: limits.namespaceCount))
    }
    guard unsafe context.map({ unsafe Int(xmlDictSize($0.pointee.dict)) }) ?? 0 <= limits.nameCount else {
      return fail(.tooManyNames(limit: limits.nameCount))
    }
    open(tag)
    elementCount += 1
  }

  private func didClose(
    _ name: UnsafePointer<UInt8>?, _ prefix: UnsafePointer<UInt8>?, _ uri: UnsafePointer<UInt8>?
  ) {
    guard failure == nil else { return }
    textLength = 0
    unsafe close(name, prefix, uri)
    depth -= 1
    namespacesInScope -= unsafe namespaces.popLast() ?? 0
  }

  private func didMeet(_ text: UnsafePointer<UInt8>?, _ count: Int32) {
    guard failure == nil else { return }
    textLength += Int(count)
    guard textLength <= limits.textByteCount else { return fail(.textTooLong(limit: limits.textByteCount)) }
    unsafe meet(text: UnsafeBufferPointer(start: text, count: Int(count)))
  }

  private func didMeet(instruction target: UnsafePointer<UInt8>, data: UnsafePointer<UInt8>?) {
    guard failure == nil else { return }
    textLength = 0
    if let data = unsafe data, unsafe xmlStrlen(data) > limits.textByteCount {
      return fail(.textTooLong(limit: limits.textByteCount))
    }
    unsafe meet(instruction: target, data: data)
  }

  /// Called between the name of the DTD and its declarations, if any; the next character tells.
  private func didMeetDocumentType() {
    if offset < input.bytes.count, input.bytes[offset] == UInt8(ascii: "[") {
      fail(.documentTypeDeclarations)
    }
  }

  /// Keeps the first error. The parser is not stopped here: it may hold on to a place in its buffer.
  private func didFail(_ error: CLibXML2Error) {
    let code = LibXMLCode(rawValue: unsafe error.pointee.code)
    let isWarning = unsafe error.pointee.level == XML_ERR_WARNING
    guard failure == nil, !isStopped, !isWarning || code == .undeclaredEntityWarning else { return }
    let message = unsafe LibXML.string(error.pointee.message)
    if unsafe error.pointee.domain == XML_FROM_NAMESPACE.rawValue {
      return meet(namespaceFault: code, message: message)
    }
    let fault = unsafe XMLReadError.Fault(
      code, isAtEnd: offset == input.bytes.count, name: LibXML.string(error.pointee.str1), message: message)
    failure = self.error(fault, message: message)
  }
}
