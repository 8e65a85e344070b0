import Export
import ExportTestSupport
import Testing

/// All NITF of agencies that we have lacks the namespace; these samples are valid by the official schema.
@Suite(.needsSharedMaterial) struct ValidNITFTests {
  private static let samples = [
    """
    <nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><head><title>渔港改造完工</title><docdata>
    <date.issue norm="20260305T060000+0800"/><doc.copyright year="2026" holder="苍湾社"/></docdata></head>
    <body><body.head><hedline><hl1>渔港改造完工</hl1><hl2>码头长了一百米</hl2></hedline>
    <byline>林一苇<byttl>渔港记者</byttl></byline><dateline><location>苍湖</location></dateline>
    <abstract><p>新码头昨天启用。</p></abstract></body.head>
    <body.content><p>苍湖的新码头昨天启用。</p><hl2>三年工期</hl2><p>工程用了<num>三</num>年。</p></body.content>
    <body.end><tagline>编辑 周野</tagline></body.end></body></nitf>
    """,
    """
    <nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.content>
    <block><p>潮汐表。</p><table><tr><th>船</th><th>时</th></tr><tr><td>苍一</td><td>六点</td></tr></table></block>
    <ul><li>一号泊位</li><li>二号泊位</li></ul><bq><block><p>真好！</p></block></bq>
    <media media-type="image"><media-reference mime-type="image/jpeg" source="a.jpg"/>
    <media-caption>新码头。</media-caption><media-producer>沈知</media-producer></media></body.content></body></nitf>
    """,
  ]

  @Test(arguments: samples.indices)
  func isValidAndImports(index: Int) throws {
    let xml = Array(Self.samples[index].utf8)
    for name in ["nitf-3-6.xsd", "driver-g2-nitf-odrl.xsd"] {
      #expect(try CorpusVerdicts.schema(name).validate(xml) == [])
    }
    let feed = try ImportedFeed(xml, driver: XMLSchema(path: SharedMaterial.officialDriver.path))
    #expect(feed.carriesText && feed.faults.isEmpty, "\(feed.faults)")
  }

  @Test func insideNewsMLItIsCheckedByTwoSchemasTogether() throws {
    let folder = SharedMaterial.root.appending(path: "standards/xsd")
    let paths = ["NewsML-G2_2.35-spec-All-Power.xsd", "nitf-3-6.xsd"].map { folder.appending(path: $0).path }
    func item(_ nitf: String) -> [UInt8] {
      Array(
        """
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:cangwan.example:20260305:a"
          standard="NewsML-G2" standardversion="2.35" conformance="power"><itemMeta><itemClass qcode="ninat:text"/>
        <provider literal="cangwan.example"/><versionCreated>2026-03-05T06:00:00+08:00</versionCreated></itemMeta>
        <contentSet><inlineXML contenttype="application/nitf+xml">\(nitf)</inlineXML></contentSet></newsItem>
        """.utf8)
    }
    let bad = item(Self.samples[0].replacing("<num>", with: "<numb>").replacing("</num>", with: "</numb>"))
    let both = try XMLSchema(driverFor: paths)
    #expect(try both.validate(item(Self.samples[0])) == [])
    #expect(try both.validate(bad).first?.wording.english.contains("<numb>") == true)
    #expect(try XMLSchema(path: paths[0]).validate(bad) == [])
    #expect(both.versions["http://iptc.org/std/nar/2006-10-01/"] == "2.35")
  }
}
