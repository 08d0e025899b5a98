internal import Competition

/// Who has been seen already, in the competition and further up in the file.
struct SeenContestants {
  private enum Place {
    case competition(entry: String)
    case line(Int)
  }

  private var entries: [String: Place] = [:]
  private var documents: [String: Place] = [:]

  init(known: [Contestant]) {
    for contestant in known {
      entries[contestant.entry] = .competition(entry: contestant.entry)
      if !contestant.identity.isEmpty { documents[contestant.identity] = .competition(entry: contestant.entry) }
    }
  }

  /// What a contestant shares with someone seen before; from now on it is seen as well.
  mutating func faults(of contestant: Contestant, line: Int) -> [RosterFault] {
    var faults: [RosterFault] = []
    if !contestant.entry.isEmpty {
      switch entries[contestant.entry] {
      case .competition: faults.append(.entryKnown)
      case .line(let line): faults.append(.entryTwice(line: line))
      case nil: entries[contestant.entry] = .line(line)
      }
    }
    if !contestant.identity.isEmpty {
      switch documents[contestant.identity] {
      case .competition(let entry): faults.append(.identityKnown(entry: entry))
      case .line(let line): faults.append(.identityTwice(line: line))
      case nil: documents[contestant.identity] = .line(line)
      }
    }
    return faults
  }
}
