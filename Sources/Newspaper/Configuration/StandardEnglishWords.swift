/// The words of English papers: of the United States, Britain and Ireland, Canada, Singapore and India.
enum StandardEnglishWords {
  static let titles: Set<String> = [
    "staff writer", "staff writers", "staff reporter", "staff reporters", "staff photographer",
    "staff correspondent",
    "staff", "correspondent", "correspondents", "reporter", "reporters", "editor", "columnist",
    "contributing writer",
    "contributor", "special to", "for the", "writer", "writers", "photographer", "bureau chief",
    "photojournalist",
    "producer", "critic", "intern", "freelance", "news service",
  ]

  private static let writer = CreditRole("writer")
  private static let photographer = CreditRole("photographer")
  private static let illustrator = CreditRole("illustrator")

  static let crafts: [String: [CreditRole]] = [
    "report and photos": [writer, photographer], "report and photographs": [writer, photographer],
    "report and pictures": [writer, photographer], "story and photos": [writer, photographer],
    "story and photo": [writer, photographer], "story and photographs": [writer, photographer],
    "story and pictures": [writer, photographer], "words and pictures": [writer, photographer],
    "words and photos": [writer, photographer], "words and photographs": [writer, photographer],
    "text and photos": [writer, photographer], "text and photographs": [writer, photographer],
    "text and pictures": [writer, photographer],
    "words": [writer], "text": [writer], "story": [writer], "report": [writer], "written": [writer],
    "pictures": [photographer], "picture": [photographer], "photographs": [photographer],
    "photograph": [photographer], "photography": [photographer], "photos": [photographer],
    "photo": [photographer], "photo credit": [photographer], "picture credit": [photographer],
    "pics": [photographer], "pic": [photographer], "illustration": [illustrator],
    "illustrations": [illustrator],
  ]

  static let particles: Set<String> = [
    "de", "del", "della", "der", "den", "di", "da", "dos", "du", "la", "le", "van", "von", "ter", "ten",
    "bin", "binti",
    "binte", "bte", "al", "el", "ap", "y", "zu", "af", "ibn", "s/o", "d/o", "a/l", "a/p", "ó", "ní", "mac",
    "st",
  ]
  static let nameSuffixes: Set<String> = ["jr", "sr", "ii", "iii", "iv"]

  static let notInNames: Set<String> = [
    "the", "our", "staff", "special", "correspondent", "correspondents", "reporter", "reporters", "writer",
    "writers", "editor", "editors", "columnist", "photographer", "photographers", "press", "news", "agency",
    "agencies", "associated", "reuters", "courier", "times", "herald", "tribune", "gazette", "standard",
    "chronicle", "daily", "weekly", "reports", "report", "order", "law", "numbers", "election", "desk",
    "bureau", "service", "services", "wire", "team", "newsroom", "board", "committee", "department",
    "council", "office", "university", "college", "school", "society", "association", "club", "company",
    "inc", "ltd",
    "and", "or",
    "with", "for", "from", "in", "at", "on", "this", "that", "file", "photo", "photos", "courtesy", "handout",
    "submitted", "contributed", "street", "avenue", "road", "county", "city", "town", "beacon", "sentinel",
    "ledger",
    "record", "journal", "post", "observer", "examiner", "mercury", "independent", "register", "bulletin",
    "dispatch",
    "hospital", "library", "museum", "church", "police", "ministry", "government", "party", "trust",
    "foundation",
    "park", "river", "lake", "bridge", "island", "valley", "beach", "festival", "fair", "day", "week",
    "night", "new",
  ]

  static let agencies: Set<String> = [
    "ap", "the associated press", "associated press", "reuters", "afp", "agence france-presse", "upi",
    "united press international", "bloomberg", "bloomberg news", "tns", "tribune news service", "cp",
    "the canadian press", "canadian press", "pa", "pa media", "press association", "dpa", "ans", "efe",
    "ansa", "kyodo",
    "xinhua", "pti", "press trust of india", "ani", "uni", "ians", "bernama", "cna", "yonhap", "antara",
    "rns",
    "religion news service", "cns", "catholic news service", "states newsroom", "stm", "rté", "presswatch",
    "getty images", "istock", "shutterstock", "unsplash", "inpho", "sportsfile", "alamy", "epa", "imago",
    "zuma press",
    "the new york times", "the washington post", "los angeles times", "the guardian",
  ]

  static let staffLines: Set<String> = [
    "from staff reports", "from staff and wire reports", "from wire reports", "from wire services",
    "from news services",
    "staff report", "staff reports", "staff and wire reports", "staff and wire services", "wire reports",
    "wire services",
    "news services", "by staff", "by staff reports", "by staff and wire reports", "by wire services",
    "by our correspondent", "by our correspondents", "by our staff reporter", "by our own correspondent",
    "by our political correspondent", "by a staff reporter", "by a special correspondent",
    "by a correspondent",
    "by special correspondent", "by staff reporter", "by staff writer", "by staff correspondent",
    "our correspondent",
    "our staff reporter", "special correspondent", "staff reporter", "staff writer", "staff correspondent",
    "news desk", "by news desk", "web desk", "express news service", "compiled by staff",
    "compiled from staff reports",
    "compiled from wire reports", "compiled from wire services", "agencies", "by agencies", "editorial board",
    "the editorial board", "by the editorial board", "by editorial board", "newsroom", "by newsroom",
  ]

  static let withheldNames: Set<String> = [
    "name and address supplied", "name and address withheld", "name supplied", "name withheld",
    "name withheld by request",
    "names and addresses supplied", "address supplied",
  ]

  /// Without their stops; those of the United States, Canada, Ireland and Britain.
  static let regions: Set<String> = [
    "ala", "alaska", "ariz", "ark", "calif", "colo", "conn", "d.c", "del", "fla", "ga", "hawaii", "idaho",
    "ill", "ind",
    "iowa", "kan", "ky", "la", "maine", "mass", "md", "mich", "minn", "miss", "mo", "mont", "n.c", "n.d",
    "n.h", "n.j",
    "n.m", "n.y", "neb", "nev", "ohio", "okla", "ore", "pa", "r.i", "s.c", "s.d", "tenn", "texas", "utah",
    "va", "vt",
    "w.va", "wash", "wis", "wyo", "b.c", "alta", "sask", "man", "ont", "que", "n.b", "n.s", "p.e.i", "nfld",
    "n.l",
    "n.w.t", "yukon", "nunavut", "co",
  ]

  static let notPlaces: Set<String> = [
    "a", "an", "the", "note", "notes", "wanted", "lost", "found", "warning", "update", "updated",
    "correction",
    "corrections", "clarification", "breaking", "exclusive", "opinion", "analysis", "editorial", "review",
    "comment",
    "letter", "letters", "question", "answer", "what", "when", "where", "who", "why", "how", "cost", "price",
    "tickets",
    "information", "info", "contact", "tip", "tips", "advertisement", "advertorial", "sponsored", "notice",
    "tender",
    "today", "tonight", "tomorrow", "yesterday", "now", "then", "and", "but", "or", "if", "for", "in", "on",
    "at", "to",
    "this", "that", "these", "those", "it", "he", "she", "they", "we", "you", "my", "our", "no", "yes", "not",
    "all",
    "nasa", "nato", "fifa", "uefa", "opec", "unesco", "unicef", "aids", "covid", "fbi", "cia", "epa", "fda",
    "irs", "nfl",
    "nba", "nhl", "mlb", "ncaa", "gaa", "rte", "bbc", "itv", "cnn", "nhs", "mp", "mps", "usa", "uk", "eu",
    "un", "who",
    "imf", "wto", "gdp", "ceo", "cfo", "dna", "tv", "faq", "diy", "abc", "nbc", "cbs", "pbs", "npr", "hiv",
    "rspb",
    "members", "winners", "results", "scores", "football", "soccer", "baseball", "basketball", "hockey",
    "golf",
    "tennis", "cricket", "rugby", "hurling", "swimming", "wrestling", "volleyball", "athletics", "sport",
    "sports",
    "weather", "forecast", "traffic", "business", "world", "nation", "local", "arts", "music", "film",
    "theatre",
    "theater", "books", "food", "travel", "ingredients", "method", "directions", "serves", "pros", "cons",
    "step",
    "chapter", "part", "verse", "chorus", "act", "scene", "first", "second", "third", "last", "dear", "sir",
    "madam",
    "mr", "mrs", "ms", "dr", "rev", "sale", "rent", "free", "new", "old", "good", "bad", "up", "down",
    "across", "over",
    "under", "born", "died", "married", "engaged", "funeral", "service", "obituary", "birth", "births",
    "deaths", "deal",
    "church", "quiz", "club", "library", "school", "hall", "market", "concert", "meeting", "fair", "police",
    "court",
  ]

  static let jumpsTo: Set<String> = [
    "continued on", "continues on", "continued", "story continued on", "story continues on",
    "story continues",
    "cont on", "cont'd on", "cont’d on", "contd on", "see", "please see", "turn to", "please turn to",
    "turn back to",
    "jump to",
  ]
  static let jumpsFrom: Set<String> = [
    "continued from", "from", "cont from", "cont'd from", "cont’d from", "contd from", "story continued from",
    "continued",
  ]
  static let pageWords: Set<String> = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "back", "front", "next",
    "previous",
  ]

  static let namelessCredits: Set<String> = [
    "submitted photo", "submitted photos", "submitted", "photo submitted", "photos submitted",
    "contributed photo",
    "contributed photos", "contributed", "photo contributed", "courtesy photo", "courtesy photos", "courtesy",
    "courtesy image", "provided photo", "photo provided", "photos provided", "provided", "supplied",
    "photo supplied",
    "supplied photo", "picture supplied", "handout", "handout photo", "photo handout", "file photo",
    "file photos",
    "file picture", "file", "file image", "stock photo", "stock image", "archive", "archive photo",
    "archive picture",
    "staff photo", "staff photos", "staff photographer", "screengrab", "screenshot", "photo: file",
    "library picture",
    "stringer", "special arrangement", "photo by special arrangement", "by special arrangement",
    "family photo",
    "photo courtesy of the family", "public domain", "agency photo",
  ]

  static let lenders: Set<String> = [
    "courtesy of", "courtesy", "photo courtesy of", "photo courtesy", "photos courtesy of", "photos courtesy",
    "picture courtesy of", "pictures courtesy of", "image courtesy of", "images courtesy of",
    "photo provided by",
    "photos provided by", "provided by", "photo supplied by", "supplied by", "photo submitted by",
    "photos submitted by",
    "submitted by", "photo contributed by", "contributed by", "photo credit: courtesy of",
  ]

  static let taglineOpenings: Set<String> = [
    "contact", "reach", "email", "e-mail", "follow", "write to", "call", "to contact", "to reach",
    "on twitter",
    "on instagram", "on x", "twitter", "tel", "phone", "send tips to", "have a tip", "got a tip",
  ]
  static let taglineVerbs: Set<String> = [
    "covers", "is a", "is an", "is the", "is our", "is editor", "is president", "is chief", "is executive",
    "is director",
    "are", "was a", "reports", "reports on", "reports for", "writes", "edits", "teaches", "lives in",
    "works for", "chairs",
    "can be reached", "may be reached", "contributed to", "contributed", "has been", "has covered", "serves",
    "studies",
  ]

  static let sources: Set<String> = [
    "with inputs from", "with input from", "inputs from", "with agency inputs", "with inputs",
    "with files from",
    "with reports from", "with reporting by", "additional reporting by", "additional reporting",
    "reporting by",
    "writing by", "with agencies", "with wire reports", "with staff reports", "edited by", "compiled by",
    "editing by",
  ]

  static let valedictions: Set<String> = [
    "yours", "yours sincerely", "yours faithfully", "yours truly", "yours etc", "yours, etc", "sincerely",
    "sincerely yours", "respectfully", "regards", "is mise", "le meas",
  ]

  static let salutations: Set<String> = [
    "sir", "sirs", "madam", "dear sir", "dear sirs", "dear madam", "dear sir or madam", "dear editor",
    "dear editors",
    "to the editor", "editor",
  ]
}
