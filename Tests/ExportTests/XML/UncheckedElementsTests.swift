import Testing

@testable import Feed
@testable import XML

/// What a schema does not look at.
@Suite struct UncheckedElementsTests {
  private static func schema(_ namespace: String, _ body: String) -> SchemaFile {
    let text = """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="\(namespace)" targetNamespace="\(namespace)" \
      elementFormDefault="qualified">\(body)</xs:schema>
      """
    return SchemaFile(path: "\(namespace.split(separator: ":").last ?? "").xsd", bytes: Array(text.utf8))
  }

  private static func any(_ attributes: String) -> SchemaFile {
    schema(
      "urn:a",
      """
      <xs:import namespace="urn:b" schemaLocation="b.xsd"/><xs:element name="a"><xs:complexType><xs:sequence>\
      <xs:element name="t" type="xs:string" minOccurs="0"/><xs:any maxOccurs="unbounded" minOccurs="0" \(attributes)/>\
      </xs:sequence></xs:complexType></xs:element>
      """)
  }

  private static let other = schema("urn:b", "<xs:element name=\"b\" type=\"xs:int\"/>")

  private static func unchecked(_ xml: String, _ files: SchemaFile...) throws -> [UncheckedElements] {
    let schema = try XMLSchema(files: files, main: files[0].path)
    let (tree, violations) = try schema.read(Array(xml.utf8))
    return try schema.unchecked(in: Array(xml.utf8), tree, violations: violations)
  }

  private static func shown(_ list: [UncheckedElements]) -> [String] {
    list.map { "\($0.namespace) \($0.count) \($0.line):\($0.column) \($0.path)" }
  }

  @Test func namesWhatALaxWildcardLetsPass() throws {
    let xml = """
      <a xmlns="urn:a" xmlns:c="urn:c"><t/>
      <c:x><c:y/><b xmlns="urn:b">7</b></c:x><d xmlns=""/>
      <b xmlns="urn:b">7</b><c:x/></a>
      """
    let list = try Self.unchecked(xml, Self.any("processContents=\"lax\" namespace=\"##any\""), Self.other)
    #expect(Self.shown(list) == ["urn:c 3 2:1 /a/c:x", " 1 2:40 /a/d"])
  }

  @Test func whatIsSkippedIsNotCheckedThoughTheSchemaKnowsIt() throws {
    let list = try Self.unchecked(
      "<a xmlns=\"urn:a\"><b xmlns=\"urn:b\">seven</b></a>",
      Self.any("processContents=\"skip\" namespace=\"##other\""),
      Self.other)
    #expect(Self.shown(list) == ["urn:b 1 1:18 /a/b"])
  }

  @Test func anElementOfAnyTypeHoldsWhateverThereIs() throws {
    let file = Self.schema("urn:a", "<xs:element name=\"a\"><xs:annotation/></xs:element>")
    #expect(Self.shown(try Self.unchecked("<a xmlns=\"urn:a\"><z/></a>", file)) == ["urn:a 1 1:18 /a/z"])
  }

  @Test func namesNothingWhereAllIsChecked() throws {
    let strict = Self.any("namespace=\"##other\"")
    #expect(try Self.unchecked("<a xmlns=\"urn:a\"><b xmlns=\"urn:b\">7</b></a>", strict, Self.other).isEmpty)
    let lax = Self.any("processContents=\"lax\"")
    #expect(
      try Self.unchecked("<a xmlns=\"urn:a\"><t/><b xmlns=\"urn:b\">7</b></a>", lax, Self.other).isEmpty)
  }

  @Test func namesWhatStandsBehindAnError() throws {
    let strict = Self.any("namespace=\"##other\"")
    let list = try Self.unchecked(
      "<a xmlns=\"urn:a\"><q><r/></q><b xmlns=\"urn:b\">x</b></a>", strict, Self.other)
    #expect(Self.shown(list) == ["urn:a 1 1:21 /a/q/r", "urn:b 1 1:29 /a/b"])
  }

  @Test func anOwnNilDoesNotMislead() throws {
    let xml = """
      <a xmlns="urn:a" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><t xsi:nil="false"/></a>
      """
    let file = Self.schema(
      "urn:a",
      """
      <xs:element name="a"><xs:complexType><xs:sequence><xs:element name="t" type="xs:string" nillable="true"/>\
      <xs:any minOccurs="0" processContents="lax"/></xs:sequence></xs:complexType></xs:element>
      """)
    #expect(try Self.unchecked(xml, file).isEmpty)
  }

  @Test(arguments: [
    "http://www.w3.org/2001/xml.xsd", "https://www.w3.org/2001/xml.xsd", "http://www.w3.org/2001/03/xml.xsd",
    "http://www.w3.org/2009/01/xml.xsd",
  ]) func theDocumentOfTheW3CIsKnown(location: String) throws {
    let file = Self.schema(
      "urn:a",
      """
      <xs:import namespace="http://www.w3.org/XML/1998/namespace" schemaLocation="\(location)"/><xs:element name="a">\
      <xs:complexType><xs:attribute ref="xml:lang" use="required"/><xs:attribute ref="xml:space"/>\
      <xs:attribute ref="xml:base"/><xs:attribute ref="xml:id"/></xs:complexType></xs:element><xs:element name="g">\
      <xs:complexType><xs:attributeGroup ref="xml:specialAttrs"/></xs:complexType></xs:element>
      """)
    let schema = try XMLSchema(files: [file], main: file.path)
    func faults(_ xml: String) throws -> Int { try schema.validate(Array(xml.utf8)).count }
    #expect(try faults("<a xmlns='urn:a' xml:lang='' xml:space='preserve' xml:id='i' xml:base='b'/>") == 0)
    #expect(
      try faults("<a xmlns='urn:a'/>") == 1 && faults("<a xmlns='urn:a' xml:lang='de' xml:space='x'/>") == 1)
    #expect(try faults("<g xmlns='urn:a' xml:lang='zh-CN'/>") == 0)
  }

  @Test(arguments: [
    "http://www.w3.org/2001/XMLSchema.xsd", "http://www.w3.org/xml.xsd", "http://w3.example/2001/xml.xsd",
    "http://www.w3.org/2001/xml.xsd?x", "ftp://www.w3.org/2001/xml.xsd", "http://www.w3.org/a/b/xml.xsd",
  ]) func otherAddressesAreRefused(location: String) {
    let file = Self.schema(
      "urn:a",
      "<xs:import namespace=\"http://www.w3.org/XML/1998/namespace\" schemaLocation=\"\(location)\"/>")
    #expect(throws: SchemaCompileError.self) { try XMLSchema(files: [file], main: file.path) }
  }

  @Test func aWrongNamespaceIsRefused() {
    let file = Self.schema(
      "urn:a", "<xs:import namespace=\"urn:z\" schemaLocation=\"http://www.w3.org/2001/xml.xsd\"/>")
    #expect(throws: SchemaCompileError.self) { try XMLSchema(files: [file], main: file.path) }
  }
}

/// NITF that does not declare its namespace.
@Suite struct NITFAdoptionTests {
  private static func schema(_ namespace: String) throws -> XMLSchema {
    let g2 = """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="\(StandardNamespace.newsML)" \
      elementFormDefault="qualified"><xs:import namespace="\(namespace)" schemaLocation="n.xsd"/>\
      <xs:element name="inlineXML"><xs:complexType><xs:sequence><xs:any processContents="lax" minOccurs="0" \
      maxOccurs="unbounded"/></xs:sequence></xs:complexType></xs:element></xs:schema>
      """
    let nitf = """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="\(namespace)" elementFormDefault="qualified">\
      <xs:element name="nitf"><xs:complexType><xs:sequence><xs:element name="p" type="xs:int" maxOccurs="unbounded"/>\
      </xs:sequence></xs:complexType></xs:element></xs:schema>
      """
    return try XMLSchema(
      files: [
        SchemaFile(path: "g2.xsd", bytes: Array(g2.utf8)), SchemaFile(path: "n.xsd", bytes: Array(nitf.utf8)),
      ], main: "g2.xsd")
  }

  @Test(arguments: ["<nitf xmlns=\"\">", "<nitf>", "<nitf xmlns=\"\(StandardNamespace.nitf)\">"])
  func isCheckedAsNITF(opening: String) throws {
    let xml =
      "<inlineXML xmlns=\"\(StandardNamespace.newsML)\">\(opening)<p>1</p>\n<p>x</p></nitf></inlineXML>"
    let schema = try Self.schema(StandardNamespace.nitf)
    let (tree, violations) = try schema.read(Array(xml.utf8))
    #expect(violations.map(\.line) == [2] && violations.map(\.path) == ["/inlineXML/nitf/p[2]"])
    #expect(try schema.unchecked(in: Array(xml.utf8), tree, violations: violations).isEmpty)
    #expect(tree.root.element("nitf")?.namespace != StandardNamespace.nitf || opening.contains("NITF"))
  }

  @Test func standingAloneToo() throws {
    #expect(try Self.schema(StandardNamespace.nitf).validate(Array("<nitf><p>1</p></nitf>".utf8)).isEmpty)
  }

  @Test func onlyWhereTheSchemaKnowsNITF() throws {
    let schema = try Self.schema("urn:x-none")
    let xml = Array(
      "<inlineXML xmlns=\"\(StandardNamespace.newsML)\"><nitf xmlns=\"\"><p>x</p></nitf></inlineXML>".utf8)
    let (tree, violations) = try schema.read(xml)
    #expect(violations.isEmpty)
    #expect(try schema.unchecked(in: xml, tree).map(\.count) == [2])
  }

  @Test func foreignElementsInItKeepTheirOwn() throws {
    let xml = "<nitf><p>1</p><p xmlns=\"urn:y\">x</p></nitf>"
    let violations = try Self.schema(StandardNamespace.nitf).validate(Array(xml.utf8))
    #expect(violations.map(\.path) == ["/nitf/p[2]"])
  }

  @Test(arguments: [
    ("<nitf/>", 1),
    (
      "<newsItem xmlns=\"\(StandardNamespace.newsML)\"><contentSet><inlineXML><nitf/></inlineXML></contentSet></newsItem>",
      1
    ),
    ("<nitf xmlns=\"\(StandardNamespace.nitf)\"/>", 0), ("<x><nitf/></x>", 0),
    ("<nitf xmlns=\"urn:other\"/>", 0),
  ]) func theMissingNamespaceIsAFinding(xml: String, count: Int) throws {
    let findings = SemanticCheck.findings(in: try XMLTreeReader.read(Array(xml.utf8)))
    #expect(findings.count { $0.id == "NX024" } == count)
  }
}
