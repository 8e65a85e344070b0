import Export
import ExportTestSupport
import Foundation

// Tries the fixes of every rule, each rule by itself and all together, safe and unsafe apart: on the corpus, on the cases
// beside the checkout, and on COUNT pages made of the cases and the examples of the rules by changes at random from SEED.
// Prints how often the fixes of each rule were offered and every broken promise with its smallest page; ends with status 1
// when there is one, or when a rule was tried fewer than LEAST times.
//
//   FixSurvey [COUNT [SEED [LEAST]]]           all of them
//   FixSurvey --made [COUNT [SEED [LEAST]]]    only the pages made

let isMadeOnly = CommandLine.arguments.contains("--made")
let numbers = CommandLine.arguments.dropFirst().compactMap { Int($0) }
let count = numbers.first ?? 100_000
let seed = numbers.dropFirst().first ?? 1
let least = numbers.dropFirst(2).first ?? min(1000, count / 100)

let samples: FixSamples
do {
  samples = try FixSamples(needsCases: true)
} catch {
  print(error)
  exit(2)
}

var trials = FixTrials(samples, seed: UInt64(seed))
for sample in samples.cases where !isMadeOnly { trials.take(Array(sample.text.utf8)) }
let caseCount = trials.pageCount
let corpus = SharedMaterial.root.appending(path: "corpus/markdown")
guard let names = try? FileManager.default.subpathsOfDirectory(atPath: corpus.path).sorted() else {
  print("\(corpus.path) is not there: nothing to survey")
  exit(2)
}
for name in names where !isMadeOnly && (name.hasSuffix(".md") || name.hasSuffix(".txt")) {
  if let bytes = try? SharedMaterial.bytes(corpus.appending(path: name)) { trials.take(bytes) }
}
let corpusCount = trials.pageCount - caseCount
print("\(caseCount) cases, \(corpusCount) files of the corpus: \(trials.failureCount) violations")
let progress = max(1, count / 20)
var told: Set<FixVerdict.Violation> = []
for start in stride(from: 0, to: count, by: progress) {
  trials.run(count: min(progress, count - start))
  for violation in trials.failures.keys.filter({ told.insert($0).inserted }) { print("  \(violation)") }
  fflush(nil)
  print("\(min(count, start + progress)) pages made: \(trials.failureCount) violations")
}

print("\nrule\tsafe\tunsafe")
for rule in trials.mendingRules {
  let safe = trials.offered[.safe]?[rule] ?? 0
  let unsafe = trials.offered[.unsafe]?[rule] ?? 0
  print("\(rule)\t\(safe)\t\(unsafe)")
}

for (violation, failure) in trials.failures.sorted(by: { $0.key.description < $1.key.description }) {
  let smallest = SmallestMarkdown.of(failure.page) { bytes in
    guard let source = try? SourceText(bytes) else { return false }
    return FixVerdict(source, configuration: failure.configuration).violations.contains(violation)
  }
  print("\n\(violation)\n\(String(decoding: smallest, as: UTF8.self).debugDescription)")
}
let rare = trials.mendingRules.filter { trials.count(of: $0) < least }
if !rare.isEmpty { print("\ntried fewer than \(least) times: \(rare.joined(separator: " "))") }
print("\n\(trials.pageCount) pages, \(trials.failureCount) violations")
exit(trials.failureCount == 0 && rare.isEmpty ? 0 : 1)
