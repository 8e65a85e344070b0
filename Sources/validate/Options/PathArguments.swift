import ArgumentParser

/// The pages to work on.
struct PathArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "文件、文件夹（一个文件夹是一期）或 -（标准输入） / files, folders (each folder is an issue) or - (standard input)",
      valueName: "path"),
    completion: .file())
  var bundles: [String]

  /// Files, folders, or `-`.
  var paths: [String] { PathBundle.paths(in: bundles) }
}
