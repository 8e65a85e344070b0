import Export

/// Reads the files of an issue for the release check and for the export.
enum ReleaseInput {
  /// The pages, and what is known of the pictures they name.
  ///
  /// - Throws: ``FileFault`` when a page cannot be read. A picture that cannot be read counts as missing.
  static func read(_ issue: IssueFiles, configurations: PageConfigurations) throws(FileFault) -> IssueInput {
    var input = IssueInput(pages: [])
    let finder = PictureFinder(folder: issue.folder)
    for page in issue.pages {
      let bytes = try page.read()
      let configuration = configurations[page]
      input.pages.append(
        PageInput(
          file: page.name, bytes: bytes, configuration: configuration,
          baseline: configurations.baseline(of: page)))
      for destination in destinations(in: bytes, file: page.name, configuration) {
        guard input.pictures[destination] == nil, !PictureFinder.isRemote(destination) else { continue }
        input.pictures.updateValue(finder.picture(at: destination), forKey: destination)
      }
    }
    return input
  }

  /// The pictures a page names. Most pages name none, and that is seen without reading them as Markdown.
  private static func destinations(
    in bytes: [UInt8], file: String, _ configuration: Configuration
  ) -> [String] {
    let opening: [UInt8] = [UInt8(ascii: "!"), UInt8(ascii: "[")]
    guard zip(bytes, bytes.dropFirst()).contains(where: { $0 == opening[0] && $1 == opening[1] }),
      let source = try? SourceText(bytes)
    else { return [] }
    return Pictures.destinations(
      in: PageParser.parse(source, file: file, houseStyle: configuration.houseStyle))
  }
}

extension PictureFinder {
  /// What the picture file says of itself; nil when it is not there.
  fileprivate func picture(at destination: String) -> PictureFile? {
    guard let path = path(of: destination), let bytes = try? FileReader.read(path) else { return nil }
    return PictureDescription.of(bytes, name: path)
  }
}
