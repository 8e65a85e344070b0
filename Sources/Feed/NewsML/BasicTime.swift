import Document

extension Timestamp {
  /// The moment as NITF writes it, `YYYYMMDDThhmmss±hhmm`.
  var iso8601Basic: String {
    let zone = abs(zone)
    return date.iso8601Basic + "T" + padded(secondOfDay / 3600, to: 2) + padded(secondOfDay / 60 % 60, to: 2)
      + padded(secondOfDay % 60, to: 2) + (self.zone < 0 ? "-" : "+") + padded(zone / 60, to: 2)
      + padded(zone % 60, to: 2)
  }
}
