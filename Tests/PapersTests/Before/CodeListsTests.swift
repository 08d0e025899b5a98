import Papers
import Scoring
import Testing

@testable import Competition

/// Two layers over 001 to 004, worked out with another tool: `printf '%s' deal-1:001 | sha256sum` and so on, sorted, gives
/// 001 004 002 003 for 101 to 104; `deal-2:101` and so on gives 104 103 102 101 for 501 to 504.
@Suite struct CodeListsTests {
  private let first = ["101 001", "102 004", "103 002", "104 003"]
  private let second = ["501 104", "502 103", "503 102", "504 101"]

  private func coded() throws -> Arena {
    let arena = try Arena(.xicheng, people: 4)
    #expect(try arena.lack(of: .codeLists, for: "周密") == .noCodes)
    try arena.adopt()
    try arena.lay()
    return arena
  }

  private func pairs(_ paper: Paper) -> [String] { paper.rows.map { $0.prefix(2).joined(separator: " ") } }

  @Test("a layer is its keeper's: nothing of another layer is on the paper")
  func keepers() throws {
    let arena = try coded()
    #expect(try arena.lack(of: .codeLists, for: "周密") == nil)
    let one = try arena.paper(.codeLists, reader: "周密")
    #expect(pairs(one) == first)
    // printf '001\t101\n004\t102\n002\t103\n003\t104\n' | sha256sum
    #expect(one.words.contains("9e012662c9b8c15b76b292d03964b0dfbcfe09d3c9a8ae6dffbf2285f36af1ab"))
    for secret in ["501", "504", "deal-2", "吴密"] { #expect(!one.words.contains(secret)) }
    let other = try arena.paper(.codeLists, reader: "吴密")
    #expect(pairs(other) == second)
    #expect(other.words.contains("945bd4bce172ecc4fb8e977432002f7bd791c59fe4ce7ab38a32955399a412d1"))
    for secret in ["001", "王晓燕", "deal-1", "周密"] { #expect(!other.words.contains(secret)) }
    #expect(one.signatures == ["加密员（保管人）签字", "监督员签字", "裁判长签字", "启封人签字", "在场人签字"])
    #expect(one.words.contains("密 封 线"))
  }

  @Test("nobody else gets one, nor anything if it were made all the same")
  func others() throws {
    let arena = try coded()
    for person in ["", Arena.scorekeeper, Arena.referee, "赵督"] {
      #expect(try arena.lack(of: .codeLists, for: person) == .notKeeper(layer: 1))
      #expect(try arena.paper(.codeLists, reader: person).blocks.isEmpty)
    }
  }

  @Test("an open layer is everybody's, with who opened it")
  func opened() throws {
    let arena = try coded()
    try arena.keySheets()
    try arena.decode()
    #expect(try arena.lack(of: .codeLists) == nil)
    let paper = try arena.paper(.codeLists)
    #expect(pairs(paper) == first + second)
    #expect(paper.fields(onPage: 1).suffix(2) == ["启封人 吴密", "在场人 赵督"])
    #expect(paper.fields(onPage: 0).suffix(2) == ["启封人 周密", "在场人 赵督"])
  }
}
