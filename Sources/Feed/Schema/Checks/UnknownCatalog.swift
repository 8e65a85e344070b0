import Source
import XML

extension SemanticCheck {
  static let unknownCatalog = SemanticCheck(
    id: "NX022", slug: "unknown-catalog", severity: .info,
    summary: Wording(
      zh: "catalogRef 所指的 catalog 不在手边，这一稿的别名没有查。",
      en: "The catalog that a catalogRef names is not at hand, so the aliases of its item were not checked."),
    rationale: Wording(
      zh: "catalog 从不上网去取；不给出，写错的别名就查不出来。",
      en: "Catalogs are never fetched; without it an alias that is mistyped goes unseen."),
    remedy: Wording(
      zh: "向来源要这个 catalog 文件，用 --catalog 给出。",
      en: "Ask the sender for the catalog file, and give it with --catalog."),
    badExample: """
      <newsItem guid="urn:newsml:linjiang.example:20260305:a">
        <catalogRef href="http://linjiang.example/catalog.linjiang_1.xml"/>
      </newsItem>
      """,
    goodExample: """
      <newsItem guid="urn:newsml:linjiang.example:20260305:a">
        <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"/>
      </newsItem>
      """
  ) { document, report in
    var seen: Set<String> = []
    for node in document.newsMLNodes("catalogRef") where document.catalogAliases(of: node.element) == nil {
      let address = node.element["href"] ?? ""
      guard seen.insert(address).inserted else { continue }
      report(
        node,
        Wording(
          zh: "没有 catalog“\(address)”，用它的稿件没有查别名；请用 --catalog 给出这个文件",
          en: "the catalog “\(address)” is not at hand, so aliases of items that use it were not checked; "
            + "give it with --catalog"))
    }
  }
}
