extension BlockWriter {
  /// Writes a list.
  mutating func write(_ list: List, at place: Place, _ siblings: Siblings) {
    let bullet = bullet(of: list, at: place, siblings)
    let delimiter = orderedDelimiter(siblings)
    let isTight = list.isTight && list.items.allSatisfy { canBeTight($0) }
    for (index, item) in list.items.enumerated() {
      if index > 0 {
        if !isTight { addBlankLine() }
        startLine()
      }
      if let start = list.start {
        let number = style.numbering == .counting ? start + index : start
        // Nine digits are the most a number may have; what follows the first one does not count anyway.
        write(item, marker: String(min(999_999_999, max(0, number))).utf8 + [delimiter], bullet: nil, isTight)
      } else {
        write(item, marker: [bullet], bullet: bullet, isTight)
      }
    }
  }

  private mutating func write(_ item: ListItem, marker: [UInt8], bullet: UInt8?, _ isTight: Bool) {
    append(marker)
    guard let first = item.blocks.first(where: \.isPrinted) else { return }
    let beginsOnNextLine = first.beginsWithSpace
    let padding = beginsOnNextLine ? 1 : style.markerPadding
    writeContent(marker: [UInt8](repeating: .space, count: marker.count + padding)) { writer in
      if beginsOnNextLine {
        writer.startLine()
      } else {
        writer.append(repeatElement(.space, count: padding))
      }
      let place = Place(bullet: beginsOnNextLine ? nil : bullet, isFirstInItem: true)
      writer.write(item.blocks, isTight: isTight, at: place)
    }
  }

  /// The bullet of a list.
  ///
  /// It differs from that of the list directly before, which would go on otherwise, and from a bullet on the same line
  /// when nothing follows the two, for `- - -` is a thematic break.
  private func bullet(of list: List, at place: Place, _ siblings: Siblings) -> UInt8 {
    let usual = UInt8(ascii: style.bullet)
    let other: UInt8 = usual == .asterisk ? .hyphen : .asterisk
    let bullet = siblings.adjacentLists.isMultiple(of: 2) ? usual : other
    return bullet == place.bullet && list.opensWithBareMarkers ? other : bullet
  }

  private func orderedDelimiter(_ siblings: Siblings) -> UInt8 {
    let isUsual = siblings.adjacentLists.isMultiple(of: 2)
    return (style.orderedDelimiter == .fullStop) == isUsual ? .fullStop : .rightParenthesis
  }

  /// Whether each block of an item may stand directly below the one before it.
  private func canBeTight(_ item: ListItem) -> Bool {
    let blocks = item.blocks.filter(\.isPrinted)
    return zip(blocks, blocks.dropFirst()).allSatisfy { $1.canStandBelow($0, style) }
  }
}

extension UInt8 {
  fileprivate init(ascii bullet: MarkdownStyle.Bullet) {
    self =
      switch bullet {
      case .hyphen: .hyphen
      case .asterisk: .asterisk
      case .plus: .plusSign
      }
  }
}

extension List {
  /// Whether the first line of the list holds nothing but bullets.
  fileprivate var opensWithBareMarkers: Bool {
    guard start == nil, let item = items.first else { return false }
    switch item.blocks.first(where: \.isPrinted) {
    case nil: return true
    case .list(let inner): return inner.opensWithBareMarkers
    default: return false
    }
  }
}

extension Block {
  /// Whether the block is written as it is and begins with white space, which a marker before it would swallow.
  var beginsWithSpace: Bool {
    switch self {
    case .html(let html): html.string.utf8.first?.isWhitespace ?? false
    case .opaque(let opaque): opaque.string.utf8.first?.isWhitespace ?? false
    default: false
    }
  }

  /// Whether the block can stand on the line directly below another one and still be a block of its own.
  fileprivate func canStandBelow(_ other: Block, _ style: MarkdownStyle) -> Bool {
    switch other {
    case .heading, .code, .thematicBreak: true
    case .html(let html): !html.endsAtBlankLine
    case .quote: interruptsParagraph(style) && !isQuote
    case .paragraph, .list, .figure, .table, .opaque: interruptsParagraph(style)
    case .definition: false
    }
  }

  private var isQuote: Bool {
    if case .quote = self { true } else { false }
  }

  /// Whether the block ends a paragraph on the line directly above it.
  private func interruptsParagraph(_ style: MarkdownStyle) -> Bool {
    switch self {
    case .heading(let heading): !heading.isUnderlined(in: style)
    case .quote, .code, .thematicBreak: true
    case .list(let list):
      (list.start ?? 1) == 1
        && (list.items.first?.blocks.first(where: \.isPrinted).map { !$0.beginsWithSpace } ?? false)
    case .html(let html): html.interruptsParagraph && !beginsWithSpace
    case .paragraph, .figure, .table, .opaque, .definition: false
    }
  }
}

extension HTMLBlock {
  fileprivate var endsAtBlankLine: Bool {
    start(interruptsParagraph: false)?.endsAtBlankLine ?? true
  }

  fileprivate var interruptsParagraph: Bool { start(interruptsParagraph: true) != nil }

  private func start(interruptsParagraph: Bool) -> HTMLBlockStart? {
    var line = LineScanner(Array(string.utf8), from: 0)
    guard line.advanceLine() else { return nil }
    return HTMLBlockStart.scan(line, interruptsParagraph: interruptsParagraph)
  }
}
