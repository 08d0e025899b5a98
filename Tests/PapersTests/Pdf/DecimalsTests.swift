import Testing

@testable import Papers

/// What stands behind the points of a column of numbers.
@Suite struct DecimalsTests {
  @Test("points stand below each other: who has narrower decimals than others leaves their room free")
  func room() throws {
    let press = try Press(PageGeometry(.portrait, foot: 0))
    let table = Table(
      [Table.Column("总成绩", .number), Table.Column("名次", .centred)],
      ["95.025", "92.75", "100", "—"].map { Table.Row([$0, "1"]) })
    let decimals = Decimals(of: table, column: 0, press: press, .body)
    let widest = press.width(".025", .body)
    #expect(decimals.room(behind: "95.025") == 0)
    #expect(decimals.room(behind: "92.75") == widest - press.width(".75", .body))
    #expect(decimals.room(behind: "100") == widest)
    // What is no number has no point.
    #expect(decimals.room(behind: "—") == 0)
    #expect(Decimals(of: table, column: 1, press: press, .body).room(behind: "1") == 0)
  }
}
