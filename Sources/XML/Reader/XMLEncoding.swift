internal import CLibXML2

/// Finds the encoding of an XML file and brings its text to UTF-8.
public enum XMLEncoding {
  /// Whether a file says that it is UTF-8, or says nothing and so is (XML 1.0 section 4.3.3). The text of a file that was
  /// read is then the file's own bytes.
  public static func isUTF8(declaredIn bytes: [UInt8]) -> Bool { encoding(of: bytes).name == nil }

  /// The bytes of the file as UTF-8, without a byte order mark; the file's own bytes where they say they are UTF-8, which
  /// libxml2 checks while it reads them.
  ///
  /// - Throws: ``XMLReadError`` when the encoding is not known, or the bytes are not text in it.
  static func utf8(_ bytes: [UInt8], limit: Int) throws(XMLReadError) -> [UInt8] {
    let (name, markLength) = encoding(of: bytes)
    guard let name else { return bytes }
    if let wider = wider(name),
      let text = try? transcode(bytes, from: wider, skipping: markLength, limit: limit)
    {
      return text
    }
    return try transcode(bytes, from: name, skipping: markLength, limit: limit)
  }

  /// The name of the encoding, nil for UTF-8, and the length of the byte order mark (XML 1.0 appendix F).
  private static func encoding(of bytes: [UInt8]) -> (name: String?, markLength: Int) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (nil, 0) }
    if bytes.starts(with: [0xFE, 0xFF]) { return ("UTF-16BE", 2) }
    if bytes.starts(with: [0xFF, 0xFE]) { return ("UTF-16LE", 2) }
    if bytes.starts(with: [0x00, 0x3C, 0x00]) { return ("UTF-16BE", 0) }
    if bytes.starts(with: [0x3C, 0x00]) { return ("UTF-16LE", 0) }
    guard let name = declaredName(bytes) else { return (nil, 0) }
    let isUTF8 = ["utf-8", "utf8", "us-ascii", "ascii"].contains(name.lowercased())
    return (isUTF8 ? nil : name, 0)
  }

  /// The name in the XML declaration; nil when there is none.
  private static func declaredName(_ bytes: [UInt8]) -> String? {
    guard bytes.starts(with: "<?xml".utf8) else { return nil }
    let declaration = bytes.prefix(1_000).prefix { $0 != UInt8(ascii: ">") }
    let word = Array("encoding".utf8)
    var index = declaration.startIndex
    while index + word.count < declaration.endIndex, !declaration[index...].starts(with: word) { index += 1 }
    let rest = declaration[min(index + word.count, declaration.endIndex)...]
    guard let opening = rest.firstIndex(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }),
      let closing = rest[(opening + 1)...].firstIndex(of: rest[opening])
    else { return nil }
    return String(decoding: rest[(opening + 1)..<closing], as: UTF8.self)
  }

  /// The encoding that files are really in which declare a narrower one: it holds all characters of that one at their places,
  /// and further ones where that has none, or control characters that nobody uses. Nil for any other.
  private static func wider(_ name: String) -> String? {
    switch name.lowercased() {
    case "iso-8859-1", "iso8859-1", "latin1", "latin-1": "WINDOWS-1252"
    case "gb2312", "gbk", "x-gbk", "gb_2312-80", "euc-cn": "GB18030"
    default: nil
    }
  }

  /// Looks for the first place that is not UTF-8.
  ///
  /// - Throws: ``XMLReadError`` with that place.
  static func check(_ bytes: [UInt8]) throws(XMLReadError) {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      throw XMLReadError(.notText(encoding: "UTF-8"), at: error.byteOffsets.lowerBound, in: bytes)
    }
  }

  /// Converts with libxml2, in pieces so that a file that grows on its way stays within the limit.
  private static func transcode(
    _ bytes: [UInt8], from name: String, skipping markLength: Int, limit: Int
  ) throws(XMLReadError) -> [UInt8] {
    guard let handler = unsafe xmlFindCharEncodingHandler(name) else {
      throw XMLReadError(.unknownEncoding(name: name))
    }
    defer { unsafe _ = xmlCharEncCloseFunc(handler) }
    guard let input = unsafe xmlBufferCreate(), let output = unsafe xmlBufferCreate() else {
      throw XMLReadError(.libraryFault)
    }
    defer {
      unsafe xmlBufferFree(input)
      unsafe xmlBufferFree(output)
    }
    var result: [UInt8] = []
    var offset = markLength
    while unsafe offset < bytes.count || input.pointee.use > 0 {
      let piece = bytes[offset..<min(offset + 65_536, bytes.count)]
      let isAdded = unsafe piece.withUnsafeBufferPointer {
        unsafe xmlBufferAdd(input, $0.baseAddress, Int32($0.count))
      }
      offset += piece.count
      let waiting = unsafe input.pointee.use
      let written = unsafe LibXML.withThreadHandler({ _, _ in }, nil) {
        unsafe xmlCharEncInFunc(handler, output, input)
      }
      let made = unsafe Int(output.pointee.use)
      if let content = unsafe output.pointee.content {
        unsafe result.append(contentsOf: UnsafeBufferPointer(start: content, count: made))
      }
      unsafe xmlBufferEmpty(output)
      let isStuck = unsafe piece.isEmpty && input.pointee.use == waiting
      guard isAdded == 0, written >= -1, !isStuck else {
        throw XMLReadError(.notText(encoding: name), at: result.count, in: result)
      }
      guard result.count <= limit else { throw XMLReadError(.tooBig(limit: limit)) }
    }
    return result
  }
}
