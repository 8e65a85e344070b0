/// A role that a byline can give to a person.
public struct CreditRole: Sendable, Hashable {
  /// Where credits of the role stand on a page.
  public enum Place: String, Sendable, Hashable, CaseIterable {
    /// In the byline of an article or a picture.
    case byline
    /// In the credits of the desk that close an article or a page, such as 责任编辑.
    case desk
    /// In the line that credits a column, such as 栏目统筹.
    case column
  }

  /// The identifier, such as `reporter`: a Latin letter, then letters, digits and hyphens.
  public let id: String
  /// Where credits of the role stand.
  public let place: Place

  /// Makes a role.
  public init(_ id: String, place: Place = .byline) {
    self.id = id
    self.place = place
  }

}
