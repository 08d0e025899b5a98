/// What one cell holds: the values that no record names as replaced.
///
/// None is missing, one is the value, two or more are a conflict, also when they agree (the journal's rule for several
/// stations). A record replaces only what was seen before it and stands in its own cell.
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

  /// What stands now, with the records that say so.
  var claims: [Claim<Value>] {
    switch self {
    case .nothing: []
    case .one(let value, let ref): [Claim(value: value, ref: ref)]
    case .several(let claims): claims
    }
  }

  /// Lets go of what a record replaces and takes what it claims; `nil` claims nothing, as an undo that empties a cell.
  ///
  /// Answers whether everything it replaces stood here.
  mutating func take(_ value: Value?, _ ref: Ref, replacing replaced: [Ref]) -> Bool {
    var claims: [Claim<Value>]
    switch self {
    case .nothing:
      if let value { self = .one(value, ref) }
      return replaced.isEmpty
    case .one(let value, let ref): claims = [Claim(value: value, ref: ref)]
    case .several(let standing): claims = standing
    }
    // Nothing else may hold the claims while they change: a hostile journal could pile up thousands in one cell.
    self = .nothing
    let stood = claims.count
    if !replaced.isEmpty { claims.removeAll { replaced.contains($0.ref) } }
    let hasReplacedAll = stood - claims.count == replaced.count
    if let value { claims.append(Claim(value: value, ref: ref)) }
    switch claims.count {
    case 0: break
    case 1: self = .one(claims[0].value, claims[0].ref)
    default: self = .several(claims)
    }
    return hasReplacedAll
  }
}

/// One value and the record that claims it.
struct Claim<Value: Hashable & Sendable>: Hashable, Sendable {
  let value: Value
  let ref: Ref
}
