/// A number that stands for content: FNV-1a, 64 bits, over what is printed. The same on every machine and run.
package struct ContentHash: Hashable {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Begins with nothing.
  package init() {}

  /// The number as 16 hexadecimal digits.
  package var digits: String { String(repeating: "0", count: state.leadingZeroBitCount / 4) + nonZeroDigits }

  private var nonZeroDigits: String { state == 0 ? "" : String(state, radix: 16) }

  /// Takes a text in, and where it ends.
  package mutating func combine(_ text: String) {
    combine(bytesOf: text)
    combine(UInt8(0xFF))
  }

  /// Takes parts of an item in.
  package mutating func combine(_ parts: [PagePart]) {
    for part in parts { combine(part.block) }
  }

  /// Takes the text of a block in.
  mutating func combine(_ block: Block) {
    switch block {
    case .paragraph(let paragraph):
      combine(UInt8(ascii: "p"))
      combine(paragraph.content)
    case .heading(let heading):
      combine(UInt8(ascii: "0") + UInt8(clamping: min(9, max(0, heading.level))))
      combine(heading.content)
    case .list(let list):
      combine("l\(list.start.map(String.init) ?? "")\(list.isTight ? "t" : "")")
      for item in list.items {
        combine(UInt8(ascii: "i"))
        if let number = item.number { combine("n\(number)") }
        for block in item.blocks { combine(block) }
      }
    case .quote(let quote):
      combine(UInt8(ascii: "q"))
      for block in quote.blocks { combine(block) }
      combine(UInt8(0xFF))
    case .code(let code):
      combine(code.info)
      combine(code.string)
    case .html(let html): combine(html.string)
    case .table(let table):
      for row in [table.header] + table.rows {
        for cell in row { combine(cell.content) }
      }
    case .figure(let figure):
      combine(figure.image.destination)
      combine(figure.image.alternative)
      for caption in figure.below { combine(caption.content) }
      if let credit = figure.credit { combine(credit.paragraph.content) }
    case .thematicBreak: combine("-")
    case .opaque(let opaque): combine(opaque.string)
    case .definition: break
    }
  }

  private mutating func combine(_ content: [Inline]) {
    for inline in content {
      switch inline {
      case .text(let text):
        combine(bytesOf: text.string)
      case .code(let code): combine(code.string)
      case .html(let html): combine(html.string)
      case .link(let link): combine(link.destination)
      case .image(let image): combine(image.destination)
      case .emphasis: combine(UInt8(1))
      case .strong: combine(UInt8(2))
      case .strikethrough: combine(UInt8(3))
      case .softBreak: combine(UInt8(4))
      case .hardBreak: combine(UInt8(5))
      }
      if !inline.children.isEmpty { combine(inline.children) }
    }
    combine(UInt8(0xFF))
  }

  private mutating func combine(bytesOf text: String) {
    let bytes = text.utf8Span.span
    for index in bytes.indices { combine(bytes[index]) }
  }

  private mutating func combine(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
}
