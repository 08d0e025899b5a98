// The standard library keeps its normalizer behind this door, and without Foundation there is no other.
@_spi(_Unicode) internal import Swift

extension String {
  /// The same text in Unicode's normalization form C, the one spelling that the journal stores.
  var inNormalFormC: String {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: _nfc)
    return String(scalars)
  }
}
