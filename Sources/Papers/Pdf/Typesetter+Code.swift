internal import CTypesetting

extension Typesetter {
  /// A QR code with its caption beside it.
  func code(_ text: String, caption: String) throws(PaperProblem) -> Piece {
    let code = try QRCode(text)
    // A phone reads modules of a third of a millimetre from paper; small codes may be larger.
    let module = min(pt(2), max(pt(1), pt(120) / (code.width + 2 * QRCode.quiet)))
    let side = (code.width + 2 * QRCode.quiet) * module
    let captionLeft = page.side + side + pt(6)
    let lines = press.lines(caption, .note, width: page.bodyWidth - side - pt(6))
    let top = max(0, (side - lines.count * Lettering.note.leading) / 2)
    let captionInk = lines.enumerated().map { number, line in
      Ink.line(line.text, .note, x: captionLeft, top: top + number * Lettering.note.leading)
    }
    let left = page.side + QRCode.quiet * module
    let codeInk = code.runs.map { run in
      Ink.fill(
        grey: 0, x: left + run.first * module, y: (QRCode.quiet + run.row) * module, width: run.count * module,
        height: module)
    }
    return Piece(ink: codeInk + captionInk, height: max(side, lines.count * Lettering.note.leading))
  }
}

/// A QR code, error correction M, which survives a fold and a stamp's edge.
struct QRCode {
  /// The modules of a row, and the rows.
  let width: Int
  private let modules: [UInt8]

  /// The white modules around a code.
  static let quiet = 4
  /// What a paper's code holds at most, in bytes.
  static let capacity = 1200

  /// The code of a text.
  init(_ text: String) throws(PaperProblem) {
    let bytes = Array(text.utf8)
    guard bytes.count <= Self.capacity else { throw .codeTooLong(bytes: bytes.count) }
    var modules = [UInt8](repeating: 0, count: Int(CAIPAN_QR_MODULES))
    var problem = caipan_type_problem()
    width = Int(caipan_qr(bytes, bytes.count, &modules, &problem))
    guard width > 0 else { throw PaperProblem(problem, bytes: bytes.count) }
    self.modules = modules
  }

  /// Dark modules side by side.
  var runs: [(row: Int, first: Int, count: Int)] {
    (0..<width).flatMap { row in
      var runs: [(row: Int, first: Int, count: Int)] = []
      for column in 0..<width where modules[row * width + column] == 1 {
        if let last = runs.last, last.first + last.count == column {
          runs[runs.count - 1].count += 1
        } else {
          runs.append((row, column, 1))
        }
      }
      return runs
    }
  }
}
