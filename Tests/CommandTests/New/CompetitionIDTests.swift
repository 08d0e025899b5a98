import Testing

@testable import caipan

@Suite struct CompetitionIDTests {
  @Test(
    "the folder's name as far as it is plain ASCII, else the day and a random number",
    arguments: [
      ("2026-xichengjiyi", "2026-xichengjiyi"), ("/venue/Final 2026/", "final-2026"), ("咖啡师 final!", "final"),
      ("咖啡师", "2026-08-14-0000beef"), (".", "2026-08-14-0000beef"), ("..", "2026-08-14-0000beef"),
      (String(repeating: "a", count: 80), String(repeating: "a", count: 64)),
    ])
  func id(of folder: String, _ expected: String) {
    #expect(CompetitionID.of(folder: folder, day: "2026-08-14", random: 0xBEEF) == expected)
  }
}
