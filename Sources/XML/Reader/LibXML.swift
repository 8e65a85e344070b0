internal import CLibXML2

/// libxml2 as this process uses it.
enum LibXML {
  /// Prepares libxml2, once; touch it before the first call of any thread.
  ///
  /// The loader is libxml2's one door to files and the network, and is shared by the whole process: from now on
  /// it opens nothing but schemas that are in memory. The types of XML Schema are made here because libxml2 does
  /// not guard their making against a second thread. `xmlCleanupParser` is never called: other users of libxml2
  /// in the process would lose their state.
  static let isReady: Bool = {
    xmlInitParser()
    xmlSchemaInitTypes()
    unsafe xmlSetExternalEntityLoader { url, _, context in
      unsafe SchemaStore.open(url, for: context)
    }
    return true
  }()

  /// Runs an operation in which libxml2 would print what has no handler of its own.
  ///
  /// The handler that takes it instead belongs to the thread, and the former one is put back.
  static func withThreadHandler<Result>(
    _ handler: @escaping xmlStructuredErrorFunc, _ context: UnsafeMutableRawPointer?,
    _ operation: () -> Result
  ) -> Result {
    let former = unsafe (__xmlStructuredError().pointee, __xmlStructuredErrorContext().pointee)
    unsafe xmlSetStructuredErrorFunc(context, handler)
    defer { unsafe xmlSetStructuredErrorFunc(former.1, former.0) }
    return operation()
  }

  /// The text of a C string, at most `limit` bytes of it; empty for nil.
  static func string(_ pointer: UnsafePointer<CChar>?, limit: Int = 2_000) -> String {
    guard let pointer = unsafe pointer else { return "" }
    var count = 0
    while count < limit, unsafe pointer[count] != 0 { count += 1 }
    let isCut = unsafe pointer[count] != 0
    let bytes = unsafe UnsafeRawBufferPointer(start: pointer, count: count)
    var text = unsafe String(decoding: bytes, as: UTF8.self)
    while text.unicodeScalars.last.map({ $0 == "\n" || $0 == " " || (isCut && $0 == "\u{FFFD}") }) == true {
      text.unicodeScalars.removeLast()
    }
    return isCut ? text + "…" : text
  }

  /// The text of a C string of libxml2, at most `limit` bytes of it; empty for nil.
  static func string(_ pointer: UnsafePointer<UInt8>?, limit: Int = 2_000) -> String {
    unsafe string(UnsafeRawPointer(pointer)?.assumingMemoryBound(to: CChar.self), limit: limit)
  }
}
