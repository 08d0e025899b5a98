internal import Glibc

/// Runs the same work on several threads at once and waits for all of it.
enum Lanes {
  /// As many lanes as help: more than four would wait for memory.
  static let count = max(1, min(4, sysconf(Int32(_SC_NPROCESSORS_ONLN))))

  /// The results of all the jobs, in their order; the first job runs on the calling thread.
  static func run<Result>(_ jobs: [() -> Result]) -> [Result] {
    let lanes = jobs.map { Lane($0) }
    var threads: [pthread_t] = []
    for lane in lanes.dropFirst() {
      var thread = pthread_t()
      let pointer = Unmanaged.passUnretained(lane).toOpaque()
      let refusal = pthread_create(&thread, nil, { runLane($0) }, pointer)
      // A system that gives no more threads gets its answer on this one.
      if refusal == 0 { threads.append(thread) } else { lane.run() }
    }
    lanes.first?.run()
    for thread in threads { pthread_join(thread, nil) }
    return lanes.compactMap(\.result)
  }
}

private class AnyLane {
  func run() {}
}

private final class Lane<Result>: AnyLane {
  private let work: () -> Result
  private(set) var result: Result?

  init(_ work: @escaping () -> Result) {
    self.work = work
  }

  override func run() {
    result = work()
  }
}

private func runLane(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  if let pointer { Unmanaged<AnyLane>.fromOpaque(pointer).takeUnretainedValue().run() }
  return nil
}
