// The standard library's own normaliser (the one behind `==` of strings) is not public in Swift 6.3; Foundation reaches
// it by the same door. The alternative, a table of our own, would go stale with every Unicode version.
@_spi(_Unicode) import Swift

extension String {
  /// The string in Unicode normalisation form C.
  var normalised: String {
    if unicodeScalars.allSatisfy({ isPlainlyNormal($0.value) }) { return self }
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: _nfc)
    return String(scalars)
  }

  /// Whether the string is in normalisation form C, scalar by scalar (`==` would call é and e + ◌́ the same).
  var isNormalised: Bool {
    unicodeScalars.elementsEqual(_nfc)
  }
}

/// Whether a scalar is a starter that never takes part in a composition, so that a string of such scalars is in form C.
///
/// A quick path only: it knows Latin-1, what is common in Chinese text, and nothing it isn't sure of.
@inline(__always)
func isPlainlyNormal(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0..<0x300, 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x3000...0x3029, 0xFF01...0xFF60, 0x2010...0x2027: true
  case 0x20000...0x2EBE0, 0x30000...0x323AF: true
  case _: false
  }
}
