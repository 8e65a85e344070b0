public import Document
import Markdown
public import Source

/// Understands the Markdown of one page as a newspaper page.
public enum PageParser {
  /// Parses a page.
  ///
  /// Every block of the source becomes exactly one part of one item, so nothing is lost; nothing that is not in the
  /// source is put in.
  ///
  /// - Parameters:
  ///   - source: The bytes of the file.
  ///   - file: The name of the file within its issue, such as `01.md`.
  ///   - houseStyle: The words and marks of the paper.
  ///   - defaults: What is known about the page where its front matter says nothing.
  /// - Returns: The page. Whatever is wrong with the text is for the linter to find; parsing never fails.
  public static func parse(
    _ source: SourceText, file: String, houseStyle: HouseStyle = .standard, defaults: Metadata = Metadata()
  ) -> Page {
    let frontMatter = FrontMatterParser.parse(source)
    let document = MarkdownParser.parse(source, from: frontMatter?.range?.upperBound ?? 0)
    let metadata = (frontMatter?.metadata ?? Metadata()).completed(by: defaults)
    var assembly = PageAssembly(
      PrintedBlocks.of(document.blocks, in: source), source: source, style: houseStyle,
      frontMatter: frontMatter, metadata: metadata)
    let definitions = document.blocks.compactMap { block in
      if case .definition(let definition) = block { definition } else { nil }
    }
    return Page(
      file: file, source: source, frontMatter: frontMatter,
      metadata: metadata, items: assembly.items(),
      definitions: definitions)
  }
}
