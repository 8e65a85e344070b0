import Export

/// An edit of exported XML at random, and whether the Markdown that comes back differs from the source only there.
public enum MessageEdit: String, CaseIterable, Sendable {
  case text = "changed text"
  case addition = "added paragraph"
  case blockRemoval = "removed block"
  case itemRemoval = "removed item"
  case move = "moved item"

  /// What came back.
  public enum Outcome: Hashable, Sendable {
    /// The source with the edit, and no other byte changed.
    case exact
    /// The source with the edit; some spelling besides it would no longer be read as what the XML holds, such as a
    /// link whose definition went, and was written anew.
    case respelled
    /// The source with the edit; a part further away, which is still read as it should be, was written anew too.
    case spread(String)
    /// Something else; the text says what.
    case wrong(String)
  }

  /// Makes the edit and imports the result; nil when the page has no place for it.
  ///
  /// - Throws: What the importer throws.
  public func outcome(
    on message: EditableMessage, using random: inout some RandomNumberGenerator
  ) throws -> Outcome? {
    switch self {
    case .text: try changedText(message, &random)
    case .addition: try addedParagraph(message, &random)
    case .blockRemoval: try removedBlock(message, &random)
    case .itemRemoval: try removedItem(message, &random)
    case .move: try movedItem(message, &random)
    }
  }

  // MARK: The edits

  private func changedText(
    _ message: EditableMessage, _ random: inout some RandomNumberGenerator
  ) throws -> Outcome? {
    let choices = message.parts.indices.filter { index in
      message.parts[index].element.map { !["pre", "hr"].contains($0.name) } ?? false
    }
    guard let index = choices.randomElement(using: &random), let element = message.parts[index].element,
      let place = Self.textPlaces(in: element, of: message).randomElement(using: &random)
    else { return nil }
    let marker = Array("改\(Int.random(in: 0..<100, using: &random))记".utf8)
    let result = try message.imported(message.xml[..<place] + marker + message.xml[place...])
    let (before, after) = (message.parts[..<index], message.parts[(index + 1)...])
    let structure = try message.structure(of: result)
    let (opening, closing) = (before.flatMap(\.structure), after.flatMap(\.structure))
    guard structure.starts(with: opening), structure.reversed().starts(with: closing.reversed()) else {
      return .wrong("the content around the edit is another")
    }
    let changed = structure[opening.count..<max(opening.count, structure.count - closing.count)]
    guard !changed.isEmpty, Self.without(marker, changed) == message.parts[index].structure else {
      return .wrong("the edit is not there, or not alone")
    }
    let part = message.parts[index]
    let lead = message.source.bytes[..<part.start]
    let tail = message.source.bytes[(part.start + part.text.count)...]
    let isExact = result.starts(with: lead) && result.reversed().starts(with: tail.reversed())
    return isExact
      ? .exact : Self.verbatim(message.parts, in: result, besides: Set(index - 1...index + 1))
  }

  private func addedParagraph(
    _ message: EditableMessage, _ random: inout some RandomNumberGenerator
  ) throws -> Outcome? {
    let choices = message.parts.indices.filter { index in
      let part = message.parts[index]
      return part.element != nil && !part.isElsewhere && message.mayPrecede(part)
    }
    guard let index = choices.randomElement(using: &random), let element = message.parts[index].element else {
      return nil
    }
    let words = "新加的第\(Int.random(in: 0..<100, using: &random))段。"
    let xml = message.xml[..<element.end] + Array("<p>\(words)</p>".utf8) + message.xml[element.end...]
    let block = Block.paragraph(Paragraph([.text(Text(words))]))
    let added = EditableMessage.Part(
      gap: nil, text: Array(words.utf8), start: -2, structure: StructureBytes.of([block]),
      piece: message.parts[index].piece, element: nil,
      isElsewhere: false)
    var parts = message.parts
    parts.insert(added, at: index + 1)
    return try compare(message, edited: Array(xml), parts: parts)
  }

  private func removedBlock(
    _ message: EditableMessage, _ random: inout some RandomNumberGenerator
  ) throws -> Outcome? {
    let choices = message.parts.indices.filter { message.parts[$0].element != nil }
    guard let index = choices.randomElement(using: &random), let element = message.parts[index].element else {
      return nil
    }
    var parts = message.parts
    parts.remove(at: index)
    let xml = message.xml[..<element.start] + message.xml[element.end...]
    return try compare(message, edited: Array(xml), parts: parts)
  }

  private func removedItem(
    _ message: EditableMessage, _ random: inout some RandomNumberGenerator
  ) throws -> Outcome? {
    guard let piece = (0..<message.page.printedItems.count).randomElement(using: &random) else { return nil }
    let xml = String(decoding: message.xml, as: UTF8.self).replacing(Self.reference(piece), with: "")
    let parts = message.parts.filter { $0.piece != piece }
    return try compare(message, edited: Array(xml.utf8), parts: parts)
  }

  private func movedItem(
    _ message: EditableMessage, _ random: inout some RandomNumberGenerator
  ) throws -> Outcome? {
    guard message.page.printedItems.count > 1 else { return nil }
    let piece = Int.random(in: 0..<(message.page.printedItems.count - 1), using: &random)
    guard let parts = message.swapped(piece) else { return nil }
    let xml = String(decoding: message.xml, as: UTF8.self)
      .replacing(Self.reference(piece), with: "<!---->").replacing(
        Self.reference(piece + 1), with: Self.reference(piece)
      ).replacing("<!---->", with: Self.reference(piece + 1))
    return try compare(message, edited: Array(xml.utf8), parts: parts)
  }

  private static func reference(_ piece: Int) -> String { "<groupRef idref=\"page1.item\(piece + 1)\"/>" }

  // MARK: What should come back

  private func compare(
    _ message: EditableMessage, edited: [UInt8], parts: [EditableMessage.Part]
  ) throws -> Outcome {
    let result = try message.imported(edited)
    let expected = message.text(of: parts)
    if result == expected { return .exact }
    let wanted = parts.flatMap(\.structure)
    if try message.structure(of: expected) == wanted {
      return .wrong("the source with the edit would be read well, but something else came back")
    }
    if try message.structure(of: result) != wanted {
      return .wrong("what came back is not the content of the XML")
    }
    // A thematic break that opens the page is spelled anew if it would open front matter now.
    let read = PageParser.parse(try SourceText(expected), file: "page.md")
    let opensFrontMatter = message.page.frontMatter == nil && read.frontMatter != nil
    return Self.verbatim(
      parts, in: result, besides: message.besideEdit(parts).union(opensFrontMatter ? [0] : []))
  }

  /// Whether all parts stand in a text as in the source, those beside an edit and those that have to be spelled anew
  /// left out.
  private static func verbatim(
    _ parts: [EditableMessage.Part], in result: [UInt8], besides edited: Set<Int>
  ) -> Outcome {
    guard let read = try? SourceText(result) else { return .wrong("what came back is not UTF-8") }
    let definitions = MarkdownParser.parse(read).definitions
    for (index, part) in parts.enumerated() where !edited.contains(index) {
      guard let source = try? SourceText(part.text) else { continue }
      let alone = MarkdownParser.parse(source, definitions: definitions).blocks
      guard StructureBytes.of(alone) == part.structure else { continue }
      if !contains(result, part.text) {
        return .spread(String(decoding: part.text, as: UTF8.self))
      }
    }
    return .respelled
  }

  private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    guard let first = part.first else { return true }
    var start = 0
    while let found = text[start...].firstIndex(of: first) {
      if text[found...].starts(with: part) { return true }
      start = found + 1
    }
    return false
  }

  /// The bytes without the first occurrence of some others.
  private static func without(_ marker: [UInt8], _ bytes: ArraySlice<UInt8>) -> [UInt8] {
    for start in bytes.indices where bytes[start...].starts(with: marker) {
      return Array(bytes[..<start] + bytes[(start + marker.count)...])
    }
    return Array(bytes)
  }

  /// The offsets in the XML, inside an element, where a letter may be put into printed text.
  private static func textPlaces(in element: XMLSpan, of message: EditableMessage) -> [Int] {
    let xml = message.xml
    var places: [Int] = []
    var index = element.contentStart
    var isHidden = 0
    // The text of a link inside a link has no place: only as its address can such a link be spelled.
    var links = 0
    while index < element.contentEnd {
      switch xml[index] {
      case UInt8(ascii: "<"):
        let close = xml[index...].firstIndex(of: UInt8(ascii: ">")) ?? index
        if xml[index...].starts(with: "<pre".utf8) { isHidden += 1 }
        if xml[index...].starts(with: "</pre".utf8) { isHidden -= 1 }
        if xml[index...].starts(with: "<a ".utf8) { links += 1 }
        if xml[index...].starts(with: "</a>".utf8) { links -= 1 }
        index = close + 1
      case UInt8(ascii: "&"): index = (xml[index...].firstIndex(of: UInt8(ascii: ";")) ?? index) + 1
      case 0x20, 0x0A: index += 1
      case let byte:
        if isHidden == 0, links < 2, byte & 0xC0 != 0x80 { places.append(index) }
        index += 1
      }
    }
    return places
  }
}
