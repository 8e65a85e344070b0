import Export

/// Reads the pages of an issue for the release check and the export.
enum ReleaseInput {
  /// The pages.
  ///
  /// - Throws: ``FileFault`` when a page cannot be read.
  static func read(_ issue: IssueFiles, configurations: PageConfigurations) throws(FileFault) -> IssueInput {
    let read = readable(issue, configurations: configurations)
    if let fault = read.faults.first { throw fault.fault }
    return read.input
  }

  /// The pages that can be read, which cannot, by their place in the issue, and why, and which were converted.
  static func readable(
    _ issue: IssueFiles, configurations: PageConfigurations
  ) -> (
    input: IssueInput, faults: [(page: Int, fault: FileFault)],
    converted: [(path: String, encoding: ForeignEncoding)]
  ) {
    var faults: [(page: Int, fault: FileFault)] = []
    var converted: [(path: String, encoding: ForeignEncoding)] = []
    var input = IssueInput(pages: [])
    for (index, page) in issue.pages.enumerated() {
      do throws(FileFault) {
        let (bytes, encoding) = try page.read(configurations.encoding)
        if let encoding { converted.append((page.path, encoding)) }
        input.pages.append(
          PageInput(
            file: page.name, bytes: bytes, configuration: configurations[page],
            baseline: configurations.baseline(of: page)))
      } catch {
        faults.append((index, error))
      }
    }
    return (input, faults, converted)
  }
}
