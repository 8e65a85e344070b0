import Source
import XML

extension SemanticCheck {
  static let linkWithoutTarget = SemanticCheck(
    id: "NX014", slug: "link-without-target", severity: .error,
    summary: Wording(
      zh: "link、itemRef 或 remoteContent 没有指向任何东西：href 和 residref 都没有。",
      en: "A link, itemRef or remoteContent leads nowhere: it has neither href nor residref."),
    rationale: Wording(
      zh: "对方取不到图片，也找不到相关稿件。", en: "A partner can fetch no picture and find no related item."),
    remedy: Wording(
      zh: "写上 href（网址）或 residref（稿件的 guid）。", en: "Write href, an address, or residref, the guid of an item."),
    badExample: """
      <newsItem guid="urn:newsml:linjiang.example:20260305:a">
        <contentSet><remoteContent contenttype="image/jpeg"/></contentSet>
      </newsItem>
      """,
    goodExample: """
      <newsItem guid="urn:newsml:linjiang.example:20260305:a">
        <contentSet><remoteContent contenttype="image/jpeg" href="a.jpg"/></contentSet>
      </newsItem>
      """
  ) { document, report in
    for node in ["link", "itemRef", "remoteContent"].flatMap({ document.newsMLNodes($0) }) {
      let targets = ["href", "residref"].compactMap { node.element[$0] }
      let isRemote = node.element.name == "remoteContent"
      // A rendition may be named by an identifier of the receiver's own system instead.
      guard targets.allSatisfy(VisibleText.isEmpty), !isRemote || node.element.element("altLoc") == nil
      else { continue }
      report(
        node,
        Wording(
          zh: "<\(node.element.name)> 没有 href，也没有 residref；请补上一个",
          en: "<\(node.element.name)> has neither href nor residref; add one"))
    }
  }
}
