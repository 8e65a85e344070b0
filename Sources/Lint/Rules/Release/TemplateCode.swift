import Source

/// Code of a template that another system was to fill in, printed as text: `{{ name }}`, `{% include %}`, `<%= name %>`,
/// `${name}`, `{: .lead}`, `[caption id="1"]`; and the tags of a web page that were made text.
enum TemplateCode {
  /// What opens such code.
  static let openings = [
    "{{", "{%", "<%", "${", "{:", "{.", "{#", "{++", "{--", "{>>", "{==", "[caption", "[/caption", "[gallery",
    "[embed", "[toc]",
    "[TOC]", "[[", ":::", "[[toc]]", "[[TOC]]", "%s", "%d", "</",
  ]

  /// The longest piece of code, in bytes.
  private static let longest = 400

  /// The longest name of a tag and the mark after it, in bytes.
  private static let longestTag = 13

  /// Where the code stands that an opening at an offset begins; nil when it begins none.
  static func range(_ opening: String, at start: Int, in passage: Passage) -> Range<Int>? {
    let from = start + opening.utf8.count
    switch opening {
    case "{{": return end("}}", from, passage).map { start..<$0 }
    case "{%": return end("%}", from, passage).map { start..<$0 }
    case "<%": return end("%>", from, passage).map { start..<$0 }
    case "[[": return end("]]", from, passage).map { start..<$0 }
    case ":::": return start == passage.trimmed.lowerBound ? start..<from : nil
    case "{++": return end("++}", from, passage).map { start..<$0 }
    case "{--": return end("--}", from, passage).map { start..<$0 }
    case "{>>": return end("<<}", from, passage).map { start..<$0 }
    case "{==": return end("==}", from, passage).map { start..<$0 }
    case "${":
      guard let end = end("}", from, passage), end - from > 1,
        passage.bytes[from..<end - 1].allSatisfy(isOfName)
      else { return nil }
      return start..<end
    case "{:", "{.", "{#":
      // Attributes of a block stand at one of its ends.
      guard let end = end("}", from, passage),
        start == passage.trimmed.lowerBound || end == passage.trimmed.upperBound,
        !passage.bytes[from..<end].contains(where: { $0 >= 0x80 })
      else { return nil }
      return start..<end
    case "[caption", "[/caption", "[gallery", "[embed":
      guard let next = passage.scalar(at: from), next == " " || next == "]" else { return nil }
      return end("]", from, passage).map { start..<$0 }
    case "</":
      // A tag of a web page that an escape made text.
      guard let end = end(">", from, passage), end - from > 1, end - from <= longestTag,
        passage.bytes[from..<end - 1].allSatisfy(\.isAlphanumeric)
      else { return nil }
      return start..<end
    case "%s", "%d":
      // 共%d班; after a figure it is a share.
      let left = passage.scalar(before: start)
      return passage.scalar(at: from)?.isHan ?? false && !(left?.isDigit ?? false) ? start..<from : nil
    default:
      return start == passage.trimmed.lowerBound && from == passage.trimmed.upperBound ? start..<from : nil
    }
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }

  private static func end(_ closing: String, _ from: Int, _ passage: Passage) -> Int? {
    var offset = from
    while offset < passage.bytes.count, offset - from <= longest {
      if passage.bytes.has(closing, at: offset, before: passage.bytes.count) {
        return offset + closing.utf8.count
      }
      offset += 1
    }
    return nil
  }
}
