package import Document
import Source

/// Writes blocks one after the other, each line after the markers of the containers around it.
package struct BlockWriter {
  /// What must be known of the blocks before a block in the same container.
  package struct Siblings {
    /// The block directly before; nil for the first one.
    fileprivate(set) var previous: Block?
    /// The bullet, or the character after the numbers, of the list directly before; nil when there is none.
    fileprivate(set) var marker: UInt8?

    /// Nothing; or a list with a marker, of which no more is known.
    package init(marker: UInt8? = nil) { self.marker = marker }

    /// A block, and its marker if it is a list.
    package init(after previous: Block, marker: UInt8?) {
      self.previous = previous
      self.marker = marker
    }
  }

  /// Where a block begins.
  struct Place {
    /// The bullet on the same line before it; nil when there is none.
    var bullet: UInt8?
    /// Whether it stands on the line directly below another block.
    var isJoined = false
    /// Whether that block is one that a line of text would belong to.
    var interruptsParagraph = false
    /// Whether that is a table, which ends above more than a paragraph does.
    var isBelowTable = false
    /// Whether it is the first block of a list item.
    var isFirstInItem = false
    /// The number of spaces that the block on the line directly below it begins with.
    var indentationBelow = 0
  }

  let style: MarkdownStyle
  var speller: InlineSpeller
  /// Spells inlines and tables as the source does; nil where they are spelled by what they say alone.
  package var kept: SourceSpelling?
  /// Whether the block that was written last has no such spelling where it stands.
  package var hasFailed = false
  private(set) var output: [UInt8] = []
  /// What every further line begins with.
  private(set) var prefix: [UInt8] = []

  package init(style: MarkdownStyle, definitions: LinkDefinitions) {
    self.style = style
    var definitions = definitions
    definitions.insert(contentsOf: Self.emptyDefinitions)
    speller = InlineSpeller(style: style, definitions: definitions)
  }

  /// Writes a block of the top level by itself.
  package mutating func writePiece(_ block: Block, after siblings: inout Siblings) -> [UInt8] {
    hasFailed = false
    let block = block.asInMarkdown
    if kept == nil, case .paragraph(let paragraph) = block,
      let plain = speller.plainSpelling(paragraph.content, in: .paragraph(bullet: nil))
    {
      siblings.previous = block
      siblings.marker = nil
      return plain.bytes
    }
    output.removeAll(keepingCapacity: true)
    write(block, at: Place(), &siblings)
    closeOpenHTML(in: block)
    // A list of its own, as long as the piece: this one is used again.
    return Array(output[...])
  }

  // MARK: Lines

  /// Appends bytes to the line.
  mutating func append(_ bytes: some Sequence<UInt8>) { output.append(contentsOf: bytes) }

  /// Ends the line and begins the next one.
  mutating func startLine() {
    output.append(.lineFeed)
    output.append(contentsOf: prefix)
  }

  /// Ends the line and adds a blank one, markers of quotes kept.
  mutating func addBlankLine() {
    output.append(.lineFeed)
    var end = prefix.count
    while end > 0, prefix[end - 1] == .space { end -= 1 }
    output.append(contentsOf: prefix[..<end])
  }

  /// Appends text that may have several lines, each after some spaces unless it is blank.
  mutating func append(lines text: Span<UInt8>, indentation: Int = 0) {
    var start = 0
    while true {
      let end = ByteSearch.offset(of: .lineFeed, in: text, from: start)
      if start == end {
        if start > 0 { addBlankLine() }
      } else {
        if start > 0 { startLine() }
        output.append(contentsOf: repeatElement(.space, count: indentation))
        output.append(copying: text.extracting(start..<end))
      }
      if end == text.count { return }
      start = end + 1
    }
  }

  /// Writes what stands inside a container, whose marker every further line begins with.
  mutating func writeContent(marker: [UInt8], _ write: (inout Self) -> Void) {
    let length = prefix.count
    prefix += marker
    write(&self)
    prefix.removeLast(prefix.count - length)
  }

  // MARK: Blocks

  /// Writes the blocks of a container.
  mutating func write(_ blocks: [Block], isTight: Bool, at first: Place) {
    var siblings = Siblings()
    let blocks = blocks.filter(\.isPrinted)
    for (index, block) in blocks.enumerated() {
      var place = first
      if let previous = siblings.previous {
        if !isTight {
          closeOpenHTML(in: previous)
          addBlankLine()
        } else if previous.needsEnd(before: block, style) {
          startLine()
          append([.greaterThan])
        }
        startLine()
        place = Place(
          isJoined: isTight, interruptsParagraph: isTight && previous.isParagraphLike,
          isBelowTable: previous.isTable)
      }
      if isTight, index + 1 < blocks.count { place.indentationBelow = blocks[index + 1].indentation }
      write(block, at: place, &siblings)
    }
  }

  private mutating func write(_ block: Block, at place: Place, _ siblings: inout Siblings) {
    var marker: UInt8?
    switch block {
    case .paragraph(let paragraph): writeParagraph(paragraph.content, at: place)
    case .heading(let heading): write(heading, at: place)
    case .list(let list):
      let chosen = self.marker(of: list, at: place, siblings)
      write(list, marker: chosen, at: place)
      marker = chosen
    case .quote(let quote): write(quote)
    case .code(let code): write(code, at: place, after: siblings.previous)
    case .html(let html):
      if !place.isJoined { leaveList(siblings, indentation: block.indentation) }
      append(lines: html.string.utf8Span.span)
    case .table(let table): write(table, at: place)
    case .figure(let figure): write(figure, at: place)
    case .thematicBreak: writeThematicBreak(at: place)
    case .definition: break
    case .opaque(let opaque):
      if !place.isJoined { leaveList(siblings, indentation: block.indentation) }
      append(lines: opaque.string.utf8Span.span)
    }
    siblings.previous = block
    siblings.marker = marker
  }

  private mutating func write(_ quote: Quote) {
    append([.greaterThan])
    guard quote.blocks.contains(where: \.isPrinted) else { return }
    append([.space])
    writeContent(marker: [.greaterThan, .space]) { $0.write(quote.blocks, isTight: false, at: Place()) }
  }

  private mutating func write(_ figure: Figure, at place: Place) {
    writeParagraph([.image(figure.image)], at: place)
    let below = figure.below.map(\.content) + (figure.credit.map { [$0.paragraph.content] } ?? [])
    for content in below where !content.isEmpty {
      addBlankLine()
      startLine()
      writeParagraph(content, at: Place())
    }
  }

  /// Ends the list directly before, which would take in what follows it indented: a definition that prints nothing
  /// stands between the two.
  private mutating func leaveList(_ siblings: Siblings, indentation: Int) {
    guard case .list(let list) = siblings.previous, !list.endsInOpenHTML,
      indentation >= list.lastContentOffset(padding: style.markerPadding)
    else { return }
    append(LinkSpelling.definition(Self.emptyDefinition))
    addBlankLine()
    startLine()
  }

  /// Spells inlines that stand on one line.
  mutating func line(_ content: [Inline]) -> [UInt8] {
    kept == nil ? speller.spell(content, in: .line).bytes : keptSpelling(content)
  }

  /// Spells inlines as the source does; nothing where that cannot be.
  mutating func keptSpelling(_ content: [Inline]) -> [UInt8] {
    let spelling = kept?.spell(content, isInContainer: !prefix.isEmpty)
    if spelling == nil { hasFailed = true }
    return spelling ?? []
  }

  /// Spells and writes the text of a paragraph.
  mutating func writeParagraph(_ content: [Inline], at place: Place) {
    guard kept == nil else { return append(lines: keptSpelling(content).span) }
    append(speller.spell(content, in: .paragraph(bullet: place.bullet)))
  }

  private mutating func writeThematicBreak(at place: Place) {
    let choices = [style.thematicBreak, .asterisks, .underscores]
    let choice = choices.first { line in
      let mark = line.rawValue.utf8.first
      return mark != place.bullet && !(place.interruptsParagraph && line == .hyphens)
    }
    append((choice ?? style.thematicBreak).rawValue.utf8)
  }
}

extension Block {
  /// Whether the block leaves a trace in the text: definitions and blocks without any content do not.
  package var isPrinted: Bool {
    switch self {
    case .paragraph(let paragraph): !paragraph.content.isEmpty
    case .list(let list): !list.items.isEmpty
    case .html(let html): !html.string.isEmpty
    case .opaque(let opaque): !opaque.string.isEmpty
    case .table(let table): !table.alignments.isEmpty
    case .definition: false
    case .heading, .quote, .code, .figure, .thematicBreak: true
    }
  }
}
