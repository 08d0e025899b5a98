/// A marking scheme on its way: what a form or a spreadsheet holds, unchecked, as it was typed.
///
/// Numbers are text here. `text` writes the JSON that `MarkingScheme` reads, and that reading says what is wrong, by path.
public struct MarkingDraft: Hashable, Sendable {
  /// One component: its weight in per cent, and whether it is made of modules.
  public struct Component: Hashable, Sendable {
    public var id: String
    public var weight: String
    public var isMadeOfModules: Bool

    public init(id: String, weight: String, isMadeOfModules: Bool) {
      self.id = id
      self.weight = weight
      self.isMadeOfModules = isMadeOfModules
    }
  }

  /// A panel; what its rule does not use is empty.
  public struct Panel: Hashable, Sendable {
    public var judges = "0"
    /// `mean`, `median`, `trimmed` or `pair`.
    public var combine = "mean"
    public var high = "0"
    public var low = "0"
    public var gap = ""
    /// `wait` or `rest`.
    public var missing = "wait"
    public var atLeast = ""
    public var spread = ""

    public init() {}
  }

  /// An aspect.
  public struct Aspect: Hashable, Sendable {
    public var id = ""
    public var name = Bilingual(zh: "", en: "")
    /// `measurement`, `judgement` or `points`.
    public var kind = "measurement"
    public var highest = ""
    public var decimals = "2"

    public init() {}
  }

  /// A module.
  public struct Module: Hashable, Sendable {
    public var id = ""
    public var name = Bilingual(zh: "", en: "")
    public var component = "practical"
    public var highest = ""
    /// In per cent; empty where plain points add up.
    public var weight = ""
    public var panel = Panel()
    public var aspects: [Aspect] = []

    public init() {}
  }

  /// A penalty; its module is empty where it is taken off the component.
  public struct Penalty: Hashable, Sendable {
    public var id = ""
    public var name = Bilingual(zh: "", en: "")
    public var component = "practical"
    public var module = ""
    /// `fixed` or `perFault`.
    public var kind = "fixed"
    public var points = ""
    public var atMost = ""

    public init() {}
  }

  public var title = ""
  public var components: [Component] = []
  /// `sum` or `weighted`.
  public var join = "sum"
  public var modules: [Module] = []
  /// Decimals; empty: exact.
  public var roundsJudgement = "2"
  public var roundsPoints = ""
  public var roundsModule = ""
  public var floorsModules = true
  public var penaltiesBeforeRounding = true
  public var penalties: [Penalty] = []
  /// `noPoints` or `voidsComponent`.
  public var voidedModule = "noPoints"
  /// `all`, `none` or `sample`.
  public var secondKeying = "all"
  public var topPercent = ""
  public var restPercent = ""
  public var allAbovePercent = ""
  public var countsPapers = true

  /// A draft with nothing in it.
  public init() {}
}
