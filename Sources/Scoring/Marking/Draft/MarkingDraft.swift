/// A marking scheme on its way: what a form or a spreadsheet holds, unchecked, as it was typed.
///
/// Numbers are text here. `text` writes the JSON that `MarkingScheme` reads, and that reading says what is wrong, by path.
public struct MarkingDraft: Hashable, Sendable {
  /// What people call the scheme.
  public var title = ""
  /// The rulebook's components, in its order.
  public var components: [Component] = []
  /// `sum` or `weighted`.
  public var join = "sum"
  /// The modules in the order of the papers.
  public var modules: [Module] = []
  /// The decimals of a judgement's points; empty: exact.
  public var roundsJudgement = "2"
  /// The decimals of a panel's combined points; empty: exact.
  public var roundsPoints = ""
  /// The decimals of a module's mark; empty: exact.
  public var roundsModule = ""
  /// Whether a module's penalties stop at 0.00.
  public var floorsModules = true
  /// Whether penalties are taken off before a mark is rounded, or after.
  public var penaltiesBeforeRounding = true
  /// The penalties that may be given, in the order in which they are taken off.
  public var penalties: [Penalty] = []
  /// `noPoints` or `voidsComponent`.
  public var voidedModule = "noPoints"
  /// `all`, `none` or `sample`.
  public var secondKeying = "all"
  /// Of a sample: the best so many per cent by the first keying; else empty.
  public var topPercent = ""
  /// Of a sample: so many per cent of the rest, drawn; else empty.
  public var restPercent = ""
  /// Of a sample: everything is keyed again once more than so many per cent differ; else empty.
  public var allAbovePercent = ""
  /// Whether sheets are paper, to be counted out and in.
  public var countsPapers = true

  /// A draft with nothing in it.
  public init() {}

  /// One component.
  public struct Component: Hashable, Sendable {
    /// The id in the rulebook.
    public var id: String
    /// The weight in per cent; `0`: this contest does not have it.
    public var weight: String
    /// Whether it is made of modules; else it is one mark.
    public var isMadeOfModules: Bool

    /// A component of this weight.
    public init(id: String, weight: String, isMadeOfModules: Bool) {
      self.id = id
      self.weight = weight
      self.isMadeOfModules = isMadeOfModules
    }
  }

  /// A module.
  public struct Module: Hashable, Sendable {
    /// The name programs use, unique among modules: `A`.
    public var id = ""
    /// The name people read.
    public var name = Bilingual(zh: "", en: "")
    /// The component it belongs to, by id.
    public var component = "practical"
    /// The highest mark in points: the sum of its aspects'.
    public var highest = ""
    /// The weight in per cent of its component; empty where plain points add up.
    public var weight = ""
    /// Who marks its judged aspects.
    public var panel = Panel()
    /// Its aspects in the order of the paper.
    public var aspects: [Aspect] = []

    /// A module with nothing in it.
    public init() {}
  }

  /// A panel; what its rule does not use is empty, or 0.
  public struct Panel: Hashable, Sendable {
    /// How many judges sit; `0` where nothing is judged.
    public var judges = "0"
    /// `mean`, `median`, `trimmed` or `pair`.
    public var combine = "mean"
    /// Of a trimmed panel: how many of the highest marks are dropped.
    public var high = "0"
    /// Of a trimmed panel: how many of the lowest marks are dropped.
    public var low = "0"
    /// Of a pair: how many points it may lie apart; else empty.
    public var gap = ""
    /// `wait` or `rest`.
    public var missing = "wait"
    /// Of a panel whose rest counts alone: how many it is at least; else empty.
    public var atLeast = ""
    /// How many points marks may lie apart; empty: any distance.
    public var spread = ""

    /// A panel of nobody.
    public init() {}
  }

  /// An aspect.
  public struct Aspect: Hashable, Sendable {
    /// The name programs use, unique in its module: `A1`.
    public var id = ""
    /// The name people read.
    public var name = Bilingual(zh: "", en: "")
    /// `measurement`, `judgement` or `points`.
    public var kind = "measurement"
    /// The most points it brings.
    public var highest = ""
    /// The decimals a mark may be keyed with; empty: 2, and none for a judgement.
    public var decimals = ""

    /// An aspect with nothing in it.
    public init() {}
  }

  /// A penalty.
  public struct Penalty: Hashable, Sendable {
    /// The name programs use, unique among penalties: `late`.
    public var id = ""
    /// The name people read.
    public var name = Bilingual(zh: "", en: "")
    /// The component it is taken off, by id.
    public var component = "practical"
    /// The module it is taken off, by id; empty: the component.
    public var module = ""
    /// `fixed` or `perFault`.
    public var kind = "fixed"
    /// The points taken off, once or for each fault.
    public var points = ""
    /// The most points that are taken off for faults; empty: no limit.
    public var atMost = ""

    /// A penalty with nothing in it.
    public init() {}
  }
}
