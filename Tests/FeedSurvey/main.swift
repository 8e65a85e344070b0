import Export
import ExportTestSupport
import Foundation

guard SharedMaterial.isPresent else {
  print("../shared is not there: nothing to survey")
  exit(2)
}
var isSound = true
let driver = try XMLSchema(path: SharedMaterial.officialDriver.path)
let folder = SharedMaterial.root.appending(path: "corpus/xml")
let rows = try String(contentsOf: folder.appending(path: "verdicts.tsv"), encoding: .utf8)
  .split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
let kinds = Dictionary(uniqueKeysWithValues: rows.dropFirst().map { ($0[0], $0[2]) })
for file in kinds.keys.sorted() where CommandLine.arguments.contains("import") {
  let feed = try ImportedFeed(SharedMaterial.bytes(folder.appending(path: file)), driver: driver)
  print(file, kinds[file]!, feed.carriesText, feed.refusal ?? "", feed.words, feed.document?.report?.takenCharacters ?? 0, feed.document?.report?.leftCharacters ?? 0)
  for f in feed.faults { print("   FAULT", f) }
}
if CommandLine.arguments.count > 2 { for p in CommandLine.arguments[2...] { let d = try DocumentImporter.importDocument(SharedMaterial.bytes(folder.appending(path: p)), name: "x"); print("=====", p); print(String(decoding: d.pages[0].bytes, as: UTF8.self).prefix(2500)); for l in d.report!.left { print("   LEFT", l.path, l.count, l.characters, l.line, l.text) } } }
