extension Node {
  /// The values of an array that has to have at least one.
  func someElements() throws(RulebookProblem) -> [Node] {
    let elements = try elements()
    guard !elements.isEmpty else { throw problem(.emptyArray) }
    return elements
  }

  /// What the objects of an array say, each of which must have members of these names.
  func list<Rule>(
    named names: [String], _ read: (Members) throws(RulebookProblem) -> Rule
  ) throws(RulebookProblem) -> [Rule] {
    var rules: [Rule] = []
    for element in try elements() { rules.append(try read(Members(element, named: names))) }
    return rules
  }

  /// The texts of an array, none of them twice.
  func texts() throws(RulebookProblem) -> [String] {
    var texts: [String] = []
    for element in try elements() { texts.append(try element.text()) }
    try refuseRepeats(texts)
    return texts
  }

  /// The words of an array, none of them twice.
  func choices<Word: RawRepresentable<String> & CaseIterable & Hashable>() throws(RulebookProblem) -> [Word] {
    var words: [Word] = []
    for element in try elements() { words.append(try element.choice()) }
    try refuseRepeats(words)
    return words
  }

  /// Refuses the first element of this array that says, in the member of a name, what an earlier one says.
  func refuseRepeats<Key: Hashable>(_ keys: [Key], in member: String? = nil) throws(RulebookProblem) {
    func place(_ index: Int) -> String { "\(path)[\(index)]" + (member.map { ".\($0)" } ?? "") }
    var seen: [Key: Int] = [:]
    for (index, key) in keys.enumerated() {
      guard let first = seen.updateValue(index, forKey: key) else { continue }
      throw RulebookProblem(path: place(index), fault: .repeats(place(first)))
    }
  }

  /// Refuses an array of more elements than this, at whatever depth.
  func refuseArrays(longerThan most: Int) throws(RulebookProblem) {
    switch value {
    case .array(let elements):
      guard elements.count <= most else { throw problem(.tooMany(most: most)) }
      for element in try self.elements() { try element.refuseArrays(longerThan: most) }
    case .object(let members):
      for member in members {
        try Node(member.value, at: path(to: member.name)).refuseArrays(longerThan: most)
      }
    case .null, .bool, .number, .string: break
    }
  }
}
