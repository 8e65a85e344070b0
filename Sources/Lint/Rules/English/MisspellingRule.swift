import Document
import Source

/// EN028: a word that is often misspelled.
enum MisspellingRule: LintRule {
  static let metadata = RuleMetadata(
    .english, 28, "misspelling",
    name: Wording(zh: "英文常见拼写错误", en: "common misspelling"),
    summary: Wording(
      zh: "一张不长的表里的拼写错误：occured、recieve、seperate。表里没有真词，专名和引文里的方言不会误报。",
      en:
        "A misspelling of a short list: occured, recieve, seperate. No word of the list is a word of its own."
    ),
    rationale: Wording(zh: "这些词出错最多。", en: "These are the words that go wrong most often."),
    severity: .warning,
    fix: RuleFix(.unsafe, Wording(zh: "改成正确的拼法。", en: "Writes the right spelling.")), scope: .everyFile,
    language: .english,
    bad: [
      RuleExample(
        "The fire ↓occured in the barn, and the ↓goverment of the state will pay.",
        fixed: "The fire occurred in the barn, and the government of the state will pay.")
    ],
    good: [
      RuleExample(
        "The fire occurred in the barn, and the government of the state will pay. Ida Wierd is the owner.")
    ])

  static var touches: FixReach { [.letters] }

  /// Each misspelling and what is meant.
  private static let words: [(wrong: String, right: String)] = [
    ("accomodate", "accommodate"), ("accomodation", "accommodation"), ("acheive", "achieve"),
    ("accross", "across"),
    ("adress", "address"), ("agressive", "aggressive"), ("alot", "a lot"), ("anual", "annual"),
    ("apparantly", "apparently"),
    ("arguement", "argument"), ("basicly", "basically"), ("becuase", "because"), ("begining", "beginning"),
    ("beleive", "believe"), ("catagory", "category"),
    ("cemetary", "cemetery"), ("commitee", "committee"), ("comittee", "committee"), ("commited", "committed"),
    ("competion", "competition"), ("concious", "conscious"), ("definately", "definitely"),
    ("dissapear", "disappear"),
    ("embarass", "embarrass"), ("enviroment", "environment"), ("existance", "existence"),
    ("experiance", "experience"),
    ("familar", "familiar"), ("finaly", "finally"), ("foriegn", "foreign"), ("fourty", "forty"),
    ("foward", "forward"),
    ("freind", "friend"), ("goverment", "government"), ("govenor", "governor"), ("gaurd", "guard"),
    ("happend", "happened"), ("harrass", "harass"), ("immediatly", "immediately"),
    ("independant", "independent"),
    ("interupt", "interrupt"), ("judgemant", "judgment"), ("knowlege", "knowledge"), ("liason", "liaison"),
    ("libary", "library"), ("lisence", "license"), ("maintainance", "maintenance"),
    ("maintenence", "maintenance"),
    ("millenium", "millennium"), ("mispell", "misspell"), ("neccessary", "necessary"),
    ("necesary", "necessary"),
    ("neigbor", "neighbor"), ("noticable", "noticeable"), ("occassion", "occasion"),
    ("occurance", "occurrence"),
    ("occured", "occurred"), ("occuring", "occurring"), ("offical", "official"),
    ("oppurtunity", "opportunity"),
    ("parliment", "parliament"), ("perfomance", "performance"), ("perserverance", "perseverance"),
    ("persistant", "persistent"), ("posession", "possession"), ("prefered", "preferred"),
    ("priviledge", "privilege"),
    ("probaly", "probably"), ("profesional", "professional"), ("publically", "publicly"),
    ("recieve", "receive"),
    ("recieved", "received"), ("recomend", "recommend"), ("recomended", "recommended"),
    ("refered", "referred"),
    ("relevent", "relevant"), ("religous", "religious"), ("repitition", "repetition"),
    ("restaraunt", "restaurant"),
    ("rythm", "rhythm"), ("sargeant", "sergeant"), ("seige", "siege"), ("seperate", "separate"),
    ("seperated", "separated"), ("seperately", "separately"), ("similiar", "similar"),
    ("sincerly", "sincerely"),
    ("speach", "speech"), ("succesful", "successful"), ("succesfully", "successfully"),
    ("suprise", "surprise"),
    ("suprised", "surprised"), ("supercede", "supersede"), ("tommorow", "tomorrow"),
    ("tommorrow", "tomorrow"),
    ("tounge", "tongue"), ("truely", "truly"), ("unfortunatly", "unfortunately"), ("untill", "until"),
    ("wierd", "weird"), ("wether or not", "whether or not"), ("writting", "writing"),
    ("thier", "their"), ("wich", "which"), ("hte", "the"), ("adn", "and"), ("taht", "that"),
    ("recieving", "receiving"), ("acording", "according"), ("anouncement", "announcement"),
    ("attendence", "attendance"),
    ("buisness", "business"), ("childrens’", "children’s"), ("comission", "commission"),
    ("comissioner", "commissioner"), ("dependant on", "dependent on"), ("divison", "division"),
    ("elction", "election"),
    ("eligable", "eligible"), ("emergancy", "emergency"), ("enterance", "entrance"),
    ("facilites", "facilities"),
    ("febuary", "February"), ("wendesday", "Wednesday"), ("wensday", "Wednesday"), ("guarentee", "guarantee"),
    ("heigth", "height"), ("hospitial", "hospital"), ("legislaton", "legislation"),
    ("leutenant", "lieutenant"),
    ("manuever", "maneuver"), ("mayorial", "mayoral"), ("negociate", "negotiate"),
    ("peice", "piece"), ("presense", "presence"), ("reccomend", "recommend"), ("remeber", "remember"),
    ("resturant", "restaurant"), ("shcool", "school"), ("studnet", "student"), ("studnets", "students"),
    ("transfered", "transferred"), ("volunter", "volunteer"), ("voluntered", "volunteered"),
    ("witheld", "withheld"),
  ]

  /// Each also with a capital at its head.
  static let vocabulary =
    words.map(\.wrong) + words.map { $0.wrong.prefix(1).uppercased() + $0.wrong.dropFirst() }

  static func check(_ page: Page, in context: LintContext, into findings: inout [Finding]) {
    for hit in context.words(of: Self.self) {
      let passage = context.prose.passages[hit.passage]
      let isCapital = hit.word >= words.count
      guard !passage.hasHan, !passage.role.isCreditLine, isWord(hit.offsets, passage),
        passage.plain.contains(where: {
          $0.lowerBound <= hit.offsets.lowerBound && hit.offsets.upperBound <= $0.upperBound
        }),
        !isCapital || passage.beginsSentence(at: hit.offsets.lowerBound),
        let range = passage.range(of: hit.offsets)
      else { continue }
      let right = words[hit.word % words.count].right
      let text = isCapital ? right.prefix(1).uppercased() + right.dropFirst() : right
      findings.append(
        metadata,
        Wording(
          zh: "“\(passage.string(hit.offsets))”应该拼作“\(text)”",
          en: "“\(passage.string(hit.offsets))” is spelled “\(text)”"),
        remedy: Wording(zh: "改过来", en: "correct it"), at: range,
        fix: passage.literalRange(of: hit.offsets).map { Fix(.unsafe, [SourceEdit($0, text)]) })
    }
  }

  /// Whether no letter, figure, hyphen or part of an address stands beside a word.
  static func isWord(_ offsets: Range<Int>, _ passage: Passage) -> Bool {
    func isOfWord(_ scalar: Unicode.Scalar?) -> Bool {
      guard let scalar else { return false }
      return scalar.isAlphabetic || scalar.isDigit || "-_/@#’'".unicodeScalars.contains(scalar)
    }
    if isOfWord(passage.scalar(before: offsets.lowerBound))
      || isOfWord(passage.scalar(at: offsets.upperBound))
    {
      return false
    }
    // example.com
    let next = passage.scalar(at: offsets.upperBound)
    return next != "." || !(passage.scalar(at: offsets.upperBound + 1)?.isAlphabetic ?? false)
  }
}
