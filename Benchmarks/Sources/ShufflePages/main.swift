import Foundation
import PageShuffler

// ShufflePages COUNT FOLDER PAGE...: writes COUNT pages, made from the given ones, into FOLDER, eight a folder.
let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count > 2, let count = Int(arguments[0]), count > 0 else {
  FileHandle.standardError.write(Data("usage: ShufflePages COUNT FOLDER PAGE...\n".utf8))
  exit(64)
}
let sources = try arguments[2...].map { try String(contentsOf: URL(filePath: $0), encoding: .utf8) }
guard let shuffler = PageShuffler(pages: sources) else {
  FileHandle.standardError.write(
    Data("these pages hold no story: \(arguments[2...].joined(separator: ", "))\n".utf8))
  exit(2)
}
let folder = URL(filePath: arguments[1])
var left = count
var number = 0
while left > 0 {
  let name = String(number + 10_000).dropFirst()
  let issue = folder.appending(path: "issue-\(name)")
  try FileManager.default.createDirectory(at: issue, withIntermediateDirectories: true)
  for page in shuffler.issue(number).prefix(left) {
    try Data(page.bytes).write(to: issue.appending(path: page.file))
    left -= 1
  }
  number += 1
}
