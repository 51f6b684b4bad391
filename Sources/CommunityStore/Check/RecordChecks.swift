import CommunityModel
import FoundationEssentials

/// Checks that are worth the time only when somebody asks for them.
enum RecordChecks {
  /// Records that are readable but hold a nested field of the wrong type, such as `wants` or `consent`.
  static func details<Value: Decodable>(_ files: [StoreFolder.DataFile], _ type: Value.Type) -> [StoreProblem] {
    var problems: [StoreProblem] = []
    let reader = ObjectReader([.init(name: "id"), .init(name: "name"), .init(name: "title"), .init(name: "role")])
    for file in files {
      var lines = LineCounter()
      RecordStream(file: file.file, shape: file.shape, range: 0..<file.status.size).forEach { record in
        // What the scan reports already is not told twice.
        guard reader.read(record) == nil, reader[0].isString, reader[1].isString || reader[2].isString else { return }
        if reader[3].isString, Role(name: reader[3].text) == nil { return }
        do {
          _ = try JSONDecoder().decode(type, from: Data(record.bytes))
        } catch {
          guard let error = error as? DecodingError, !isTold(error) else { return }
          problems.append(
            StoreProblem(
              severity: .doubtful, file: file.name, line: lines.line(of: record.offset, in: file.file),
              message: StoreFolder.sentence(error)))
        }
      }
    }
    return problems
  }

  /// What was passed over of a community's settings for signals.
  static func signals(of profile: CommunityProfile) -> [StoreProblem] {
    (profile.signals?.problems ?? []).map { problem in
      StoreProblem(
        severity: .doubtful, file: "community.json",
        field: problem.field.isEmpty ? "signals" : "signals.\(problem.field)", message: problem.message)
    }
  }

  /// Fields that the scan looks at itself.
  private static func isTold(_ error: DecodingError) -> Bool {
    let path: [any CodingKey]
    switch error {
    case .keyNotFound(let key, let context): path = context.codingPath + [key]
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
      path = context.codingPath
    @unknown default: return false
    }
    let scanned: Set<String> = [
      "id", "name", "title", "role", "acuity", "segments", "joinedAt", "leftAt", "deceased", "manager", "dischargedAt",
      "channel",
      "startedBy", "startedAt", "closedAt", "tags",
    ]
    return path.first.map { scanned.contains($0.stringValue) } ?? true
  }

  /// Messages that stand before an older one, or in the file of another month.
  static func order(_ loader: Loader) -> [StoreProblem] {
    var problems = ScanProblems(limit: .max)
    var last: (file: Int, time: Int64) = (-1, .min)
    for case let segment? in loader.assembly.segments {
      let name = loader.folder.messages[segment.file].name
      let month = name.dropFirst("messages/".count).prefix(7)
      let namesAMonth = month.count == 7 && month.allSatisfy { $0.isNumber || $0 == "-" }
      for local in 0..<segment.count {
        let time = Timestamp(milliseconds: segment.columns.sentAt[local])
        let offset = segment.base + Int64(segment.columns.offsets[local])
        if segment.file == last.file, time.milliseconds < last.time {
          problems.add(
            .doubtful, file: segment.file, offset: offset, field: "sentAt",
            "\(time) is earlier than the line before it; a file is kept in time order")
        }
        if namesAMonth, time.description.prefix(7) != month {
          problems.add(
            .doubtful, file: segment.file, offset: offset, field: "sentAt",
            "\(time) belongs into messages/\(time.description.prefix(7)).jsonl")
        }
        last = (segment.file, time.milliseconds)
      }
    }
    return problems.located(in: loader.folder.messages)
  }
}
