import Testing

@testable import Document
@testable import Newspaper
@testable import Source

/// What English papers print beside the text of a story, read from whole pages.
@Suite struct EnglishPageTests {
  private static func page(_ text: String) -> Page {
    PageParser.parse(SourceText(text), file: "a.md")
  }

  private static func article(_ text: String) throws -> Article {
    try #require(
      page(text).items.compactMap { if case .article(let article) = $0 { article } else { nil } }.first)
  }

  private static func names(_ credits: [Credit]) -> [String] { credits.flatMap { $0.names.map(\.name) } }

  private static let lead = "## Bridge opens\n\n"
  private static let text = "The bridge opened on Monday after two years of work on it.\n"

  // MARK: Datelines

  @Test(
    arguments: [
      ("ASHFORD — The board met.", "ASHFORD", "ASHFORD", nil, nil),
      ("BRANT MILLS -- The board met.", "BRANT MILLS", "BRANT MILLS", nil, nil),
      ("ASHFORD—The board met.", "ASHFORD", "ASHFORD", nil, nil),
      ("SPRINGFIELD, Ill. (AP) — “We met.”", "SPRINGFIELD, Ill. (AP)", "SPRINGFIELD, Ill.", "AP", nil),
      ("LONDON (Reuters) - Rates were held.", "LONDON (Reuters)", "LONDON", "Reuters", nil),
      ("NEW YORK, May 14 – A whale has turned up.", "NEW YORK, May 14", "NEW YORK", nil, "May 14"),
      (
        "COLDWATER, B.C. (The Canadian Press) — Snow fell.", "COLDWATER, B.C. (The Canadian Press)",
        "COLDWATER, B.C.", "The Canadian Press", nil
      ),
      ("Chennai, May 4 (PTI): The city is hot.", "Chennai, May 4 (PTI)", "Chennai", "PTI", "May 4"),
      ("Berlin (dpa) - The wall is gone.", "Berlin (dpa)", "Berlin", "dpa", nil),
      ("GALWAY, Tuesday.—The races began.", "GALWAY, Tuesday", "GALWAY", nil, "Tuesday"),
      ("ON BOARD THE SKUA — The crew sleeps.", "ON BOARD THE SKUA", "ON BOARD THE SKUA", nil, nil),
      (
        "PORT-AU-PRINCE, Haiti, 3 March 2026 (AFP) – The port opened.",
        "PORT-AU-PRINCE, Haiti, 3 March 2026 (AFP)", "PORT-AU-PRINCE, Haiti", "AFP", "3 March 2026"
      ),
      (
        "NIRAPUR: The district court on Monday heard the plea of the farmers against the new canal road.",
        "NIRAPUR", "NIRAPUR", nil, nil
      ),
    ] as [(String, String, String?, String?, String?)])
  func readsDatelines(_ text: String, _ words: String, _ place: String?, _ agency: String?, _ date: String?)
    throws
  {
    let dateline = try #require(try Self.article(Self.lead + text + "\n").dateline)
    #expect(dateline.text == words)
    #expect(dateline.place == place)
    #expect(dateline.agency == agency)
    #expect(dateline.date == date)
    #expect(dateline.kind == (agency == nil ? .local : .wire))
  }

  @Test(arguments: [
    "THE bell above the bar was cast for a ship.", "NASA — The agency said so.",
    "NOTE: The pool is closed to all on Monday, and the hall is open to the public from nine to five.",
    "WANTED: tenor for a choir.", "Cobden — The board met.", "MONDAY — The board met.", "HALE — then Otis.",
    "A bridge — The old one — fell.", "JONES (Lab) — 312 votes",
    "Mill Road, the longest street — The Mile — is closed.",
    "UPDATE — The road is open.",
  ]) func refusesWhatIsNoDateline(_ text: String) throws {
    #expect(try Self.article(Self.lead + text + "\n").dateline == nil)
  }

  // MARK: Jumps

  @Test(
    arguments: [
      ("See BRIDGE, Page A5", Jump.Direction.to, "A5", "BRIDGE"), ("Turn to page 4", .to, "4", nil),
      ("(Continued on Page A7)", .to, "A7", nil), ("FROM PAGE A1", .from, "A1", nil),
      ("Continued from Page One", .from, "One", nil), ("● See LEVY, page B-4, Col. 2", .to, "B-4", "LEVY"),
      ("Please see Bridge, A5", .to, "A5", "Bridge"), ("COUNCIL: From A1", .from, "A1", "COUNCIL"),
      ("Story continues on back page", .to, "back", nil), ("Cont'd on P. 3", .to, "3", nil),
      ("▶ From Page One", .from, "One", nil), ("CONTINUED, PAGE 3", .to, "3", nil),
    ] as [(String, Jump.Direction, String, String?)])
  func readsJumps(_ line: String, _ direction: Jump.Direction, _ page: String, _ slug: String?) throws {
    let article = try Self.article(Self.lead + Self.text + "\n" + line + "\n")
    let jump = try #require(article.jumps.first)
    #expect(jump.direction == direction)
    #expect(jump.page == page)
    #expect(jump.slug == slug)
    #expect(article.body.count == 1)
  }

  @Test func readsAJumpThatClosesAParagraph() throws {
    let article = try Self.article(
      Self.lead + "The board expects to hear from all towns before it\n(Continued on Page 4)\n")
    #expect(article.jumps.map(\.page) == ["4"])
    #expect(article.jumps.first?.paragraph == nil)
  }

  @Test(arguments: [
    "Related story: Page A5", "Full forecast, B6", "Tide tables: Page 2", "Solution on Page B8",
    "See the full list on Page 4.",
    "From page to stage: a town and its play", "See you on Page Street", "Turn to God", "See Otis, 4",
  ]) func refusesReferences(_ line: String) throws {
    #expect(try Self.article(Self.lead + Self.text + "\n" + line + "\n").jumps.isEmpty)
  }

  // MARK: Credits

  @Test(arguments: [
    ("Tomas Hale/The Courier", ["Tomas Hale"]), ("(Photo by Owen Strand)", ["Owen Strand"]),
    ("THE CANADIAN PRESS/Sam Lavoie", ["Sam Lavoie"]), ("AP Photo/Richard Roe", ["Richard Roe"]),
    ("Photo: Owen Strand/Kettle Beacon", ["Owen Strand"]), ("Submitted photo", []),
    ("Courtesy of the Reed family", []),
    ("Photos by Ada Reed and Ben Cole", ["Ada Reed", "Ben Cole"]), ("PHOTO: ADA REED", ["ADA REED"]),
    ("Staff photo by Ada Reed", ["Ada Reed"]), ("Ada Reed for The Courier", ["Ada Reed"]),
    ("Ada Reed / Courier", ["Ada Reed"]), ("(AP)", []), ("CONTRIBUTED", []),
    ("Photo: Reuters", []), ("The Beacon photo by Ada Reed", ["Ada Reed"]), ("Pic: Ada Reed", ["Ada Reed"]),
    ("Photo courtesy of Ada Reed", []), ("Ada Reed, staff photographer", ["Ada Reed"]),
    ("(Ada Reed/Beacon)", ["Ada Reed"]),
  ]) func readsPhotoCredits(_ line: String, _ names: [String]) throws {
    let text = Self.lead + Self.text + "\n![The bridge on Monday.](a.png)\n\n" + line + "\n\n" + Self.text
    let article = try Self.article(text)
    let figures = article.body.compactMap { if case .figure(let figure) = $0 { figure } else { nil } }
    let credit = try #require(figures.first?.credit)
    #expect(Self.names(credit.credits) == names)
    #expect(credit.credits.allSatisfy { $0.role == "photographer" })
    #expect(article.body.count == 3)
  }

  @Test(arguments: [
    "Photo by photo, the album grew.", "Pictures: that is what they ask for.", "Hale/Otis 6-2",
    "Ada Reed, Ben Cole",
    "Courtesy of the mayor, the hall was open and the people of the town came to dance in it all night long.",
  ]) func refusesWhatIsNoCredit(_ line: String) throws {
    let text = Self.lead + Self.text + "\n![The bridge on Monday.](a.png)\n\n" + line + "\n\n" + Self.text
    let figures = try Self.article(text).body.compactMap {
      if case .figure(let figure) = $0 { figure } else { nil }
    }
    #expect(figures.first?.credit == nil)
  }

  @Test(arguments: [
    ("The bridge on Monday. (Tomas Hale/The Courier)", ["Tomas Hale"]),
    ("The bridge on Monday. Photo by Ada Reed", ["Ada Reed"]),
    ("The bridge on Monday. AP Photo/Ada Reed", ["Ada Reed"]), ("The bridge on Monday.", []),
    ("The winners with the mayor (Ada Reed).", []),
  ]) func readsCreditsThatCloseACaption(_ caption: String, _ names: [String]) throws {
    let article = try Self.article(Self.lead + Self.text + "\n![\(caption)](a.png)\n")
    let figures = article.body.compactMap { if case .figure(let figure) = $0 { figure } else { nil } }
    #expect(Self.names(figures.first?.captionCredits ?? []) == names)
  }

  @Test func aPictureWithItsCreditInItalicsIsAPhotoStory() {
    let page = Self.page(
      "## Cutting the ribbon\n\n![The mayor cuts it.](a.png)\n\n*Photo: Ada Reed/Beacon*\n")
    guard case .photo(let story)? = page.items.first else {
      Issue.record("no photo story")
      return
    }
    #expect(Self.names(story.credit?.credits ?? []) == ["Ada Reed"])
  }

  @Test func aCreditWhosePictureIsLostIsNoText() throws {
    let article = try Self.article(Self.lead + Self.text + "\nBeacon photo by Ada Reed\n\n" + Self.text)
    #expect(article.bylines.map(\.text) == ["Beacon photo by Ada Reed"])
    #expect(article.body.count == 2)
  }

  // MARK: Taglines, staff lines and signatures

  @Test(arguments: [
    "*Ada Reed covers schools for The Courier. Reach her at areed@courier.example.*",
    "*Contact Ada Reed at areed@courier.example.*",
    "areed@courier.example", "Ada Reed is the Courier’s islands correspondent. Email: ada@courier.example",
    "*Ada Reed is a junior and edits the Lantern.*", "Staff writer Ben Cole contributed to this report.",
    "Ada Reed is a farmer who lives in Tarn Falls.", "(With inputs from PTI)",
    "— With files from The Canadian Press", "(Reporting by Ben Cole; Editing by Cy Dunn)",
    "The Associated Press contributed to this report.", "@adareed",
  ]) func readsTaglines(_ line: String) throws {
    let article = try Self.article(Self.lead + "By Ada Reed\n\n" + Self.text + "\n" + line + "\n")
    #expect(article.notes.map(\.position) == [.after])
    #expect(article.body.count == 1)
  }

  @Test(arguments: [
    "Ida Fenn is a nurse in the town and works nights.",
    "Ida Fenn covers the whole hill on foot every morning.",
    "Contact with the ship was lost on Monday.", "Reach for the stars, she said.", "*It was a long night.*",
  ]) func textIsNoTagline(_ line: String) throws {
    let article = try Self.article(Self.lead + "By Ada Reed\n\n" + Self.text + "\n" + line + "\n")
    #expect(article.notes.isEmpty)
    #expect(article.body.count == 2)
  }

  @Test(arguments: [
    "The Associated Press", "From staff reports", "From staff and wire reports", "STAFF REPORT",
    "By Our Correspondent",
    "Courier staff report", "By Reuters", "Express News Service",
    "By Our Special Correspondent", "— Staff",
  ]) func readsCreditsOfNewsroomAndAgency(_ line: String) throws {
    let article = try Self.article(Self.lead + line + "\n\n" + Self.text)
    #expect(article.bylines.map(\.text) == [line])
    for byline in article.bylines { #expect(byline.credits.isEmpty) }
    #expect(article.body.count == 1)
  }

  @Test(arguments: [
    "**Ada Moss**  \nSkerry Island", "Ada Moss\nCobden", "**Ada Moss**, Quay Street", "Ada Moss, Cobden",
    "Ada Moss, Tarn Falls",
    "Ada Moss (Ms)", "Yours etc.,\nADA MOSS,\nQuay Street,\nDunmere.",
  ]) func readsTheSignatureOfALetter(_ line: String) throws {
    let article = try Self.article(
      "## Keep the ferry\n\nSIR – The ferry is all we have in the winter.\n\nThere must be another way.\n\n"
        + line + "\n")
    #expect(article.bylines.count == (line.hasPrefix("**Ada Moss**,") ? 0 : 1))
    if let byline = article.bylines.first { #expect(Self.names(byline.credits).count == 1) }
  }

  @Test func aNameBelowAHeadlineSignsTheText() throws {
    let article = try Self.article(Self.lead + "Siti Rahmah\n\n" + Self.text)
    #expect(Self.names(article.bylines.flatMap(\.credits)) == ["Siti Rahmah"])
    let placed = try Self.article(Self.lead + "Ada Reed in Cobden\n\n" + Self.text)
    #expect(Self.names(placed.bylines.flatMap(\.credits)) == ["Ada Reed"])
    let several = try Self.article(Self.lead + "Ada Reed & Ben D'Souza | Kochi\n\n" + Self.text)
    #expect(Self.names(several.bylines.flatMap(\.credits)) == ["Ada Reed", "Ben D'Souza"])
  }

  @Test(arguments: ["Ada Reed\n\nBen Cole\n", "Brant County\n\n" + text, "The Winners\n\n" + text])
  func aNameThatSignsNothingStays(_ text: String) throws {
    #expect(try Self.article(Self.lead + text).bylines.isEmpty)
  }

  @Test func chinesePagesAreReadAsBefore() throws {
    let article = try Self.article("## 老街开门\n\n本报讯（记者 周野）老街昨天开门。\n\n（下转A5版）\n")
    #expect(article.dateline?.text == "本报讯（记者 周野）")
    #expect(article.jumps.map(\.page) == ["A5"])
  }
}
