import Testing

@testable import caipan

@Suite("How long nobody has touched a key")
struct IdleWatchTests {
  /// At which of some moments, in seconds, the desk is to be locked.
  private func locked(_ watch: IdleWatch, at seconds: [Int]) -> [Int] {
    var watch = watch
    return seconds.filter { watch.isDue(at: $0 * 1000) }
  }

  @Test("It is said once, after the last key")
  func due() {
    var watch = IdleWatch(minutes: 5, at: 1_000)
    #expect(locked(watch, at: [1, 300, 301, 302, 900]) == [301])
    #expect(watch.left(at: 300_999) == 1)
    watch.touched(at: 300_999)
    #expect(locked(watch, at: [301, 600, 601, 602]) == [601])
    // The machine slept for a day.
    #expect(locked(watch, at: [86_400]) == [86_400])
  }

  @Test("The next key starts it again")
  func again() {
    var watch = IdleWatch(minutes: 1, at: 0)
    let first = watch.isDue(at: 60_000)
    #expect(first && watch.left(at: 60_000) == nil)
    watch.touched(at: 70_000)
    #expect(watch.left(at: 70_000) == 60_000)
  }

  @Test("Nought minutes never lock")
  func never() {
    let watch = IdleWatch(minutes: 0, at: 0)
    #expect(locked(watch, at: [1, 1_000_000]) == [])
    #expect(watch.left(at: .max) == nil)
  }
}
