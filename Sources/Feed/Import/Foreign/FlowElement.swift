import Document
import XML

/// What an element of running content does to the text in it, in XHTML, in NITF, or in any other markup.
enum FlowElement {
  /// Stands apart from what is before and after it: a paragraph, or what holds paragraphs.
  case apart
  /// A heading.
  case heading
  /// A bulleted or numbered list.
  case list(isNumbered: Bool)
  /// A quotation set as a block.
  case quote
  /// Text whose line ends and spaces count.
  case preformatted
  /// A table.
  case table
  /// A rule across the column.
  case rule
  /// The end of a printed line.
  case lineBreak
  /// A picture in the text.
  case picture
  /// A picture with its caption, as XHTML has it.
  case figure
  /// A picture with its caption and credit, as NITF has it.
  case media
  /// Running text in a style.
  case styled(FlowStyle)
  /// Running text that leads somewhere.
  case link
  /// Running text that a space sets off from what is before it.
  case spaced
  /// Raised or lowered text.
  case raised(RaisedDigits)
  /// The reading of characters, printed above them.
  case reading
  /// A part of a byline or a dateline: a comma stands before it where nothing else does.
  case listed
  /// Running text that means something but looks like any other.
  case plain
  /// Nothing that a reader sees.
  case unseen

  /// Looks at an element.
  ///
  /// What looks like running text but holds blocks is set apart. So is an element of unknown name, if the element it
  /// stands in has no characters of its own.
  init(_ element: XMLTree.Element, in parent: XMLTree.Element) {
    let name = element.name.lowercased()
    if let kind = Self.parts[parent.name.lowercased()]?[name] {
      self = kind
      return
    }
    let known = Self.kinds[name]
    switch known {
    case nil:
      let isApart = Self.holdsBlocks(element) || !Self.hasOwnText(parent)
      self = isApart ? .apart : .plain
    case .plain?, .raised?, .reading?, .styled?, .link?, .spaced?:
      self = Self.holdsBlocks(element) ? .apart : known ?? .plain
    case let kind?: self = kind
    }
  }

  private var isBlock: Bool {
    switch self {
    case .apart, .heading, .list, .quote, .preformatted, .table, .rule, .figure, .media: true
    case .lineBreak, .picture, .styled, .link, .spaced, .listed, .raised, .reading, .plain, .unseen: false
    }
  }

  private static func holdsBlocks(_ element: XMLTree.Element) -> Bool {
    element.elements.contains { kinds[$0.name.lowercased()]?.isBlock == true || holdsBlocks($0) }
  }

  private static func hasOwnText(_ element: XMLTree.Element) -> Bool {
    element.children.contains { node in
      if case .text(let text) = node { return !VisibleText.isEmpty(text) }
      return false
    }
  }

  /// The parts of a byline and of a dateline, by the element they stand in: each is a word or a phrase of its own.
  private static let parts: [String: [String: FlowElement]] = [
    "byline": ["byttl": .listed, "person": .spaced, "org": .listed, "location": .listed],
    "dateline": ["location": .spaced, "story.date": .listed],
    "location": [
      "city": .listed, "sublocation": .listed, "state": .listed, "region": .listed, "country": .listed,
    ],
  ]

  private static let kinds: [String: FlowElement] = {
    let names: [(FlowElement, String)] = [
      (
        .apart,
        """
        html body p div section article header footer main aside nav center address details summary fieldset form \
        dl dt dd figcaption caption hgroup blockcode thead tbody tfoot tr td th li \
        body.head body.content body.end block note abstract tagline bibliography fn credit nitf-table \
        nitf-table-metadata nitf-table-summary media-caption media-producer distributor hedline byline dateline
        """
      ),
      (.heading, "h1 h2 h3 h4 h5 h6 hl1 hl2"),
      (.list(isNumbered: false), "ul menu dir"), (.list(isNumbered: true), "ol"),
      (.quote, "blockquote bq"), (.preformatted, "pre listing xmp"), (.table, "table"), (.rule, "hr"),
      (.lineBreak, "br"), (.picture, "img"), (.figure, "figure"), (.media, "media"),
      (.styled(.emphasis), "em i cite dfn var"), (.styled(.strong), "strong b"),
      (.styled(.strikethrough), "s strike del"), (.link, "a"), (.spaced, "byttl"),
      (.raised(.above), "sup"), (.raised(.below), "sub"), (.reading, "rt"),
      (
        .plain,
        """
        span u small big font abbr acronym time q mark ins label bdi bdo ruby rb rp code kbd samp tt data \
        person org location city state region country sublocation event function object.title money num frac \
        frac-num frac-sep frac-den chron copyrite copyrite.year copyrite.holder virtloc postaddr pronounce lang \
        alt-code classifier story.date
        """
      ),
      (.unseen, "head script style template media-metadata media-object"),
    ]
    return Dictionary(
      names.flatMap { kind, list in list.split(separator: " ").map { (String($0), kind) } },
      uniquingKeysWith: { first, _ in first })
  }()
}

/// A style of running text.
enum FlowStyle {
  case emphasis
  case strong
  case strikethrough

  /// Text in the style.
  func inline(_ content: [Inline]) -> Inline {
    switch self {
    case .emphasis: .emphasis(StyledText(content))
    case .strong: .strong(StyledText(content))
    case .strikethrough: .strikethrough(StyledText(content))
    }
  }
}
