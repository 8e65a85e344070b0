import Testing

@testable import XML

@Suite struct XMLTreeTests {
  private static func read(_ xml: String) throws -> XMLTree { try XMLTreeReader.read(Array(xml.utf8)) }

  private static func sketch(_ element: XMLTree.Element) -> String {
    let attributes = element.attributes.map { " \($0.name)=\($0.value)" }.joined()
    let content = element.children.map { node in
      switch node {
      case .element(let child): sketch(child)
      case .text(let text): "'\(text)'"
      case .processingInstruction(let target, let data): "?\(target) \(data)?"
      }
    }
    return "(\(element.qualifiedName)\(attributes)\(content.map { " \($0)" }.joined()))"
  }

  @Test(arguments: [
    ("<a/>", "(a)"), ("<a>x<b>y</b>z</a>", "(a 'x' (b 'y') 'z')"),
    ("<a p='1' q='2'>x<b r='3'/><c>y<d/></c><!-- no -->z</a>", "(a p=1 q=2 'x' (b r=3) (c 'y' (d)) 'z')"),
    ("<?o u?><a><?p 1?><?q?>x<?p 2?></a><?o v?>", "(a ?p 1? ?q ? 'x' ?p 2?)"),
    ("<a v='&amp;&lt;'>&amp;<![CDATA[<b>]]>&#x4E34;</a>", "(a v=&< '&<b>临')"),
    ("<a>x<!-- no -->y</a>", "(a 'xy')"),
  ])
  func holdsWhatTheFileHolds(xml: String, expected: String) throws {
    #expect(Self.sketch(try Self.read(xml).root) == expected)
  }

  @Test func theTextOfAnElementIsThatOfAllWithin() throws {
    let root = try Self.read("<a>1<b>2<c>3</c></b>4<?p 5?><b/>6</a>").root
    #expect(root.text == "12346")
    #expect(root.element("b")?.text == "23")
    #expect(Array(root.elements).last?.text == "")
    #expect(root.element("c") == nil)
  }

  @Test func aWrappedElementIsTheOnlyOneInsideItsWrapper() throws {
    let tree = try Self.read("<a>1<b>2</b></a>")
    let wrapper = tree.root.wrapped(as: "item")
    #expect(Self.sketch(wrapper) == "(item (a '1' (b '2')))")
    #expect(wrapper.text == "12")
    #expect(wrapper.elements.map(\.number) == [0])
    #expect(Self.sketch(tree.root) == "(a '1' (b '2'))")
  }

  @Test func theWayToAnElementCountsThoseOfItsNameBeforeIt() throws {
    let tree = try Self.read("<a><b/><c/><b><b/></b><x:b xmlns:x='u'/></a>")
    var paths = XMLTreePaths(tree)
    #expect(
      (0..<tree.elementCount).map { paths.path(ofElement: $0) }
        == ["/a", "/a/b", "/a/c", "/a/b[2]", "/a/b[2]/b", "/a/x:b"])
  }

  /// The place counts what is written alike, whatever its namespace.
  @Test func theWayToAnElementCountsNamesAsTheyAreWritten() throws {
    let tree = try Self.read("<a><b/><b xmlns='u'/><c><b/></c><x:b xmlns:x='u'/><x:b xmlns:x='v'/><b/></a>")
    var paths = XMLTreePaths(tree)
    #expect(
      (0..<tree.elementCount).reversed().map { paths.path(ofElement: $0) }
        == ["/a/b[3]", "/a/x:b[2]", "/a/x:b", "/a/c/b", "/a/c", "/a/b[2]", "/a/b", "/a"])
  }

  /// Names are found by their addresses in a table that grows.
  @Test func manyNamesAreKeptApart() throws {
    let names = (0..<1_000).map { "n\($0)" }
    let root = try Self.read("<a>" + names.map { "<\($0) \($0)='\($0)'/>" }.joined() + "</a>").root
    #expect(root.elements.map(\.name) == names)
    #expect(zip(root.elements, names).allSatisfy { $0[$1] == $1 })
  }
}
