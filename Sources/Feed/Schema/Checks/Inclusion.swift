import Source
import XML

extension SemanticCheck {
  static let inclusion = SemanticCheck(
    id: "NX023", slug: "inclusion", severity: .error,
    summary: Wording(
      zh: "文件用 xi:include 引入另一个文件，它从不被打开。",
      en: "A file asks for another one by xi:include, which is never opened."),
    rationale: Wording(
      zh: "引入的内容不在稿件里；打开别人点名的文件不安全，所以谁也不会去取。",
      en: "What it asks for is not in the item, and nobody opens a file because another one names it."),
    remedy: Wording(
      zh: "请来源把引入的内容直接写进文件。", en: "Have the sender put the content itself into the file."),
    badExample: """
      <newsItem guid="urn:newsml:linjiang.example:20260305:a">
        <include xmlns="http://www.w3.org/2001/XInclude" href="text.xml"/>
      </newsItem>
      """,
    goodExample: """
      <newsItem guid="urn:newsml:linjiang.example:20260305:a"/>
      """
  ) { document, report in
    for node in document.nodes("include") where node.element.namespace == Self.inclusions {
      let address = node.element["href"] ?? ""
      report(
        node,
        Wording(
          zh: "xi:include 引入“\(address)”，没有打开；请来源把内容写进文件",
          en:
            "xi:include asks for “\(address)”, which was not opened; have the sender put the content into the file"
        ))
    }
  }

  /// The namespace of XInclude.
  static let inclusions = "http://www.w3.org/2001/XInclude"
}
