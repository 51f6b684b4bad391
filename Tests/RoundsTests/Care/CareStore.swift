import Foundation

/// A store with a team, for tests of what the team does.
enum CareStore {
  /// Two nurses and a clinician on the team; two patients called alike, one who may not be called anything.
  static func make(_ path: String) throws -> HandMadeStore {
    let store = try HandMadeStore(path)
    try store.write(
      """
      {"format":"rounds","version":1,"name":"Harbor","timeZone":"America/New_York","dailyTouches":5,
       "emergency":"Call 112.",
       "team":[{"id":"amy","name":"Amy Ross","role":"nurse"},{"id":"tom","name":"Tom Kerr","role":"nurse"},
               {"id":"lee","name":"Dr. Lee","role":"clinician"},{"id":"sam","name":"Sam Office","role":"staff"}]}
      """, to: "community.json")
    try store.append(
      ["id": "ana", "name": "Ana Ruiz", "role": "patient", "acuity": 2, "wants": ["channel": "phone"]],
      to: "members.jsonl")
    try store.member("ben", name: "Ben Ode")
    try store.member("jo1", name: "Jo Twin")
    try store.member("jo2", name: "Jo Twin")
    try store.member("bad", name: "Bad \u{1B}[31mName")
    try store.conversation("c1", title: "Sugar")
    let now = Date().addingTimeInterval(-3600).formatted(.iso8601)
    try store.message("q1", in: "c1", by: "ana", at: now, "Sugar has been high, should I eat?")
    return store
  }

  /// An instant that many seconds from now, as a message or a line has it.
  static func time(in seconds: Double) -> String { Date().addingTimeInterval(seconds).formatted(.iso8601) }
}
