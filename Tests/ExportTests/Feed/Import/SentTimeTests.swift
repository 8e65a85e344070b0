import Testing

@testable import Document
@testable import Feed

@Suite struct SentTimeTests {
  @Test(arguments: [
    "2031-03-06T06:00:00+08:00", "2031-03-06T06:00+08:00", "20310306T060000+0800", "20310306T0600+0800",
    "2031-03-06 06:00:00 +08:00", "2031-03-06t06:00:00+08", "2031-03-06T06:00:00.000+08:00",
    "\n  2031-03-06T05:59:59.500+08:00 ", "2031-03-06T05:59:59,001+0800",
  ]) func readsAMomentInAnySpelling(text: String) {
    guard case .moment(let moment) = SentTime(text) else {
      Testing.Issue.record("no moment: \(text)")
      return
    }
    #expect(moment.iso8601 == "2031-03-06T06:00:00+08:00")
  }

  @Test(arguments: [
    ("2031-03-06T06:00:00Z", "2031-03-06T06:00:00+00:00"),
    ("20310306T060000 GMT", "2031-03-06T06:00:00+00:00"),
    ("2031-12-31T24:00:00z", "2032-01-01T00:00:00+00:00"), ("2031-03-06Z", "2031-03-06T00:00:00+00:00"),
    ("2031-03-06-05:00", "2031-03-06T00:00:00-05:00"), ("20310306+0800", "2031-03-06T00:00:00+08:00"),
    ("2031-03-06T23:59:59.9-02:30", "2031-03-07T00:00:00-02:30"),
  ]) func readsZonesAndTheEndOfADay(text: String, moment: String) {
    #expect(SentTime(text).moment(in: 600)?.iso8601 == moment)
    #expect(SentTime(text).zone != nil)
  }

  @Test(arguments: [
    ("2031-03-06T06:00:00", "2031-03-06T06:00:00+10:00"), ("20310306T0600", "2031-03-06T06:00:00+10:00"),
    ("2031-03-06 06:00", "2031-03-06T06:00:00+10:00"), ("2031-03-06", "2031-03-06T00:00:00+10:00"),
    ("20310306", "2031-03-06T00:00:00+10:00"),
  ]) func takesAZoneWhereThereIsNone(text: String, moment: String) {
    #expect(SentTime(text).zone == nil)
    #expect(SentTime(text).moment(in: 600)?.iso8601 == moment)
  }

  @Test(arguments: [
    "tomorrow", "06/03/2031", "2031-02-30", "2031-03-06T25:00:00Z", "2031-03-06T06:61Z",
    "2031-03-06T06:00 CET",
    "2031-03-06T06", "2031-03", "not before 2031-03-06", "2031年3月6日", "2031-03-06T06:00:00+8",
    "2031-03-06T06:00:00+15:00",
  ]) func wordsAreNoTime(text: String) {
    guard case .unreadable(let words) = SentTime(text) else {
      Testing.Issue.record("read: \(text)")
      return
    }
    #expect(words == text && SentTime(text).moment(in: 0) == nil)
  }

  @Test(arguments: ["", " \n\t", "\u{200B}"]) func nothingIsNothing(text: String) {
    guard case .empty = SentTime(text) else {
      Testing.Issue.record("something")
      return
    }
  }
}
