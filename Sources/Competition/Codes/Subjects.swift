// Whose papers are marked. Where no codes were laid, subjects are the contestants by their places in the roster; once
// codes were laid, they are the codes of the last layer in ascending order, also after the codes were opened.
extension Contest {
  /// How many subjects there are.
  public var subjectCount: Int { codes.layers.last?.count ?? roster.count }

  /// What a subject is called: the last code, or the entry number.
  public func label(of subject: Int) -> String {
    guard let layer = codes.layers.last else {
      return roster.indices.contains(subject) ? roster[subject].entry : ""
    }
    return layer.code(at: subject) ?? ""
  }

  /// The subject of a label.
  public func subject(_ label: String) -> Int? {
    guard let layer = codes.layers.last else { return index(entry: label) }
    return layer.place(of: label)
  }

  /// The subject that is a contestant; nil while codes stand between them, and for who was given no code.
  public func subject(of contestant: Int) -> Int? {
    guard roster.indices.contains(contestant), !codes.isBlind else { return nil }
    return codes.layers.isEmpty ? contestant : codes.subjectOfContestant[contestant]
  }

  /// The contestant that a subject is; nil while codes stand between them.
  public func contestant(of subject: Int) -> Int? {
    guard !codes.isBlind else { return nil }
    let contestants = codes.contestants
    if codes.layers.isEmpty { return roster.indices.contains(subject) ? subject : nil }
    return contestants.indices.contains(subject) ? contestants[subject] : nil
  }
}
