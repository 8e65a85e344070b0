/// The words by which English papers print what is not running text: bylines, datelines, jumps, photo credits, taglines.
///
/// Words and phrases are in small letters and without a full stop at their end; they are found in any case.
public struct EnglishWords: Sendable, Hashable {
  /// Titles of those who sign, such as `staff writer`. A line without By is a byline only with one of them.
  public var titles: Set<String>
  /// What opens a line about a craft, such as `words` or `photo`, and the roles it gives.
  public var crafts: [String: [CreditRole]]
  /// Words that no name of a person has, such as `courier`.
  public var notInNames: Set<String>
  /// Small words within names, such as `van`.
  public var particles: Set<String>
  /// What follows a name and belongs to it, such as `jr`.
  public var nameSuffixes: Set<String>
  /// News agencies, and those that lend pictures, by all the names that print uses.
  public var agencies: Set<String>
  /// Lines that credit the newsroom or an agency instead of a person, such as `from staff reports`.
  public var staffLines: Set<String>
  /// What stands for the name of a writer who is not told, such as `name and address supplied`.
  public var withheldNames: Set<String>
  /// States, provinces and counties as they are shortened after a place, such as `ill`.
  public var regions: Set<String>
  /// Words in capitals that open a paragraph before a dash or a colon and are no place, such as `note` or `nasa`.
  public var notPlaces: Set<String>
  /// What opens the line at which a story breaks off, such as `continued on`.
  public var jumpsTo: Set<String>
  /// What opens the line at which a story goes on, such as `continued from`.
  public var jumpsFrom: Set<String>
  /// Pages that are called by a word, such as `one` or `back`.
  public var pageWords: Set<String>
  /// Lines that credit a picture without a name, such as `submitted photo`.
  public var namelessCredits: Set<String>
  /// What opens a credit to those who lent a picture, such as `courtesy of`.
  public var lenders: Set<String>
  /// What opens the line about the writer that closes an article, such as `contact` or `follow`.
  public var taglineOpenings: Set<String>
  /// What says of the person named before it what readers should know, such as `covers` or `is a`.
  public var taglineVerbs: Set<String>
  /// What opens the line about who else has a part in a story, such as `with inputs from`.
  public var sources: Set<String>
  /// What closes a letter before its signature, such as `yours sincerely`.
  public var valedictions: Set<String>
  /// What opens a letter to the editor, such as `sir` or `dear editor`.
  public var salutations: Set<String>

  /// The words of papers of the United States, Britain and Ireland, Canada, Singapore and India.
  public static let standard = EnglishWords()

  /// Makes the standard vocabulary.
  private init() {
    typealias Words = StandardEnglishWords
    titles = Words.titles
    crafts = Words.crafts
    notInNames = Words.notInNames
    particles = Words.particles
    nameSuffixes = Words.nameSuffixes
    agencies = Words.agencies
    staffLines = Words.staffLines
    withheldNames = Words.withheldNames
    regions = Words.regions
    notPlaces = Words.notPlaces
    jumpsTo = Words.jumpsTo
    jumpsFrom = Words.jumpsFrom
    pageWords = Words.pageWords
    namelessCredits = Words.namelessCredits
    lenders = Words.lenders
    taglineOpenings = Words.taglineOpenings
    taglineVerbs = Words.taglineVerbs
    sources = Words.sources
    valedictions = Words.valedictions
    salutations = Words.salutations
  }
}
