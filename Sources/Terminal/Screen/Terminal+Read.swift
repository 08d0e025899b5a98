internal import CTerminal
internal import Glibc

extension Terminal {
  /// Waits for input and takes all there is, so that a burst of keys is answered with one paint.
  ///
  /// - Parameter timeoutMilliseconds: the longest wait; nil for as long as it takes.
  /// - Returns: keys, pastes and mouse in the order they were made, then a new size, a wake, and an end, each at most
  ///   once; empty when the time is over, or when what came means nothing here (an unknown key).
  public mutating func read(timeoutMilliseconds: Int?) -> [Input] {
    var inputs: [Input] = []
    var found = Found()
    var milliseconds = decoder.patience ?? timeoutMilliseconds ?? -1
    // A terminal that never falls silent has its keys answered all the same, after a mebibyte.
    for _ in 0..<16 {
      let events = caipan_wait(Int32(clamping: milliseconds))
      let isFinal = found.add(events)
      if events.continued != 0 {
        setTerminal()
        repaint()
      }
      if events.input != 0 {
        found.isGone = !take(into: &inputs)
      } else if decoder.patience != nil, !isFinal {
        inputs += decoder.flush()
      }
      if isFinal || found.isGone || events.input == 0 { break }
      milliseconds = decoder.patience ?? 0
    }
    return inputs + told(found)
  }

  /// Reads once and decodes; false when the terminal is gone.
  private mutating func take(into inputs: inout [Input]) -> Bool {
    let block = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
      count = max(0, Glibc.read(STDIN_FILENO, buffer.baseAddress, buffer.count))
    }
    inputs += decoder.feed(block)
    return !block.isEmpty
  }

  /// What came beside the keys, as inputs.
  private mutating func told(_ found: Found) -> [Input] {
    var inputs: [Input] = []
    if found.isResized, let size = takeSize() {
      inputs.append(.resize(size))
    } else if found.isContinued {
      inputs.append(.resize(size))  // the same, so that the loop paints again
    }
    if found.isWoken { inputs.append(.woken) }
    if let signal = found.signal ?? (found.isGone ? SIGHUP : nil) { inputs.append(.ended(signal: Int(signal))) }
    return inputs
  }
}

/// What has been found beside keys while input was taken.
private struct Found {
  var isResized = false
  var isContinued = false
  var isWoken = false
  var isGone = false
  var signal: Int32?

  /// Adds events; true when they are a reason to stop taking keys.
  mutating func add(_ events: caipan_events) -> Bool {
    if events.resized != 0 || events.continued != 0 { isResized = true }
    if events.continued != 0 { isContinued = true }
    if events.woken != 0 { isWoken = true }
    if events.ended != 0 { signal = events.ended }
    if events.gone != 0, events.input == 0 { isGone = true }
    return isResized || isWoken || isGone || signal != nil
  }
}
