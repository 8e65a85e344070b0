public import Export

/// Writes blocks as HTML, byte for byte as cmark-gfm does with its extensions `table` and `strikethrough`.
public struct HTMLRenderer {
  private var html: [UInt8] = []

  private init() {}

  /// The HTML of blocks; definitions print nothing, an opaque block prints its source as a comment.
  public static func html(_ blocks: [Block]) -> [UInt8] {
    var renderer = HTMLRenderer()
    renderer.add(blocks, isTight: false)
    return renderer.html
  }

  // MARK: Blocks

  private mutating func add(_ blocks: [Block], isTight: Bool) {
    for block in blocks { add(block, isTight: isTight) }
  }

  private mutating func add(_ block: Block, isTight: Bool) {
    switch block {
    case .paragraph(let paragraph): add(paragraph, isTight: isTight)
    case .heading(let heading):
      endLine()
      write("<h\(heading.level)>")
      add(heading.content)
      write("</h\(heading.level)>\n")
    case .list(let list): add(list)
    case .quote(let quote):
      endLine()
      write("<blockquote>\n")
      add(quote.blocks, isTight: false)
      endLine()
      write("</blockquote>\n")
    case .code(let code): add(code)
    case .html(let raw):
      endLine()
      write(raw.string)
      endLine(always: raw.string.isEmpty == false)
    case .table(let table): add(table)
    case .figure(let figure): add(Paragraph([.image(figure.image)]), isTight: isTight)
    case .thematicBreak:
      endLine()
      write("<hr />\n")
    case .definition: break
    case .opaque(let opaque):
      endLine()
      write("<!-- opaque\n\(opaque.string)\n-->\n")
    }
  }

  private mutating func add(_ paragraph: Paragraph, isTight: Bool) {
    if isTight { return add(paragraph.content) }
    endLine()
    write("<p>")
    add(paragraph.content)
    write("</p>\n")
  }

  private mutating func add(_ list: List) {
    endLine()
    switch list.start {
    case nil: write("<ul>\n")
    case 1: write("<ol>\n")
    case let start?: write("<ol start=\"\(start)\">\n")
    }
    for item in list.items {
      endLine()
      write("<li>")
      add(item.blocks, isTight: list.isTight)
      write("</li>\n")
    }
    write(list.start == nil ? "</ul>\n" : "</ol>\n")
  }

  private mutating func add(_ code: CodeBlock) {
    endLine()
    let language = Array(code.info.utf8.prefix { byte in ![0x20, 0x09, 0x0A, 0x0D].contains(byte) })
    if code.info.isEmpty {
      write("<pre><code>")
    } else {
      write("<pre><code class=\"language-")
      escape(language)
      write("\">")
    }
    escape(Array(code.string.utf8))
    write("</code></pre>\n")
  }

  private mutating func add(_ table: Table) {
    endLine()
    write("<table>\n<thead>\n")
    add(table.header, "th", table.alignments)
    write("</thead>\n")
    if !table.rows.isEmpty {
      write("<tbody>\n")
      for row in table.rows { add(row, "td", table.alignments) }
      write("</tbody>\n")
    }
    write("</table>\n")
  }

  private mutating func add(_ row: [Table.Cell], _ tag: String, _ alignments: [Table.Alignment]) {
    write("<tr>\n")
    for (cell, alignment) in zip(row, alignments) {
      write("<\(tag)\(alignment == .none ? "" : " align=\"\(alignment.rawValue)\"")>")
      add(cell.content)
      write("</\(tag)>\n")
    }
    write("</tr>\n")
  }

  // MARK: Inlines

  private mutating func add(_ inlines: [Inline]) {
    for inline in inlines { add(inline) }
  }

  private mutating func add(_ inline: Inline) {
    switch inline {
    case .text(let text): escape(Array(text.string.utf8))
    case .emphasis(let styled): add(styled, "em")
    case .strong(let styled): add(styled, "strong")
    case .strikethrough(let styled): add(styled, "del")
    case .code(let code):
      write("<code>")
      escape(Array(code.string.utf8))
      write("</code>")
    case .link(let link):
      write("<a href=\"")
      escapeAddress(link.destination)
      addTitle(link.title)
      write("\">")
      add(link.content)
      write("</a>")
    case .image(let image):
      write("<img src=\"")
      escapeAddress(image.destination)
      write("\" alt=\"")
      addPlain(image.alternative)
      addTitle(image.title)
      write("\" />")
    case .html(let raw): write(raw.string)
    case .softBreak: write("\n")
    case .hardBreak: write("<br />\n")
    }
  }

  private mutating func add(_ styled: StyledText, _ tag: String) {
    write("<\(tag)>")
    add(styled.content)
    write("</\(tag)>")
  }

  /// Ends the attribute that is open and begins the title, if there is one.
  private mutating func addTitle(_ title: String?) {
    guard let title, !title.isEmpty else { return }
    write("\" title=\"")
    escape(Array(title.utf8))
  }

  /// The alternative text of a picture: what its inlines print, without tags.
  private mutating func addPlain(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline {
      case .text(let text): escape(Array(text.string.utf8))
      case .code(let code): escape(Array(code.string.utf8))
      case .html(let raw): escape(Array(raw.string.utf8))
      case .softBreak, .hardBreak: write(" ")
      default: addPlain(inline.children)
      }
    }
  }

  // MARK: Characters

  private mutating func write(_ string: String) { html.append(contentsOf: string.utf8) }

  private mutating func endLine(always: Bool = false) {
    if always || (!html.isEmpty && html.last != 0x0A) { html.append(0x0A) }
  }

  private mutating func escape(_ bytes: [UInt8]) {
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "&"): write("&amp;")
      case UInt8(ascii: "<"): write("&lt;")
      case UInt8(ascii: ">"): write("&gt;")
      case UInt8(ascii: "\""): write("&quot;")
      default: html.append(byte)
      }
    }
  }

  private mutating func escapeAddress(_ address: String) {
    let plain = Array("!#$%()*+,-./:;=?@_~".utf8)
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in address.utf8 {
      switch byte {
      case UInt8(ascii: "&"): write("&amp;")
      case UInt8(ascii: "'"): write("&#x27;")
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: html.append(byte)
      default:
        if plain.contains(byte) {
          html.append(byte)
        } else {
          html.append(contentsOf: [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]])
        }
      }
    }
  }
}
