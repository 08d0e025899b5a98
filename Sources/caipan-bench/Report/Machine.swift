internal import Glibc

/// The machine a table was made on: figures mean nothing without it.
struct Machine {
  let text: String

  init(directory: String) {
    var system = utsname()
    _ = uname(&system)
    let release = withUnsafeBytes(of: &system.release) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    let processors = sysconf(Int32(_SC_NPROCESSORS_ONLN))
    text = "Linux \(release) · \(processors) × \(Self.processor) · \(Self.fileSystem(of: directory))"
  }

  private static var processor: String {
    let lines = readAll("/proc/cpuinfo").split(separator: "\n")
    let model = lines.first { $0.hasPrefix("model name") }?.split(separator: ":", maxSplits: 1).last
    return model.map { String($0.drop { $0 == " " }) } ?? "unknown processor"
  }

  /// The type of the file system a folder lies on: of the mount with its device number.
  private static func fileSystem(of directory: String) -> String {
    var status = stat()
    guard stat(directory, &status) == 0 else { return "unknown file system" }
    // Linux's own numbers: twelve bits of the major one, twenty of the minor, interleaved as in <sys/sysmacros.h>.
    let device = status.st_dev
    let major = device >> 8 & 0xFFF
    let minor = device & 0xFF | device >> 12 & 0xFFF00
    for line in readAll("/proc/self/mountinfo").split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count > 4, words[2] == "\(major):\(minor)", let dash = words.firstIndex(of: "-") else { continue }
      return dash + 1 < words.count ? String(words[dash + 1]) : "unknown file system"
    }
    return "unknown file system"
  }
}
