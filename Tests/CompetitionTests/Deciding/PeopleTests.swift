import Journal
import Testing

@testable import Competition

@Suite struct PeopleTests {
  private let key = TestKey(seed: 1).sealed

  @Test("a name is enrolled once, and people keep their order")
  func once() throws {
    let hall = try Hall()
    try hall.act(enrolling("李敏"))
    try hall.act(enrolling("王芳"), by: "李敏")
    hall.refuses(enrolling("李敏"), .alreadyEnrolled("李敏"))
    hall.refuses(.enrol(name: "李敏", duty: .headReferee, key: key, reason: "x"), .alreadyEnrolled("李敏"))
    #expect(hall.state.scorekeepers.map(\.name) == ["李敏", "王芳"])
    #expect(hall.state.headReferee == nil)
  }

  @Test(
    "a name that looks like an enrolled one is that person's", arguments: ["李敏 ", " 李敏", "李\u{200B}敏", "李\u{3000}敏"])
  func lookAlike(name: String) throws {
    let hall = try Hall()
    try hall.act(enrolling("李敏"))
    hall.refuses(enrolling(name), .alreadyEnrolled("李敏"))
  }

  @Test("full width and case make no other person")
  func latinLookAlike() throws {
    let hall = try Hall()
    try hall.act(enrolling("Wang Li"))
    hall.refuses(enrolling("ＷａｎｇＬｉ"), .alreadyEnrolled("Wang Li"))
    hall.refuses(enrolling("wang li"), .alreadyEnrolled("Wang Li"))
    try hall.act(enrolling("Wang Lin"))
  }

  @Test("names have bounds, and nothing in them breaks a line")
  func names() throws {
    let hall = try Hall()
    hall.refuses(enrolling(""), .emptyText(.name))
    hall.refuses(enrolling("　 "), .emptyText(.name))
    hall.refuses(enrolling("李敏\nsigner 张伟"), .controlCharacter(.name))
    hall.refuses(enrolling(String(repeating: "李", count: 1001)), .textTooLong(.name, longest: 3000))
    hall.refuses(.enrol(name: "李敏", duty: .scorekeeper, key: nil, reason: "a\rb"), .controlCharacter(.reason))
    try hall.act(enrolling(String(repeating: "李", count: 1000)))
  }

  @Test("a head referee has a key, and there is one at a time; another one steps in with a reason")
  func referees() throws {
    let hall = try Hall()
    hall.refuses(.enrol(name: "张伟", duty: .headReferee, key: nil, reason: ""), .keyNeeded)
    try hall.enrolReferee()
    hall.refuses(.enrol(name: "王芳", duty: .headReferee, key: nil, reason: "离场"), .keyNeeded)
    hall.refuses(.enrol(name: "王芳", duty: .headReferee, key: key, reason: ""), .headRefereeStands("张伟"))
    hall.refuses(.enrol(name: "王芳", duty: .headReferee, key: key, reason: " "), .headRefereeStands("张伟"))
    #expect(hall.state.headReferee?.name == "张伟")
    try hall.enrolReferee("王芳", TestKey(seed: 2), reason: "原裁判长因病离场")
    #expect(hall.state.headReferee?.name == "王芳")
    try hall.restart()
    #expect(hall.state.headReferee?.name == "王芳")
    #expect(hall.state.people.map(\.duty) == [.headReferee, .headReferee])
  }

  @Test("while a result is sealed nobody takes the head referee's place; scorekeepers may come")
  func whileSealed() throws {
    let hall = try Hall.sealed()
    hall.refuses(.enrol(name: "王芳", duty: .headReferee, key: key, reason: "离场"), .sealed(by: "张伟"))
    try hall.act(enrolling("李敏"))
    try hall.slipIn(.enrolSigner(name: "王芳", duty: .headReferee, key: key, reason: ""))
    #expect(hall.state.breaches.count == 1)
  }

  @Test("what is done is done by someone enrolled, or by the program")
  func by() throws {
    let hall = try Hall()
    #expect(throws: ActFailure.refused(.notEnrolled("李敏"))) {
      try hall.act(Hall.keying("001", "theory", "86.50"), by: "李敏")
    }
    // An enrolment may be by whom it enrols.
    try hall.act(enrolling("李敏"), by: "李敏")
    let line = try hall.act(Hall.keying("001", "theory", "86.50"), by: "李敏")[0]
    #expect(line.by == "李敏")
    #expect(try hall.act(Hall.keying("001", "practical", "92.00"))[0].by == "")
  }

  private func enrolling(_ name: String) -> Intent { .enrol(name: name, duty: .scorekeeper, key: nil, reason: "") }
}
