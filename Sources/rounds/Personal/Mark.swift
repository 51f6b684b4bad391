import CommunityModel
import FoundationEssentials

/// A line of the reading marks.
struct Mark: Decodable {
  var baseline: Timestamp?
  var conversation: String?
  var readUpTo: Timestamp?

  init?(line: [UInt8]) {
    guard let mark = try? JSONDecoder().decode(Mark.self, from: Data(line)) else { return nil }
    self = mark
  }
}
