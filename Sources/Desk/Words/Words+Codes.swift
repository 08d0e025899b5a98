internal import Competition
internal import Scoring
internal import Terminal

extension Words {
  static let stationsLabel = both("工位数（同时几人）", "stations (how many at a time)")
  static let seedLabel = both("种子（空着则随机）", "seed (or empty for a random one)")
  static let firstCodeLabel = both("最小的密码号", "lowest code")
  static let drawTitle = both("抽签：顺序与工位", "Draw order and stations")
  static let drawFact = both(
    "名单加种子就能重抽出同样的顺序，谁都能核对；请别人说一个种子，或空着用随机数。",
    "Roster and seed give the same order again, for whoever checks. Let somebody else name the seed, or leave it empty."
  )
  static let drawStands = both("已加密，抽签不能再改", "codes are laid; the draw stands")
  static let drawIsHidden = both("加密期间抽签只给加密员看；解密后大家都能看", "while codes stand the draw is for code keepers only")
  static let noFurtherLayer = both("不能再加一层密码", "no further layer of codes can be laid")
  static let keeperLays = both(
    "加密由加密员本人做：先在「人员」登记加密员（o），坐到键盘前", "a code keeper lays codes: enrol one under People (o), who sits down here")
  static let wholeNumber = both("写一个大于 0 的整数", "a whole number above 0")

  static func layTitle(_ layer: Int, by person: String) -> Bilingual {
    both("加密第 \(layer) 层，由 \(person) 保管", "Layer \(layer) of codes, kept by \(person)")
  }

  static func layFacts(_ layer: Int) -> [Bilingual] {
    let what =
      layer == 1
      ? both("每名选手得一个密码号。", "Every contestant gets a code.")
      : both("上一层的每个密码号得一个新号。", "Every code of the layer before gets a new one.")
    return [
      what,
      both(
        "只有你能看这一层的对照表。加密后名单、抽签、方案都不能再改。",
        "Only you see this layer's table. From then on roster, draw and scheme stand."),
    ]
  }

  static func layerIsHidden(_ keeper: String) -> Bilingual {
    both("这一层只给保管人 \(keeper) 看；解密后大家都能看", "only \(keeper), who keeps it, sees this layer until it is opened")
  }

  static func codesRow(_ row: CodesPage.Row, _ contest: Contest) -> Bilingual {
    switch row {
    case .draw:
      guard let draw = contest.codes.draw else {
        return both("抽签      未抽（可以不抽）", "Draw      not drawn (may be left out)")
      }
      return both("抽签      \(draw.stations) 个工位", "Draw      \(count(draw.stations, "station", "stations"))")
    case .layer(let number):
      let layer = contest.codes.layers[number - 1]
      let codes = "\(layer.first)–\(layer.first + max(0, layer.count - 1))"
      let state =
        layer.opening.map {
          both("已解密：\($0.person)、\($0.witness) 在场", "opened by \($0.person), \($0.witness) present")
        } ?? both("未解密", "closed")
      return both(
        "第 \(number) 层  \(Width.pad(codes, to: 13))\(Width.pad(layer.keeper, to: 14)) \(state.zh)",
        "Layer \(number)   \(Width.pad(codes, to: 13))\(Width.pad(layer.keeper, to: 14)) \(state.en)")
    case .next(let number): return both("第 \(number) 层  加密（按 l）", "Layer \(number)   lay it (l)")
    }
  }

  /// What codes protect against and what not, and how they are opened.
  static func codesNotes(_ contest: Contest) -> [Bilingual] {
    let limits = both(
      "密码挡什么：评委、记分员在所有屏幕、查找、导出、日志页上只见最后一层密码号。挡不住：能直接读日志文件的人（名单和种子都在里面，能算出对照）；认得作品或笔迹的人。原始文件夹请交加密员以外无利害的人保管。",
      "What codes keep from whom: judges and scorekeepers see the last code only, on every screen, search, export and journal view. What not: whoever can read the raw files (roster and seeds are in them), or knows the work or the hand. Let somebody without interest keep the folder."
    )
    let opening = both(
      "解密：裁判长先签密码成绩（F6），再由两人在场从最后一层起逐层解开。",
      "Opening: the head referee signs the result by code first (F6); then two people open layer by layer, the last one first."
    )
    if contest.codes.isBlind { return [opening, both("", ""), limits] }
    return contest.codes.layers.isEmpty ? [limits, both("", ""), opening] : []
  }

  /// The drawn order.
  static func drawPage(_ contest: Contest) -> Page {
    let lines = contest.drawnPlaces.map { place -> Bilingual in
      let who = contest.roster.indices.contains(place.contestant) ? called(contest.roster[place.contestant]) : ""
      return both(
        "第 \(place.round) 轮  \(place.station) 号工位  \(who)", "round \(place.round)  station \(place.station)  \(who)")
    }
    return Page(title: both("抽签顺序", "The drawn order"), lines: lines)
  }

  /// A layer's table, by code.
  static func layerPage(_ layer: Int, _ contest: Contest) -> Page {
    let lines = contest.codeTable(layer: layer).map { line -> Bilingual in
      let name = contest.index(entry: line.name).map { called(contest.roster[$0]) }
      let shown = layer == 1 ? name ?? line.name : line.name
      return both("\(line.code)  ←  \(shown)", "\(line.code)  ←  \(shown)")
    }
    return Page(title: both("第 \(layer) 层对照表：请勿给人看", "Table of layer \(layer): for the keeper only"), lines: lines)
  }
}
