import Document
import Source

extension BlockWriter {
  /// Writes a list whose items begin with a bullet, or whose numbers end with a full stop or a parenthesis.
  mutating func write(_ list: List, marker: UInt8, at place: Place) {
    let isTight = list.isTight && list.items.allSatisfy { canBeTight($0) }
    // Items are indented more than a block below the list, which would belong to the last of them.
    let padding = max(style.markerPadding, min(4, place.indentationBelow))
    let numbers = list.spelledNumbers
    for (index, item) in list.items.enumerated() {
      if index > 0 {
        // Open HTML would take in the blank line between the items; if it has one itself, that one is enough.
        if !isTight, !list.items[index - 1].endsInOpenHTML { addBlankLine() }
        startLine()
      }
      let number = numbers.isEmpty ? [] : numbers[index]
      append(number + [marker])
      let width = list.contentOffset(ofItem: index, number: number, padding: padding)
      if let first = item.blocks.first(where: \.isPrinted) {
        let bullet = list.start == nil ? marker : nil
        writeContent(marker: [UInt8](repeating: .space, count: width)) { writer in
          writer.write(
            item, isTight: isTight, padding: width - number.count - 1, bullet: bullet, first: first)
        }
      } else if index == 0 && place.interruptsParagraph && !place.isBelowTable
        || place.indentationBelow > number.count + 1
      {
        // An empty item would be part of a paragraph above it, or take in what stands indented below it.
        append(repeatElement(.space, count: padding))
        append(LinkSpelling.definition(Self.emptyDefinition))
      }
      if !isTight, index < list.items.count - 1 {
        writeContent(marker: [UInt8](repeating: .space, count: width)) {
          $0.closeOpenHTML(in: item.blocks.last(where: \.isPrinted))
          if index == 0, !list.isLooseByBlankLines {
            $0.startLine()
            $0.append(LinkSpelling.definition(Self.emptyDefinition))
          }
        }
      }
    }
  }

  /// Writes what stands in an item after its marker, on the next line if it begins with white space itself.
  private mutating func write(_ item: ListItem, isTight: Bool, padding: Int, bullet: UInt8?, first: Block) {
    let beginsOnNextLine = first.indentation > 0
    if beginsOnNextLine { startLine() } else { append(repeatElement(.space, count: padding)) }
    let place = Place(bullet: beginsOnNextLine ? nil : bullet, isFirstInItem: true)
    write(item.blocks, isTight: isTight, at: place)
  }

  /// Ends a block after which a blank line will stand, if that would take the line in: a list with open raw HTML at
  /// its end. A definition that prints nothing goes below it.
  mutating func closeOpenHTML(in block: Block?) {
    guard case .list(let list) = block, list.endsInOpenHTML else { return }
    startLine()
    append(LinkSpelling.definition(Self.emptyDefinition))
  }

  /// The bullet of a list, or the character after its numbers.
  ///
  /// It differs from that of the list directly before, which would go on otherwise, and from a bullet on the same line
  /// when nothing follows the two, for `- - -` is a thematic break.
  func marker(of list: List, at place: Place, _ siblings: Siblings) -> UInt8 {
    guard list.start == nil else {
      let usual: UInt8 = style.orderedDelimiter == .fullStop ? .fullStop : .rightParenthesis
      let other: UInt8 = style.orderedDelimiter == .fullStop ? .rightParenthesis : .fullStop
      return siblings.marker == usual ? other : usual
    }
    let bullets = [UInt8(style.bullet), .hyphen, .asterisk, .plusSign]
    let taken = [siblings.marker, list.opensWithBareMarkers ? place.bullet : nil]
    return bullets.first { !taken.contains($0) } ?? UInt8(style.bullet)
  }

  /// Whether each block of an item may stand directly below the one before it.
  private func canBeTight(_ item: ListItem) -> Bool {
    let blocks = item.blocks.filter(\.isPrinted)
    return blocks.indices.dropFirst().allSatisfy { index in
      let block = blocks[index]
      // An empty list below a paragraph is written with a definition, which text below it would belong to.
      if index > 1, blocks[index - 1].isEmptyList, blocks[index - 2].isParagraphLike,
        !blocks[index - 2].isTable, !block.endsLazyParagraph(style)
      {
        return false
      }
      return block.canStandBelow(blocks[index - 1], style)
    }
  }
}

extension List {
  /// Whether the last thing in the list is raw HTML that would take in a blank line after the list.
  package var endsInOpenHTML: Bool {
    switch items.last?.blocks.last(where: \.isPrinted) {
    case .html(let html): html.isOpen
    case .list(let list): list.endsInOpenHTML
    default: false
    }
  }
}

extension List {
  /// Whether blank lines between the items, or between the blocks of one, are read as those of a loose list: after a
  /// thematic break they are not.
  fileprivate var isLooseByBlankLines: Bool {
    items.enumerated().contains { index, item in
      let blocks = item.blocks.filter(\.isPrinted)
      let isLast = index == items.count - 1
      return !isLast && blocks.isEmpty
        || blocks.dropLast(isLast ? 1 : 0).contains { !$0.endsInThematicBreak }
    }
  }
}

extension Block {
  fileprivate var endsInThematicBreak: Bool {
    switch self {
    case .thematicBreak: true
    case .list(let list): list.items.last?.blocks.last(where: \.isPrinted)?.endsInThematicBreak ?? false
    default: false
    }
  }
}

extension ListItem {
  /// Whether the last thing in the item is raw HTML that would take in a blank line after it.
  fileprivate var endsInOpenHTML: Bool {
    guard case .html(let html) = blocks.last(where: \.isPrinted) else { return false }
    return html.isOpen
  }
}

extension UInt8 {
  fileprivate init(_ bullet: MarkdownStyle.Bullet) {
    self =
      switch bullet {
      case .hyphen: .hyphen
      case .asterisk: .asterisk
      case .plus: .plusSign
      }
  }
}

extension List {
  /// The numbers of the items as written, nine digits at most; none in a bulleted list.
  fileprivate var spelledNumbers: [[UInt8]] {
    numbers.map { Array(String(min(999_999_999, max(0, $0))).utf8) }
  }

  /// The number of columns that an item is indented by, with its number and so many spaces after its marker. There is
  /// only one when its text begins on the next line.
  fileprivate func contentOffset(ofItem index: Int, number: [UInt8], padding: Int) -> Int {
    let first = items[index].blocks.first(where: \.isPrinted)
    return number.count + 1 + (first.map { $0.indentation == 0 } ?? true ? padding : 1)
  }

  /// The number of columns that the last item is indented by.
  func lastContentOffset(padding: Int) -> Int {
    guard !items.isEmpty else { return 0 }
    return contentOffset(ofItem: items.count - 1, number: spelledNumbers.last ?? [], padding: padding)
  }

  /// Whether the first line of the list holds nothing but bullets.
  fileprivate var opensWithBareMarkers: Bool {
    guard start == nil, let item = items.first else { return false }
    switch item.blocks.first(where: \.isPrinted) {
    case nil: return true
    case .list(let inner): return inner.opensWithBareMarkers
    case let first?: return first.indentation > 0
    }
  }
}

extension Block {
  /// The number of spaces the block begins with; only blocks that are written as they are begin with any.
  var indentation: Int {
    switch self {
    case .html(let html): html.string.utf8.prefix { $0.isWhitespace }.count
    case .opaque(let opaque): opaque.string.utf8.prefix { $0.isWhitespace }.count
    default: 0
    }
  }
}
