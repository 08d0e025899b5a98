import Foundation
import Testing

extension VenueTests {
  @Suite struct CatOnTheKeyboard {
    /// What a cat finds: keys of every screen, bytes that are no keys, pastes, and a mouse.
    private static let keys =
      Array(repeating: ["\r", "\t", "\u{1B}", "\u{7F}"], count: 4).flatMap(\.self)
      + "0123456789.0123456789./uawesnrh? qo".map(String.init)
      + ["A", "B", "C", "D", "H", "F", "Z", "5~", "6~", "15~", "17~", "19~", "20~"].map { "\u{1B}[\($0)" }
      + [
        "\u{1B}OQ", "\u{1B}OR", "\u{1B}OP", "中", "８", "。", "王晓", "\u{3}", "\u{C}", "\u{1A}", "\u{13}",
        "\u{1B}[999;999;9~",
      ]
      + [
        "\u{1B}[200~88.5\n77\u{1B}[201~", "\u{1B}[200~\(String(repeating: "9", count: 900))\u{1B}[201~",
        "\u{1B}[<0;10;10M",
      ]

    @Test(
      "six hundred keys at random in a window of any size: the desk still listens, and the journal holds",
      arguments: [1, 2])
    func cat(_ seed: UInt64) async throws {
      try await Venue.open { venue in
        let desk = try await venue.openFinal()
        var random = Dice(seed: seed)
        for _ in 0..<15 {
          let keys = (0..<40).map { _ in Self.keys[random.roll(Self.keys.count)] }
          try desk.type(keys.joined())
          let sizes = [(80, 24), (5, 40), (120, 40), (1, 1), (60, 3), (300, 100)]
          let size = sizes[random.roll(sizes.count)]
          try desk.resize(columns: size.0, rows: size.1)
        }
        try desk.resize(columns: 80, rows: 24)
        try await desk.screen("a key bar on the last row") { !$0.lines[23].isEmpty }
        // Told to end, it closes its journal; one that had lost its way would not.
        try venue.signal("TERM")
        try await patiently { try venue.lines(of: "final").last?.contains(#""k":"close""#) ?? false }
        #expect(try venue.caipan("verify", "final").status == 0)
      }
    }
  }
}

/// Chance that is the same every time: a linear congruential generator with Knuth's constants for MMIX.
private struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % sides
  }
}
