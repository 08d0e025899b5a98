internal import Competition
internal import Scoring

extension Paper {
  /// The code lists for sealing: each layer that the reader may see on pages of its own, with a line to cut and seal at.
  ///
  /// A layer that is closed and somebody else's is not here, and nothing tells what stands in it.
  static func codeLists(_ material: Material) -> Paper {
    let contest = material.contest
    let title = material.title(of: .codeLists)
    let layers = contest.codes.layers.indices.map { $0 + 1 }.filter { contest.mayShow(layer: $0, to: material.reader) }
    let blocks = layers.enumerated().flatMap { place, layer in
      (place == 0 ? [] : [Block.newPage(title: title)]) + list(of: layer, contest)
    }
    return Paper(.codeLists, title: title, subtitle: material.occasion, stamp: material.stamp, blocks: blocks)
  }

  private static func list(of layer: Int, _ contest: Contest) -> [Block] {
    let kept = contest.codes.layers[layer - 1]
    let what = layer == 1 ? "参赛号" : "第 \(layer - 1) 层密码号"
    return [
      .heading("第 \(layer) 层：\(what) → 第 \(layer) 层密码号"),
      .fields([
        Field("保管人", kept.keeper), Field("密码号", "\(kept.first)–\(kept.first + max(0, kept.count - 1))"),
        Field("共", "\(kept.count) 个"), Field("种子", kept.seed),
      ]),
      .table(table(of: layer, contest)),
      .note("按密码号升序，每行写\(what)、制表符、密码号、换行，全文的 SHA-256 是 \(contest.hash(ofLayer: layer))。"),
      .paragraph("┄┄┄┄┄┄┄┄┄┄┄┄┄┄  密 封 线  ┄┄┄┄┄┄┄┄┄┄┄┄┄┄"),
      .note("沿线折入，只打印一份；装入信封，封口贴封条，保管人、监督员骑缝签字。密码成绩签核之前不得启封。"),
      .fields([Field("份数", "1 份"), Field("封存时间", ""), Field("封条编号", "")]),
      .signatures(["加密员（保管人）签字", "监督员签字", "裁判长签字"]),
    ] + opening(of: kept)
  }

  private static func opening(of layer: CodeLayer) -> [Block] {
    let people = layer.opening.map { [Field("启封人", $0.person), Field("在场人", $0.witness)] }
    return [
      .heading("启封记录"),
      .fields([Field("启封时间", ""), Field("封条完好", "□ 是　□ 否")] + (people ?? [])),
      .signatures(["启封人签字", "在场人签字"]),
    ]
  }

  private static func table(of layer: Int, _ contest: Contest) -> Table {
    let codes = contest.codeTable(layer: layer)
    guard layer == 1 else {
      return Table(
        [Table.Column("第 \(layer) 层密码号", .digits), Table.Column("第 \(layer - 1) 层密码号", .digits)],
        codes.map { Table.Row([$0.code, $0.name]) })
    }
    let rows = codes.map { line in
      let contestant = contest.index(entry: line.name).map { contest.roster[$0] }
      return Table.Row([line.code, line.name, contestant?.name ?? "", contestant?.unit ?? ""])
    }
    return Table(
      [
        Table.Column("第 1 层密码号", .digits), Table.Column("参赛号", .digits), Table.Column("姓名"), Table.Column("单位"),
      ], rows)
  }
}
