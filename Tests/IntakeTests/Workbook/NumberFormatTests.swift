import Testing

@testable import Intake

@Suite("Formats of numbers") struct NumberFormatTests {
  @Test(
    "a code says whether a number is a day, a time, a share, or shown with its zeros",
    arguments: [
      ("General", NumberFormat.general), ("@", .general), ("0", .general), ("0.00", .general), ("#,##0.00", .general),
      ("0.00E+00", .general), ("0\"分\"", .general), ("[Red]0.00;[Blue]-0.00", .general), ("# ?/?", .general),
      ("[$¥-804]#,##0.00", .general), ("\"day\"0", .padded(prefix: "day", width: 1, suffix: "")),
      ("0%", .percent), ("0.00%", .percent),
      ("0000", .padded(prefix: "", width: 4, suffix: "")), ("000;-000", .padded(prefix: "", width: 3, suffix: "")),
      ("\"A\"000", .padded(prefix: "A", width: 3, suffix: "")),
      ("\\A00\"号\"", .padded(prefix: "A", width: 2, suffix: "号")),
      ("yyyy-mm-dd", .day), ("yyyy\"年\"m\"月\"d\"日\"", .day), ("[$-804]yyyy\"年\"m\"月\"d\"日\";@", .day), ("m/d/yy", .day),
      ("m\"月\"d\"日\"", .day), ("[$-804]aaaa;@", .day), ("dddd", .day), ("d-mmm-yy", .day), ("yyyy", .day),
      ("yyyy\"年\"m\"月\"", .month), ("mmm-yy", .month), ("yyyy/mm", .month), ("e\"年\"m\"月\"", .month),
      ("yyyy-mm-dd hh:mm", .moment), ("m/d/yy h:mm AM/PM", .moment), ("yyyy\\-mm\\-dd\\ hh:mm:ss", .moment),
      ("h:mm", .time), ("mm:ss.0", .time), ("上午/下午h\"时\"mm\"分\"", .time), ("h:mm AM/PM", .time),
      ("[h]:mm:ss", .duration), ("[mm]:ss", .duration),
      ("", .general), ("\"", .general), ("[", .general), ("\\", .general), (";", .general),
    ])
  func codes(code: String, format: NumberFormat) {
    #expect(NumberFormat(code: code) == format)
  }

  @Test(
    "numbers of formats that every program knows",
    arguments: [
      (0, NumberFormat.general), (2, .general), (9, .percent), (10, .percent), (14, .day), (17, .month), (20, .time),
      (22, .moment), (31, .day), (32, .time), (46, .duration), (49, .general), (57, .month), (58, .day), (-1, .general),
      (Int.max, .general),
    ])
  func known(number: Int, format: NumberFormat) {
    #expect(NumberFormat(known: number) == format)
  }

  @Test(
    "a number is the text that its cell shows of it",
    arguments: [
      ("0.3", NumberFormat.percent, "30%"), ("0.29999999999999999", .percent, "30%"), ("0.855", .percent, "85.5%"),
      ("7", .padded(prefix: "", width: 4, suffix: ""), "0007"),
      ("12345", .padded(prefix: "", width: 4, suffix: ""), "12345"),
      ("7", .padded(prefix: "A", width: 3, suffix: "号"), "A007号"),
      ("7.5", .padded(prefix: "A", width: 3, suffix: ""), "7.5"),
      ("-7", .padded(prefix: "", width: 4, suffix: ""), "-7"), ("0", .padded(prefix: "", width: 3, suffix: ""), "000"),
      ("36925", .day, "2001-02-03"), ("36925.4", .day, "2001-02-03"), ("36923", .month, "2001-02"),
      ("36925.4", .moment, "2001-02-03 09:36:00"), ("0.4", .time, "09:36:00"), ("1.5", .duration, "36:00:00"),
      ("-3", .day, "-3"), ("99999999", .day, "99999999"), ("87.256", .general, "87.256"), ("abc", .general, "abc"),
    ])
  func shown(stored: String, format: NumberFormat, text: String) {
    #expect(NumberCell(stored, format, since: .from1900).text == text)
  }

  @Test("only a number shown as one may have lost its zeros")
  func traits() {
    let padded = NumberFormat.padded(prefix: "", width: 4, suffix: "")
    #expect(NumberCell("7", .general, since: .from1900).trait == .number)
    #expect(NumberCell("7", padded, since: .from1900).trait == nil)
    #expect(NumberCell("7.5", padded, since: .from1900).trait == .number)
    #expect(NumberCell("92.300000000000011", .general, since: .from1900).trait == .tail("92.300000000000011"))
    #expect(NumberCell("36925", .day, since: .from1900).trait == .date)
  }
}
