/// The table that is printed and copied into the README.
struct ResultTable {
  private var rows: [(what: String, must: String, aim: String, measured: String)] = []

  mutating func add(_ what: String, must: String = "", aim: String = "", _ measured: String) {
    rows.append((what, must, aim, measured))
    // A line at once: the whole takes a minute, and a person wants to see that it moves.
    print("\(what): \(measured)")
  }

  var markdown: String {
    (["", "| what | must | aim | measured |", "| --- | --- | --- | --- |"]
      + rows.map { "| \($0.what) | \($0.must) | \($0.aim) | \($0.measured) |" }).joined(separator: "\n")
  }
}
