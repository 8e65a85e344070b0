import Testing

@testable import Document

@Suite struct EmbargoTests {
  @Test(arguments: ["until further notice", " Until  Further Notice ", "另行通知"])
  func readsAnOpenEnd(text: String) { #expect(Embargo(text) == .untilFurtherNotice) }

  @Test(arguments: ["", "明早六点", "2031-03-06", "2031-03-06T06:00:00", "06.03.2031 06:00+01:00"])
  func wordsThatAreNoTimeStayOne(text: String) {
    #expect(Embargo(text) == .unreadable(text))
    #expect(Embargo(text).text == text)
  }

  @Test(arguments: [
    ("2031-03-06T06:00:00+08:00", "2031-03-06T06:00:00+08:00", false),
    ("2031-03-06T06:00:01+08:00", "2031-03-06T06:00:00+08:00", true),
    ("2031-03-06T06:00:00+08:00", "2031-03-05T22:00:00+00:00", false),
    ("2031-03-06T06:00:00+08:00", "2031-03-05T21:59:59+00:00", true),
    ("until further notice", "9999-12-31T23:59:59+00:00", true), ("soon", "9999-12-31T23:59:59+00:00", true),
  ]) func holdsUntilItsEnd(embargo: String, moment: String, holds: Bool) throws {
    #expect(Embargo(embargo).holds(at: try #require(Timestamp(moment))) == holds)
  }

  @Test func theStricterHolds() {
    let all = ["2031-03-06T06:00:00+08:00", "2031-03-06T00:00:00+01:00", "until further notice", "soon"].map {
      Embargo($0)
    }
    for (place, embargo) in all.enumerated() {
      for (other, second) in all.enumerated() {
        #expect(embargo.stricter(second) == all[max(place, other)])
      }
    }
  }
}

@Suite struct PublicationStatusTests {
  @Test(arguments: [
    ("usable", PublicationStatus.usable), (" Canceled\n", .canceled), ("CANCELLED", .canceled),
    ("withheld", .withheld), ("撤稿", .canceled),
  ]) func readsItsWords(text: String, status: PublicationStatus) {
    #expect(PublicationStatus(text) == status)
  }

  @Test(arguments: ["", "use", "hold", "embargoed", "draft"]) func knowsNoOthers(text: String) {
    #expect(PublicationStatus(text) == nil)
  }

  @Test func ordersByStrictness() {
    #expect(PublicationStatus.usable < .withheld && .withheld < PublicationStatus.canceled)
    #expect(EditorialSignal.update < .correction && .correction < EditorialSignal.kill)
  }
}
