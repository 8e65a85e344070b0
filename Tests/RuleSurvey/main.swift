import Export
import ExportTestSupport

// Runs every rule over the Markdown of the corpus and prints how often it finds something for 100,000 characters of
// prose, folder by folder. With the name of a rule it prints what the rule finds: each finding with its text around
// it, at most as many as asked for, evenly spread.
//
//   RuleSurvey                     the table, each file as the command would take it
//   RuleSurvey --as-pages          the table, every file taken for a newspaper page
//   RuleSurvey --as-pages TX001 50 fifty findings of TX001
//   RuleSurvey --all TX006         rules that are off by default, too

let flags = Set(CommandLine.arguments.dropFirst().filter { $0.hasPrefix("--") })
let words = CommandLine.arguments.dropFirst().filter { !$0.hasPrefix("--") }
let survey = try RuleSurvey(
  asPages: flags.contains("--as-pages"), withEveryRule: flags.contains("--all"))
if let name = words.first {
  let most = words.dropFirst().first.flatMap(Int.init) ?? 100
  for line in survey.findings(of: name, most: most) { print(line) }
} else {
  for line in survey.table() { print(line) }
}
