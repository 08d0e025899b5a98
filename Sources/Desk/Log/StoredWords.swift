internal import Competition
public import Scoring

extension Words {
  /// What records hold for a word that people read on the screen: `"status":"absent"` for 缺考; nothing for other texts.
  ///
  /// Texts to be found in a record's body or kind, so that the journal's filter finds what its lines say.
  public static func stored(_ filter: String, under rulebook: Rulebook?) -> [String] {
    // One or two letters stand in too many words.
    guard filter.unicodeScalars.contains(where: { !$0.isASCII }) || filter.count >= 3 else { return [] }
    let wanted = filter.lowercased()
    let columns = (rulebook?.scheme.columns ?? []).map { ($0.name, "\"component\":\"\($0.id)\"") }
    return (words + columns).filter { name, _ in
      name.zh.lowercased().contains(wanted) || name.en.lowercased().contains(wanted)
    }
    .map(\.1)
  }

  private static let words: [(Bilingual, String)] =
    Exclusion.allCases.map { (exclusion($0), "\"status\":\"\($0.rawValue)\"") } + [
      (readmit, "\"status\":\"registered\""), (notSatShort, "\"value\":\"notSat\""),
      (voidedShort, "\"value\":\"voided\""), (both("更正", "corrected"), "\"replaces\":[\""),
      (both("撤销", "undo"), "undo"), (both("裁定", "ruling"), "ruling"), (both("签核封存", "signed and sealed"), "signOff"),
      (both("启封", "reopened"), "reopen"), (both("登记", "enrolled"), "enrol"), (both("导入", "import"), "import"),
      (both("选手", "contestant"), "contestant"), (both("准予通过", "passed"), "waiver"),
      (both("递补", "in place of"), "replacement"), (both("信息", "particulars"), "particulars"),
      (both("往届一等奖", "past winner"), "winner"), (both("工作日历", "calendar of working days"), "calendar"),
      (keying(.first), "\"keying\":\"first\""), (keying(.second), "\"keying\":\"second\""),
      (keying(.third), "\"keying\":\"third\""), (both("评分方案", "marking scheme"), "scheme"),
      (both("评委", "judge"), "judge"), (both("回避", "steps aside"), "recusal"), (both("扣分", "penalty"), "penalty"),
      (both("抽签", "drawn"), "draw"), (both("加密", "codes laid"), "codes"), (both("解密", "layer opened"), "decode"),
      (both("清点", "counted"), "paper"), (both("超差裁定", "ruling on a spread"), "spread"),
      (both("密码成绩签核", "result by code signed"), "codedSignOff"), (both("异常", "incident"), "incident"),
      (both("申诉", "appeal"), "appeal"),
    ] + AppealOutcome.allCases.map { (outcome($0), "\"outcome\":\"\($0.rawValue)\"") }
    + ContestFact.plain.map { (fact($0, in: nil), "\"fact\":\"\($0.spelling)\"") }
}
