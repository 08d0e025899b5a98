import Scoring
import Testing

@testable import Competition

/// Teams of two: marks and status are each member's, rank, awards and the table's marks the team's.
@Suite struct TeamTests {
  /// Members 1 and 4 are 红, 2 and 3 are 蓝, 5 and 6 are 绿.
  private func hall(_ marking: String = "mean") throws -> Hall {
    let hall = try Hall([], rulebook: Rules.staged(marking: marking), event: "调饮")
    for (entry, team) in [("1", "红"), ("2", "蓝"), ("3", "蓝"), ("4", "红"), ("5", "绿"), ("6", "绿")] {
      try hall.enter(entry, Particulars(level: .none, union: entry == "1", team: team))
    }
    return hall
  }

  @Test("a team is ranked by its members' means once every member's marks are there")
  func mean() throws {
    let hall = try hall()
    try hall.key(["1": "90.00", "2": "80.00", "3": "80.00"])
    #expect(try hall.ranks() == ["1 2", "1 3"])
    #expect(try hall.contest().field.competed == 3)
    #expect(try hall.contest().field.ranked == 1 && hall.contest().field.rankedPeople == 2)
    #expect(try hall.contest().field.pending == 2)
    try hall.key(["4": "80.01"])
    for _ in 0..<2 {
      #expect(
        try hall.table() == """
          1\t1\t选手1\t单位\t85.01\t85.01\t85.01\tcompeted\t\t
          1\t4\t选手4\t单位\t85.01\t85.01\t85.01\tcompeted\t\t
          2\t2\t选手2\t单位\t80.00\t80.00\t80.00\tcompeted\t\t
          2\t3\t选手3\t单位\t80.00\t80.00\t80.00\tcompeted\t\t
          \t5\t选手5\t单位\t\t\t\tregistered\t\t
          \t6\t选手6\t单位\t\t\t\tregistered\t\t

          """)
      try hall.restart()
    }
    #expect(
      try hall.contest().openItems == [
        .missing(contestant: 4, columns: [0, 1]), .missing(contestant: 5, columns: [0, 1]),
      ])
    #expect(try hall.contest().openCount == 4 && hall.contest().missingCount == 4)
  }

  @Test("awards go to every member, and a condition is each member's own")
  func awards() throws {
    let hall = try hall()
    try hall.state(["tier": "district", "certificates": "no", "awards": "一等奖:1"])
    try hall.key(["1": "90.00", "4": "90.00", "2": "80.00", "3": "80.00", "5": "70.00", "6": "70.00"])
    #expect(try hall.result().map { $0.awards.map(\.name.zh) } == [["一等奖", "奖金"], ["一等奖"], [], [], [], []])
    #expect(try hall.contest().openItems == [])
  }

  @Test("a member who is out takes the team out, and nobody of it owes marks any more")
  func exclusion() throws {
    let hall = try hall()
    try hall.key(["2": "80.00", "3": "80.00", "5": "90.00"])
    try hall.declare("6", .withdrawn)
    #expect(try hall.ranks() == ["1 2", "1 3"])
    let places = try hall.contest().roster.indices.map { try hall.contest().standing(of: $0).place }
    #expect(places[4] == .unranked(.excluded(.withdrawn)) && places[5] == .unranked(.excluded(.withdrawn)))
    #expect(try hall.result().map(\.status) == [.competed, .competed, .registered, .registered, .competed, .withdrawn])
    #expect(
      try hall.contest().openItems == [
        .missing(contestant: 0, columns: [0, 1]), .missing(contestant: 3, columns: [0, 1]),
      ])
  }

  @Test("who is in no team has no rank, which is an open question; with a team the members are ranked")
  func noTeam() throws {
    let hall = try hall()
    try hall.enter("7")
    try hall.key(["1": "90.00", "4": "90.00", "7": "99.00"])
    #expect(try hall.ranks() == ["1 1", "1 4"])
    #expect(hall.state.questions(of: try hall.contest()).contains(.team(6)))
    try hall.act(.amend(contest: 1, entry: "7", Particulars(team: "黄"), reason: "名单漏填"))
    #expect(try hall.ranks() == ["1 7", "2 1", "2 4"])
    // Into another team: the mean of three.
    try hall.act(.amend(contest: 1, entry: "7", Particulars(team: "红"), reason: "填错"))
    #expect(try hall.ranks() == ["1 1", "1 4", "1 7"])
    #expect(try hall.result().first?.total?.text == "93.00")
    let live = try hall.shown()
    try hall.restart()
    #expect(try hall.shown() == live)
  }

  @Test("tied teams are ruled on by any of their members, and stand in the ruled order")
  func ruling() throws {
    let hall = try hall()
    for entry in ["1", "2", "3", "4"] { try hall.key([entry: "80.00"]) }
    #expect(try hall.contest().openItems.contains(.tie([0, 1])))
    #expect(
      try hall.document()["open"]?.text().contains(
        #"{"kind":"tie","entry":"1","detail":"2"},{"kind":"tie","entry":"4","detail":"2"},"#
          + #"{"kind":"tie","entry":"2","detail":"1"},{"kind":"tie","entry":"3","detail":"1"}"#) == true)
    hall.refuses(.rule(contest: 1, order: ["1", "4"], reason: "x"), .noSuchTie)
    let line = try hall.act(.rule(contest: 1, order: ["3", "4"], reason: "复看录像"))[0]
    #expect(line.text.contains(#""order":["2","1"]"#))
    for _ in 0..<2 {
      #expect(try hall.ranks() == ["1 2", "1 3", "2 1", "2 4"])
      #expect(try hall.contest().ruledTies == [[1, 0]])
      try hall.restart()
    }
  }

  @Test("a team that is marked as one needs one mark a column; two different ones are open")
  func markedAsOne() throws {
    let hall = try hall("one")
    try hall.key(["1": "90.00", "3": "80.00"])
    #expect(try hall.ranks() == ["1 1", "1 4", "2 2", "2 3"])
    #expect(try hall.contest().openItems == [.missing(contestant: 4, columns: [0, 1])])
    try hall.key("4", "91.00")
    #expect(
      try hall.contest().openItems == [
        .marksDiffer(contestants: [0, 3], column: 0), .missing(contestant: 4, columns: [0, 1]),
      ])
    #expect(try hall.contest().openCount == 3)
    try hall.correct("4", "theory", "90.00")
    try hall.key(["6": "70.00"])
    #expect(try hall.contest().openItems == [])
  }

  @Test("where nobody said that teams compete, single people do, until it is stated")
  func stated() throws {
    let hall = try Hall([], rulebook: Rules.staged(), event: "茶艺师")
    for (entry, team) in [("1", "红"), ("2", "红")] { try hall.enter(entry, Particulars(team: team)) }
    try hall.key(["1": "90.00", "2": "80.00"])
    #expect(try hall.ranks() == ["1 1", "2 2"])
    try hall.state(["form": "team:2"])
    #expect(try hall.ranks() == ["1 1", "1 2"])
    try hall.state(["form": ""], reason: "报名表为个人赛")
    #expect(try hall.ranks() == ["1 1", "2 2"])
    #expect(try hall.contest().teams == nil)
  }
}
