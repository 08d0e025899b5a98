/// A module 模块 of a component: what is marked on one kind of sheet, by one panel.
public struct Module: Hashable, Sendable {
  /// The name programs use: "A".
  public let id: String
  /// The name people read.
  public let name: Bilingual
  /// The component it belongs to, by id.
  public let component: String
  /// The highest mark: the sum of its aspects' highest.
  public let highest: Mark
  /// The weight in its component in basis points; nil where plain points add up.
  public let weightBasisPoints: Int?
  /// Who marks its judged aspects.
  public let panel: Panel
  /// Its aspects 评分点 in the order of the paper; a module of one mark has one.
  public let aspects: [Aspect]
}

/// An aspect 评分点.
public struct Aspect: Hashable, Sendable {
  /// How an aspect is marked.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// 测量分: one agreed value.
    case measurement
    /// 评价分: 0…3 by each judge; combined, divided by 3, times the aspect's highest.
    case judgement
    /// Points by each judge.
    case points
  }

  /// The name programs use, unique in its module.
  public let id: String
  /// The name people read.
  public let name: Bilingual
  /// How it is marked.
  public let kind: Kind
  /// The most points it brings.
  public let highest: Mark
  /// How many decimals a mark may be written with, 0…2; a judgement has none.
  public let decimals: Int

  /// The highest value that is keyed: 3 for a judgement, else the most points.
  public var highestKeyed: Mark {
    switch kind {
    case .judgement: Mark(hundredths: 300)
    case .measurement, .points: highest
    }
  }
}

/// A panel 评委组: how many judges mark, and how their marks become one.
public struct Panel: Hashable, Sendable {
  /// How many judges sit, 0…15; 0 where nothing is judged.
  public let judges: Int
  /// How their marks become one.
  public let combine: Combine
  /// What a missing judge means.
  public let missing: MissingJudge
  /// How far points may lie apart before a case is opened; nil is any distance.
  ///
  /// A judgement's limit is 1.
  public let spread: Mark?

  /// How marks become one.
  public enum Combine: Hashable, Sendable {
    case mean
    case median
    /// The mean without so many of the highest and of the lowest.
    case trimmed(high: Int, low: Int)
    /// The mean of two judges, who may lie apart by no more than the gap, in points of the aspect.
    case pair(gap: Mark)
  }

  /// What is done where a judge's marks are excused 缺评.
  public enum MissingJudge: Hashable, Sendable {
    /// There is no mark until another judge has given one.
    case wait
    /// The others count alone, while they are at least so many.
    case rest(atLeast: Int)
  }
}

/// A pile of sheets: one module's, by one judge; a sheet is one contestant's paper in it.
public struct Pile: Hashable, Sendable {
  /// The module's index.
  public let module: Int
  /// The judge's seat from 1; 0 is the sheet of agreed values.
  public let judge: Int
  /// The cells of a sheet, as indices of `MarkingScheme.places`.
  public let cells: Range<Int>
}

/// One cell of a contestant's sheets.
public struct ScorePlace: Hashable, Sendable {
  /// The module's index.
  public let module: Int
  /// The aspect's index in its module.
  public let aspect: Int
  /// The judge's seat from 1; 0 for an agreed value.
  public let judge: Int
  /// The pile's index.
  public let pile: Int
}
