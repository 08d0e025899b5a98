internal import Competition
internal import Scoring
enum Founding {
  static func create(at path: String, title: String, event: String, stage: Stage, program: String) throws(FolderProblem)
    -> CompetitionFolder
  {
    try CompetitionFolder.create(
      at: path, id: "x",
      founding: .found(
        title: title, rulebook: Rulebook.builtIn[0].source, ContestSetUp(contest: 1, event: event, stage: stage)),
      station: "A1", program: program)
  }
}
enum Sample {
  static let folder = "caipan-demo"
  static let size = 30
  static func make(at path: String, size: Int, program: String) throws(FolderProblem) -> CompetitionFolder {
    let f = try Founding.create(at: path, title: "西承技弈", event: "咖啡师", stage: .final, program: program)
    do {
      try f.act(.enrol(name: "李敏", duty: .scorekeeper, key: nil, reason: ""), by: "")
      let names = ["王晓燕", "赵磊", "孙丽娜", "李建国", "陈思远", "单雄", "曾毅", "解晓东", "欧阳明月", "阿依古丽·买买提"]
      try f.act(
        .register(
          contest: 1,
          (1...size).map { i in
            Contestant(entry: String(String(1000 + i).dropFirst()), name: names[i % 10], unit: "首都宾馆")
          }, from: nil), by: "李敏")
      for i in 1...size {
        let e = String(String(1000 + i).dropFirst())
        try f.act(
          .key(
            contest: 1, entry: e, component: "theory", .mark(Mark(hundredths: i == 5 || i == 6 ? 9000 : 6000 + i * 97)),
            replacing: [], reason: ""), by: "李敏")
        if i < size - 3 {
          try f.act(
            .key(
              contest: 1, entry: e, component: "practical",
              .mark(Mark(hundredths: i == 5 || i == 6 ? 9000 : 6000 + (i * 577) % 4000)), replacing: [], reason: ""),
            by: "李敏")
        }
      }
    } catch { print(error) }
    return f
  }
}
