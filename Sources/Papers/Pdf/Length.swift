/// A length on paper: 1024ths of a point, as pango counts, so that what is measured and what is laid out are the same
/// whole numbers.
typealias Length = Int

/// Points as a length.
func pt(_ points: Double) -> Length { Length(points * 1024) }
