extension Corpus {
  /// Conversations with given people at given minutes before the end, so that there is always something to find.
  ///
  ///     == topic | title            a new conversation
  ///     ~ title                     more for a conversation that exists
  ///     1560 Ana Ruiz: text         minutes before the end
  ///     1500 Tom Kerr >1: text      in reply to the first message under this heading
  static let pinned = """
    == Worries | High since {weekday-3}
    1565 Ana Ruiz: Sugar has been 300 since {weekday-3}, should I be worried or just wait for my appointment? I drink and drink. Perdón si es una pregunta tonta.
    == Clinic | Who do I ask about the new tablets?
    1610 Nadia Petrosyan: The new tablets make me queasy. Who do I ask about that, the pharmacy or you?
    790 Nadia Petrosyan >1: Me again. Still queasy, I skipped supper. Is somebody there?
    == Devices | {=pump} says "check line", is that urgent?
    246 Joy Halloran: My {=pump} says "check line" again and again. I changed the set. Is it urgent or can it wait until the morning?
    == Feet | Red toe, warm to touch
    258 Harriet Bloom: My toe is red and warm since this morning and I can't get my shoe on. Can it wait until after the weekend?
    == Worries | Tight since lunch
    44 Luis Arce: Since lunch I've had chest pressure, like a strap, and I feel faint when I stand up. It's probably the heartburn from the empanadas? I don't want to bother anyone.
    == Sick days | Worn out, but checking in
    305 Tom Kerr: Day three of this flu. No chest pain, no trouble breathing, not vomiting, only worn out and bored. My numbers are behaving. Reporting in as promised.
    271 Oyelaran Smith >1: Good man for reporting. Soup's on your step at six, the lentil one. Don't get up.
    262 Tom Kerr >2: I got up. Worth it.
    233 Rhoda Blackwood >1: Get well, Tom. The walk log's dull without your complaints.
    == Mind | I don't know how to say this
    395 Vincent Tharp: I feel so alone with this. I can't cope with the needles and the letters and the quiet flat. I read here every night and I think that you all have each other.
    == Clinic | A letter I don't understand
    4400 Mei Lin: The letter says that I have to bring "a log". What is a log? Thank you.
    4105 Amy Lindahl >1: Hello Mei, it's a list of your readings, any paper will do. Shall I ring you about it? Afternoons, as you asked.
    3990 Mei Lin >2: Yes please. Thank you Amy.
    == Welcome | Hello, I'm Teo
    1740 Teodoro Banks: Hello, I'm Teo, type 2 since two weeks ago. I drive the early ferry and I live on vending machines. What do you eat at four in the morning?
    == Welcome | Introducing myself (Winnie)
    4470 Winnie Abara: Hi, I'm Winnie. My son is seven and came home from hospital on {weekday-}. I'm reading everything at night. How do other parents do the school mornings?
    == Welcome | 大家好
    2950 林志明: 大家好, hello everyone, I'm 林志明. New in Harbor, type 2. My English is slow. Is there a group that speaks Chinese? 謝謝
    == Welcome | New, type 1, thirty-four
    400 Mirela Stoica: Hello. Mirela, thirty-four, type 1 since last month. Everyone in the leaflet is nine years old. Are there others who got it as grown-ups?
    == Family | J., are you alright?
    11800 Gudrun Haas: Has anyone heard of @J.? He wrote every day and now the morning thread's missing his weather. I don't want to pry. I only miss him.
    11420 Oyelaran Smith >1: I noticed as well. His light's on in the evenings, I walk by there. I'll ring the bell on {weekday+}.
    11300 Marcus Tidewell >1: Thank you for looking out for each other. We'll reach out in the way he asked for.
    == Remembering | Remembering Walter
    136800 Marcus Tidewell: Walter Ames died on {weekday-}, at home, with his sister beside him. He asked us to tell you here, because this was his kitchen, he said. He wrote 'badly counts' before any of us did. If you'd like to, leave a word for him.
    136740 Gudrun Haas >1: He met me on my first day with 'sit down, you look like somebody who's been handed a leaflet'. I've been sitting here ever since. Goodbye, dear Walter.
    136700 Oyelaran Smith >1: He walked me home from my first 5k, and he walked slower than he had to.
    136655 Consuelo Márquez >1: Descansa, don Walter. Me enseñó a decir 'supper' y yo le enseñé a decir 'sobremesa'. Nos quedamos en la sobremesa.
    136600 田中さくら >1: 安らかに。He always asked what time it was in my night. Nobody asks that.
    136420 Bernadette Cho >1: At three in the morning, when I was at my end, he wrote: 'I'm eighty and awake for no reason, talk to me.' He had a reason.
    136100 מרים לוי >1: יהי זכרו ברוך. May his memory be a blessing. It is one.
    135900 فاطمة الزهراء >1: رحمه الله. He came to every iftar, hungry, as you should.
    135500 Pat Dunleavy >1: I've put a lantern on the sea wall where he sat. Bring yours if you walk by.
    135100 Amy Lindahl >1: He'd come in for his feet and ask after mine. I'll miss him. If it's heavy for you today, ring me, any of you.
    134800 Kiki Vandermeer >8: i brought a lantern. also a chair because he would say sit down
    134600 Gudrun Haas >11: Kiki. He'd be so proud of the chair.
    == Food | Which soup for a Sunday?
    330 王秀英: I would like to cook for my neighbours this Sunday. Which soup makes nobody rise too much? 謝謝大家.
    290 Gudrun Haas >1: Barley and mushrooms, a lot of dill. Shall I come and chop?
    214 王秀英 >2: Yes! Come at ten. Bring your small knife, mine are all for cabbage.
    118 Consuelo Márquez >1: Yo llevo los frijoles, poquita sal. May I come as well?
    52 王秀英 >4: 當然, of course! Now we're three cooks and one pot.
    31 Gudrun Haas >5: This is how wars start. See you Sunday.
    9 Consuelo Márquez >6: Traigo mi propia olla. 😄
    == Ramadan | Practising for the fast
    640 فاطمة الزهراء: I'm making my plan early this year, إن شاء الله. Who has done a trial day with the team before?
    555 Hadiya Rahimi >1: I did, one day in the month before, with Amy on the phone. We learned more from it than from any sheet. I'll send you my notes.
    498 فاطمة الزهراء >2: شكرا حبيبتي. Notes and company, both please.
    ~ What's for supper?
    57 Oyelaran Smith: Lentils, again, with the lemon you all bullied me into.
    49 Kiki Vandermeer >1: @Oye told you. lemon is law
    36 Gudrun Haas >1: And a bay leaf. @Oye, tell me there was a bay leaf.
    22 Oyelaran Smith >3: @Gudrun there was. I found it with my teeth.
    6 Rhoda Blackwood >4: You're meant to find it with somebody ELSE'S teeth.
    ~ Night-shift carers
    83 Bernadette Cho: He's settled, I've got my feet up, {weather} outside. Who has the next watch?
    41 Pat Dunleavy >1: @Bernadette I do. Go and sleep, I've a flask and a bad book.
    27 Bernadette Cho >2: @Pat bless you. The list's on the fridge door, as ever.
    ~ The walk log
    71 Rhoda Blackwood: Sea wall with the small one, two benches, one argument about a stick. We kept the stick.
    14 Oyelaran Smith >1: @Rhoda the stick is family now.
    ~ Small wins
    18 田中さくら: I told my boss about the night lows. She moved my break to three o'clock. やった!
    3 Hadiya Rahimi >1: @さくら oh that's a big one dressed as a small one. Well done.
    """
}
