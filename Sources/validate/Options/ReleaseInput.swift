import Export

/// Reads the files of an issue for the release check and for the export.
enum ReleaseInput {
  /// The pages, and what is known of the pictures they name.
  ///
  /// - Throws: ``FileFault`` when a page cannot be read. A picture that cannot be read counts as missing.
  static func read(_ issue: IssueFiles, configurations: PageConfigurations) throws(FileFault) -> IssueInput {
    let (input, faults) = readable(issue, configurations: configurations)
    if let fault = faults.first { throw fault.fault }
    return input
  }

  /// The pages that can be read, and which cannot, by their place in the issue, and why.
  static func readable(
    _ issue: IssueFiles, configurations: PageConfigurations
  ) -> (input: IssueInput, faults: [(page: Int, fault: FileFault)]) {
    var faults: [(page: Int, fault: FileFault)] = []
    var input = IssueInput(pages: [])
    let finder = PictureFinder(folder: issue.folder)
    for (index, page) in issue.pages.enumerated() {
      let bytes: [UInt8]
      do throws(FileFault) {
        bytes = try page.read()
      } catch {
        faults.append((index, error))
        continue
      }
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
    return (input, faults)
  }

  private static func namesPicture(_ bytes: Span<UInt8>) -> Bool {
    for index in 1..<max(bytes.count, 1)
    where bytes[index] == UInt8(ascii: "[") && bytes[index - 1] == UInt8(ascii: "!") {
      return true
    }
    return false
  }

  /// The pictures a page names. Most pages name none, and that is seen without reading them as Markdown.
  private static func destinations(
    in bytes: [UInt8], file: String, _ configuration: Configuration
  ) -> [String] {
    guard namesPicture(bytes.span),
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
