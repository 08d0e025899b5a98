import Scoring

/// How many people a plan needs at a stage so that it and every later one can be held.
enum NaivePlan {
  /// The first number, from 1, that is enough for the stage itself and lets enough go on; nil where any number will do.
  static func least(_ stage: Stage, _ notice: any NaiveNotice) -> Int? {
    let own = notice.leastToHold(stage)
    let next = notice.stages.drop { $0 != stage }.dropFirst().first.flatMap { least($0, notice) }
    if own == nil, next == nil { return nil }
    return (1...10_000).first { number in
      number >= own ?? 0 && most(going: number, from: stage, notice) >= next ?? 0
    }
  }

  /// The most who can go on: where the organiser says how many, all of them.
  private static func most(going ranked: Int, from stage: Stage, _ notice: any NaiveNotice) -> Int {
    switch notice.going(ContestFacts(stage: stage), ranked: ranked) {
    case .nowhere: 0
    case .notSaid: ranked
    case .places(let places): places
    }
  }
}
