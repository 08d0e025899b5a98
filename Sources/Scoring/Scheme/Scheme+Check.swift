extension Scheme {
  func checkColumns() throws(SchemeFault) {
    var weights = 0
    for (index, column) in columns.enumerated() {
      if let first = columns[..<index].firstIndex(where: { $0.id == column.id }) {
        throw .columnTwice(index, first: first)
      }
      guard (0...2).contains(column.decimals) else {
        throw .decimalsOutOfRange(index, decimals: column.decimals)
      }
      switch column.role {
      case .component(let weight):
        guard (1...100_00).contains(weight) else { throw .weightOutOfRange(index, basisPoints: weight) }
        guard column.highest == .full else { throw .highestOutOfRange(index, column.highest) }
        weights += weight
      case .measure:
        guard column.highest.hundredths > 0, column.highest <= Scheme.highestMark else {
          throw .highestOutOfRange(index, column.highest)
        }
      }
    }
    guard columns.contains(where: \.isComponent) else { throw .noComponent }
    guard weights == 100_00 else { throw .weightSum(basisPoints: weights) }
  }

  func checkTies() throws(SchemeFault) {
    guard ties.count <= Scheme.mostTies else { throw .tooManyTies(count: ties.count) }
    for (index, tie) in ties.enumerated() {
      guard columns.indices.contains(tie.column) else { throw .tieWithoutColumn(index) }
      if let first = ties[..<index].firstIndex(where: { $0.column == tie.column }) {
        throw .tieTwice(index, first: first)
      }
      if case .measure(let better) = columns[tie.column].role, better != tie.better {
        throw .tieAgainstMeasure(index)
      }
    }
    for (index, column) in columns.enumerated() where !column.isComponent {
      guard ties.contains(where: { $0.column == index }) else { throw .measureBreaksNoTie(index) }
    }
  }
}
