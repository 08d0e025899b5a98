internal import Glibc

/// The process's environment.
enum Environment {
  /// A variable's value; `nil` where it is not set or empty.
  static func value(_ name: String) -> String? {
    guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { return nil }
    return value
  }
}
