import Source
import XML

extension SemanticCheck {
  static let mediaTypeMismatch = SemanticCheck(
    id: "NX020", slug: "media-type", severity: .warning,
    summary: Wording(
      zh: "声明的媒体类型和文件名的扩展名不符。", en: "The media type that is declared is not that of the file's extension."),
    rationale: Wording(
      zh: "对方按类型选程序打开，打不开就当图片坏了。",
      en: "A partner opens a file by its type, and takes one that does not open for broken."),
    remedy: Wording(
      zh: "核对文件，改正 contenttype（或 mime-type）或文件名。",
      en: "Look at the file, and correct contenttype (or mime-type) or the name."),
    badExample: """
      <newsItem guid="urn:newsml:linjiang.example:20260305:a">
        <contentSet><remoteContent contenttype="image/png" href="pictures/a.jpg"/></contentSet>
      </newsItem>
      """,
    goodExample: """
      <newsItem guid="urn:newsml:linjiang.example:20260305:a">
        <contentSet><remoteContent contenttype="image/jpeg" href="pictures/a.JPG"/></contentSet>
      </newsItem>
      """
  ) { document, report in
    for node in MediaTypes.declaring.flatMap({ document.nodes($0) }) {
      let (type, address) = MediaTypes.declaration(of: node.element)
      guard let type, let address, let expected = MediaTypes.types(ofFile: address), !expected.isEmpty,
        MediaTypes.isKnown(type), !expected.contains(type.lowercased())
      else { continue }
      report(
        node,
        Wording(
          zh: "<\(node.element.name)> 声明 \(type)，文件名却是“\(address)”；请核对",
          en: "<\(node.element.name)> declares \(type), but the file is “\(address)”; find out which is right"
        ))
    }
  }
}
