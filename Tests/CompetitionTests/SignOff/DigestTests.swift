import Testing

@testable import Competition

@Suite struct DigestTests {
  /// FIPS 180-4's examples, and a text whose bytes Python's hashlib took.
  @Test(
    "SHA-256 in lower-case hex",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func knownAnswers(text: String, digest: String) {
    #expect(sha256(Array(text.utf8)) == digest)
  }

  @Test(
    "hex is read in one spelling and one length", arguments: ["", "0", "00ff0", "00FF", "00fg", "0x0f", "00ffff", "００"])
  func hexRefused(text: String) {
    #expect(bytes(hex: text, count: 2) == nil)
    #expect(bytes(hex: "00ff", count: 2) == [0, 255])
    #expect(hex([0, 255, 16]) == "00ff10")
  }
}
