/// The past first-prize winners that lists brought.
public struct PastWinners: Hashable, Sendable {
  /// All of them, in the order they were brought.
  public private(set) var all: [PastWinner] = []
  private var documents: Set<Key> = []
  private var names: Set<Key> = []
  private var namesWithoutDocument: Set<Key> = []

  private struct Key: Hashable, Sendable {
    let occupation: String
    let person: String
  }

  /// Takes a winner.
  mutating func append(_ winner: PastWinner) {
    all.append(winner)
    let name = Key(occupation: winner.occupation, person: winner.name)
    names.insert(name)
    if winner.identity.isEmpty {
      namesWithoutDocument.insert(name)
    } else {
      documents.insert(Key(occupation: winner.occupation, person: winner.identity))
    }
  }

  /// Whether the holder of a document won in an occupation.
  func hasWon(_ occupation: String, document: String) -> Bool {
    !document.isEmpty && documents.contains(Key(occupation: occupation, person: document))
  }

  /// Whether somebody won a first prize in an occupation before; nil without a list, and where only the name is alike.
  func hasWon(_ occupation: String, _ contestant: Contestant) -> Bool? {
    if all.isEmpty { return nil }
    if hasWon(occupation, document: contestant.identity) { return true }
    let name = Key(occupation: occupation, person: contestant.name)
    let mayBeThem = contestant.identity.isEmpty ? names.contains(name) : namesWithoutDocument.contains(name)
    return mayBeThem ? nil : false
  }
}
