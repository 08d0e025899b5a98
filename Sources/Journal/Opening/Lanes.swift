internal import Glibc

/// Does jobs on several threads at once, and takes their results in order while later jobs are still being done.
enum Lanes {
  /// As many lanes as help: more than four would wait for memory.
  static let count = max(1, min(4, sysconf(Int32(_SC_NPROCESSORS_ONLN))))

  /// Calls `take` with each job's result in their order, on the calling thread, until it answers false.
  ///
  /// The calling thread is one of the lanes: where a result isn't there yet, it does a job instead of waiting.
  static func run<Result>(_ jobs: [() -> Result], take: (Result) -> Bool) {
    let work = Work(jobs)
    var threads: [pthread_t] = []
    for _ in 1..<max(1, min(count, jobs.count)) {
      var thread = pthread_t()
      let refusal = pthread_create(&thread, nil, { runLane($0) }, Unmanaged.passUnretained(work).toOpaque())
      // A system that gives no more threads gets its answer on those it gave.
      if refusal == 0 { threads.append(thread) }
    }
    for job in jobs.indices where !take(work.result(of: job)) { break }
    work.stop()
    for thread in threads { pthread_join(thread, nil) }
  }
}

private class AnyWork {
  func run() {}
}

/// The jobs that nobody has begun, and the results that nobody has taken.
private final class Work<Result>: AnyWork {
  private let jobs: [() -> Result]
  private var results: [Result?]
  private var next = 0
  private let gate = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let news = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  init(_ jobs: [() -> Result]) {
    self.jobs = jobs
    results = Array(repeating: nil, count: jobs.count)
    pthread_mutex_init(gate, nil)
    pthread_cond_init(news, nil)
  }

  deinit {
    pthread_cond_destroy(news)
    pthread_mutex_destroy(gate)
    news.deallocate()
    gate.deallocate()
  }

  override func run() {
    while doOne() {}
  }

  /// Nobody begins another job.
  func stop() {
    alone { next = jobs.count }
  }

  /// The result of a job; each is asked for once.
  func result(of job: Int) -> Result {
    while true {
      if let result = alone({ results[job].take() }) { return result }
      if !doOne() { wait(for: job) }
    }
  }

  /// Does the next job; false if all are begun.
  private func doOne() -> Bool {
    let mine = alone {
      defer { next = min(next + 1, jobs.count) }
      return next
    }
    guard mine < jobs.count else { return false }
    let result = jobs[mine]()
    alone {
      results[mine] = result
      pthread_cond_signal(news)
    }
    return true
  }

  private func wait(for job: Int) {
    alone {
      while results[job] == nil { pthread_cond_wait(news, gate) }
    }
  }

  private func alone<Value>(_ body: () -> Value) -> Value {
    pthread_mutex_lock(gate)
    defer { pthread_mutex_unlock(gate) }
    return body()
  }
}

private func runLane(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  if let pointer { Unmanaged<AnyWork>.fromOpaque(pointer).takeUnretainedValue().run() }
  return nil
}
