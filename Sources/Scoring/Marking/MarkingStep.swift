/// One step from the papers to a component's mark, for `e`: facts only.
public enum MarkingStep: Hashable, Sendable {
  /// Judges' marks become one value.
  case combined(module: Int, aspect: Int, marks: [Mark?], by: Panel.Combine, value: Fraction)
  /// The head referee's ruling stands in its place, or confirms it.
  case ruled(module: Int, aspect: Int, value: Mark?)
  /// An aspect's points, with the decimals they were rounded to.
  case aspect(module: Int, aspect: Int, points: Fraction, decimals: Int?)
  /// The sum of a module's aspects.
  case module(module: Int, points: Fraction)
  /// A penalty was taken off a module or a component.
  case penalty(rule: Int, count: Int, points: Mark, left: Fraction)
  /// What was left lay below the floor and is 0.00 now.
  case floored(module: Int?)
  /// The module is void.
  case voidedModule(module: Int, brings: VoidedModule)
  /// A module's mark was rounded.
  case roundedModule(module: Int, to: Mark)
  /// The component was rounded before its penalties are taken off, where the scheme has it so.
  case roundedComponent(to: Mark)
  /// A module's share of the component.
  case share(module: Int, weightBasisPoints: Int, points: Fraction)
  /// The modules' sum.
  case component(points: Fraction)
  /// The component's mark, rounded half up, once.
  case mark(Mark, from: Fraction)
}
