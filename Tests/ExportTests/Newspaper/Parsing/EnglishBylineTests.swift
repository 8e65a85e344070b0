import Testing

@testable import Document
@testable import Newspaper

@Suite struct EnglishBylineTests {
  @Test(arguments: [
    ("By Ada Reed", "-:Ada Reed"), ("BY ADA REED", "-:ADA REED"),
    ("By Ada Reed and Ben Cole", "-:Ada Reed,Ben Cole"),
    ("By Ada Reed, Ben Cole and Cy Dunn", "-:Ada Reed,Ben Cole,Cy Dunn"),
    ("By Ada Reed, Staff Writer", "-:Ada Reed"),
    ("By ADA REED | Staff Writer", "-:ADA REED"), ("By Ada Reed\nThe Harbor Gazette", "-:Ada Reed"),
    ("BY ADA REED\nSPECIAL TO THE GAZETTE", "-:ADA REED"), ("Ada Reed, Staff Writer", "-:Ada Reed"),
    ("Ada Reed\nSchools Correspondent", "-:Ada Reed"),
    ("By Zoë Ó Faoláin-van der Meer Jr.", "-:Zoë Ó Faoláin-van der Meer Jr."),
    ("By Ada Reed, The Northern Press", "-:Ada Reed"),
    ("Words: Ada Reed\nPictures: Ben Cole", "writer:Ada Reed photographer:Ben Cole"),
    ("Report and photos by Ada Reed", "writer:Ada Reed photographer:Ada Reed"), ("— Ada Reed", "-:Ada Reed"),
    ("ADA REED reports", "-:ADA REED"), ("By A. J. Reed", "-:A. J. Reed"), ("From staff reports", ""),
    ("The Associated Press", ""), ("By Our Correspondent", ""), ("Harbor Gazette staff report", ""),
    ("Ada Reed, Staff Photographer", "photographer:Ada Reed"),
    ("By Lim Siew Hoon (Ms)", "-:Lim Siew Hoon (Ms)"),
  ]) func readsPrintedForms(text: String, credits: String) throws {
    let reading = try #require(EnglishByline(words: SharedHouseStyle(.standard)).read(Array(text.utf8)))
    let written = reading.credits.map { "\($0.role ?? "-"):\($0.names.map(\.name).joined(separator: ","))" }
    #expect(written.joined(separator: " ") == credits)
    for name in reading.credits.flatMap(\.names) {
      #expect(String(decoding: Array(text.utf8)[name.offsets], as: UTF8.self) == name.name)
    }
  }

  @Test(arguments: [
    "By noon the line had gone.", "By the Numbers", "By Order of the Board",
    "By-election in Cobden",
    "By Friday Night", "By Hook or by Crook", "By the book: a shop", "Ada Reed",
    "Photo by photo, the town returns.", "Pictures: that is what counts.",
    "By Ada Reed stood a dog.",
    "By Mill Road School", "", "By ", "By Ada",
  ]) func refusesWhatIsNoByline(_ text: String) {
    #expect(EnglishByline(words: SharedHouseStyle(.standard)).read(Array(text.utf8)) == nil)
  }
}
