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
  /// change. Of fixes that together or alone do harm none is applied.
  ///
  /// - Returns: Nil when nothing was applied.
  mutating func apply(_ findings: [Finding]) -> Applied? {
    let reshaping = findings.filter(\.mayReshape)
    return applyHarmless(reshaping[...]) ?? applyHarmless(findings.filter { !$0.mayReshape }[...])
  }

  private mutating func applyHarmless(_ findings: ArraySlice<Finding>) -> Applied? {
    guard let first = findings.first else { return nil }
    if let page = mended(findings), isHarmless(findings, page) {
      return Applied(findings: Array(findings), page: page)
    }
    guard findings.count > 1 else {
      faults.append(FixFault(rule: first.rule, range: first.range, kind: .reshapes))
      return nil
    }
    let middle = findings.startIndex + findings.count / 2
    return applyHarmless(findings[..<middle]) ?? applyHarmless(findings[middle...])
  }

  /// Whether the page after fixes differs only in what they name: fixes of text change no block, style or printed line end;
  /// others leave the parts as they were that they do not touch.
  private func isHarmless(_ findings: ArraySlice<Finding>, _ mended: Page) -> Bool {
    let after = mended.parts.map { StructureBytes.shape(of: [$0.block]) }
    if !findings.contains(where: \.mayReshape) {
      return shapes.joined().elementsEqual(after.joined()) && keepsWords(findings, mended)
        && mended.frontMatter?.text == expectedFrontMatter(findings, mended)
    }
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

  /// Whether of the words that are printed only those differ that the rules name: without the character that goes, what
  /// stands around it may be read as an entity, an escape or a mark of Markdown.
  private func keepsWords(_ findings: ArraySlice<Finding>, _ mended: Page) -> Bool {
    let after = mended.parts
    guard after.count == parts.count else { return false }
    let reach = findings.reduce(into: FixReach()) { reach, finding in
      guard let fix = finding.fix, let rule = RuleRegistry.rule(named: finding.rule) else { return }
      reach.formUnion(rule.reach(fix.safety))
    }
    return zip(parts, after).allSatisfy { old, new in
      let (old, new) = (old.block.plainText, new.block.plainText)
      if ByteSearch.equal(old, new) { return true }
      let changed = KindsOfCharacters(old).difference(from: KindsOfCharacters(new))
      return changed.intersection([.words, .forms]).isSubset(of: reach)
    }
  }

  /// The front matter stays, unless a fix is about it.
  private func expectedFrontMatter(_ findings: ArraySlice<Finding>, _ mended: Page) -> String? {
    let isMeant = findings.contains { finding in
      RuleRegistry.rule(named: finding.rule)?.touches.isDisjoint(with: [.frontMatter, .lineEnds]) == false
    }
    return isMeant ? mended.frontMatter?.text : page.frontMatter?.text
  }

  /// The shapes of the parts that no edit touches.
  private func untouched(by findings: ArraySlice<Finding>) -> [[UInt8]] {
    var touched = TouchedStretches()
    touched.insert(findings.flatMap { $0.fix?.edits ?? [] }.map(\.range.offsets))
    return zip(parts, shapes).compactMap { part, shape in
      part.range.map { touched.meet($0.offsets) } ?? true ? nil : shape
    }
  }

  private static func breakCount(_ shapes: [[UInt8]]) -> Int {
    shapes.reduce(0) { $0 + StructureBytes.hardBreakCount(inShape: $1) }
  }

  private func mended(_ findings: ArraySlice<Finding>) -> Page? {
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

extension Finding {
  /// Whether its fix may change which blocks, styles or printed line ends there are.
  fileprivate var mayReshape: Bool {
    RuleRegistry.rule(named: rule)?.touches.mayReshape ?? false
  }
}
