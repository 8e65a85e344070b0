package import Document
package import Source

/// Finds and reads the block that opens a page.
package enum FrontMatterParser {
  /// The front matter of a text; nil when what opens it is Markdown, such as a rule of hyphens, or a block that is no
  /// mapping.
  ///
  /// A block that does not parse is front matter all the same, with a problem. So are lines of keys without their fences,
  /// where the keys leave no doubt.
  package static func parse(_ source: SourceText) -> FrontMatter? {
    let finder = FrontMatterFinder(source)
    if let block = finder.fenced, let frontMatter = read(block, of: source) {
      let isOpen = frontMatter.problems.contains { if case .unreadable = $0 { true } else { false } }
      guard isOpen || holdsComment(block, of: source), finder.runsIntoText(block) else { return frontMatter }
    }
    return finder.unfenced.flatMap { read($0, of: source) }
  }

  /// Whether a line of a block may be a heading that the YAML reader takes for a comment.
  private static func holdsComment(_ block: FrontMatterBlock, of source: SourceText) -> Bool {
    source.bytes[block.content].split(whereSeparator: \.isLineEnd).contains { $0.first == .numberSign }
  }

  private static func read(_ block: FrontMatterBlock, of source: SourceText) -> FrontMatter? {
    let range = SourceRange(block.whole.lowerBound, block.whole.upperBound)
    let missing = block.missing.map { [FrontMatter.Problem.missingFence($0)] } ?? []
    let pairs: [(key: String, line: Int, value: YAMLValue)]
    switch pairsOrFault(block, of: source) {
    case .pairs(let read): pairs = read
    case .nothing: return nil
    case .fault(let line, let reason):
      let problem = FrontMatter.Problem.unreadable(line: line + block.lineOffset, reason: reason)
      return FrontMatter(
        text: source[range], metadata: Metadata(), problems: missing + [problem], range: range)
    }
    let reader = MetadataReader(pairs, lineOffset: block.lineOffset, knowsPosts: true)
    return FrontMatter(
      text: source[range], metadata: reader.metadata, post: reader.post, problems: missing + reader.problems,
      range: range)
  }

  private enum Reading {
    case pairs([(key: String, line: Int, value: YAMLValue)])
    /// It holds nothing, or no mapping.
    case nothing
    case fault(line: Int, reason: Wording)
  }

  private static func pairsOrFault(_ block: FrontMatterBlock, of source: SourceText) -> Reading {
    if block.isTOML {
      do { return .pairs(try TOMLReader.read(Array(source.bytes[block.content]))) } catch {
        return .fault(line: error.line, reason: error.reason)
      }
    }
    do {
      let root = try YAMLValue(parsing: FrontMatterSpelling.yaml(source.bytes, block.content))
      return root?.pairs.map { .pairs($0) } ?? .nothing
    } catch {
      return .fault(line: error.line, reason: error.wording)
    }
  }
}
