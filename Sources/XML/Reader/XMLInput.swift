/// The text of an XML file, as UTF-8 if it is what it says it is, checked for what libxml2 would take too long over.
struct XMLInput {
  /// The text.
  let bytes: [UInt8]

  /// Takes the bytes of a file.
  ///
  /// - Throws: ``XMLReadError`` when the file is empty, too big, not text, or has an element with too many
  ///   attributes.
  init(_ file: [UInt8], limits: XMLLimits) throws(XMLReadError) {
    guard file.count <= limits.byteCount else { throw XMLReadError(.tooBig(limit: limits.byteCount)) }
    bytes = try XMLEncoding.utf8(file, limit: limits.byteCount)
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard bytes[start...].contains(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }) else {
      throw XMLReadError(.empty)
    }
    // An attribute takes five bytes or more, so most files are too short to have so many in one tag.
    if bytes.count > 5 * limits.attributeCount,
      let offset = XMLTagScanner.firstTag(in: bytes.span, over: limits.attributeCount)
    {
      throw XMLReadError(.tooManyAttributes(limit: limits.attributeCount), at: offset, in: bytes)
    }
  }
}
