import CommunityModel

/// The people whom the demo tells stories about: the team, the bots, and members who are known by name.
struct HandPicked: Sendable {
  /// What became of them by the end of the story.
  enum Fate: Sendable {
    case here, left, deceased, silent
    /// Joined that many hours before the end.
    case newcomer(Int)
    /// Only the team ever answers them.
    case alone
  }

  var id: String
  var name: String
  var given: String
  var role: Role
  var traits: Set<String> = []
  var isWoman = true
  var acuity: Int?
  var language = "English"
  var weight = 1.0
  var fate = Fate.here

  static let team: [HandPicked] = [
    HandPicked(id: "amy", name: "Amy Lindahl", given: "Amy", role: .nurse, weight: 9),
    HandPicked(id: "joseph", name: "Joseph Adebayo-Finch", given: "Joseph", role: .nurse, isWoman: false, weight: 6),
    HandPicked(id: "rosa", name: "Rosa Villaseñor", given: "Rosa", role: .nurse, traits: ["es"], weight: 6),
    HandPicked(id: "kath", name: "Kath Moynihan", given: "Kath", role: .nurse, weight: 3),
    HandPicked(id: "drpatel", name: "Dr. Nisha Pateel", given: "Dr. Pateel", role: .clinician, weight: 4),
    HandPicked(
      id: "drstone", name: "Dr. Edmund Starkweather", given: "Dr. Starkweather", role: .clinician, isWoman: false,
      weight: 2),
    HandPicked(id: "lena", name: "Lena Fairbrother", given: "Lena", role: .clinician, traits: ["lena"], weight: 3),
    HandPicked(id: "marcus", name: "Marcus Tidewell", given: "Marcus", role: .staff, isWoman: false, weight: 7),
    HandPicked(id: "ines", name: "Inês Caldeira", given: "Inês", role: .staff, traits: ["es"], weight: 4),
    HandPicked(id: "devon", name: "Devon Achterberg", given: "Devon", role: .staff, isWoman: false, weight: 2),
    HandPicked(id: "bell", name: "Harbor Bell", given: "Harbor Bell", role: .bot, weight: 0),
    HandPicked(id: "librarian", name: "Library Bot", given: "Library Bot", role: .bot, weight: 0),
  ]

  static let members: [HandPicked] = [
    HandPicked(
      id: "m001", name: "Ana Ruiz", given: "Ana", role: .patient, traits: ["t2", "es"], acuity: 2, language: "Spanish",
      weight: 2),
    HandPicked(
      id: "m002", name: "Tom Kerr", given: "Tom", role: .patient, traits: ["t1"], isWoman: false, acuity: 3, weight: 5),
    HandPicked(
      id: "m003", name: "Mei Lin", given: "Mei", role: .patient, traits: ["t2"], acuity: 2, weight: 3, fate: .alone),
    HandPicked(
      id: "m004", name: "J. Okafor", given: "J.", role: .patient, traits: ["t2"], isWoman: false, acuity: 3, weight: 6,
      fate: .silent),
    HandPicked(
      id: "m005", name: "王秀英", given: "王秀英", role: .patient, traits: ["t2", "elder", "zh"], acuity: 3,
      language: "Chinese", weight: 5),
    HandPicked(
      id: "m006", name: "田中さくら", given: "さくら", role: .peer, traits: ["t1", "night", "ja"], acuity: 4, weight: 7),
    HandPicked(
      id: "m007", name: "מרים לוי", given: "מרים", role: .patient, traits: ["t1", "he"], acuity: 3, weight: 6),
    HandPicked(
      id: "m008", name: "فاطمة الزهراء", given: "فاطمة", role: .patient, traits: ["t2", "fasting", "ar", "fatima"],
      acuity: 3,
      language: "Arabic", weight: 6),
    HandPicked(
      id: "m009", name: "Walter Ames", given: "Walter", role: .peer, traits: ["t2", "elder"], isWoman: false, acuity: 1,
      weight: 22, fate: .deceased),
    HandPicked(
      id: "m010", name: "Bernadette Cho", given: "Bernadette", role: .caregiver, traits: ["partner", "night"],
      weight: 14),
    HandPicked(
      id: "m011", name: "Oyelaran Smith", given: "Oye", role: .peer, traits: ["t1", "runner"], isWoman: false,
      weight: 30),
    HandPicked(
      id: "m012", name: "Gudrun Haas", given: "Gudrun", role: .peer, traits: ["t2", "cook", "elder"], weight: 26),
    HandPicked(
      id: "m013", name: "Consuelo Márquez", given: "Chelo", role: .peer, traits: ["t2", "es", "cook"],
      language: "Spanish", weight: 24),
    HandPicked(
      id: "m014", name: "Pat Dunleavy", given: "Pat", role: .caregiver, traits: ["child", "night"], weight: 16),
    HandPicked(id: "m015", name: "Rhoda Blackwood", given: "Rhoda", role: .caregiver, traits: ["parent"], weight: 15),
    HandPicked(
      id: "m016", name: "Ignacio Solís", given: "Nacho", role: .patient, traits: ["t2", "es"], isWoman: false,
      language: "Spanish", weight: 10),
    HandPicked(
      id: "m017", name: "Kiki Vandermeer", given: "Kiki", role: .patient, traits: ["t1", "teen", "pump"], acuity: 3,
      weight: 9),
    HandPicked(id: "m018", name: "Hadiya Rahimi", given: "Hadiya", role: .peer, traits: ["t2", "fasting"], weight: 10),
    HandPicked(
      id: "m019", name: "Delphine Auclair", given: "Delphine", role: .patient, traits: ["t1", "pregnant", "pump"],
      acuity: 2, weight: 7),
    HandPicked(
      id: "m020", name: "Earl Whitcombe", given: "Earl", role: .patient, traits: ["t2", "elder"], isWoman: false,
      acuity: 1,
      weight: 2, fate: .alone),
    HandPicked(
      id: "m021", name: "Soledad Ibarra", given: "Sole", role: .patient, traits: ["t2", "es"], acuity: 2,
      language: "Spanish", weight: 1.5, fate: .alone),
    HandPicked(
      id: "m022", name: "Vincent Tharp", given: "Vincent", role: .patient, traits: ["t1"], isWoman: false, acuity: 2,
      weight: 2, fate: .alone),
    HandPicked(
      id: "m023", name: "Nadia Petrosyan", given: "Nadia", role: .patient, traits: ["t2"], acuity: 1, weight: 2,
      fate: .alone),
    HandPicked(
      id: "m024", name: "Leon Frayne", given: "Leon", role: .patient, traits: ["t1", "runner"], isWoman: false,
      acuity: 3, weight: 12, fate: .silent),
    HandPicked(
      id: "m025", name: "Candace Boothroyd", given: "Candace", role: .patient, traits: ["t2"], acuity: 2, weight: 10,
      fate: .silent),
    HandPicked(
      id: "m026", name: "Rafael Ojeda", given: "Rafa", role: .caregiver, traits: ["partner", "es"], isWoman: false,
      language: "Spanish", weight: 8, fate: .silent),
    HandPicked(
      id: "m027", name: "Ottoline Reeve", given: "Ottoline", role: .patient, traits: ["t2"], acuity: 3, weight: 6,
      fate: .left),
    HandPicked(
      id: "m028", name: "Desmond Pike", given: "Desmond", role: .patient, traits: ["t1"], isWoman: false, acuity: 4,
      weight: 5, fate: .left),
    HandPicked(
      id: "m029", name: "Faye Sutherlin", given: "Faye", role: .caregiver, traits: ["parent"], weight: 5, fate: .left),
    HandPicked(
      id: "m030", name: "Teodoro Banks", given: "Teo", role: .patient, traits: ["t2", "new"], isWoman: false, acuity: 2,
      fate: .newcomer(31)),
    HandPicked(
      id: "m031", name: "Winnie Abara", given: "Winnie", role: .caregiver, traits: ["parent", "new"], acuity: nil,
      fate: .newcomer(76)),
    HandPicked(
      id: "m032", name: "林志明", given: "林志明", role: .patient, traits: ["t2", "new", "zh"], isWoman: false, acuity: 3,
      language: "Chinese", fate: .newcomer(50)),
    HandPicked(
      id: "m033", name: "Mirela Stoica", given: "Mirela", role: .patient, traits: ["t1", "new"], acuity: 2,
      fate: .newcomer(7)),
    HandPicked(
      id: "m034", name: "Harriet Bloom", given: "Harriet", role: .patient, traits: ["t2"], acuity: 1, weight: 1.5),
    HandPicked(
      id: "m035", name: "Luis Arce", given: "Luis", role: .patient, traits: ["t2", "es"], isWoman: false, acuity: 2,
      language: "Spanish", weight: 3),
    HandPicked(id: "m036", name: "Joy Halloran", given: "Joy", role: .patient, traits: ["t1"], acuity: 2, weight: 2),
  ]
}
