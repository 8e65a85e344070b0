import Document
import XML

extension FlowReader {
  /// The picture of an `img`; its caption is the one given, or else its alternative text.
  static func picture(_ element: XMLTree.Element, caption: [Inline]?) -> Image {
    let alternative = element["alt"].map { RunningLine.of([.text(Text($0))], breaksAreSpaces: true) }
    return Image(
      destination: OneLine.of(element["src"] ?? ""), title: nil, alternative: caption ?? alternative ?? [])
  }

  /// Adds a `figure`: one picture with its caption, or whatever else it holds.
  mutating func appendFigure(_ element: XMLTree.Element, to flow: inout Flow) {
    var pictures: [XMLTree.Element] = []
    var captions: [XMLTree.Element] = []
    var holdsMore = false
    Self.sort(element, &pictures, &captions, &holdsMore)
    guard pictures.count == 1, captions.count <= 1, !holdsMore else {
      for block in blocks(in: element) { flow.add(block) }
      return
    }
    let caption = captions.first.map { line(of: $0) }
    flow.add(.figure(Figure(image: Self.picture(pictures[0], caption: caption), credit: nil)))
  }

  private static func sort(
    _ element: XMLTree.Element, _ pictures: inout [XMLTree.Element], _ captions: inout [XMLTree.Element],
    _ holdsMore: inout Bool
  ) {
    for node in element.children {
      switch node {
      case .text(let text): if !VisibleText.isEmpty(text) { holdsMore = true }
      case .processingInstruction: continue
      case .element(let child):
        switch child.name.lowercased() {
        case "img": pictures.append(child)
        case "figcaption":
          captions.append(child)
          holdsMore = holdsMore || holdsPicture(child)
        default: sort(child, &pictures, &captions, &holdsMore)
        }
      }
    }
  }

  private static func holdsPicture(_ element: XMLTree.Element) -> Bool {
    element.elements.contains { $0.name.lowercased() == "img" || holdsPicture($0) }
  }

  /// The picture of a NITF `media`, or the words that stand with one that is no picture or has no file.
  mutating func media(_ element: XMLTree.Element) -> [Block] {
    var caption: [Block] = []
    var credit: [Block] = []
    for child in element.elements {
      switch child.name {
      case "media-caption": caption += blocks(in: child)
      case "media-producer": credit += blocks(in: child)
      default: continue
      }
    }
    let files = element.elements.filter { $0.name == "media-reference" }
    guard Self.isPicture(element, files), let source = PictureCandidates.largest(of: files) else {
      return caption + credit
    }
    let producer = credit.isEmpty ? nil : Byline(Paragraph(Self.line(of: credit)), credits: [])
    return [
      .figure(
        Figure(
          image: Image(destination: source, title: nil, alternative: Self.line(of: caption)),
          credit: producer))
    ]
  }

  /// Whether a NITF `media` is a picture: as it says, in whatever spelling, or as its files say.
  private static func isPicture(_ media: XMLTree.Element, _ files: [XMLTree.Element]) -> Bool {
    guard let kind = media["media-type"]?.lowercased() else { return true }
    return ["image", "picture", "photo", "photograph"].contains(kind)
      || files.contains { $0["mime-type"]?.lowercased().hasPrefix("image/") == true }
  }
}
