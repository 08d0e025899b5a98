public import Scoring

extension MarkingScheme {
  /// Each module's mark as tables print it: with two decimals, half up, whatever finer fraction counts.
  ///
  /// It is empty while something is missing, and `voided` where the module is void.
  public func moduleMarks(of work: MarkedWork) -> [String] {
    var marks = Array(repeating: "", count: modules.count)
    for plan in components where plan.isMadeOfModules {
      for step in steps(of: plan.id, work) { note(step, in: &marks) }
    }
    return marks
  }

  /// What a module's mark is after one more step; the last step that speaks of the module has it.
  private func note(_ step: MarkingStep, in marks: inout [String]) {
    switch step {
    case .module(let module, let points): marks[module] = points.rounded(decimals: 2).text
    case .penalty(let rule, _, _, let left):
      guard let module = penalties[rule].module.flatMap({ id in modules.firstIndex { $0.id == id } }) else { return }
      // Rounding is half up for what is 0.00 and above; below it, the figure is the same with its sign.
      let size = (left < .zero ? .zero - left : left).rounded(decimals: 2)
      marks[module] = left < .zero && size.hundredths > 0 ? "-" + size.text : size.text
    case .floored(let module?): marks[module] = Fraction.zero.rounded(decimals: 2).text
    case .voidedModule(let module, _): marks[module] = Cell.voided.spelling
    case .roundedModule(let module, let mark): marks[module] = mark.text
    case .floored(nil), .combined, .ruled, .aspect, .share, .roundedComponent, .component, .mark: break
    }
  }
}
