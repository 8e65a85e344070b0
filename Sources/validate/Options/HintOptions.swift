import ArgumentParser

/// The option that leaves out the spelling hints.
struct HintOptions: ParsableArguments {
  /// Whether to leave them out.
  @Flag(
    name: .customLong("no-hints"),
    help: "XML 里不带 Markdown 写法提示 / leave the hints on Markdown spelling out of the XML")
  var leavesOutHints = false
}
