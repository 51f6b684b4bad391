import CommunityModel

/// A stretch of a message file that becomes one segment: small enough for its rows to be numbered in 18 bits and for
/// two threads to share the work evenly.
struct Piece: Sendable, Equatable {
  /// Index of the file among the store's message files.
  let file: Int
  let range: Range<Int64>

  static let size: Int64 = 16 << 20
  /// What is read before the first screen.
  static let tail: Int64 = 256 << 10

  /// Cuts files, oldest first, into pieces in the order of their bytes. The newest `tail` bytes are pieces of their own,
  /// so that the first screen and everything after it number the newest messages alike.
  static func cut(_ files: [StoreFolder.DataFile]) -> (pieces: [Piece], tailStart: Int) {
    var cuts: [[Int64]] = files.map { file in
      switch file.shape {
      case .lines: Array(stride(from: Int64(0), to: file.status.size, by: Int(size)))
      case .array: arrayCuts(file)
      }
    }
    // Where the tail begins: whole newer files, then a cut inside a file of lines.
    var wanted = tail
    var tailFile = files.count
    var tailOffset: Int64 = 0
    while wanted > 0, tailFile > 0 {
      tailFile -= 1
      let size = files[tailFile].status.size
      tailOffset = 0
      if size > wanted, files[tailFile].shape == .lines {
        tailOffset = size - wanted
        if !cuts[tailFile].contains(tailOffset) {
          cuts[tailFile].append(tailOffset)
          cuts[tailFile].sort()
        }
      }
      wanted -= size
    }
    var pieces: [Piece] = []
    var tailStart: Int?
    for (number, file) in files.enumerated() {
      for (index, start) in cuts[number].enumerated() {
        let end = index + 1 < cuts[number].count ? cuts[number][index + 1] : file.status.size
        if start >= end { continue }
        if tailStart == nil, number > tailFile || (number == tailFile && start >= tailOffset) {
          tailStart = pieces.count
        }
        pieces.append(Piece(file: number, range: start..<end))
      }
    }
    return (pieces, tailStart ?? pieces.count)
  }

  /// Places between the elements of an array file, about `size` apart.
  private static func arrayCuts(_ file: StoreFolder.DataFile) -> [Int64] {
    var cuts: [Int64] = [0]
    guard file.status.size > size else { return file.status.size > 0 ? cuts : [] }
    RecordStream(file: file.file, shape: .array, range: 0..<file.status.size).forEach { record in
      if record.offset - (cuts.last ?? 0) >= size { cuts.append(record.offset) }
    }
    return cuts
  }
}
