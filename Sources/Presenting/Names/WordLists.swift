/// Words that are not what a person is recognised by, or not always.
enum WordLists {
  /// Parts of names that name nobody: they are kept as they are.
  static let particles: Set<String> = Set(
    """
    de del la las los el al van von der den di da do dos das bin ibn bint abu le du des st san santa mac mc ter ten zu zur \
    y e i and und of the dr dra mr mrs ms miss prof professor sir jr sr sra srta don dona nurse sister father padre \
    o a
    """.split(separator: " ").map(String.init))

  /// Titles that a false name keeps.
  static let titles: Set<String> = ["dr", "dra", "prof", "nurse", "sister", "mr", "mrs", "ms", "sra", "sr"]

  /// What a community or a bot is called besides its name proper.
  static let generic: Set<String> = Set(
    """
    diabetes circle community communities group groups health healthcare care carers caregivers clinic hospital forum club \
    network support center centre association foundation society team bot bots cancer heart kidney asthma pain mental \
    patients patient people families family friends help line chat online peer peers together living with for our my new \
    north south east west city county region regional national and the of in on at to de la del los las y en para con \
    salud comunidad grupo circulo apoyo ayuda centro asociacion
    """.split(separator: " ").map(String.init))

  /// Everyday words of English and Spanish that are names too: names only where they are written as such.
  static let everyday: Set<String> = Set(
    """
    will mark may rose grace hope joy art bill sue pat june april august summer autumn dawn faith charity patience \
    prudence constance honor honour honey ivy lily daisy violet poppy iris ruby pearl amber jade coral crystal ginger \
    olive basil sage rosemary holly heather hazel myrtle fern willow rowan ash bay brook river rain sky star sunny storm \
    frank earnest ernest jack john guy rob nick don ray drew grant chance chase hunter mason cooper carter miller baker \
    cook taylor tailor smith fisher fox wolf bird swan crane drake buck robin jay wren martin lamb bull king queen prince \
    duke earl baron bishop pope abbott monk dean rich short long small little young old white black brown green grey gray \
    gold golden silver stone rock hill hills mount woods wood forest field fields meadow park parks lane street bridge ford pool \
    pond lake marsh moor dale banks shore sands bell ball hall house church temple page read reader bond cash penny price \
    sterling marks banks stock sharp strong swift quick bright light day week knight moody love loving darling \
    sweet good best wise noble just power powers stark blunt savage close english french german irish welsh scott holland \
    china india asia paris london lincoln jordan israel jesus angel angels eve carol melody harmony cherry apple berry lemon \
    bean beans rice salt pepper honeycutt bacon ham fry fries pie pies pike bass salmon trout roe herring cod crab wing \
    pen case bush tree branch root roots flower flowers garland weed reed reeds gates gate locke lock key keys bolt nail hammer \
    dash rush walk walker rider runner singer dancer player piper potter turner weaver webb web skinner butler page porter \
    carpenter mason barber sexton gardner farmer shepherd archer bowman marshall judge law laws justice major sergeant \
    colon bolton bar barr low lowe high more moore less north south east west winter winters spring monday friday sunday \
    christmas noel easter tuesday wednesday thursday saturday january february march july september october november december \
    six seven ten tenn mike bob rob dick harry tom jo al ed si sol luz mar paz cruz flores rosa blanca blanco rojas leon \
    reina rey reyes campo campos rio rios luna cielo estrella nieves mercedes dolores angustias remedios consuelo socorro \
    pilar soledad esperanza caridad gloria victoria santos santo pascual domingo abril mayo julio agosto casas casa torre \
    torres prado vega montes monte sierra costa playa puente iglesia calle bueno buena bello bella gallo toro lobo cordero \
    moreno rubio delgado gordo calvo alegre bravo crespo franco guerra paredes salas mesa cabeza barba an be by go he if in \
    is it me my no on or so to up us we do ha la ma pa te ti su un una uno dos tres ana am as at can dan den dot drop ease \
    ever gene glen gus hale hank hardy harm hart haven hay head heard heath herb hero holmes homer hood hook horn hunt jean \
    jeans kay kit land last lee len major mercy mike mills miles miner mint miss moss neil nelly nil nor norm olive otto own \
    pace pal pat patty peace pierce pip pitt plum pound pratt pride rand reed rod roman royal rue rye sally sandy seal sims \
    skip snow sonny stan stead stern stone sum sun tab tad tate ted terry tab tiger tim tip toby tod todd trip troy true van vic \
    wade walls ward ware warren watch water waters way wayne wells wright york ann library sea season harbor harbour
    """.split(separator: " ").map(String.init)
  ).subtracting(["ana", "tom", "dan", "ann", "rosa", "john", "neil", "otto", "toby", "todd", "terry", "sally", "wayne"])
}
