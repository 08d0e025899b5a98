import Competition
import Testing

@Suite struct PINPatienceTests {
  @Test("two slips are free; from the third on the wait is 5, 10, 20, 40 and then 60 seconds")
  func growing() {
    var patience = PINPatience()
    var waits: [Int] = []
    for slip in 1...9 {
      patience.slipped("李敏", at: slip * 1_000_000)
      waits.append(patience.wait("李敏", at: slip * 1_000_000))
    }
    #expect(waits == [0, 0, 5, 10, 20, 40, 60, 60, 60])
  }

  @Test("the wait runs out second by second, and is one person's alone")
  func runningOut() {
    var patience = PINPatience()
    for _ in 1...3 { patience.slipped("李敏", at: 70_000) }
    #expect(patience.wait("李敏", at: 70_001) == 5)
    #expect(patience.wait("李敏", at: 71_000) == 4)
    #expect(patience.wait("李敏", at: 74_999) == 1)
    #expect(patience.wait("李敏", at: 75_000) == 0)
    #expect(patience.wait("王芳", at: 70_001) == 0)
  }

  @Test("the right PIN forgets the slips")
  func passed() {
    var patience = PINPatience()
    for _ in 1...3 { patience.slipped("李敏", at: 0) }
    patience.passed("李敏")
    #expect(patience.wait("李敏", at: 0) == 0)
    patience.slipped("李敏", at: 0)
    #expect(patience.wait("李敏", at: 0) == 0)
  }
}
