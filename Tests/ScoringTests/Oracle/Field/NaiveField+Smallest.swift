import Scoring

extension NaiveField {
  /// The smallest field found that still fails, by leaving out half of the people, then less and less, at last single
  /// ones; so many fields are tried.
  func smallest(tries: Int = 400, _ fails: (NaiveField) -> Bool) -> NaiveField {
    var field = self
    var left = tries
    var length = max(1, field.people.count / 2)
    while true {
      var removed = false
      var start = 0
      while start < field.people.count, field.people.count > 1, left > 0 {
        left -= 1
        var smaller = field
        smaller.people.removeSubrange(start..<min(start + length, field.people.count))
        if !smaller.people.isEmpty, fails(smaller) {
          field = smaller
          removed = true
        } else {
          start += length
        }
      }
      if left == 0 || length == 1 && !removed { return field }
      length = max(1, length / 2)
    }
  }
}

extension NaiveField: CustomStringConvertible {
  /// The contest, then a line for each of the people, as short as can be.
  var description: String {
    var lines = ["\(notice.rulebook) \(facts)"]
    if let prizes { lines.append("prizes \(prizes.map(\.text))") }
    lines.append(
      "competed \(competed) ranked \(ranked) pending \(pending) in part \(countsCompetedInPart.map(String.init) ?? "?")"
    )
    for (index, person) in people.enumerated() {
      lines.append("#\(index) \(person.theory) \(person.practical) \(person.exclusion.map { "\($0)" } ?? "")")
      if index < Disagreement.mostAsked { lines.append("  \(person.entrant)") }
    }
    return lines.joined(separator: "\n")
  }
}
