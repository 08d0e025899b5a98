@testable import Terminal
import Testing

@Suite("Bytes of a keyboard become keys") struct DecoderTests {
  private func keys(_ burst: String) -> [Input] {
    var decoder = Decoder()
    return decoder.feed(Array(burst.utf8)) + decoder.flush()
  }

  @Test("characters, the keys that are control characters, and Ctrl with a letter")
  func characters() {
    #expect(keys("9王。") == [.key(.character("9")), .key(.character("王")), .key(.character("。"))])
    #expect(keys("\r\n\t\u{8}\u{7F}") == [.enter, .enter, .tab, .backspace, .backspace].map(Input.key))
    #expect(keys("\u{3}\u{1A}\u{0}\u{1C}") == ["c", "z", " ", "\\"].map { .key(.control($0)) })
    #expect(keys("e\u{301}") == [.key(.character("e\u{301}"))])
  }

  @Test(
    "one key, whatever terminal spells it",
    arguments: [
      (.up, ["[A", "OA", "[1;5A", "[a"]), (.left, ["[D", "OD"]), (.home, ["[H", "OH", "[1~", "[7~"]),
      (.end, ["[F", "OF", "[4~", "[8~"]), (.insert, ["[2~"]), (.delete, ["[3~", "[3;5~"]), (.pageUp, ["[5~"]),
      (.pageDown, ["[6~"]), (.backTab, ["[Z"]), (.function(1), ["OP", "[11~", "[[A", "[1;2P"]),
      (.function(4), ["OS", "[14~", "[[D"]), (.function(5), ["[15~", "[[E"]), (.function(6), ["[17~"]),
      (.function(10), ["[21~"]), (.function(11), ["[23~"]), (.function(12), ["[24~"]), (.function(13), ["[25~"]),
      (.function(15), ["[28~"]), (.function(20), ["[34~"]), (.enter, ["OM"]), (.character("0"), ["Op"]),
      (.character("9"), ["Oy"]), (.character("."), ["On"]), (.character("+"), ["Ok"]), (.character("-"), ["Om"]),
    ] as [(Key, [String])])
  func spellings(key: Key, spelt: [String]) {
    for sequence in spelt { #expect(keys("\u{1B}" + sequence) == [.key(key)], "ESC \(sequence)") }
  }

  @Test("keys typed ahead of the screen all arrive, an Escape among them")
  func typedAhead() {
    #expect(
      keys("88\u{1B}[B9\u{1B}OQ")
        == [.character("8"), .character("8"), .down, .character("9"), .function(2)].map(Input.key))
    #expect(keys("\u{1B}88\r") == [.escape, .character("8"), .character("8"), .enter].map(Input.key))
    #expect(keys("\u{1B}\u{1B}") == [.escape, .escape].map(Input.key))
    #expect(keys("\u{1B}王") == [.escape, .character("王")].map(Input.key))
    #expect(keys("\u{1B}8") == [.escape, .character("8")].map(Input.key))
    #expect(keys("\u{1B}q\r") == [.escape, .character("q"), .enter].map(Input.key))
  }

  @Test("a letter that comes alone with an Escape was typed with Alt")
  func alt() {
    #expect(keys("\u{1B}x") == [.key(.alt("x"))])
    #expect(keys("\u{1B}O") == [.key(.alt("O"))])
  }

  @Test("what the line cuts in two is put together again")
  func cutInTwo() {
    for burst in ["王", "\u{1B}[1;5B", "\u{1B}OP", "\u{1B}[<0;12;7M", "\u{1B}[[C", "\u{1B}[M !!"].map({ Array($0.utf8) })
    {
      var whole = Decoder()
      let expected = whole.feed(burst)
      #expect(expected.count == 1)
      for cut in 1..<burst.count {
        var decoder = Decoder()
        #expect(decoder.feed(Array(burst[..<cut])) == [])
        #expect(decoder.patience == (cut == 1 && burst[0] == 0x1B ? 25 : 100))
        #expect(decoder.feed(Array(burst[cut...])) == expected)
        #expect(decoder.patience == nil)
      }
    }
  }

  @Test(
    "what never becomes whole is given up: an Escape is a key, a broken sequence is nothing, half a character is U+FFFD"
  )
  func givenUp() {
    #expect(keys("\u{1B}") == [.key(.escape)])
    #expect(keys("\u{1B}[") == [.key(.escape), .key(.character("["))])
    #expect(keys("\u{1B}[1;") == [])
    var decoder = Decoder()
    #expect(decoder.feed([0xE7, 0x8E]) == [])
    #expect(decoder.flush() == [.key(.character("\u{FFFD}"))])
    #expect(decoder.feed([0x38, 0xFF, 0x39]) == ["8", "\u{FFFD}", "9"].map { .key(.character($0)) })
  }

  @Test(
    "sequences that are no key leave no characters behind, and take none that follow",
    arguments: ["[I", "[97;5u", "[?62;c", "[>0;276;0c", "[9~", "[[Z"])
  func unknown(sequence: String) {
    #expect(keys("\u{1B}" + sequence + "王") == [.key(.character("王"))])
  }

  @Test("a sequence broken off by another key gives way to it")
  func brokenOff() {
    #expect(keys("\u{1B}[1;\r") == [.key(.enter)])
    #expect(keys("\u{1B}[1;\u{1B}[B") == [.key(.down)])
  }

  @Test("a paste is one input, whatever is in it")
  func paste() {
    #expect(
      keys("1\u{1B}[200~92.5\r\n88\r王\t\u{1B}[A\u{3}\u{1B}[201~2") == [
        .key(.character("1")), .paste("92.5\n88\n王\t\u{1B}[A\u{3}"), .key(.character("2")),
      ])
  }

  @Test("a paste that comes in pieces, cut anywhere, is still one")
  func pasteInPieces() {
    let bytes = Array("\u{1B}[200~王\u{1B}[20\u{1B}[201~".utf8)
    for cut in 1..<bytes.count {
      var decoder = Decoder()
      #expect(decoder.feed(Array(bytes[..<cut])) + decoder.feed(Array(bytes[cut...])) == [.paste("王\u{1B}[20")])
    }
  }

  @Test("a paste without an end is over when it falls silent")
  func pasteWithoutEnd() {
    var decoder = Decoder()
    #expect(decoder.feed(Array("\u{1B}[200~92\u{1B}".utf8)) == [])
    #expect(decoder.patience == 1_000)
    #expect(decoder.flush() == [.paste("92\u{1B}")])
    #expect(decoder.feed([0x38]) == [.key(.character("8"))])
  }

  @Test("a paste over a mebibyte comes in pieces")
  func longPaste() {
    var decoder = Decoder()
    let block = [UInt8](repeating: 0x39, count: 1 << 19)
    var inputs = decoder.feed(Array("\u{1B}[200~".utf8))
    for _ in 0..<5 { inputs += decoder.feed(block) }
    inputs += decoder.feed(ControlSequence.pasteEnd)
    let lengths = inputs.map { if case .paste(let text) = $0 { text.utf8.count } else { 0 } }
    #expect(lengths == [1 << 20, 1 << 20, 1 << 19])
  }

  @Test("the mouse, in both spellings; movement and strange buttons are nothing")
  func mouse() {
    let at = Point(row: 6, column: 11)
    #expect(
      keys("\u{1B}[<0;12;7M\u{1B}[<0;12;7m") == [.mouse(Mouse(.press(.left), at: at)), .mouse(Mouse(.release, at: at))])
    #expect(
      keys("\u{1B}[<64;12;7M\u{1B}[<65;12;7M") == [.mouse(Mouse(.wheelUp, at: at)), .mouse(Mouse(.wheelDown, at: at))])
    #expect(keys("\u{1B}[M\u{22},'") == [.mouse(Mouse(.press(.right), at: at))])
    #expect(keys("\u{1B}[<35;1;1M\u{1B}[<128;1;1M\u{1B}[<0;0;1M\u{1B}[<0;1M\u{1B}[<99999999999999999999;1;1M") == [])
  }

  @Test("no bytes are too wild, and in the end nothing is left waiting", arguments: 0..<200 as Range<UInt64>)
  func wild(seed: UInt64) {
    var random = Dice(seed: seed)
    let alphabet: [UInt8] = [
      0x1B, 0x5B, 0x4F, 0x30, 0x3B, 0x7E, 0x4D, 0x3C, 0xE7, 0x8E, 0x8B, 0x32, 0x31, 0xFF, 0x0D, 0x9B,
    ]
    var decoder = Decoder()
    for _ in 0..<40 {
      _ = decoder.feed(
        (0..<Int.random(in: 0...9, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? 0 })
    }
    _ = decoder.feed(ControlSequence.pasteEnd)
    _ = decoder.flush()
    #expect(decoder.patience == nil)
    #expect(decoder.feed([0x38]) == [.key(.character("8"))])
  }
}
