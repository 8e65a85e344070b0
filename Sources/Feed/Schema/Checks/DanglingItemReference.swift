import Source
import XML

extension SemanticCheck {
  static let danglingItemReference = SemanticCheck(
    id: "NX005", slug: "dangling-residref", severity: .error,
    summary: Wording(
      zh: "本程序写出的消息里，residref 指向的稿件不在这个消息中。",
      en: "In a message that this program wrote, residref names an item that is not in the message."),
    rationale: Wording(
      zh: "一期报纸的消息是完整的：少了被引用的稿件，对方拼不出这个版。",
      en: "The message of an issue is complete: without the item a partner cannot put the page together."),
    remedy: Wording(
      zh: "重新导出这一期；不要从消息里单独删去稿件。",
      en: "Export the issue again, and do not take single items out of the message."),
    badExample: """
      <packageItem guid="urn:newsml:linjiang.example:20260305:page01">
        <catalog><scheme alias="papergroup" uri="urn:x-newspaper:cv:papergroup:"/></catalog>
        <groupSet root="page1"><group id="page1" role="papergroup:page">
          <itemRef residref="urn:newsml:linjiang.example:20260305:a"/></group></groupSet>
      </packageItem>
      """,
    goodExample: """
      <packageItem guid="urn:newsml:linjiang.example:20260305:page01">
        <catalog><scheme alias="papergroup" uri="urn:x-newspaper:cv:papergroup:"/></catalog>
        <groupSet root="page1"><group id="page1" role="papergroup:page">
          <itemRef residref="urn:newsml:linjiang.example:20260305:a"/></group></groupSet>
      </packageItem>
      <newsItem guid="urn:newsml:linjiang.example:20260305:a"/>
      """,
    check: { document, report in
      guard isOurs(document) else { return }
      let guids = Set(document.items.map { $0.element["guid"] ?? "" })
      for attribute in document.attributes(["residref"]) {
        let node = document.node(of: attribute)
        let reference = attribute.value
        guard node.vocabulary == .newsML, !guids.contains(reference) else { continue }
        report(
          node,
          Wording(
            zh: "<\(node.element.name)> 指向稿件“\(reference)”，消息里没有它；请重新导出这一期",
            en:
              "<\(node.element.name)> names the item “\(reference)”, which the message lacks; export the issue again"
          ))
      }
    })

  /// Whether a message declares the vocabularies of this program. Other senders name items they sent before.
  private static func isOurs(_ document: NewsMLDocument) -> Bool {
    document.newsMLNodes("scheme").contains { $0.element["uri"]?.hasPrefix("urn:x-newspaper:cv:") == true }
  }
}
