extension Node {
  /// The kind of an object whose members depend on it, as the member of a name spells it.
  func kind<Kind: RawRepresentable<String> & CaseIterable>(_ name: String) throws(RulebookProblem) -> Kind {
    guard case .object = value else { throw wrongKind(.object) }
    guard let kind = value[name] else { throw RulebookProblem(path: path(to: name), fault: .missing) }
    return try Node(kind, at: path(to: name)).choice()
  }

  /// The kind of an object whose members depend on it, told by the one member that only this kind has.
  func kind<Kind: RawRepresentable<String> & CaseIterable>(of _: Kind.Type) throws(RulebookProblem) -> Kind {
    guard case .object = value else { throw wrongKind(.object) }
    let kinds = Kind.allCases.filter { value[$0.rawValue] != nil }
    guard let kind = kinds.first, kinds.count == 1 else {
      throw problem(.exactlyOne(of: Kind.allCases.map(\.rawValue)))
    }
    return kind
  }
}
