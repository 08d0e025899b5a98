import Scoring
import Testing

@testable import Competition

@Suite struct ResultTableTests {
  /// Every kind of standing there is, keyed in an order that is not the result's.
  private func hall() throws -> Hall {
    let hall = try Hall([])
    let people = [
      ("017", "王晓燕", "北京饭店"), ("9", "赵磊", ""), ("041", "陈思远", "西城职校"), ("023", "李建国", "北京饭店"), ("A7", "单雄", ""),
      ("100", "孙丽娜", ""), ("18", "曾毅", ""), ("018", "解晓东", ""), ("20", "欧阳明月", ""), ("3", "仇英", ""),
    ].map { Contestant(entry: $0.0, name: $0.1, unit: $0.2) }
    try hall.act(.register(contest: 1, people, from: nil))
    try hall.key("017", "86.50", "92.00")
    try hall.key("9", "0.00", "0.00")
    try hall.key("041", "80.00", "80.01")
    try hall.key("023", "80.03", "80.00")
    try hall.key("A7", "80.00")
    try hall.key("100", "notSat", "95.00")
    try hall.key("18", "70.00", "voided")
    try hall.key("018", "notSat", "notSat")
    try hall.key("20", "90.00", "90.00")
    try hall.declare("20", .disqualified, reason: "携带手机")
    try hall.declare("3", .void, reason: "非本市户籍")
    return hall
  }

  @Test("one line a contestant, ten fields, tabs between, ranked first, then by entry number")
  func text() throws {
    // 86.50 × 30 % + 92.00 × 70 % = 25.95 + 64.40; 24.009 + 56.00 stands above 24.00 + 56.007.
    #expect(
      try hall().table() == """
        1\t017\t王晓燕\t北京饭店\t86.50\t92.00\t90.35\tcompeted\t\t
        2\t023\t李建国\t北京饭店\t80.03\t80.00\t80.009\tcompeted\t\t
        3\t041\t陈思远\t西城职校\t80.00\t80.01\t80.007\tcompeted\t\t
        4\t9\t赵磊\t\t0.00\t0.00\t0.00\tcompeted\t\t
        \t3\t仇英\t\t\t\t\tvoid\t\t
        \t018\t解晓东\t\tnotSat\tnotSat\t\tabsent\t\t
        \t18\t曾毅\t\t70.00\tvoided\t\tcompeted\t\t
        \t20\t欧阳明月\t\t90.00\t90.00\t\tdisqualified\t\t
        \t100\t孙丽娜\t\tnotSat\t95.00\t\tcompeted\t\t
        \tA7\t单雄\t\t80.00\t\t\tcompeted\t\t

        """)
  }

  @Test("contestants of an open tie have no rank and stand where they would, by entry number")
  func tie() throws {
    let hall = try Hall(["30", "7", "1", "200"])
    for entry in ["30", "7", "200"] { try hall.key(entry, "80.00", "80.00") }
    try hall.key("1", "90.00", "90.00")
    #expect(try hall.ranks() == ["1 1", "- 7", "- 30", "- 200"])
    try hall.rule("200", "7", "30")
    #expect(try hall.ranks() == ["1 1", "2 200", "3 7", "4 30"])
  }

  @Test("a contest without theory leaves the field empty")
  func oneComponent() throws {
    let hall = try Hall(["1"], rulebook: Rules.practicalOnly)
    try hall.key("1", nil, "92.50")
    #expect(try hall.table() == "1\t1\t选手1\t单位\t\t92.50\t92.50\tcompeted\t\t\n")
  }

  @Test("a rounded total is what is printed")
  func rounded() throws {
    let hall = try Hall(["1"], rulebook: Rules.rounded)
    try hall.key("1", "80.05", "80.00")
    // 80.05 × 30 % + 80.00 × 70 % = 80.015, half up.
    #expect(try hall.table() == "1\t1\t选手1\t单位\t80.05\t80.00\t80.02\tcompeted\t\t\n")
  }

  @Test(
    "entry numbers stand by value where they are digits, else by their text",
    arguments: [
      ("9", "10"), ("009", "10"), ("007", "7"), ("7", "8"), ("0", "1"), ("", "1"),
      ("99999999999999999998", "99999999999999999999"),
      ("10", "A1"), ("A1", "A10"), ("A10", "A2"), ("B", "a"), ("A1", "选1"), ("1a", "2"),
    ])
  func entryOrder(before: String, after: String) {
    #expect(EntryOrder.precedes(before, after))
    #expect(!EntryOrder.precedes(after, before))
    #expect(!EntryOrder.precedes(before, before))
  }
}
