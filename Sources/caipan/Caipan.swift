/// The command `caipan`.
@main
enum Caipan {
  static func main() {
    print("caipan")
  }
}
