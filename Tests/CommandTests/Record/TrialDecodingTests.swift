import Testing

@Suite struct TrialDecodingTests {
  @Test("a dry run opens no codes: it would leave no record of who looked")
  func refused() throws {
    let final = try CodedFinal()
    try final.code()
    let answered = try BuiltProgram.run(
      "record", final.path, "--dry-run", input: #"{"op":"decode","witness":"张伟","by":"陈力"}"# + "\n")
    #expect(answered.status == 1)
    #expect(answered.output.contains("notOnTrial") || answered.error.contains("--dry-run"))
    #expect(!answered.output.contains("选手001"))
  }
}
