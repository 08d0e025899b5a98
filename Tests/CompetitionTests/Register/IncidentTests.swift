import Scoring
import Testing

@testable import Competition

/// Incidents on record.
@Suite struct IncidentTests {
  @Test("an incident stands across a restart; what is put right needs a reason and keeps its number")
  func standing() throws {
    let hall = try Hall.appealed()
    try hall.act(try Hall.report("停电", about: "001"), by: "李敏")
    try hall.act(try Hall.report("观众喧哗"), by: "李敏")
    hall.refuses(try Hall.report("停电", about: "001", handling: "补时", amending: 1), by: "李敏", .reasonNeeded)
    try hall.act(try Hall.report("停电", about: "001", handling: "补时", amending: 1, reason: "补记"), by: "李敏")
    try hall.restart()
    #expect(try hall.contest().incidents.map(\.record.what) == ["停电", "观众喧哗"])
    #expect(try hall.contest().incidents.map(\.record.handling) == ["补时", ""])
    #expect(try hall.contest().incidents.map(\.person) == ["李敏", "李敏"])
    hall.refuses(try Hall.report("x", amending: 3, reason: "y"), by: "李敏", .register(.noSuchIncident(3)))
    hall.refuses(try Hall.report(""), by: "李敏", .emptyText(.what))
    hall.refuses(try Hall.report("停\n电"), by: "李敏", .controlCharacter(.what))
    hall.refuses(try Hall.report("停电", about: "7"), by: "李敏", .noSuchSubject("7"))
    #expect(try hall.faults() == [])
  }

  @Test("a sealed contest takes them too, and stays sealed; nothing about them stands in the way of a signature")
  func sealed() throws {
    let hall = try Hall.appealed()
    try hall.enrolReferee()
    try hall.act(try Hall.report("停电"), by: "李敏")
    try hall.signOff()
    let table = try hall.table()
    try hall.act(try Hall.report("领奖时音响故障"), by: "李敏")
    #expect(try hall.contest().seal != nil && hall.state.breaches.isEmpty)
    #expect(try hall.table() == table)
    #expect(try hall.faults() == [])
  }
}
