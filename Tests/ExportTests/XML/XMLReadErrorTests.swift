import Export
import Testing

@Suite struct XMLReadErrorTests {
  private func failure(_ xml: String, limits: XMLLimits = .standard) -> XMLReadError? {
    failure(Array(xml.utf8), limits: limits)
  }

  private func failure(_ bytes: [UInt8], limits: XMLLimits = .standard) -> XMLReadError? {
    do throws(XMLReadError) {
      _ = try XMLTreeReader.read(bytes, limits: limits)
      return nil
    } catch { return error }
  }

  @Test(arguments: [
    ("<a>\n<b></a>", 2, "b"), ("<a>\n  x &nbsp; y</a>", 2, "nbsp"),
    ("<a>\n\u{1}</a>", 2, "control"), ("<a k='1'\n k='2'/>", 2, "twice"), ("<a/>\n\n<b/>", 3, "root"),
    ("<a>1 < 2</a>", 1, "&lt;"), ("<a>\nAT&T</a>", 2, "&amp;"), ("<a k=1/>", 1, "name=\"value\""),
    ("plain text", 1, "not XML"), ("<a><b>\n", 2, "breaks off"), ("<a k=\"1", 1, "breaks off"),
  ])
  func tellsWhereAndWhatToDo(xml: String, line: Int, word: String) throws {
    let error = try #require(failure(xml))
    #expect(error.line == line)
    #expect(error.wording.english.contains(word), "\(error)")
    #expect(error.wording.chinese.unicodeScalars.contains { $0.value > 0x4E00 })
    #expect(!error.message.isEmpty)
  }

  @Test func namesTheOpenElement() throws {
    let error = try #require(failure("<a>\n\n<b>\n</a>"))
    #expect(error.wording.chinese == "第 3 行的 <b> 还没有结束，这里却是 </a>；请补上 </b>")
    #expect(error.line == 4)
  }

  @Test func findsWhatIsNoText() throws {
    let broken = try #require(failure(Array("<a>\n中".utf8) + [0xFF] + Array("</a>".utf8)))
    #expect(broken.fault == .notText(encoding: "UTF-8"))
    #expect(broken.line == 2 && broken.column == 4)
    let declared =
      Array("<?xml version='1.0' encoding='GB18030'?><a>".utf8) + [0xFF, 0xFF, 0xFF] + Array("</a>".utf8)
    #expect(failure(declared)?.fault == .notText(encoding: "GB18030"))
    #expect(failure("<?xml version='1.0' encoding='x-none'?><a/>")?.fault == .unknownEncoding(name: "x-none"))
    #expect(failure(" \n ")?.fault == .empty)
    #expect(failure("")?.fault == .empty)
    #expect(failure([0xEF, 0xBB, 0xBF])?.fault == .empty)
    #expect(failure([0x3C, 0x61, 0x00, 0x3E])?.line == 1)
  }

  @Test(arguments: [
    "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>&x;</a>",
    "<!DOCTYPE a [<!ENTITY x 'y'><!ENTITY z '&x;&x;'>]><a>&z;</a>",
    "<!DOCTYPE a SYSTEM 'a.dtd' [ <!ENTITY % p SYSTEM 'file:///etc/hostname'> %p; ]><a/>",
    "<!DOCTYPE a []><a/>",
  ])
  func refusesDeclarations(xml: String) {
    #expect(failure(xml)?.fault == .documentTypeDeclarations)
  }

  @Test(arguments: ["<a>&x;</a>", "<a k='&x;'/>"])
  func refusesEntitiesOfADTDThatIsNotRead(content: String) {
    #expect(failure("<!DOCTYPE a SYSTEM 'file:///etc/hostname'>\(content)")?.fault == .entity(name: "x"))
  }

  @Test func keepsToItsLimits() {
    let deep = String(repeating: "<a>", count: 257) + String(repeating: "</a>", count: 257)
    #expect(failure(deep)?.fault == .tooDeep(limit: 256))
    #expect(failure(String(deep.dropFirst(3).dropLast(4))) == nil)
    #expect(failure("<a><b/></a>", limits: XMLLimits(depth: 1))?.fault == .tooDeep(limit: 1))
    #expect(XMLLimits(depth: 9_999).depth == 256)
    #expect(XMLLimits(byteCount: .max).byteCount == 1 << 30)
    #expect(failure("<a></a>", limits: XMLLimits(byteCount: 6))?.fault == .tooBig(limit: 6))
    let text = XMLLimits(textByteCount: 4)
    #expect(failure("<a>12345</a>", limits: text)?.fault == .textTooLong(limit: 4))
    #expect(failure("<a>12<!-- -->345</a>", limits: text)?.fault == .textTooLong(limit: 4))
    #expect(failure("<a>123<b/>45</a>", limits: text) == nil)
    let long = String(repeating: "x", count: 10_000_100)
    for xml in ["<a k='\(long)'/>", "<a><?p \(long)?></a>", "<a>\(long)</a>"] {
      #expect(failure(xml)?.fault == .textTooLong(limit: 10_000_000))
    }
  }

  @Test func countsAttributesBeforeTheyCost() {
    let attributes = (0..<200_000).map { "a\($0)='x'" }.joined(separator: " ")
    let tooMany = failure("<a>\n<!-- <b \(attributes)> --> <b \(attributes)/></a>")
    #expect(tooMany?.fault == .tooManyAttributes(limit: 1_000))
    #expect(tooMany?.line == 2)
    #expect(
      failure("<a><!-- <b \(attributes)> --><![CDATA[<b \(attributes)>]]><?p <b \(attributes)?></a>") == nil)
    let thousand = (0..<1_000).map { "a\($0)='>'" }.joined(separator: " ")
    #expect(failure("<a \(thousand)>\(String(repeating: "'x'", count: 5_000))</a>") == nil)
    let namespaces = (0..<600).map { "xmlns:a\($0)='urn:x'" }.joined(separator: " ")
    #expect(failure("<a \(namespaces)><b \(namespaces)/></a>")?.fault == .tooManyNamespaces(limit: 1_000))
    #expect(failure("<a><b \(namespaces)/><b \(namespaces)/></a>") == nil)
  }

  @Test func countsDifferentNames() {
    let names = (0..<60_000).map { "<n\($0)/>" }.joined()
    #expect(failure("<a>\(names)</a>")?.fault == .tooManyNames(limit: 50_000))
    let attributes = (0..<60_000).map { "<n a\($0)=''/>" }.joined()
    #expect(failure("<a>\(attributes)</a>")?.fault == .tooManyNames(limit: 50_000))
    #expect(failure("<a>\(String(repeating: "<n a='x'/>", count: 60_000))</a>") == nil)
  }

  @Test func survivesEveryCutAndEveryFlippedBit() {
    let xml = Array(
      "<?xml version=\"1.0\"?><!DOCTYPE a><a xmlns:p=\"u\" k=\"&lt;\"><!-- c --><p:b>中&#x4E2D;</p:b><![CDATA[]]><?q r?></a>"
        .utf8)
    for length in xml.indices {
      #expect(failure(Array(xml[..<length])) != nil)
      for bit in 0..<8 {
        var flipped = xml
        flipped[length] ^= 1 << bit
        if let error = failure(flipped) { #expect(error.line <= 2 && error.column <= xml.count + 1) }
      }
    }
  }
}
