/// Entry numbers 参赛号: text that fits a column and a command line.
public enum EntryNumber {
  /// What is wrong with an entry number, `nil` when it can be taken: letters and digits of any script and `-_./#`.
  public static func fault(of text: String) -> RosterFault? {
    guard !text.isEmpty else { return .noEntry }
    guard text.unicodeScalars.count <= Limits.entryCharacters else {
      return .entryTooLong(characters: text.count, most: Limits.entryCharacters)
    }
    let strange = text.first { character in
      !character.isLetter && !character.isWholeNumber && !"-_./#".contains(character)
    }
    return strange.map { .entryCharacter($0) }
  }
}
