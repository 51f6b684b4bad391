import CommunityModel
import FoundationEssentials

/// `community.json`.
public enum StoreProfile {
  /// Reads the profile of the store at a path; says what is missing when there is none.
  public static func read(_ path: String) throws(StoreError) -> CommunityProfile {
    guard let status = PosixFile.status(path) else {
      throw StoreError(.notAFolder, "There is no folder “\(path)”. Try `rounds demo`, or `rounds import`.")
    }
    guard status.isFolder else {
      throw StoreError(.notAFolder, "“\(path)” is a file, and a store is a folder. Give the folder that holds it.")
    }
    let name = path + "/community.json"
    guard let found = PosixFile.status(name) else {
      throw StoreError(
        .notAStore,
        "“\(path)” holds no community.json, so it is not a store. "
          + "Make one with `rounds import`, `rounds generate` or by hand: {\"format\":\"rounds\",\"version\":1,\"name\":\"…\"}"
      )
    }
    guard found.isFile else { throw StoreError(.notAStore, "\(name) is not a plain file, so this is not a store.") }
    let file = try PosixFile(name)
    let bytes = file.bytes(0..<min(file.status()?.size ?? 0, 16 << 20))
    let data = Data(bytes)
    struct Version: Decodable {
      var format: String?
      var version: Int?
    }
    let version: Version
    do {
      version = try JSONDecoder().decode(Version.self, from: data)
    } catch {
      throw StoreError(.notAStore, "\(name) cannot be understood: \(StoreFolder.sentence(error)).")
    }
    guard version.format == "rounds" else {
      throw StoreError(.notAStore, "\(name): format: it should say \"rounds\", so this is not a Rounds store.")
    }
    guard let number = version.version, number >= 1 else {
      throw StoreError(.notAStore, "\(name): version: it should be 1.")
    }
    guard number == 1 else {
      throw StoreError(
        .tooNew, "\(name): version: the store is of version \(number), this program reads version 1. Update Rounds.")
    }
    do {
      return try JSONDecoder().decode(CommunityProfile.self, from: data)
    } catch {
      throw StoreError(.notAStore, "\(name): \(StoreFolder.sentence(error)).")
    }
  }
}
