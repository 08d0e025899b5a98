extension Day {
  /// The age in whole years, on a day, of somebody born on this one; the birthday itself counts.
  ///
  /// Whoever was born on 29 February is a year older on 1 March where the year has no such day: our convention.
  func age(on day: Day) -> Int {
    let hadBirthday = (day.month, day.day) >= (month, self.day)
    return day.year - year - (hadBirthday ? 0 : 1)
  }
}
