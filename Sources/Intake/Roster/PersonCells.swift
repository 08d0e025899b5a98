internal import Scoring

/// A person's document as a row gives it.
struct WrittenDocument {
  /// The text that is taken; empty where there is none, or none that can be taken.
  var text = ""
  /// The identity number, where it is one.
  var number: IdentityNumber?
  /// Why what is written can't be taken.
  var fault: RosterFault?
  /// What someone should look at.
  var warning: RosterWarning.What?
}

extension CellReader {
  /// The name, with what is wrong with it.
  mutating func name() -> (text: String, fault: RosterFault?) {
    let name = read(.name, CleanCell.name)
    if name.isEmpty { return (name, .noName) }
    guard name.count <= Limits.nameCharacters else {
      return (name, .nameTooLong(characters: name.count, most: Limits.nameCharacters))
    }
    return (name, nil)
  }

  /// The document; what begins with a digit has to be an identity number.
  mutating func document(today: Day) -> WrittenDocument {
    let text = read(.identity, CleanCell.identity)
    guard let first = text.unicodeScalars.first else { return WrittenDocument() }
    guard ("0"..."9").contains(first) else {
      guard text.count <= Limits.identityCharacters else {
        return WrittenDocument(fault: .identityTooLong(characters: text.count, most: Limits.identityCharacters))
      }
      return WrittenDocument(text: text, warning: .otherDocument)
    }
    do {
      let number = try IdentityNumber(text, today: today)
      return WrittenDocument(
        text: number.text, number: number, warning: number.region == .unknown ? .unknownRegion : nil)
    } catch {
      return WrittenDocument(fault: text.uppercased().contains("E+") ? .identityRounded : .identity(error))
    }
  }
}
