// What members say together. The first contradiction in the order of the text is the one that is told.
extension MarkingScheme {
  func check() throws(MarkingProblem) {
    for (index, plan) in components.enumerated() where plan.isMadeOfModules {
      let path = "components[\(index)].made"
      guard plan.weightBasisPoints > 0 else { throw MarkingProblem(path: path, fault: .absentMadeOfModules) }
      guard modules.contains(where: { $0.component == plan.id }) else {
        throw MarkingProblem(path: path, fault: .noModules)
      }
    }
    try MarkingScheme.checkNames(modules.map(\.id), in: "modules")
    for (index, module) in modules.enumerated() {
      let path = "modules[\(index)]"
      try checkComponent(module.component, at: path)
      try module.check(at: path, rounding: rounding)
      try checkWeight(of: module, at: path)
    }
    for plan in components where plan.isMadeOfModules { try checkSum(of: plan.id) }
    guard places.count <= MarkingScheme.mostCells else {
      throw MarkingProblem(path: "modules", fault: .tooManyCells(most: MarkingScheme.mostCells))
    }
    guard sharesAreCoarse else { throw MarkingProblem(path: "modules", fault: .tooFine) }
    try checkPenalties()
    if case .sample(0, 0, _) = secondKeying {
      throw MarkingProblem(path: "secondKeying", fault: .drawsNobody)
    }
  }

  /// Ids that programs can write beside slashes and colons, none of them twice.
  static func checkNames(_ ids: [String], in path: String) throws(MarkingProblem) {
    var seen: [String: Int] = [:]
    for (index, id) in ids.enumerated() {
      let here = "\(path)[\(index)].id"
      guard id.isIdentifier else { throw MarkingProblem(path: here, fault: .badIdentifier) }
      if let first = seen.updateValue(index, forKey: id) {
        throw MarkingProblem(path: here, fault: .form(.repeats("\(path)[\(first)].id")))
      }
    }
  }

  private func checkComponent(_ id: String, at path: String) throws(MarkingProblem) {
    guard let plan = components.first(where: { $0.id == id }) else {
      throw MarkingProblem(path: "\(path).component", fault: .form(.noSuchComponent(id)))
    }
    guard plan.isMadeOfModules else { throw MarkingProblem(path: "\(path).component", fault: .notMadeOfModules(id)) }
  }

  private func checkWeight(of module: Module, at path: String) throws(MarkingProblem) {
    let path = "\(path).weight"
    switch (join, module.weightBasisPoints) {
    case (.sum, nil): break
    case (.sum, .some): throw MarkingProblem(path: path, fault: .form(.notUsed))
    case (.weighted, nil): throw MarkingProblem(path: path, fault: .form(.wrongKind(expected: .number)))
    case (.weighted, .some(let weight)):
      guard (1...100_00).contains(weight) else {
        throw MarkingProblem(path: path, fault: .form(.scheme(.weightOutOfRange(0, basisPoints: weight))))
      }
    }
  }

  private func checkSum(of component: String) throws(MarkingProblem) {
    let own = modules.filter { $0.component == component }
    switch join {
    case .sum:
      let sum = Mark(hundredths: own.reduce(0) { $0 + $1.highest.hundredths })
      guard sum == .full else { throw MarkingProblem(path: "modules", fault: .modulesSum(component: component, sum)) }
    case .weighted:
      let sum = own.reduce(0) { $0 + ($1.weightBasisPoints ?? 0) }
      guard sum == 100_00 else {
        throw MarkingProblem(path: "modules", fault: .modulesWeigh(component: component, basisPoints: sum))
      }
    }
  }

  /// What else can be done to a contestant's work has these names, so no penalty can.
  private static let sanctions: Set<String> = ["voidModule", "voidResult", "absent", "withdrawn"]

  private func checkPenalties() throws(MarkingProblem) {
    try MarkingScheme.checkNames(penalties.map(\.id), in: "penalties")
    for (index, rule) in penalties.enumerated() {
      let path = "penalties[\(index)]"
      guard !MarkingScheme.sanctions.contains(rule.id) else {
        throw MarkingProblem(path: "\(path).id", fault: .form(.reservedIdentifier))
      }
      try checkComponent(rule.component, at: path)
      var highest = Mark.full
      if let id = rule.module {
        guard let module = modules.first(where: { $0.id == id }) else {
          throw MarkingProblem(path: "\(path).module", fault: .noSuchModule(id))
        }
        guard module.component == rule.component else {
          throw MarkingProblem(path: "\(path).module", fault: .moduleOf(component: module.component))
        }
        highest = module.highest
      }
      guard rule.points.hundredths > 0, rule.points <= highest else {
        throw MarkingProblem(path: "\(path).points", fault: .form(.offScale(highest: highest)))
      }
      if let most = rule.atMost, most < rule.points {
        throw MarkingProblem(path: "\(path).atMost", fault: .lessThanOne(rule.points))
      }
      if let most = rule.atMost, most > highest {
        throw MarkingProblem(path: "\(path).atMost", fault: .form(.offScale(highest: highest)))
      }
    }
  }
}

extension String {
  /// 1…16 ASCII letters, digits, points and hyphens, a letter or a digit first.
  fileprivate var isIdentifier: Bool {
    func isPlain(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: false
      }
    }
    guard (1...16).contains(utf8.count), let first = utf8.first, isPlain(first) else { return false }
    return utf8.allSatisfy { isPlain($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
  }
}
