/// An object of a rulebook with exactly the members it must have, and the path that leads to it.
struct Members {
  private let object: Node

  /// The members of an object: those of these names have to be there, and no other may be.
  init(_ object: Node, named names: [String]) throws(RulebookProblem) {
    self.object = object
    guard case .object(let members) = object.value else { throw object.wrongKind(.object) }
    if let unknown = members.first(where: { !names.contains($0.name) }) {
      throw problem(unknown.name, .unknownMember)
    }
    if let missing = names.first(where: { object.value[$0] == nil }) { throw problem(missing, .missing) }
  }

  /// The path that leads to the object.
  var path: String { object.path }

  /// The value of a member.
  subscript(name: String) -> Node {
    get throws(RulebookProblem) {
      guard let value = object.value[name] else { throw problem(name, .missing) }
      return Node(value, at: object.path(to: name))
    }
  }

  /// A fault of one member.
  func problem(_ name: String, _ fault: RulebookFault) -> RulebookProblem {
    RulebookProblem(path: object.path(to: name), fault: fault)
  }
}
