package import Source

/// Writes XML as bytes: well-formed by construction, the same bytes for the same calls.
///
/// Elements that hold only elements are indented by two spaces; inside mixed content no white space is added.
package struct XMLWriter {
  /// Why a document cannot be written so that every XML reader takes it.
  package enum Failure: Hashable {
    /// Elements are nested deeper than ``XMLWriter/maximumDepth``.
    case tooDeep
    /// One attribute value is longer than ``XMLWriter/maximumRunLength``.
    case valueTooLong
  }

  /// How deep elements may be nested. libxml2 refuses documents deeper than 256.
  static let maximumDepth = 200
  /// The longest run of text, attribute value or processing instruction, in bytes. libxml2 refuses 10,000,000.
  static let maximumRunLength = 9_000_000

  private struct Frame {
    let name: StaticString
    let isMixed: Bool
    var hasChildren = false
  }

  /// What was written so far.
  private(set) var bytes: [UInt8] = []
  /// The elements that have a place in the source, in document order.
  package private(set) var places: [ElementPlace] = []
  /// The first thing that could not be written, and where it comes from.
  package private(set) var failure: (reason: Failure, page: Int, range: SourceRange?)?
  /// The number of bytes in processing instructions, delimiters included.
  package private(set) var instructionByteCount = 0
  /// The index of the page, from 0, that is being written.
  package var page = 0

  private var open: [Frame] = []
  private var startTagIsOpen = false
  private var elementCount = 0
  private var runLength = 0

  /// Begins a document of so many bytes or thereabouts.
  package init(expecting byteCount: Int = 0) {
    bytes.reserveCapacity(max(64 << 10, byteCount))
    bytes += #"<?xml version="1.0" encoding="UTF-8"?>"#.utf8
  }

  /// How deep the element that is being written is nested; the root element is 1.
  var depth: Int { open.count }

  /// Opens an element; attributes may follow.
  ///
  /// - Parameters:
  ///   - name: The name of the element.
  ///   - isMixed: Whether the element holds text, so that no white space may be added in it.
  ///   - range: Where it comes from; nil when it was made.
  package mutating func start(
    _ name: StaticString, mixed isMixed: Bool = false, from range: SourceRange? = nil
  ) {
    let isInMixed = enterChild()
    append("<", name, "")
    startTagIsOpen = true
    if let range { places.append(ElementPlace(element: elementCount, page: page, range: range)) }
    elementCount += 1
    open.append(Frame(name: name, isMixed: isMixed || isInMixed))
    if open.count > Self.maximumDepth { fail(.tooDeep, range) }
  }

  /// Adds an attribute to the element just opened.
  package mutating func attribute(_ name: StaticString, _ value: String) {
    append(" ", name, "=\"")
    let start = bytes.count
    bytes.append(copying: value.utf8Span.span)
    escape(from: start, inAttribute: true, forbidden: .replacement)
    if bytes.count - start > Self.maximumRunLength { fail(.valueTooLong, nil) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Adds an attribute to the element just opened when there is a value for it.
  package mutating func attribute(_ name: StaticString, _ value: String?) {
    if let value { attribute(name, value) }
  }

  /// The whole document, with a final line end. The writer gives it away and is empty then.
  package mutating func finish() -> [UInt8] {
    var document: [UInt8] = []
    swap(&document, &bytes)
    document.append(0x0A)
    return document
  }

  /// Closes the element that was opened last.
  package mutating func end() {
    guard let frame = open.popLast() else { return }
    runLength = 0
    if startTagIsOpen {
      append("/>", "", "")
      startTagIsOpen = false
      return
    }
    if frame.hasChildren, !frame.isMixed { startLine() }
    append("</", frame.name, ">")
  }

  /// Writes an element that holds nothing but a text.
  package mutating func element(_ name: StaticString, _ text: String, from range: SourceRange? = nil) {
    start(name, mixed: true, from: range)
    self.text(text, forbidden: .replacement)
    end()
  }

  /// Writes text into the element that is open.
  package mutating func text(_ text: String, forbidden: ForbiddenCharacter.Form = .classifier) {
    self.text(text.utf8Span.span, forbidden: forbidden)
  }

  /// Writes bytes that are UTF-8 as text into the element that is open.
  package mutating func text(_ text: Span<UInt8>, forbidden: ForbiddenCharacter.Form) {
    guard !text.isEmpty else { return }
    closeStartTag()
    let start = bytes.count
    bytes.append(copying: text)
    let count = bytes.count - start
    if runLength + count > Self.maximumRunLength {
      let long = Array(bytes[start...])
      bytes.removeSubrange(start...)
      writeInRuns(long, forbidden: forbidden)
    } else {
      let before = runLength
      escape(from: start, inAttribute: false, forbidden: forbidden)
      runLength = before + count
    }
  }

  /// Writes processing instructions with data that is visible ASCII without `?`, split where it is too long for one.
  package mutating func instruction(_ target: String, _ data: String) {
    var rest = data.utf8[...]
    repeat {
      // A reader drops white space in front of the data, so no piece begins with some.
      var end = rest.index(rest.startIndex, offsetBy: Self.maximumRunLength, limitedBy: rest.endIndex)
      while let index = end, index < rest.endIndex, rest[index] == 0x20 { end = rest.index(after: index) }
      let piece = rest[..<(end ?? rest.endIndex)]
      rest = rest[(end ?? rest.endIndex)...]
      _ = enterChild()
      let start = bytes.count
      bytes += "<?".utf8
      bytes += target.utf8
      bytes.append(0x20)
      bytes += piece
      bytes += "?>".utf8
      instructionByteCount += bytes.count - start
    } while !rest.isEmpty
  }
}

extension XMLWriter {
  /// Appends markup as it is, all at once.
  private mutating func append(_ opening: StaticString, _ name: StaticString, _ closing: StaticString) {
    bytes.append(
      addingCapacity: opening.utf8CodeUnitCount + name.utf8CodeUnitCount + closing.utf8CodeUnitCount
    ) { free in
      free.append(opening)
      free.append(name)
      free.append(closing)
    }
  }

  private mutating func closeStartTag() {
    if startTagIsOpen {
      bytes.append(UInt8(ascii: ">"))
      startTagIsOpen = false
    }
  }

  /// Prepares for markup inside the open element; tells whether that element has mixed content.
  private mutating func enterChild() -> Bool {
    closeStartTag()
    runLength = 0
    guard let frame = open.last else {
      bytes.append(0x0A)
      return false
    }
    open[open.count - 1].hasChildren = true
    if !frame.isMixed { startLine() }
    return frame.isMixed
  }

  private mutating func startLine() {
    let indentation = 2 * open.count
    bytes.append(addingCapacity: indentation + 1) { free in
      free.append(0x0A)
      free.append(repeating: 0x20, count: indentation)
    }
  }

  private mutating func fail(_ reason: Failure, _ range: SourceRange?) {
    if failure == nil { failure = (reason, page, range ?? places.last?.range) }
  }

  /// Writes a text that is too long for one node; a comment, which readers drop, ends each.
  private mutating func writeInRuns(_ long: [UInt8], forbidden: ForbiddenCharacter.Form) {
    var start = 0
    while start < long.count {
      if runLength >= Self.maximumRunLength - 4 {
        bytes += "<!---->".utf8
        runLength = 0
      }
      var end = min(long.count, start + Self.maximumRunLength - runLength)
      while end < long.count, long[end] & 0xC0 == 0x80 { end -= 1 }
      let from = bytes.count
      let before = runLength
      bytes += long[start..<end]
      escape(from: from, inAttribute: false, forbidden: forbidden)
      runLength = before + (end - start)
      start = end
    }
  }

  /// Escapes what was appended raw from an offset on.
  private mutating func escape(from start: Int, inAttribute: Bool, forbidden: ForbiddenCharacter.Form) {
    let first = Self.firstToEscape(bytes.span, from: start, inAttribute: inAttribute)
    guard first < bytes.count else { return }
    let raw = Array(bytes[first...])
    bytes.removeSubrange(first...)
    var index = 0
    while index < raw.count {
      let next = Self.firstToEscape(raw.span, from: index, inAttribute: inAttribute)
      bytes += raw[index..<next]
      guard next < raw.count else { return }
      index = next + 1
      switch raw[next] {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case 0x09: bytes += "&#9;".utf8
      case 0x0A: bytes += "&#10;".utf8
      case 0x0D: bytes += "&#13;".utf8
      case 0xEF:
        index = next + 3
        write(forbidden: 0xFF00 | UInt32(raw[next + 2] | 0xC0), as: forbidden)
      default: write(forbidden: UInt32(raw[next]), as: forbidden)
      }
    }
  }

  private mutating func write(forbidden scalar: UInt32, as form: ForbiddenCharacter.Form) {
    switch form {
    case .classifier:
      start("classifier")
      attribute("type", "character")
      attribute("value", ForbiddenCharacter.codePoint(scalar))
      end()
    case .virtualLocation:
      start("virtloc")
      attribute("class", "character")
      attribute("value", ForbiddenCharacter.codePoint(scalar))
      end()
    case .replacement: bytes += "\u{FFFD}".utf8
    }
  }

  private static func firstToEscape(_ bytes: Span<UInt8>, from start: Int, inAttribute: Bool) -> Int {
    var index = start
    // The byte after a block is looked at, too.
    while index + ByteBlock.count < bytes.count {
      let block = ByteBlock(bytes, at: index)
      let places =
        block.places(below: 0x20) .| block.places(of: UInt8(ascii: "&"))
        .| block.places(of: UInt8(ascii: "<"))
        .| block.places(of: UInt8(ascii: ">")) .| block.places(of: UInt8(ascii: "\""))
        .| ByteSearch.nonCharacterLead(block, followedBy: ByteBlock(bytes, at: index + 1))
      if ByteBlock.holds(places) {
        for place in index..<index + ByteBlock.count
        where needsEscape(at: place, of: bytes, inAttribute: inAttribute) {
          return place
        }
      }
      index += ByteBlock.count
    }
    while index < bytes.count {
      if index + 8 <= bytes.count, !ByteSearch.mayNeedEscape(ByteSearch.word(bytes, at: index)) {
        index += 8
        continue
      }
      let end = min(index + 8, bytes.count)
      while index < end {
        if needsEscape(at: index, of: bytes, inAttribute: inAttribute) { return index }
        index += 1
      }
    }
    return index
  }

  private static func needsEscape(at index: Int, of bytes: Span<UInt8>, inAttribute: Bool) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"): true
    case UInt8(ascii: "\""): inAttribute
    case 0x09, 0x0A: inAttribute
    case ..<0x20: true
    case 0xEF: index + 2 < bytes.count && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE
    default: false
    }
  }
}

extension OutputSpan<UInt8> {
  /// Appends the bytes of a literal.
  fileprivate mutating func append(_ text: StaticString) {
    // A literal is as long as it says, for as long as the program runs.
    let bytes = unsafe UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    unsafe withUnsafeMutableBufferPointer { memory, count in
      // The caller has reserved the room.
      count = unsafe memory[count...].initialize(fromContentsOf: bytes)
    }
  }
}
