/// What one cell holds: the values that no record names as replaced.
///
/// None is missing, one is the value, two or more are a conflict, also when they agree (the journal's rule for several
/// stations; it does not depend on the order in which records are seen).
enum Held<Value: Hashable & Sendable>: Hashable, Sendable {
  case nothing
  case one(Value, Ref)
  case several([Claim<Value>])

  var value: Value? {
    switch self {
    case .one(let value, _): value
    case .nothing, .several: nil
    }
  }

  var isConflict: Bool {
    switch self {
    case .several: true
    case .nothing, .one: false
    }
  }

  /// The records that stand now: what a correction has to name.
  var refs: [Ref] {
    switch self {
    case .nothing: []
    case .one(_, let ref): [ref]
    case .several(let claims): claims.map(\.ref)
    }
  }

  mutating func take(_ value: Value, _ ref: Ref, replacing replaced: [Ref]) {
    var claims: [Claim<Value>]
    switch self {
    case .nothing:
      self = .one(value, ref)
      return
    case .one(let value, let ref): claims = [Claim(value: value, ref: ref)]
    case .several(let standing): claims = standing
    }
    claims.removeAll { replaced.contains($0.ref) }
    claims.append(Claim(value: value, ref: ref))
    self = claims.count == 1 ? .one(value, ref) : .several(claims)
  }
}

/// One value and the record that claims it.
struct Claim<Value: Hashable & Sendable>: Hashable, Sendable {
  let value: Value
  let ref: Ref
}
