import Export
import ExportTestSupport
import Foundation
import Testing

@Suite struct XMLTreeReaderTests {
  @Test func keepsNamesAttributesTextAndInstructions() throws {
    let xml = """
      <?before x?><a xmlns="urn:one" xmlns:p="urn:two" k="1" p:k="2">
      <p:b/>甲<!-- gone -->乙<![CDATA[<丙>]]>&amp;<?hint x=1 ?></a>
      """
    let tree = try XMLTreeReader.read(Array(xml.utf8))
    #expect(tree.elementCount == 2)
    #expect(tree.root.name == "a" && tree.root.namespace == "urn:one" && tree.root.prefix == "")
    #expect(tree.root["k"] == "1")
    #expect(tree.root["k", in: "urn:two"] == "2")
    #expect(tree.root["absent"] == nil)
    let inner = try #require(tree.root.element("b"))
    #expect(inner.qualifiedName == "p:b" && inner.namespace == "urn:two")
    #expect(inner.number == 1 && inner.line == 2 && inner.column == 1)
    #expect(tree.root.text == "\n甲乙<丙>&")
    guard case .processingInstruction(let target, let data)? = Array(tree.root.children).last else {
      Issue.record("the last child is the processing instruction")
      return
    }
    #expect(target == "hint" && data == "x=1 ")
    #expect(Array(tree.root.children).count == 4)
  }

  @Test(arguments: [
    ("a &amp; b", "a & b"), ("&#38;#38;", "&#38;"), ("&amp;#38;", "&#38;"), ("&lt;&#13;&#10;&#9;", "<\r\n\t"),
    ("a\n\tb", "a  b"), ("&#20013;", "中"),
  ])
  func decodesAttributeValues(written: String, value: String) throws {
    let tree = try XMLTreeReader.read(Array("<a k=\"\(written)\"/>".utf8))
    #expect(tree.root["k"].map { Array($0.utf8) } == Array(value.utf8))
  }

  @Test func countsPlacesFromTheOpeningBracket() throws {
    let xml = "<a>\r\n中<b\n k='>'\n>\r<c/>\n<!-- <x>\n -->  <d/></b></a>"
    let tree = try XMLTreeReader.read(Array(xml.utf8))
    let b = try #require(tree.root.element("b"))
    #expect(b.line == 2 && b.column == 4)
    let c = try #require(b.element("c"))
    #expect(c.line == 5 && c.column == 1)
    let d = try #require(b.element("d"))
    #expect(d.line == 7 && d.column == 7)
  }

  @Test(arguments: [
    ("GB18030", String.Encoding(rawValue: 0x8000_0632)), ("UTF-16", .utf16), ("ISO-8859-1", .isoLatin1),
    ("UTF-16", .utf16LittleEndian), ("UTF-16", .utf16BigEndian),
  ])
  func readsOtherEncodings(name: String, encoding: String.Encoding) throws {
    let word = name == "ISO-8859-1" ? "Zürich é" : "临江县“春耕”"
    let xml = "<?xml version=\"1.0\" encoding=\"\(name)\"?>\n<a>\n<b>\(word)</b></a>"
    let bytes = try #require(xml.data(using: encoding))
    let tree = try XMLTreeReader.read([UInt8](bytes))
    #expect(tree.root.text == "\n\(word)")
    #expect(tree.root.element("b")?.line == 3)
  }

  @Test func readsALongFileInAnotherEncoding() throws {
    let line = "<p>中文新闻稿件，春耕备耕</p>\n"
    let xml = "<?xml version='1.0' encoding='UTF-16'?><a>\n" + String(repeating: line, count: 20_000) + "</a>"
    let bytes = try #require(xml.data(using: .utf16))
    let tree = try XMLTreeReader.read([UInt8](bytes))
    #expect(tree.elementCount == 20_001)
    #expect(Array(tree.root.elements).last?.line == 20_001)
    #expect(tree.root.elements.allSatisfy { $0.text == "中文新闻稿件，春耕备耕" })
  }

  @Test func keepsAByteOrderMarkOutOfTheTree() throws {
    let tree = try XMLTreeReader.read([0xEF, 0xBB, 0xBF] + Array("<a>x</a>".utf8))
    #expect(tree.root.text == "x")
    #expect(tree.root.column == 4)
  }

  @Test func passesOverADocumentTypeWithoutDeclarations() throws {
    let xml = "<!DOCTYPE nitf SYSTEM 'http://127.0.0.1:9/nitf.dtd'>\n<nitf/>"
    #expect(try XMLTreeReader.read(Array(xml.utf8)).root.name == "nitf")
  }

  @Test func readsOnWhenAPrefixIsNotDeclared() throws {
    let tree = try XMLTreeReader.read(Array("<a>\n<b p:k='1' k='2'/></a>".utf8))
    #expect(tree.namespaceFaults.map(\.line) == [2])
    #expect(tree.namespaceFaults.first?.wording.english.contains("xmlns") == true)
    #expect(tree.root.element("b")?["k"] == "2")
    #expect((tree.root.element("b")?.attributes).map { Array($0).count } == 2)
  }

  @Test func takesAsMuchTextAsTheLimit() throws {
    let tree = try XMLTreeReader.read(Array("<a>\(String(repeating: "x", count: 10_000_000))</a>".utf8))
    #expect(tree.root.text.utf8.count == 10_000_000)
  }

  @Test(.needsSharedMaterial, .thorough) func readsTheCorpus() throws {
    let folder = SharedMaterial.root.appending(path: "corpus/xml")
    let declared = ["ats/sd-belga-ats_newsml_1_2_belga.xml", "kyodo/sd-belga-kyodo_newsml_1_2_belga.xml"]
    var count = 0
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    for case let file as URL in files ?? FileManager.DirectoryEnumerator()
    where file.pathExtension == "xml" {
      let bytes = try SharedMaterial.bytes(file)
      if declared.contains(where: { file.path.hasSuffix($0) }) {
        #expect(throws: XMLReadError.self, "\(file.path)") { try XMLTreeReader.read(bytes) }
      } else {
        #expect(throws: Never.self, "\(file.path)") { try XMLTreeReader.read(bytes) }
        count += 1
      }
    }
    #expect(count == 321)
  }
}
