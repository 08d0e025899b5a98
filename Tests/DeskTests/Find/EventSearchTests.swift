import Desk
import Scoring
import Testing

@Suite struct EventSearchTests {
  private func found(_ typed: String, in id: String) throws -> [ListedEvent] {
    let rulebook = try #require(Rulebook.builtIn(id: id))
    return EventSearch(typed).found(in: rulebook.provisions.catalogue)
  }

  @Test(
    "an event is known by its name, its code, its name without brackets, its pinyin, or a part of it",
    arguments: [
      ("咖啡师", "咖啡师"), ("咖 啡 师", "咖啡师"), ("4-03-02-08", "咖啡师"), ("kfs", "咖啡师"), ("kafeishi", "咖啡师"), ("咖啡", "咖啡师"),
      ("互联网营销师", "互联网营销师（直播销售员）"), ("wlgl", ""), ("wygls", "物业管理师"), ("茶艺师", ""), ("barista", ""),
    ])
  func xicheng(_ typed: String, _ event: String) throws {
    #expect(try found(typed, in: "xicheng-2026").map(\.event) == (event.isEmpty ? [] : [event]))
  }

  @Test("an exact name goes before longer ones it is a part of, and several are all listed")
  func several() throws {
    // 护理员 is part of two; 电工 is a whole name in many contests of Weihai and a part of 物业电工.
    #expect(try found("护理员", in: "xicheng-2026").map(\.event) == ["养老护理员", "医疗护理员"])
    let electricians = try found("电工", in: "weihai-2024")
    #expect(electricians.count == 8)
    #expect(Set(electricians.map(\.event)) == ["电工"])
    #expect(Set(electricians.map(\.entry.title)).count == 8)
  }

  @Test("a contest is known by its title, whatever quotation marks are typed; an event named twice is listed once")
  func titles() throws {
    let found = try found("\"技能兴威\"消防安全职业技能竞赛", in: "weihai-2024")
    #expect(found.map(\.event) == ["消防设施操作员", "消防安全管理员", "搜救犬训导员", "应急救援员"])
  }

  @Test("nothing typed is every event")
  func nothing() throws {
    #expect(try found("", in: "xicheng-2026").count == 13)
    #expect(try found("", in: "beijing-workers-2025").count == 31)
  }
}
