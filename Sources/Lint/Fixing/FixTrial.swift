import Document
import Newspaper
import Source

/// Applies chosen fixes to a page and looks at what became of it.
struct FixTrial {
  /// What came of fixes.
  struct Applied {
    /// The findings that were mended.
    let findings: [Finding]
    /// The page afterwards.
    let page: Page
  }

  /// The fixes that would have changed more than their findings name.
  private(set) var faults: [FixFault] = []
  private let page: Page
  private let context: LintContext
  private let defaults: Metadata
  private let parts: [PagePart]
  /// The shape of each part.
  private let shapes: [[UInt8]]

  init(_ page: Page, _ context: LintContext, defaults: Metadata) {
    self.page = page
    self.context = context
    self.defaults = defaults
    parts = page.parts
    shapes = parts.map { StructureBytes.shape(of: [$0.block]) }
  }

  /// Applies findings: those that change which blocks there are first, and only them, for the others were found in what they
  /// change. A fix that does harm, alone or beside the others, is not applied; of one with several places each counts by
  /// itself.
  ///
  /// - Returns: Nil when nothing was applied.
  mutating func apply(_ findings: [Finding]) -> Applied? {
    applyHarmless(findings.filter(mayReshape)) ?? applyHarmless(findings.filter { !mayReshape($0) })
  }

  private mutating func applyHarmless(_ findings: [Finding]) -> Applied? {
    var applied: Applied?
    addHarmless(findings.flatMap(\.placesApart)[...], to: &applied)
    guard let applied else { return nil }
    let mended = Set(applied.findings)
    return Applied(
      findings: findings.compactMap { $0.keeping(places: $0.placesApart.map(mended.contains)) },
      page: applied.page)
  }

  /// Adds some fixes to those that are applied already, halving them where they do harm.
  private mutating func addHarmless(_ findings: ArraySlice<Finding>, to applied: inout Applied?) {
    guard let first = findings.first else { return }
    let all = (applied?.findings ?? []) + findings
    if let page = mended(all), isHarmless(all, page) {
      applied = Applied(findings: all, page: page)
    } else if findings.count > 1 {
      let middle = findings.startIndex + findings.count / 2
      addHarmless(findings[..<middle], to: &applied)
      addHarmless(findings[middle...], to: &applied)
    } else if applied == nil {
      // Beside others it has another turn.
      let place = first.fix?.places.first?.reads ?? first.range
      faults.append(FixFault(rule: first.rule, range: place, kind: .reshapes))
    }
  }

  /// Whether the page after fixes differs only in what they name: fixes of text change no block, style or printed line end;
  /// others leave the parts as they were that they do not touch.
  private func isHarmless(_ findings: [Finding], _ mended: Page) -> Bool {
    let after = mended.parts.map { StructureBytes.shape(of: [$0.block]) }
    guard keepsFrontMatter(findings, mended) else { return false }
    if !findings.contains(where: mayReshape) {
      return shapes.joined().elementsEqual(after.joined()) && keepsWords(findings, mended)
    }
    guard keepsAllWords(findings, mended) else { return false }
    let areSafe = findings.allSatisfy { $0.fix?.safety == .safe }
    if areSafe, Self.breakCount(after) < Self.breakCount(shapes) { return false }
    // What stays must follow in the same order.
    var next = 0
    for shape in untouched(by: findings) {
      while next < after.count, after[next] != shape { next += 1 }
      guard next < after.count else { return false }
      next += 1
    }
    return true
  }

  /// Whether the fix of a finding may change which blocks, styles or printed line ends there are.
  private func mayReshape(_ finding: Finding) -> Bool {
    context.rules.rule(named: finding.rule)?.touches.mayReshape ?? false
  }

  /// Whether of the words that are printed only those differ that the rules name: without the character that goes, what
  /// stands around it may be read as an entity, an escape or a mark of Markdown.
  private func keepsWords(_ findings: [Finding], _ mended: Page) -> Bool {
    let after = mended.parts
    guard after.count == parts.count else { return false }
    let reach = findings.reduce(into: FixReach()) { reach, finding in
      guard let fix = finding.fix, let rule = context.rules.rule(named: finding.rule) else { return }
      reach.formUnion(rule.reach(fix.safety))
    }
    return zip(parts, after).allSatisfy { old, new in
      if ByteSearch.equal(old.block.plainText, new.block.plainText) { return true }
      let changed = KindsOfCharacters(printedIn: old.block).difference(
        from: KindsOfCharacters(printedIn: new.block))
      return changed.intersection([.words, .forms]).isSubset(of: reach)
    }
  }

  /// Whether of all the words of the page only those differ that the rules name, where blocks are joined, parted or moved:
  /// two halves may be read as an entity or an escape, and without a comment what stands beside it may become one. Where
  /// marks of Markdown go or come, words come, too, that were taken for them; but none goes, such as a comment in what was
  /// code.
  private func keepsAllWords(_ findings: [Finding], _ mended: Page) -> Bool {
    let reach = findings.reduce(into: FixReach()) {
      $0.formUnion(context.rules.rule(named: $1.rule)?.touches ?? [])
    }
    var (before, after) = (KindsOfCharacters(), KindsOfCharacters())
    for part in parts { before.add(printedIn: part.block) }
    for part in mended.parts { after.add(printedIn: part.block) }
    if reach.contains(.order) {
      before.sort()
      after.sort()
    }
    let changed = reach.contains(.marks) ? before.missing(from: after) : before.difference(from: after)
    return changed.intersection([.words, .forms]).isSubset(of: reach)
  }

  /// Whether the front matter stays, unless a fix is about it; where fixes are about line ends its blanks may differ.
  private func keepsFrontMatter(_ findings: [Finding], _ mended: Page) -> Bool {
    let touches = findings.reduce(into: FixReach()) {
      $0.formUnion(context.rules.rule(named: $1.rule)?.touches ?? [])
    }
    if touches.contains(.frontMatter) { return true }
    guard let old = page.frontMatter?.text, let new = mended.frontMatter?.text else {
      return page.frontMatter == nil && mended.frontMatter == nil
    }
    return touches.contains(.lineEnds)
      ? old.utf8.filter { $0 > 0x20 } == new.utf8.filter { $0 > 0x20 } : ByteSearch.equal(old, new)
  }

  /// The shapes of the parts that no edit touches.
  private func untouched(by findings: [Finding]) -> [[UInt8]] {
    var touched = TouchedStretches()
    touched.insert(findings.flatMap { $0.fix?.edits ?? [] }.map(\.range.offsets))
    return zip(parts, shapes).compactMap { part, shape in
      part.range.map { touched.meet($0.offsets) } ?? true ? nil : shape
    }
  }

  private static func breakCount(_ shapes: [[UInt8]]) -> Int {
    shapes.reduce(0) { $0 + StructureBytes.hardBreakCount(inShape: $1) }
  }

  private func mended(_ findings: [Finding]) -> Page? {
    guard let source = Self.apply(findings.compactMap(\.fix), to: context.source) else { return nil }
    return PageParser.parse(source, file: page.file, houseStyle: context.houseStyle, defaults: defaults)
  }

  /// The source after the edits; nil when it would be too long to be a page.
  private static func apply(_ fixes: [Fix], to source: SourceText) -> SourceText? {
    let edits = fixes.flatMap(\.edits).sorted { $0.range.lowerBound < $1.range.lowerBound }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.bytes.count + 64)
    var offset = 0
    for edit in edits {
      bytes += source.bytes[offset..<edit.range.lowerBound]
      bytes += edit.replacement
      offset = edit.range.upperBound
    }
    bytes += source.bytes[offset...]
    return try? SourceText(bytes)
  }
}

extension KindsOfCharacters {
  /// The characters that a block prints.
  fileprivate init(printedIn block: Block) {
    self.init()
    add(printedIn: block)
  }

  /// Adds the characters that a block prints: of HTML all but its comments, an entity as the character that it stands for.
  fileprivate mutating func add(printedIn block: Block) {
    switch block {
    case .html(let html):
      let bytes = CommentInteriors.removed(from: html.string)
      TouchedCharacters.read(bytes, 0..<bytes.count, into: &self)
    case .list(let list): for block in list.items.flatMap(\.blocks) { add(printedIn: block) }
    case .quote(let quote): for block in quote.blocks { add(printedIn: block) }
    default: add(block.plainText)
    }
  }
}

extension Finding {
  /// The finding once for each place of its fix.
  fileprivate var placesApart: [Finding] {
    guard let fix, fix.places.count > 1 else { return [self] }
    return fix.places.map { place in
      var finding = self
      finding.fix = Fix(fix.safety, places: [place])
      finding.count = 1
      return finding
    }
  }
}
