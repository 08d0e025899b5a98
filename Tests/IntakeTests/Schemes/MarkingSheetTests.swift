import Scoring
import Testing

@testable import Intake

@Suite struct MarkingSheetTests {
  /// A draft in which no two things are alike.
  private var draft: MarkingDraft {
    var draft = MarkingDraft()
    draft.title = "决赛评分方案，2026"
    draft.components = [
      .init(id: "theory", weight: "27.5", isMadeOfModules: false),
      .init(id: "practical", weight: "72.5", isMadeOfModules: true),
    ]
    draft.join = "weighted"
    var service = MarkingDraft.Module()
    service.id = "B"
    service.name = Bilingual(zh: "服务", en: "Service")
    service.highest = "50.00"
    service.weight = "33.33"
    service.panel.judges = "5"
    service.panel.combine = "trimmed"
    service.panel.high = "1"
    service.panel.low = "2"
    service.panel.missing = "rest"
    service.panel.atLeast = "4"
    service.panel.spread = "2.50"
    service.aspects = [
      aspect("B1", Bilingual(zh: "仪态, 仪表", en: "=Bearing"), "judgement", "30.00", "0"),
      aspect("B2", Bilingual(zh: "口\"语\"", en: "Speech"), "points", "20.00", "1"),
    ]
    var time = MarkingDraft.Module()
    time.id = "T"
    time.name = Bilingual(zh: "用时", en: "用时")
    time.highest = "10.00"
    time.weight = "66.67"
    time.aspects = [aspect("T1", Bilingual(zh: "时间", en: "时间"), "measurement", "10.00", "2")]
    draft.modules = [service, time]
    draft.roundsJudgement = ""
    draft.roundsPoints = "1"
    draft.roundsModule = "0"
    draft.floorsModules = false
    draft.penaltiesBeforeRounding = false
    draft.penalties = [
      penalty("late", Bilingual(zh: "迟到", en: "Late"), module: "", "perFault", "2.00", "10.00"),
      penalty("spill", Bilingual(zh: "洒漏", en: "洒漏"), module: "T", "fixed", "0.50", ""),
    ]
    draft.voidedModule = "voidsComponent"
    draft.secondKeying = "sample"
    draft.topPercent = "30"
    draft.restPercent = "15"
    draft.allAbovePercent = "5"
    draft.countsPapers = false
    return draft
  }

  @Test("a sheet of ours is read as the scheme it was made of", arguments: [true, false])
  func roundTrip(inChinese: Bool) throws {
    #expect(try read(draft, inChinese: inChinese).draft == draft)
  }

  @Test("so is one in which everything is as it is where nothing is said", arguments: [true, false])
  func plain(inChinese: Bool) throws {
    var draft = MarkingDraft()
    draft.title = "一项成绩"
    draft.components = [
      .init(id: "theory", weight: "30", isMadeOfModules: false),
      .init(id: "practical", weight: "70", isMadeOfModules: true),
    ]
    var module = MarkingDraft.Module()
    module.id = "A"
    module.name = Bilingual(zh: "操作", en: "操作")
    module.highest = "100.00"
    module.aspects = [aspect("A", Bilingual(zh: "操作", en: "操作"), "measurement", "100.00", "2")]
    draft.modules = [module]
    #expect(try read(draft, inChinese: inChinese).draft == draft)
  }

  @Test(
    "the headings are the language's, a module's values stand once, and there is one column of names where one does")
  func rows() {
    let rulebook = Rulebook.builtIn(id: "xicheng-2026")
    let rows = rulebook.map { MarkingSheet(of: draft, under: $0).rows } ?? []
    #expect(
      rows.first?.map(\.zh) == [
        "部分", "模块", "模块名称", "Module name", "模块满分", "模块权重", "评委数", "合成", "缺评", "超差", "评分点", "评分点名称", "Aspect name",
        "类型", "分值", "小数",
      ])
    #expect(
      rows.dropFirst().first?.map(\.zh) == [
        "技能操作", "B", "服务", "Service", "50.00", "33.33", "5", "去最高1最低2", "其余至少4人", "2.50", "B1", "仪态, 仪表", "=Bearing",
        "评价", "30.00", "0",
      ])
    #expect(rows.dropFirst(2).first?.prefix(10).map(\.zh) == ["", "B", "", "", "", "", "", "", "", ""])
    var oneName = draft
    for module in oneName.modules.indices {
      oneName.modules[module].name = Bilingual(zh: "模块", en: "模块")
      for aspect in oneName.modules[module].aspects.indices {
        oneName.modules[module].aspects[aspect].name = Bilingual(zh: "点", en: "点")
      }
    }
    let headings = rulebook.map { MarkingSheet(of: oneName, under: $0).rows[0].map(\.en) } ?? []
    #expect(headings.count == 14)
    #expect(!headings.contains("模块名称"))
  }

  private func read(
    _ draft: MarkingDraft, inChinese: Bool
  ) throws -> MarkingReading {
    let rulebook = try #require(Rulebook.builtIn(id: "xicheng-2026"))
    let lines = MarkingSheet(of: draft, under: rulebook).rows.map { row in
      row.map { "\"" + (inChinese ? $0.zh : $0.en).replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
    }
    let reading = try MarkingReading(reading: Array(lines.joined(separator: "\r\n").utf8), under: rulebook)
    #expect(reading.bad == [])
    #expect(reading.unknownColumns == [])
    return reading
  }

  private func aspect(
    _ id: String, _ name: Bilingual, _ kind: String, _ highest: String, _ decimals: String
  ) -> MarkingDraft.Aspect {
    var aspect = MarkingDraft.Aspect()
    aspect.id = id
    aspect.name = name
    aspect.kind = kind
    aspect.highest = highest
    aspect.decimals = decimals
    return aspect
  }

  private func penalty(
    _ id: String, _ name: Bilingual, module: String, _ kind: String, _ points: String, _ atMost: String
  ) -> MarkingDraft.Penalty {
    var penalty = MarkingDraft.Penalty()
    penalty.id = id
    penalty.name = name
    penalty.module = module
    penalty.kind = kind
    penalty.points = points
    penalty.atMost = atMost
    return penalty
  }
}
