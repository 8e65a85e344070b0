import Export
import ExportTestSupport
import Foundation
import Testing

/// A small schema with one of each kind of rule, in two files.
private enum Sample {
  static let types = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:x-test:types">
      <xs:simpleType name="code"><xs:restriction base="xs:string"><xs:pattern value="[a-z]{1,3}:[a-z]+"/></xs:restriction></xs:simpleType>
      <xs:simpleType name="kind"><xs:restriction base="xs:string"><xs:enumeration value="a"/><xs:enumeration value="b"/></xs:restriction></xs:simpleType>
      <xs:simpleType name="short"><xs:restriction base="xs:string"><xs:minLength value="1"/><xs:maxLength value="3"/></xs:restriction></xs:simpleType>
      <xs:simpleType name="key"><xs:restriction base="xs:ID"><xs:maxLength value="9"/></xs:restriction></xs:simpleType>
    </xs:schema>
    """
  static let main = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:t="urn:x-test:types"
        targetNamespace="http://iptc.org/std/nar/2006-10-01/" elementFormDefault="qualified">
      <xs:import namespace="urn:x-test:types" schemaLocation="parts/types.xsd"/>
      <xs:element name="root"><xs:complexType>
        <xs:sequence>
          <xs:element name="date" type="xs:dateTime"/>
          <xs:element name="pick" minOccurs="0" maxOccurs="unbounded"><xs:complexType>
            <xs:choice><xs:element name="x"/><xs:element name="y"/></xs:choice>
            <xs:attribute name="id" type="xs:ID"/>
          </xs:complexType></xs:element>
          <xs:element name="leaf" minOccurs="0" maxOccurs="unbounded"><xs:complexType>
            <xs:attribute name="code" type="t:code"/><xs:attribute name="kind" type="t:kind"/>
            <xs:attribute name="short" type="t:short"/><xs:attribute name="fixed" fixed="1"/>
            <xs:attribute name="key" type="t:key"/>
            <xs:attribute name="must" use="required"/>
          </xs:complexType></xs:element>
          <xs:element name="word" type="t:code" minOccurs="0" maxOccurs="unbounded"/>
          <xs:any namespace="##other" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
      </xs:complexType></xs:element>
    </xs:schema>
    """
  static let date = "<date>2026-03-05T08:00:00+08:00</date>"

  static func schema() throws -> XMLSchema {
    try XMLSchema(
      files: [
        SchemaFile(path: "main.xsd", bytes: Array(main.utf8)),
        SchemaFile(path: "parts/types.xsd", bytes: Array(types.utf8)),
      ], main: "main.xsd")
  }

  static func document(_ content: String) -> [UInt8] {
    Array("<root xmlns='http://iptc.org/std/nar/2006-10-01/'>\(content)</root>".utf8)
  }
}

@Suite struct XMLSchemaTests {
  /// An element with everything that is known of it.
  private static func words(for element: XMLTree.Element) -> String {
    let attributes = element.attributes.map { "\($0.namespace)|\($0.prefix)|\($0.name)=\($0.value)" }
    let children = element.children.map { node in
      switch node {
      case .element(let child): words(for: child)
      case .text(let text): "'\(text)'"
      case .processingInstruction(let target, let data): "?\(target) \(data)"
      }
    }
    return "\(element.number) \(element.line):\(element.column) \(element.namespace)|\(element.qualifiedName)"
      + "[\(attributes.joined(separator: ","))](\(children.joined(separator: ",")))"
  }

  @Test(arguments: [
    Sample.date, "<date>yesterday</date>",
    Sample.date + "\n  <pick id='a'><x/></pick><pick id='a'>临<y/>江&amp;</pick>",
    "<?hint a?>" + Sample.date + "<t:b xmlns:t='urn:t' t:k='&lt;&#38;'/><word/><![CDATA[<]]>", "<u:x/>",
  ])
  func onePassTellsAndBuildsTheSame(content: String) throws {
    let (schema, bytes) = (try Sample.schema(), Sample.document(content))
    let both = try schema.read(bytes)
    let tree = try XMLTreeReader.read(bytes)
    #expect(both.violations == (try schema.validate(bytes)))
    #expect(Self.words(for: both.tree.root) == Self.words(for: tree.root))
    #expect(both.tree.elementCount == tree.elementCount)
    #expect(both.tree.namespaceFaults == tree.namespaceFaults)
  }

  @Test func acceptsAValidFile() throws {
    let schema = try Sample.schema()
    #expect(schema.targetNamespace == "http://iptc.org/std/nar/2006-10-01/")
    #expect(try schema.validate(Sample.document(Sample.date)) == [])
    #expect(try schema.validate(Sample.document(Sample.date + "<leaf must='&amp;' code='a:b'/>")) == [])
  }

  @Test(arguments: [
    ("", "/root", "<root> lacks <date>; add it"),
    (
      "<date>2026</date>", "/root/date",
      "<date> is “2026”, which is not a date and time (such as 2026-03-05T08:00:00+08:00)"
    ),
    (
      "\(Sample.date)<date/>", "/root/date[2]",
      "<date> may not stand here, where <pick>, <leaf> or <word> belongs"
    ),
    ("\(Sample.date)<pick><x/></pick><pick/>", "/root/pick[2]", "<pick> lacks <x> or <y>; add it"),
    (
      "\(Sample.date)<pick><x>1</x><x/></pick>", "/root/pick/x[2]",
      "<x> may not stand here; remove or move it"
    ),
    ("\(Sample.date)<leaf/>", "/root/leaf", "<leaf> lacks the attribute must; add it"),
    ("\(Sample.date)<leaf must='' no='1'/>", "/root/leaf", "<leaf> may not have the attribute no; remove it"),
    (
      "\(Sample.date)<leaf must='' code='1'/>", "/root/leaf",
      "the attribute code of <leaf> is “1”, which is not of the form [a-z]{1,3}:[a-z]+"
    ),
    (
      "\(Sample.date)<leaf must='' kind='c'/>", "/root/leaf",
      "the attribute kind of <leaf> is “c”, which is none of 'a', 'b'"
    ),
    (
      "\(Sample.date)<leaf must='' short=''/>", "/root/leaf",
      "the attribute short of <leaf> is empty; fill it in"
    ),
    (
      "\(Sample.date)<leaf must='' short='1234'/>", "/root/leaf",
      "the attribute short of <leaf> must be at most 3 characters long, “1234” is not"
    ),
    ("\(Sample.date)<leaf must='' fixed='2'/>", "/root/leaf", "the attribute fixed of <leaf> must be “1”"),
    ("\(Sample.date)<leaf must=''>t</leaf>", "/root/leaf", "<leaf> must be empty; remove what is in it"),
    (
      "\(Sample.date)text", "/root",
      "<root> may hold only other elements, no text of its own; put the text into a fitting element"
    ),
    (
      "\(Sample.date)<word>It's</word>", "/root/word",
      "<word> is “It's”, which is not of the form [a-z]{1,3}:[a-z]+"
    ),
    (
      "\(Sample.date)<p:other xmlns:p='urn:x-p'/>", "/root/p:other",
      "the schema knows no element <other>; check its name and namespace"
    ),
    (
      "\(Sample.date)<pick id='k'><x/></pick><pick id='k'><x/></pick>", "/root/pick[2]",
      "the attribute id of <pick> is “k”, which is not an identifier that is used only once in the file "
        + "(a letter first, no spaces or colons)"
    ),
  ])
  func saysInPlainWordsWhatIsWrong(content: String, path: String, words: String) throws {
    let violations = try Sample.schema().validate(Sample.document(content))
    let violation = try #require(violations.first)
    #expect(violations.count == 1)
    #expect(violation.path == path)
    #expect(violation.wording.english == words)
    #expect(violation.wording.chinese.unicodeScalars.contains { $0.value > 0x4E00 })
    #expect(!violation.message.contains("iptc.org"))
    #expect(!violation.message.isEmpty && !violation.message.hasSuffix("\n"))
  }

  @Test func seesIdentifiersThroughTheirTypes() throws {
    let content = "\(Sample.date)<pick id='k'><x/></pick><leaf must='k' key='k'/><leaf must='k' key='l'/>"
    #expect(try Sample.schema().validate(Sample.document(content)).map(\.path) == ["/root/leaf"])
  }

  @Test func reportsAPrefixThatIsNotDeclared() throws {
    let violations = try Sample.schema().validate(
      Sample.document("\n\(Sample.date)\n <leaf must='' p:k=''/>"))
    #expect(violations.map(\.line) == [3, 3])
    #expect(violations.map(\.column) == [2, 2])
    #expect(violations.first?.wording.english.contains("xmlns") == true)
  }

  @Test func tellsAnUnknownRoot() throws {
    let violation = try #require(try Sample.schema().validate(Array("<other/>".utf8)).first)
    #expect(violation.wording.english.hasPrefix("the schema knows no root element <other>"))
    #expect(violation.elementNumber == 0)
  }

  @Test func findsTheTrueLineInALongFile() throws {
    let filler = (0..<100_000).map { "<leaf must='\($0)'\n/>\n" }.joined()
    let xml = Sample.document("\n\(Sample.date)\n\(filler)  <leaf/><!--\n--><word>\n\n\n</word>\n")
    let violations = try Sample.schema().validate(xml)
    #expect(violations.map(\.line) == [200_003, 200_004])
    #expect(violations.map(\.column) == [3, 4])
    #expect(violations.map(\.elementNumber) == [100_002, 100_003])
    #expect(violations.map(\.path) == ["/root/leaf[100001]", "/root/word"])
    let tree = try XMLTreeReader.read(xml)
    for violation in violations {
      let element = try #require(tree.root.elements.first { $0.number == violation.elementNumber })
      #expect(element.line == violation.line && element.column == violation.column)
    }
  }

  @Test func keepsNoMoreThanItsLimit() throws {
    let xml = Sample.document(Sample.date + String(repeating: "<leaf/>", count: 50))
    #expect(try Sample.schema().validate(xml).count == 50)
    #expect(try Sample.schema().validate(xml, limits: XMLLimits(violationCount: 7)).count == 7)
  }

  @Test func throwsWhenTheFileIsNoXML() throws {
    let schema = try Sample.schema()
    #expect(throws: XMLReadError.self) { try schema.validate(Sample.document("<leaf")) }
    #expect(throws: XMLReadError.self) { try schema.validate([]) }
  }

  @Test func followsNoSchemaThatTheFileNames() throws {
    let xml =
      "<root xmlns='http://iptc.org/std/nar/2006-10-01/' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' "
      + "xsi:schemaLocation='urn:x-p http://127.0.0.1:9/x.xsd' xsi:noNamespaceSchemaLocation='file:///etc/hostname'>"
      + "\(Sample.date)</root>"
    #expect(try Sample.schema().validate(Array(xml.utf8)) == [])
  }

  @Test func validatesFromManyTasksAtOnce() async throws {
    let schema = try Sample.schema()
    let counts = await withTaskGroup(of: Int?.self) { group in
      for number in 0..<400 {
        group.addTask {
          let content = Sample.date + String(repeating: "<leaf/>", count: number % 5)
          return (try? schema.validate(Sample.document(content)))?.count == number % 5 ? 1 : 0
        }
      }
      return await group.reduce(into: 0) { $0 += $1 ?? 0 }
    }
    #expect(counts == 400)
  }

  @Test func survivesEveryCutAndEveryFlippedBit() throws {
    let schema = try Sample.schema()
    let xml = Sample.document(
      Sample.date + "<pick id='中'><x/></pick><leaf must='&lt;' code='a:b'/><word>a:b</word>")
    #expect(try schema.validate(xml) == [])
    for length in xml.indices {
      #expect(throws: XMLReadError.self) { try schema.validate(Array(xml[..<length])) }
      for bit in 0..<8 {
        var flipped = xml
        flipped[length] ^= 1 << bit
        for violation in (try? schema.validate(flipped)) ?? [] {
          #expect(violation.line <= 2 && !violation.path.isEmpty)
        }
      }
    }
  }

  @Test func saysWhichVersionsItsFilesHave() throws {
    func file(_ path: String, _ root: String) -> SchemaFile {
      SchemaFile(
        path: path,
        bytes: Array("<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' \(root)</xs:schema>".utf8))
    }
    let schema = try XMLSchema(
      files: [
        file(
          "a.xsd",
          "targetNamespace='urn:a' version='2.35'><xs:import namespace='urn:b' schemaLocation='b.xsd'/>"),
        file("b.xsd", "targetNamespace='urn:b'>"),
      ], main: "a.xsd")
    #expect(schema.versions == ["urn:a": "2.35"])
  }
}
