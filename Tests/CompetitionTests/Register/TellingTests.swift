import Scoring
import Testing

@testable import Competition

/// The register must not tell whose a code is.
@Suite struct TellingTests {
  /// Codes 501 to 504 over 101 to 104 over four contestants, closed.
  private let hall: Hall

  init() throws { hall = try Hall.coded() }

  private func refuses(_ intent: Intent, sourceLocation: SourceLocation = #_sourceLocation) {
    hall.refuses(intent, by: "李敏", .register(.tellsCode), sourceLocation: sourceLocation)
  }

  @Test("an incident about a code names nobody, one about somebody no code, and either alone is taken")
  func incidents() throws {
    refuses(try Hall.report("选手003 的设备停电", about: "501"))
    refuses(try Hall.report("停电", about: "501", by: "选手003"))
    refuses(try Hall.report("停电，参赛号 003", about: "501"))
    refuses(try Hall.report("密码号 501 停电", about: "003"))
    // A code of any layer counts, in full width too.
    refuses(try Hall.report("密码号 １０１ 停电", about: "003"))
    refuses(try Hall.report("501 是选手003"))
    try hall.act(try Hall.report("停电，补时 5 分钟", about: "501"), by: "李敏")
    try hall.act(try Hall.report("选手003 迟到 10 分钟", about: "003"), by: "李敏")
    try hall.act(try Hall.report("1 号门 10:40 关闭，工位 7 无人"), by: "李敏")
    #expect(try hall.faults() == [])
  }

  @Test("putting an incident right may not add what was left out: both stay on record")
  func amended() throws {
    try hall.act(try Hall.report("停电", about: "501"), by: "李敏")
    refuses(try Hall.report("停电", about: "003", amending: 1, reason: "改"))
    refuses(try Hall.report("停电，已补时", about: "501", amending: 1, reason: "原为选手003"))
    try hall.act(try Hall.report("停电", about: "501", handling: "补时", amending: 1, reason: "补记"), by: "李敏")
  }

  @Test("an appeal and its ruling likewise, taken together")
  func appeals() throws {
    refuses(try Hall.filing(about: "", claim: "我的密码号 501 少计一分", by: "选手003"))
    refuses(try Hall.filing(about: "501", by: "选手003"))
    try hall.file(about: "003", by: "选手003")
    refuses(try Hall.ruling(.rejected, nil, finding: "核对密码号 501 的原始评分表"))
    try hall.act(try Hall.ruling(.rejected, nil), by: "李敏")
    #expect(try hall.faults() == [])
  }

  @Test("nor does a reason: of a penalty who it was, of a status which code that is")
  func reasons() throws {
    func late(_ reason: String) -> Intent {
      .penalise(contest: 1, of: "501", rule: "absent", module: "", count: 1, decidedBy: "陈裁判", reason: reason)
    }
    refuses(late("选手003 没有到场"))
    // A name is a name however it is set apart.
    refuses(late("选手 003 没有到场"))
    refuses(.declare(contest: 1, entry: "003", .absent, reason: "密码号 501"))
    // Zeros before a number make no other number of it.
    refuses(late("3号没有到场"))
    refuses(.state(contest: 1, [StatedFact(.text(.objections), "003 是 501，向组委会提出")], reason: ""))
    try hall.act(late("没有到场"), by: "李敏")
    #expect(try hall.faults() == [])
  }

  @Test("once the codes are open, both may stand together")
  func opened() throws {
    try hall.signCoded()
    try hall.decodeBoth()
    try hall.act(try Hall.report("选手003，密码号 501，停电", about: "501"), by: "李敏")
    #expect(try hall.faults() == [])
  }
}
