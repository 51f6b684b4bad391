/// What can stand in a slot. The town, its devices and its shops are invented.
enum SlotWords {
  static let lists: [String: [String]] = [
    "dish": [
      "lentil soup", "chicken and rice", "black beans and eggs", "fish stew", "mac and cheese", "chickpea curry",
      "stuffed peppers", "mushroom omelette", "turkey chili", "cabbage rolls", "okra and tomatoes",
      "cold sesame noodles",
      "baked cod", "clam chowder", "roast squash", "bean tacos", "shepherd's pie", "jollof rice", "pierogi", "ramen",
      "pho", "congee", "dal and roti", "couscous with lamb", "spinach pie", "Sunday gravy", "meatloaf", "plantains",
      "tofu and greens", "egg-fried rice", "barley soup", "sardines on toast", "potato salad", "kale and white beans",
    ],
    "sweet": [
      "apple juice", "four jelly beans", "a juice box", "raisins", "orange juice", "chalky glucose tablets",
      "honey on a spoon",
      "flat ginger ale", "fruit pastilles", "a little carton of grape juice", "maple candy", "gummy bears",
    ],
    "snack": [
      "peanut butter on toast", "a boiled egg", "a handful of almonds", "cottage cheese", "half a banana", "oatcakes",
      "cheese and an apple", "plain yogurt", "a small tortilla", "hummus and carrots", "crackers", "a pear",
    ],
    "place": [
      "the Lantern Street library", "Pilot Square", "the ferry landing", "Gull Point", "the fish market",
      "Ropewalk Lane",
      "St. Brannoc's hall", "the old cannery", "Tern Beach", "the bandstand", "Customs House Park", "the tide pools",
      "Marrow Hill", "the allotments", "the boatyard", "Cooper's Bridge", "the lighthouse road", "the Saturday market",
      "the swing bridge", "Kittiwake Court", "the rec centre pool", "the bus depot", "Herring Row", "the sea wall",
    ],
    "walk": [
      "to the lighthouse and back", "along the sea wall", "around the reservoir", "up Marrow Hill and down again",
      "from the cannery to the ferry", "twice around Customs House Park", "along the Ropewalk", "out to Gull Point",
      "over Cooper's Bridge", "the length of Tern Beach", "round the block four times",
      "the long way to the fish market",
      "through the allotments", "up the library steps, all 41 of them", "to the swing bridge", "round the boatyard",
    ],
    "weather": [
      "fog so thick the gulls were walking", "bright and cold", "drizzle", "a wind that stole my hat",
      "warm for the season",
      "sideways rain", "ice on the puddles", "a pink sky", "flat calm", "hot enough to melt the tarmac",
      "not a cloud", "grey, then gold", "mist on the water", "the first proper sun in a week",
    ],
    "sensor": ["Tidemark", "Brindlebead", "Plinket", "Saltwick", "Ninefold"],
    "pump": ["Kelpie", "Rowlock", "Minnow Two", "Thimblerig"],
    "pen": ["Quillfin", "Dabwell", "Inkling"],
    "insurer": [
      "Blue Gull Mutual", "Threemast Health Plan", "Anchorage Benefit", "the plan at work", "Breakwater Cover",
    ],
    "pharmacy": ["Capstan Pharmacy", "the chemist on Herring Row", "Pilot Square Pharmacy", "the mail-order pharmacy"],
    "kin": [
      "my sister", "my mother", "my brother-in-law", "my aunt", "my father", "my cousin", "my neighbour",
      "my oldest friend",
      "my grandson", "my mother-in-law", "my niece", "my landlady", "my brother",
    ],
    "pet": [
      "the dog", "our cat Pickle", "Biscuit the terrier", "my daft spaniel", "the neighbour's beagle", "our old cat",
      "Mango the parrot", "my greyhound",
    ],
    "job": [
      "the cannery", "the school kitchen", "the boatyard office", "the bus depot", "a hotel front desk", "the bakery",
      "a building site", "the call centre", "the ferry", "a classroom", "the hospital laundry", "the library",
    ],
    "hobby": [
      "choir", "knitting group", "bowling", "the model boat club", "my painting class", "domino night", "book club",
      "swimming", "the community garden", "chess in the park", "line dancing", "tai chi", "bird counting",
      "bell ringing",
    ],
    "when": [
      "last week", "on {weekday-}", "last month", "in the spring", "over the holidays", "the other day", "yesterday",
      "two winters ago", "when I started", "on my birthday", "at the weekend",
    ],
    "city": [
      "Lisbon", "Manila", "Guadalajara", "Montréal", "Kraków", "Lagos", "Osaka", "San Juan", "Beirut", "Hanoi",
      "Dublin",
    ],
    "boyname": ["Mateo", "Caleb", "Idris", "Jonah", "Kenji", "Emeka", "Luka", "Nico"],
    "girlname": ["Lucía", "Maisie", "Amara", "Noor", "Hana", "Zofia", "Tess", "Inés"],
    "platoES": [
      "arroz con gandules", "sopa de lentejas", "pozole", "arepas", "frijoles negros", "tamales", "ropa vieja",
      "gallo pinto",
      "caldo de pollo", "mofongo", "enchiladas", "ceviche", "tortilla de patatas", "ajiaco", "pupusas",
    ],
    "lugarES": [
      "la biblioteca", "el malecón", "el mercado del sábado", "la parada del ferry", "la parroquia", "el parque",
      "la playa",
      "la farmacia de la esquina", "el centro comunitario",
    ],
    "famES": [
      "mi hermana", "mi mamá", "mi suegra", "mi esposo", "mi vecina", "mi hijo", "mi abuela", "mi comadre", "mi tío",
    ],
  ]

  /// Slots that are numbers: lowest, highest, step.
  static let numbers: [String: (Int, Int, Int)] = [
    "low": (47, 64, 1), "high": (214, 328, 1), "ok": (92, 148, 1), "two": (2, 9, 1), "ten": (10, 40, 1),
    "years": (3, 34, 1), "weeks": (2, 11, 1), "mins": (10, 45, 5), "age": (6, 16, 1), "days": (3, 13, 1),
    "hours": (2, 6, 1),
    "steps": (2100, 9800, 1), "floor": (2, 9, 1), "older": (61, 84, 1),
  ]
}
