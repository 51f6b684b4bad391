extension Corpus {
  /// How people introduce themselves; the blend is chosen by who they are.
  static let helloTalk = """
    == t1 | Welcome | p[t1] | Hello from {me}
    1 Hi, I'm {me}, type 1 for {years} years.
    1 Hello! {me} here, type 1 since I was {age}.
    1 {me}, type 1, diagnosed {weeks} weeks ago as an adult, which nobody expected, least of all me.
    1 Good evening. My name is {me} and I've had this since school.
    2 I work at {job} and I've never met another person with it, not knowingly.
    2 I moved here from {city} and I miss my old clinic.
    2 I've just got a {sensor} and I'm in love and at war with it.
    2 My hobby is {hobby}, my weakness is {dish}.
    2 I'm good at numbers and bad at talking about it.
    3 Where do I start reading?
    3 How do the rest of you handle nights?
    3 Is there anyone near {place}?
    3 Glad I found you.

    == t2 | Welcome | p[t2] | New here: {me}
    1 Hello, I'm {me}, type 2, told {weeks} weeks ago, still blinking.
    1 Hi all, {me}. Type 2 for {years} years, and I've been doing it on my own until now.
    1 My name's {me}. {kin} made me sign up, so blame her or him.
    1 {me} here, type 2, {older} and new to forums.
    2 I've got a meter, a leaflet and a lot of opinions from my family.
    2 I cook for {two} and everyone has to eat what I eat now, poor things.
    2 I live alone near {place}, with {pet}.
    2 I'm on my feet all day at {job} and they hurt.
    2 I like {hobby} and long breakfasts. I've heard that the breakfasts are a problem.
    3 What was the first thing that helped you?
    3 Is it alright to ask stupid questions?
    3 Who walks, and may I come?
    3 What do you eat, honestly?

    == gd | Welcome | p[gd] | {me}, expecting
    1 Hi, I'm {me}, and I've been told that I've got gestational diabetes.
    1 {me} here, {ten} weeks along with an extra diagnosis.
    2 I haven't told my mother yet because she'll blame the rice.
    2 Everyone's calm and I'm not.
    3 Has anybody come out of the other side?
    3 What's for breakfast with you?

    == parent | Welcome | g[parent] | {me}, mum or dad of a sweet one
    1 I'm {me}, parent of a {age}-year-old with type 1 since {month}.
    1 Hello. {me}. My little one was diagnosed {weeks} weeks ago and I've aged ten years.
    1 {me} here, parent, driver, pharmacist, night watch.
    2 We're just home from hospital and the fridge looks like a laboratory.
    2 My child's doing better with it than I am.
    2 School starts soon and I'm not sleeping.
    3 How did you all survive the first months?
    3 Are there other parents near {place}?
    3 Tell me that it gets lighter.

    == partner | Welcome | g[partner] | {me} (I'm the partner)
    1 {me} here. It's my partner who has it, I'm the one who worries.
    1 Hi, I'm {me}, married to a stubborn type 1.
    2 I want to help without being the police.
    2 We've had a bad night {when} and I don't want to be that helpless again.
    3 Is there a place in here for partners?
    3 What do you wish that your partner knew?

    == child | Welcome | g[child] | {me}, looking after a parent
    1 I'm {me} and I look after my mother, {older}, type 2.
    1 {me}. My dad has moved in with us, with eleven boxes of tablets and a parrot.
    2 I've a job at {job}, two teenagers and no idea.
    2 She's proud and I'm tired, and we love each other.
    3 How do you share it out in the family?
    3 Who else is awake at {night}?

    == es | Bienvenida | m[es] | Hola, soy {me}
    1 Hola, me llamo {me} y vengo a aprender.
    1 Buenas, soy {me}. Me trajo {famES}.
    1 Soy {me}, llevo {years} años con diabetes y nunca había hablado con otros.
    2 Me gusta cocinar {platoES}, ahí está el problema.
    2 Vivo cerca de {lugarES} y trabajo mucho.
    2 Entiendo inglés, pero el miedo lo siento en español.
    3 ¿Por dónde empiezo?
    3 ¿Alguien más por aquí que hable español?
    3 Gracias por recibirme.
    """

  /// Answers to a first post.
  static let welcomes = """
    == welcome | Welcome | m
    # Welcome
    ? Welcome
    m Welcome, {op}! {You've found the right kitchen/Pull up a chair/Kettle's on}. {Small talk and big questions are both fine/Nobody tuts in here/Ask anything, twice if needed}.
    .* Thank you, {to}. I've been {nervous/shy/putting this off for {weeks} weeks}. I already feel {lighter/less odd/at home}.
    m Hello {op}, {I'm round the corner from {place}/I came here {weeks} weeks before you/I joined in {month} and stayed for the jokes}. What helped me first: {one thing at a time/sleeping/a notebook/telling {kin}/the walk log}.
    .* One thing at a time. {I'll try/I can do that/It sounds so simple when you say it}.
    p Hi {op}. {years} years of it here. {It gets to be a part of you like a noisy neighbour/The first months are the loudest/You'll find your own way and it'll look like nobody else's}. {Do come to the Wednesday walk/Read "What's for supper?", you'll be hungry and comforted/Come and say good morning in Good morning, Harbor}.
    g Welcome {op} from a carer. {We've got our own thread for the nights/You aren't alone with it/Bring your tiredness, we've got a shelf for it}. 💙
    P Welcome, {op}. I'm a peer mentor, which means that I've made {most/all} of the mistakes. {Shall we talk on the phone on {weekday+}?/Would you like a buddy for the first month?/Write to me whenever, I read late.}
    .* Yes please. {Evenings are best for me/After six would be lovely/I'd like that more than I can say}.
    ..^ Evening it is. I'll {ring you/bring the questions that I'd have wanted to be asked/be the one with the bad jokes}.
    n Hello {op}, {I'm one of the nurses here/nurse here, glad that you wrote}. {You can call us on weekdays from eight to five/If there's something you'd rather not ask in public, call us}. What's the one thing that you'd like to be easier {this week/this month/first}?
    .* {Sleep/Breakfast/Not being scared of the numbers/Understanding the letters}, I think. Thank you for asking.
    ..^ Then we start there. I'll call you on {weekday+}, as you asked.
    s Welcome to the Circle, {op}! {The map of who's who is in the library/If you need a form, a ride or an interpreter, that's me/I've put you on the list for the newcomers' tea at {place}}.
    m {op}, {same story here/you could be me {weeks} weeks ago/that made me smile}. {My weak spot is {dish}/I've {pet} for company/I was at {place} only yesterday, we've surely passed each other}.
    m ¡Bienvenida, bienvenido! 欢迎! Welcome from {place}.
    * {A few days/A week} on: {thank you all for the start/I came for one answer and stayed/I said I'd report back, so: it's a bit lighter}. {/I walked {walk} today./I slept./I cooked {dish}.}
    """

  /// Answers to a first post in Spanish.
  static let welcomesES = """
    == welcome-es | Bienvenida | m[es] | es
    # Bienvenida
    ? Bienvenida
    m[es] ¡Qué gusto, {op}! {Aquí nadie regaña/Esta es tu casa/Pasa a la cocina}. {Cuéntanos más cuando quieras/Pregunta sin pena}.
    .* Gracias, {to}. {Ya me siento menos sola la casa/Qué bonito recibimiento/Necesitaba leer esto}.
    m[es] Hola {op}, yo también {llegué con miedo/llegué por {famES}/vivo cerca de {lugarES}}. {Date tiempo/Paso a pasito/Un día a la vez}.
    p[es] Bienvenida, bienvenido. Llevo {years} años y todavía aprendo. {Pásate por La cocina de la comadre/Los {diaES} caminamos por {lugarES}}.
    .* ¡Ahí nos vemos!
    n[es] Hola {op}, soy enfermera de la clínica. {Llámeme cuando guste, de ocho a cinco/Si prefiere preguntar en privado, aquí estoy}. ¿Qué le gustaría que fuera más fácil primero?
    .* {Dormir/Entender los números/El desayuno}, creo. Gracias por preguntar.
    m[es] Un abrazo desde {lugarES}, {op}.
    * Después de unos días: {gracias por el recibimiento/ya camino, ya duermo/vine por una pregunta y me quedé}.
    """

  /// Short answers that fit almost everywhere; they lengthen a conversation without leading it away.
  static let murmurs = [
    "Following this, {I've wondered about it since {weekday-}/same here/I was about to ask the same}.",
    "{op}, thank you for asking it, I didn't dare.", "Reading along from {place}. {Hugs/Courage/Onward}.",
    "{So much this/Yes/Oh yes}, {to}.", "I'm saving {this thread/this whole conversation/all of this} for {kin}.",
    "How did it go, {op}?", "Came back to see how you are, {op}. {Any news?/No rush./Thinking of you.}",
    "This made my {weekday}.", "{to}, that's {clever/wise/going on my fridge/better than the leaflet}.",
    "Read it aloud to {kin}, who {nodded/laughed/wants to meet you all/says hello}.",
    "I tried what {to} said. {It works/It half works/Not for me but I enjoyed the attempt}.",
    "Bumping this up because it helped me {when}.", "Me too, for {years} years, and I thought that I was the only one.",
    "{Sending/Posting/Throwing} you {a hug/a warm scarf/good sleep} from {place}, {op}.",
    "I read this on the bus and missed my stop at {place}.", "{op}, you write the way I feel.",
  ]
  static let murmursES = [
    "Gracias por preguntar, {op}, yo no me atrevía.", "Te leo desde {lugarES}. {Ánimo/Un abrazo/Fuerza}.",
    "¿Cómo te fue, {op}?", "A mí me pasa igual desde hace {years} años.",
    "Se lo leí a {famES} y {se rió/asintió/quiere conocerlos}.",
    "{to}, qué {bien dicho/buena idea/sabio}.",
  ]
  /// What the team says when no member is there to answer.
  static let teamAnswers = [
    "Hello {op}, I've read this. {I'd like to call you/May I ring you/I'll try you by phone} {tomorrow/on {weekday+}/this afternoon}, in the way that you asked for.",
    "{op}, thank you for writing. {Nobody has to sort this out alone/I have noted it for our round/Let us look at it together}.",
    "I'm glad that you asked, {op}. {Shall we take it up at your visit?/Could you come by on {weekday+}?/I'll call before noon.}",
  ]
  /// The posts that say the same to everybody.
  static let cookieCutters = [
    "Hello {to}! Thank you for being a valued part of Harbor Diabetes Circle. Did you know that a yearly eye check can protect your sight? Book yours today at the front desk.",
    "Hi {to}, here at Harbor Diabetes Circle your wellness is our priority. Please take a moment to fill in our satisfaction survey, it takes only five minutes.",
    "Dear {to}, flu season is here! Protect yourself and your loved ones. Ask your care team which vaccines are right for you. Stay healthy, stay Harbor.",
    "Hello {to}! November is awareness month. Please share our poster with your friends and family. Together we are stronger.",
  ]
}
