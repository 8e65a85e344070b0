import Document
import Markdown
import Source

extension AssembledPage {
  /// How many bytes, at least, are read to find the smallest change to hints that mislead, before whole stretches go
  /// at once.
  private static let closeReading = 1 << 20
  /// How often, at least, the page is read to find it.
  private static let closeReadings = 32

  /// Reads the page back and takes hints away, around the first part that is read differently, until every part is
  /// read as it should be or no hint is left.
  ///
  /// At first the smallest change is looked for that lets the part be read, by reading the page with each. Once that
  /// has taken long enough all hints of the part go, then those beside it, then those of a stretch that doubles each
  /// time: a page whose hints all mislead is not read once for each.
  mutating func dropHintsThatMislead() {
    guard firstMisreadUnit != nil else { return }
    closeFences()
    for place in gapsWithLostDefinitions { self = with(.setGapApart(place)) }
    let suspects = dropHintsThatMisleadAlone()
    var budget = max(Self.closeReading, Self.closeReadings * text.count)
    var stretch = 0
    while let place = firstMisreadUnit {
      if place == 0, avoidFrontMatter() { continue }
      if dropHint(of: suspects, thatMisleads: place, &budget) || acceptNearest(at: place) { continue }
      if escapeReferences(at: place) || mend(at: place, &budget) { continue }
      if budget <= 0 { stretch = max(1, min(2 * stretch, 1 << 30)) }
      if stretch == 0, dropHints(at: place...place) { continue }
      let neighbours = max(0, place - 1)...min(units.count, place + 1 + stretch)
      if !dropHints(at: neighbours), !dropAllHints() { return }
    }
  }

  /// Takes away the hints by which code is not closed, where something follows it now: all of that would be code.
  private mutating func closeFences() {
    for index in units.indices.dropLast() {
      guard case .code = units[index].block, let spelled = units[index].spelled,
        let text = try? SourceText(spelled + lineEnd.bytes + lineEnd.bytes + [UInt8(ascii: "x")])
      else { continue }
      if MarkdownParser.parse(text).blocks.count == 1 { units[index].spelled = nil }
    }
  }

  /// So many hints that mislead by themselves are left to be found one by one: beside its neighbours a part may be
  /// read otherwise than by itself.
  private static let closeLooks = 16

  /// Takes away the hints that mislead even when their part stands by itself, if there are many. Cheaper than reading
  /// the page again for each of them. Returns those that are left, if there are few.
  private mutating func dropHintsThatMisleadAlone() -> [Int] {
    let definitions = definitions
    let misleading = units.indices.filter { index in
      guard let spelled = units[index].spelled, let part = try? SourceText(spelled) else { return false }
      let blocks = MarkdownParser.parse(part, definitions: definitions).blocks
      return StructureBytes.of(blocks) != units[index].structure
    }
    guard misleading.count > Self.closeLooks else { return misleading }
    for index in misleading {
      units[index].spelled = nil
      spellListBesideOthers(at: index)
    }
    return []
  }

  /// Takes away the hint of a part further away, such as one that makes a definition of edited text, if that is why a
  /// part is misread. Returns whether there was one among the suspects.
  private mutating func dropHint(of suspects: [Int], thatMisleads place: Int, _ budget: inout Int) -> Bool {
    for suspect in suspects where abs(suspect - place) > 1 && units[suspect].spelled != nil && budget > 0 {
      let page = with(.dropSpelling(suspect))
      budget -= page.text.count
      if page.firstMisreadUnit ?? Int.max > place {
        self = page
        return true
      }
    }
    return false
  }

  /// Takes the canonical spelling of a part as the best there is, if even by itself it is not read as the part. A few
  /// trees have no spelling in Markdown, and that of one part must not cost the others their hints.
  private mutating func acceptNearest(at place: Int) -> Bool {
    guard units.indices.contains(place), units[place].spelled == nil, units[place].nearest == nil,
      let part = try? SourceText(units[place].canonical)
    else { return false }
    let structure = StructureBytes.of(MarkdownParser.parse(part).blocks)
    guard structure != units[place].structure else { return false }
    units[place].nearest = structure
    return true
  }

  /// Keeps the text that opens the page from being read as front matter: a thematic break of hyphens is written as `***`,
  /// and a definition that prints nothing is put before text that reads like keys. Where front matter has no fence below,
  /// no line after it may look like one. Returns whether anything was changed.
  private mutating func avoidFrontMatter() -> Bool {
    guard !units.isEmpty, let page = try? SourceText(text), misreadsFrontMatter(page) else { return false }
    if isFrontMatterAvoided { return avoidFences() }
    if frontMatter.isEmpty, units[0].canonical == Array("---".utf8) {
      units[0].canonical = Array("***".utf8)
      units[0].spelled = nil
      units[0].before = nil
      return true
    }
    let blankLine = lineEnd.bytes + lineEnd.bytes
    let gap =
      (frontMatter.isEmpty ? [] : blankLine) + LinkSpelling.definition(BlockWriter.emptyDefinition)
      + blankLine
    isFrontMatterAvoided = true
    units[0].before = gap
    return true
  }

  /// Writes the line of three hyphens below a heading, or alone, in another way. Returns whether there was one.
  private mutating func avoidFences() -> Bool {
    let fence = Array("---".utf8)
    var isChanged = false
    for index in units.indices
    where units[index].spelled == nil && units[index].canonical.suffix(3).elementsEqual(fence) {
      let start = units[index].canonical.count - fence.count
      if start == 0 {
        units[index].canonical = Array("***".utf8)
        isChanged = true
      } else if units[index].canonical[start - 1].isLineEnd {
        units[index].canonical.append(.hyphen)
        isChanged = true
      }
    }
    return isChanged
  }

  /// Escapes text of a part that a definition elsewhere on the page would make a link of. Returns whether it did.
  private mutating func escapeReferences(at place: Int) -> Bool {
    guard units.indices.contains(place), units[place].spelled == nil, !units[place].isEscaped,
      units[place].canonical.contains(UInt8(ascii: "["))
    else { return false }
    let usual = MarkdownWriter.write(units[place].block, style: style)
    let escaped = MarkdownWriter.write(units[place].block, style: style, definitions: definitions)
    units[place].isEscaped = true
    guard escaped != usual else { return false }
    units[place].canonical = lineEnd.applied(to: escaped)
    return true
  }

  /// Makes the smallest change to the hints around a part that lets it be read as it should be: the one after which
  /// most of the page is. Returns whether there was one.
  private mutating func mend(at place: Int, _ budget: inout Int) -> Bool {
    let single = HintRemedy.remedies(around: place, in: self).map { [$0] }
    let pairs = single.indices.flatMap { first in
      single.indices.dropFirst(first + 1).map { single[first] + single[$0] }
    }
    var best: (page: AssembledPage, misread: Int)?
    for remedies in [single, pairs] {
      for remedy in remedies {
        guard budget > 0 else { return false }
        let page = remedy.reduce(self) { $0.with($1) }
        budget -= page.text.count
        guard let misread = page.firstMisreadUnit else {
          self = page
          return true
        }
        if misread > best?.misread ?? place { best = (page, misread) }
      }
      if let best {
        self = best.page
        return true
      }
    }
    return false
  }

  /// Takes away the hints at some places, but not what keeps the opening from being read as front matter; a place after
  /// the last part is that of the hint on the end of the page. Returns whether there was any.
  private mutating func dropHints(at places: ClosedRange<Int>) -> Bool {
    var dropped = false
    for place in places {
      if place > 0 || !isFrontMatterAvoided {
        dropped = dropped || self[gap: place] != nil
        self[gap: place] = nil
      }
      guard place < units.count else { continue }
      guard units[place].spelled != nil else { continue }
      units[place].spelled = nil
      spellListBesideOthers(at: place)
      dropped = true
    }
    return dropped
  }

  private mutating func dropAllHints() -> Bool { dropHints(at: 0...units.count) }
}
