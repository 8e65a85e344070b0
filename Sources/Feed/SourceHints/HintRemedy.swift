import Document
import Markdown
import Source

/// A change to the hints around a part that is misread.
enum HintRemedy: Hashable {
  /// Keep what stands before a part, such as definitions, but leave a blank line before it.
  case setGapApart(Int)
  /// Put what the canonical spelling has there before a part.
  case dropGap(Int)
  /// Write a list without a hint as if it stood after one with this marker.
  case changeMarker(Int, after: UInt8?)
  /// Put a definition that prints nothing before a part, so that the part before it ends there.
  case separate(Int)
  /// Write a part in its canonical spelling.
  case dropSpelling(Int)

  /// The remedies there are around a part, those first that change the least.
  ///
  /// `place` is the index of the part; the number of parts when the end of the page is misread.
  static func remedies(around place: Int, in page: AssembledPage) -> [HintRemedy] {
    let places = [place, place + 1, place - 1]
    var remedies: [HintRemedy] = []
    for gap in places where (0...page.units.count).contains(gap) {
      guard let text = page[gap: gap] else { continue }
      if !isBlank(text), gap > 0 { remedies.append(.setGapApart(gap)) }
      remedies.append(.dropGap(gap))
    }
    let units = places.filter(page.units.indices.contains)
    for unit in units where page.units[unit].spelled == nil {
      guard case .list = page.units[unit].block else { continue }
      let marker = AssembledPage.listMarker(of: page.units[unit].canonical)
      remedies += [.changeMarker(unit, after: nil), .changeMarker(unit, after: marker)]
    }
    remedies += units.filter { $0 > 0 && isBlank(page[gap: $0] ?? []) }.map { .separate($0) }
    remedies += units.filter { page.units[$0].spelled != nil }.map { .dropSpelling($0) }
    return remedies
  }

  private static func isBlank(_ gap: [UInt8]) -> Bool {
    gap.allSatisfy { $0 == 0x0A || $0 == 0x0D || $0 == 0x20 || $0 == 0x09 }
  }
}

extension AssembledPage {
  /// The page with a remedy.
  func with(_ remedy: HintRemedy) -> AssembledPage {
    var page = self
    switch remedy {
    case .setGapApart(let gap): page[gap: gap] = page[gap: gap].map { lineEnd.bytes + $0 }
    case .dropGap(let gap): page[gap: gap] = nil
    case .changeMarker(let unit, let marker):
      guard case .list(let list) = units[unit].block else { return self }
      let piece = MarkdownWriter.piece(list, behindListWith: marker, style: style)
      page.units[unit].canonical = lineEnd.applied(to: piece)
    case .separate(let unit):
      let blankLine = lineEnd.bytes + lineEnd.bytes
      page[gap: unit] = blankLine + LinkSpelling.definition(BlockWriter.emptyDefinition) + blankLine
    case .dropSpelling(let unit):
      page.units[unit].spelled = nil
      page.spellListBesideOthers(at: unit)
    }
    return page
  }
}
