internal import Competition
internal import Scoring

extension Paper {
  /// Blank judges' sheets: a list of what is given out and comes back, then one sheet a contestant and judge.
  ///
  /// Sheets lie as they are keyed: pile after pile, each numbered within its pile, so that a missing one is seen.
  static func judgeSheets(_ material: Material) -> Paper {
    let stacks = SheetStack.all(of: material.contest)
    let title = material.title(of: .judgeSheets)
    return Paper(
      .judgeSheets, title: title, subtitle: material.occasion, stamp: material.stamp,
      blocks: handingOut(stacks) + stacks.flatMap { sheets($0, labelled: material.contest.labelName) })
  }

  private static func handingOut(_ stacks: [SheetStack]) -> [Block] {
    let rows = stacks.enumerated().map { place, stack in
      Table.Row([
        String(place + 1), stack.work, stack.marker, String(stack.labels.count), stack.range, "", "", "",
      ])
    }
    let all = stacks.reduce(0) { $0 + $1.labels.count }
    return [
      .heading("发放与回收清单"),
      .table(
        Table(
          [
            Table.Column("堆", .centred, width: 4), Table.Column("内容"), Table.Column("填表人"),
            Table.Column("份数", .number, width: 6), Table.Column("号码", .digits, width: 10),
            Table.Column("发出", .centred, width: 6), Table.Column("收回", .centred, width: 6),
            Table.Column("已签字", .centred, width: 6),
          ], rows + [Table.Row(["", "合计", "", String(all), "", "", "", ""], isStrong: true)], isWrittenIn: true)),
      .note("发出、收回、已签字都要点到与份数相同；少一份，就按本堆“第几张”找出是哪一号。"),
      .signatures(["发放人签字", "回收人签字", "监督员签字"]),
    ]
  }

  private static func sheets(_ stack: SheetStack, labelled name: String) -> [Block] {
    var blocks: [Block] = []
    blocks.reserveCapacity(5 * stack.labels.count)
    for (place, label) in stack.labels.enumerated() {
      blocks.append(.newPage(title: "评分表　\(name) \(label)"))
      blocks.append(
        .fields(
          [Field("内容", stack.work)] + (stack.marker.isEmpty ? [] : [Field("填表人", stack.marker)])
            + stack.particulars[place]
            + [Field("本堆", "第 \(place + 1) 张 共 \(stack.labels.count) 张"), Field("评分时间", "")]))
      blocks.append(.table(stack.table))
      blocks.append(.note("每一格都要填，得零分写 0，不留空；改动时划去原数、写明新数，裁判员在旁签名。由他人代评的，代评人签字。"))
      blocks.append(.signatures(stack.signatures))
    }
    return blocks
  }
}

extension SheetStack {
  /// The first number and the last one.
  fileprivate var range: String {
    guard let first = labels.first, let last = labels.last else { return "" }
    return labels.count == 1 ? first : "\(first)–\(last)"
  }
}
