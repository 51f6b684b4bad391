/// Names for the people of Harbor, by the languages that are spoken there. Given and family names are drawn apart, so
/// nobody is anybody.
struct NameFamily: Sendable {
  var language: String
  var women: [String]
  var men: [String]
  var families: [String]
  /// Parts in the order family, given, without a space: 王秀英.
  var isFamilyFirst = false
  var share: Double

  static let all: [NameFamily] = [
    NameFamily(
      language: "English",
      women: [
        "Dorothy", "Maggie", "Bev", "Ruth", "Joanne", "Shonda", "Carol", "Tess", "Latoya", "Peg", "Nell", "Imogen",
        "Gwen",
        "Marcy", "Heather", "Bridget",
      ],
      men: [
        "Walt", "Dennis", "Curtis", "Gil", "Ray", "Marcus", "Otis", "Hank", "Terrence", "Lloyd", "Ned", "Clyde", "Wes",
        "Darnell", "Rory", "Amos",
      ],
      families: [
        "Pruitt", "Hollis", "Brackett", "Marlowe", "Tibbs", "Fenwick", "Garrity", "Oakes", "Whitlow", "Sayers",
        "Penhale",
        "Dray", "Ambrose", "Coffin", "Larkin", "Stubbs", "Weems", "Quill",
      ], share: 0.4),
    NameFamily(
      language: "Spanish",
      women: [
        "Lupe", "Marisol", "Yolanda", "Inés", "Graciela", "Xiomara", "Rosalía", "Belén", "Concha", "Nayeli", "Itzel",
        "Pilar",
      ],
      men: [
        "Ramón", "Chucho", "Efraín", "Joaquín", "Ángel", "Nicolás", "Wilfredo", "Óscar", "Hernán", "Tomás", "Rubén",
      ],
      families: [
        "Peña", "Ibáñez", "Quiñones", "Castañeda", "Rivas", "Zúñiga", "Del Toro", "Arriaga", "Montaño", "Feliciano",
        "Cordero",
        "Güemes", "Maldonado",
      ], share: 0.22),
    NameFamily(
      language: "English",
      women: ["Ngozi", "Adaeze", "Abena", "Folake", "Wanjiru", "Zanele"],
      men: ["Chidi", "Kwame", "Tunde", "Baraka", "Sipho", "Ifeanyi"],
      families: ["Okonjo", "Adeyinka", "Mensa", "Wekesa", "Balogun", "Nwosu", "Dlomo", "Asare"], share: 0.09),
    NameFamily(
      language: "English",
      women: ["Priya", "Lakshmi", "Farida", "Anjali", "Shirin"], men: ["Arun", "Imran", "Suresh", "Kabir", "Javed"],
      families: ["Nandakumar", "Sethi", "Rahimi", "Bhatt", "Qureshi", "Iyer"], share: 0.08),
    NameFamily(
      language: "English",
      women: ["Thuỳ", "Hồng", "Mai", "Liwayway", "Rosario"], men: ["Dũng", "Minh", "Quốc", "Bayani", "Jun"],
      families: ["Trần", "Đặng", "Phan", "Lượng", "Dimaguiba", "Macaraeg"], share: 0.06),
    NameFamily(
      language: "Polish",
      women: ["Zofia", "Małgorzata", "Agnieszka", "Bożena"], men: ["Paweł", "Zbigniew", "Łukasz"],
      families: ["Wójcicka", "Brzozowski", "Śliwa", "Wrzesień", "Jabłonka"], share: 0.05),
    NameFamily(
      language: "Chinese", women: ["秀兰", "美玲", "晓燕"], men: ["建国", "志强"], families: ["陈", "李", "赵", "黃"],
      isFamilyFirst: true, share: 0.03),
    NameFamily(
      language: "Arabic", women: ["ليلى", "نور", "سلمى"], men: ["يوسف", "خالد"], families: ["حداد", "منصور", "النجار"],
      share: 0.03),
    NameFamily(
      language: "English", women: ["Eleni", "Ljiljana", "Siobhán", "Aoife", "Léonie", "Françoise", "Birgitta"],
      men: ["Stavros", "Dragan", "Seán", "Étienne", "Jürgen", "Åke", "Søren"],
      families: ["Papadakis", "Kovačić", "Ó Briain", "Lefèvre-Roy", "Møller", "Grünwald", "Nyström"], share: 0.04),
  ]
}
