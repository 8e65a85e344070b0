import Document

extension MessageBuilder {
  /// The names that the stories of the pages have at their senders, one a page; nil where none is given or it cannot be
  /// used: the page has several stories, an earlier page has the name, or it is one that our own items may get.
  static func senderGUIDs(of issue: Issue) -> [String?] {
    var used: Set<[UInt8]> = []
    return issue.pages.map { page in
      let metadata = page.metadata.completed(by: issue.metadata)
      guard let guid = page.metadata.guid, page.story != nil else { return nil }
      let provider = LabelText(metadata.provider)?.string ?? GUID.unknownProvider
      if let date = metadata.date, GUID.isOurs(guid, provider: provider, date: date) { return nil }
      return used.insert(Array(guid.utf8)).inserted ? guid : nil
    }
  }
}
