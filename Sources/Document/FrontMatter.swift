public import Source

/// The block that opens a page and says what is known about it: YAML between lines of `---`, or TOML between lines of
/// `+++`.
public struct FrontMatter: Sendable, Hashable {
  /// What Jekyll and Hugo say of the one article of a file.
  public struct Post: Sendable, Hashable {
    /// The headline; nil when none is given.
    public var title: String?
    /// Who wrote it, as written.
    public var authors: [String]
    /// Whether it is a draft, which may not go out.
    public var isDraft: Bool

    /// Makes a statement about an article.
    public init(title: String? = nil, authors: [String] = [], isDraft: Bool = false) {
      self.title = title
      self.authors = authors
      self.isDraft = isDraft
    }

    /// The authors in one line, as the byline of an article that has none prints them.
    public var authorLine: String {
      let isChinese = authors.contains { $0.unicodeScalars.contains(where: \.isHan) }
      return authors.joined(separator: isChinese ? " " : ", ")
    }
  }

  /// A line of `---` or `+++` that front matter lacks.
  public enum Fence: String, Sendable, Hashable {
    /// The line above.
    case above
    /// The line below.
    case below
    /// Both lines.
    case both
  }

  /// What is wrong with a front matter.
  public enum Problem: Sendable, Hashable {
    /// The YAML or the TOML does not parse; `line` counts in the file, from 1, and `reason` says why.
    case unreadable(line: Int, reason: Wording)
    /// The lines around it are missing. It is read all the same.
    case missingFence(Fence)
    /// The value of a key cannot be used: `expected` says what may stand there. `line` counts in the file, from 1.
    case badValue(key: String, value: String, line: Int, expected: Wording)
    /// A key by which the page is taken back, or may be: one of another program, such as `killed`, or a `status` without a
    /// value. `line` counts in the file, from 1.
    case heldBack(key: String, value: String, line: Int)
    /// A key that means nothing to us; it is kept. `line` counts in the file, from 1.
    case unknownKey(key: String, line: Int)
  }

  /// The lines as written, the fences and the line end of the last one included.
  public var text: String
  /// What the known keys say.
  public var metadata: Metadata
  /// What the keys of Jekyll and Hugo say.
  public var post: Post
  /// What is wrong, in the order of the lines.
  public var problems: [Problem]
  /// Where ``text`` stands in the source; nil when it was made, not parsed.
  public var range: SourceRange?

  /// Whether it is TOML, not YAML.
  public var isTOML: Bool {
    text.utf8.drop { $0.isWhitespace }.starts(with: "+++".utf8)
  }

  /// Makes a front matter.
  public init(
    text: String, metadata: Metadata, post: Post = Post(), problems: [Problem] = [], range: SourceRange? = nil
  ) {
    self.text = text
    self.metadata = metadata
    self.post = post
    self.problems = problems
    self.range = range
  }
}
