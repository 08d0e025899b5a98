/// The way from the papers to a component's mark, walked once: the mark, the steps and the open spreads are all of it.
///
/// Looks at every cell once. What is asked for beside the mark is kept only where it is asked for.
struct MarkingWalk {
  let scheme: MarkingScheme
  let work: MarkedWork
  /// The steps so far; nil where nobody asks for them.
  var steps: [MarkingStep]?
  /// The open spreads so far; nil where nobody asks for them.
  var spreads: [Spread]?
  /// The marks of the aspect at hand, in hundredths; kept so that its memory is.
  var given: [Int] = []

  init(_ scheme: MarkingScheme, _ work: MarkedWork, steps: [MarkingStep]? = nil, spreads: [Spread]? = nil) {
    self.scheme = scheme
    self.work = work
    self.steps = steps
    self.spreads = spreads
    given.reserveCapacity(MarkingScheme.mostJudges)
  }

  mutating func note(_ step: @autoclosure () -> MarkingStep) {
    if steps != nil { steps?.append(step()) }
  }

  /// The mark that the work makes of a component: missing while something that counts is not keyed.
  mutating func mark(of component: String) -> Cell {
    switch work.exclusion {
    case .absent, .withdrawn: return .notSat
    case .disqualified, .void: return .voided
    case nil: break
    }
    let own = scheme.modules.indices.filter { scheme.modules[$0].component == component }
    guard !own.isEmpty else { return .missing }
    if scheme.voidedModule == .voidsComponent, let void = own.first(where: work.voided.contains) {
      note(.voidedModule(module: void, brings: .voidsComponent))
      return .voided
    }
    var points: Fraction? = .zero
    for module in own {
      let share = share(of: module)
      points = points.flatMap { sum in share.map { sum + $0 } }
    }
    guard let points else { return .missing }
    note(.component(points: points))
    return .mark(final(points, component: component))
  }

  /// What a module brings to its component; nil while something that counts is not keyed.
  private mutating func share(of index: Int) -> Fraction? {
    let module = scheme.modules[index]
    guard !work.voided.contains(index) else {
      note(.voidedModule(module: index, brings: .noPoints))
      return .zero
    }
    guard let sum = sum(ofAspectsOf: index) else { return nil }
    note(.module(module: index, points: sum))
    let points = settled(sum, module: index)
    guard let weight = module.weightBasisPoints else { return points }
    // Points over the highest, times the weight in per cent: hundredths and basis points cancel out.
    let share = Fraction(
      points.numerator * Int128(weight), over: points.denominator * Int128(module.highest.hundredths))
    note(.share(module: index, weightBasisPoints: weight, points: share))
    return share
  }

  /// A module's points after its penalties, its rounding and its floor.
  private mutating func settled(_ sum: Fraction, module: Int) -> Fraction {
    var points = sum
    if scheme.penaltiesBeforeRounding {
      points = floored(afterPenalties(points, module: module), module: module)
    }
    if let decimals = scheme.rounding.module {
      let rounded = points.rounded(decimals: decimals)
      note(.roundedModule(module: module, to: rounded))
      points = Fraction(rounded)
    }
    if !scheme.penaltiesBeforeRounding {
      points = floored(afterPenalties(points, module: module), module: module)
    }
    return points
  }

  private mutating func floored(_ points: Fraction, module: Int) -> Fraction {
    guard scheme.floorsModules, points < .zero else { return points }
    note(.floored(module: module))
    return .zero
  }

  /// A component's mark: its own penalties, the floor and the rounding, in the order the scheme has.
  private mutating func final(_ sum: Fraction, component: String) -> Mark {
    var points = sum
    let isPenalised = work.penalties.contains { given in
      scheme.penalties.indices.contains(given.rule) && scheme.penalties[given.rule].component == component
        && scheme.penalties[given.rule].module == nil
    }
    if isPenalised {
      if !scheme.penaltiesBeforeRounding {
        let rounded = points.rounded(decimals: 2)
        note(.roundedComponent(to: rounded))
        points = Fraction(rounded)
      }
      points = afterPenalties(points, component: component)
    }
    if points < .zero {
      note(.floored(module: nil))
      points = .zero
    }
    let mark = points.rounded(decimals: 2)
    note(.mark(mark, from: points))
    return mark
  }
}
