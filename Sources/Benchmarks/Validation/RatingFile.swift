import Glibc
import TrustMetrics

/// A compressed file of ratings, `source,target,rating,time` a line without a heading, as SNAP publishes them: time in
/// seconds since 1970, ratings −10…10, of which only the sign is used.
struct RatingFile {
  let path: String

  /// All ratings in the order of the file; one of 0 says nothing and is left out.
  func ratings() throws -> [RatingPrediction.Rating] {
    let text = try unzipped()
    return try text.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: ",")
      guard fields.count == 4, let source = UInt32(fields[0]), let target = UInt32(fields[1]),
        let rating = Int(fields[2]), let time = Double(fields[3]), time.magnitude < 1e12
      else { throw ValidationFailure("\(path): “\(line)” is not source,target,rating,time") }
      return rating == 0
        ? nil
        : RatingPrediction.Rating(
          source: source, target: target, isPositive: rating > 0, time: Int64(time.rounded(.down)) * 1000)
    }
  }

  /// What `gzip -dc` makes of the file.
  private func unzipped() throws -> String {
    guard access(path, R_OK) == 0 else { throw ValidationFailure("\(path) cannot be read") }
    // In quotes for the shell, which ends them at a quote only.
    let quoted = "'" + path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#) + "'"
    guard let pipe = popen("gzip -dc < \(quoted)", "r") else { throw ValidationFailure("gzip could not be started") }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 65_536)
    while true {
      let got = fread(&block, 1, block.count, pipe)
      if got == 0 { break }
      bytes += block[..<got]
    }
    guard pclose(pipe) == 0 else { throw ValidationFailure("gzip could not read \(path)") }
    return String(decoding: bytes, as: UTF8.self)
  }
}
