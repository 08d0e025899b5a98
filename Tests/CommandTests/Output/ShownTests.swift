import Testing

@testable import caipan

@Suite struct ShownTests {
  @Test("what could move the cursor or turn the writing is shown as U+FFFD, everything else as it is")
  func shown() {
    #expect("王晓燕 阿依古丽·买买提 𠮷田 é".shown == "王晓燕 阿依古丽·买买提 𠮷田 é")
    #expect("\u{1B}[2Ja\nb\u{9B}c\u{7F}".shown == "\u{FFFD}[2Ja\u{FFFD}b\u{FFFD}c\u{FFFD}")
    #expect("1\u{202E}2\u{2028}3".shown == "1\u{FFFD}2\u{FFFD}3")
  }
}
