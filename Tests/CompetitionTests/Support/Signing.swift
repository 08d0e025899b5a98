import Scoring
import Testing

@testable import Competition

extension Hall {
  /// The key of the head referee that tests enrol; its seed is not sealed, which saves the second Argon2id takes.
  static let refereeKey = TestKey(seed: 1)
  static let time = "2026-08-14T17:03:11.120+08:00"

  func enrolReferee(_ name: String = "张伟", _ key: TestKey = Hall.refereeKey, reason: String = "") throws {
    try act(.enrol(name: name, duty: .headReferee, key: key.sealed, reason: reason))
  }

  /// What the head referee would sign now.
  func statement(time: String = Hall.time) throws -> String {
    let referee = try #require(state.headReferee)
    return try #require(Statement.signOff(of: try contest(), in: state, signer: referee, time: time))
  }

  func reopening(_ reason: String, time: String = Hall.time) throws -> String {
    let referee = try #require(state.headReferee)
    return try #require(
      Statement.reopening(of: try contest(), in: state, reason: reason, signer: referee, time: time))
  }

  func signOff(_ key: TestKey = Hall.refereeKey) throws {
    try act(.signOff(contest: 1, key.sign(try statement())), by: "张伟")
  }

  func reopen(_ reason: String = "申诉成立", _ key: TestKey = Hall.refereeKey) throws {
    try act(.reopen(contest: 1, reason: reason, key.sign(try reopening(reason))), by: "张伟")
  }

  /// Two contestants keyed whole, a head referee, signed.
  static func sealed() throws -> Hall {
    let hall = try Hall(["001", "002"])
    try hall.key("001", "86.50", "92.00")
    try hall.key("002", "78.00", "91.50")
    try hall.enrolReferee()
    try hall.signOff()
    return hall
  }
}
