extension Corpus {
  /// Conversations that never end, put together from sentences; and the weekly one.
  static let runningTalk = """
    == night-carers | Caring | g[night] | Night-shift carers
    1 {night} here and the kettle's on.
    1 Alarm at {night}, juice, back in bed, eyes wide open.
    1 All quiet on the {second/third/fourth} floor, he's snoring like a ferry.
    1 Up since {night}. Mum wanted to know whether it's Christmas.
    1 Second change of sheets tonight.
    1 She's {ok} and asleep, and I'm neither.
    1 Checked at two, checked at four, all good, both times.
    1 {pet} and I are holding the fort again.
    1 Dad's wandering tonight. We've looked for his bicycle, which he sold {years} years ago.
    1 Sensor screaming, patient sleeping. As usual.
    1 {Rain on the roof/Wind in the wires/Fog at the window/Snow, very quietly, outside}, and in here only the fridge hums.
    1 Good night's work: one low, treated, no drama.
    1 He held my hand for a while and then he told me that I work too much.
    1 Night {ten} in a row.
    1 The neighbour's light is on as well. We wave now.
    1 Came home from {job} at midnight and started my other shift.
    2 I'm folding towels so that I've got something to show for it.
    2 There's {dish} left and I'm eating it cold from the pot.
    2 I've started on the crossword, seven letters, "not asleep".
    2 I'm reading the same page for the {third/fourth/sixth} time.
    2 I sat on the stairs for {mins} minutes and did nothing. It was wonderful.
    2 I wrote down what to ask the nurse: sleep, mine.
    2 My sister takes over on {weekday+}. I count the hours like a child.
    2 Tea, biscuit, window.
    2 I thought of you lot and it was less dark.
    2 Tomorrow I've got work at {job}, so if you see somebody sleeping on the bus, that's me.
    2 I cried a little and then I laughed because of the cat.
    2 The radio has a man who whispers about lighthouses.
    3 Who else is up?
    3 Anyone awake?
    3 Sleep well, those who can.
    3 Over and out.
    3 Hand on your shoulder from {place}.
    3 Next watch, please.
    3 Tell me something silly.
    3 I'll stay till five if someone needs company.
    r @{to} up as well. {mins} minutes at a time, that's how I do it.
    r @{to} kettle solidarity.
    r @{to} I've moved to the other chair, that's my news.
    r @{to} put your feet up on something soft.
    r @{to} which biscuit? It matters.
    r @{to} I've got nothing wise, only company.
    r (crossword) @{to} seven letters: "insomni"? No. "Carers" has six. I'll think.
    r @{to} you're doing a good job. I say it because nobody says it at {night}.
    r (silly) @{to} something silly: {pet} has stolen a whole slipper and is guarding it from me.
    r @{to} can you nap when he does? I've given up on the dishes, it's my best decision of the year.
    r @{to} ask for the respite hours. I got four. I slept for three and three quarters.
    r (lighthouse) @{to} I hear it too, the lighthouse man. He does knots on {weekday+}s.
    r (towel) @{to} same here. Same everything. Even the towels.
    r @{to} breathe. It's nearly light over {place}.
    r @{to} I can take your morning on {weekday+} if you bring him over to us. I mean it.
    r @{to} that made me snort and I've woken up everyone.
    r @{to} thinking of you. No need to answer.
    r (drama) @{to} one low, no drama is a medal. Wear it.

    == supper | Food | m | What's for supper?
    1 {dish} here.
    1 Tonight it's {dish} with too much garlic.
    1 {dish}, for {two}, out of one pot.
    1 I promised {dish} and it became {dish}.
    1 Leftover {dish} with an egg on top.
    1 First go at {dish}, as {kin} makes it.
    1 {dish} again. I've no regrets.
    1 The children voted: {dish}. I was overruled.
    1 Soup. Just soup. {weather} outside.
    1 {snack} and {snack}, and let's call it supper.
    1 Half a plate of greens and then {dish}.
    1 Fish from Herring Row, so fresh it was rude.
    1 I burned the {dish}.
    1 Cooked {dish} from the Circle's book, page {ten}.
    1 [es] Cena: {platoES}.
    1 {kin} brought {dish} in a pot that I must give back this time.
    2 {ok} after two hours, thank you, I'll take that.
    2 I measured the rice with a cup like a chemist.
    2 We ate on the step and looked at the harbour.
    2 The secret's lemon. It's always lemon.
    2 Went up to {high} and I know exactly which potato it was.
    2 {pet} approves.
    2 Cooked for tomorrow as well, so tomorrow I'm a lady of leisure.
    2 The small one ate a carrot on purpose.
    2 Twenty minutes' walk afterwards, {walk}.
    2 I put the leftovers away BEFORE I sat down. Works like a charm.
    2 [grandpa] My late wife's recipe, it still smells like our first kitchen.
    2 Not pretty but hot.
    2 No photo, we'd eaten it before I thought of it.
    3 You?
    3 What's on your stove?
    3 Recipe for anyone who asks.
    3 Who has something green that isn't cabbage?
    3 Guten Appetit. ¡Buen provecho! いただきます
    3 And now the dishes. Volunteers?
    3 There's some left if you live near {place}.
    r @{to} recipe please!
    r (rice) @{to} what do you do about the rice?
    r @{to} I'd like to be adopted.
    r @{to} I can smell it from {place}.
    r @{to} which pot? I collect pots.
    r @{to} I'm having {dish} and now I'm sorry.
    r @{to} and who did the dishes?
    r @{to} you make it sound easy. I'll try it on {weekday+}.
    r (lemon) @{to} lemon, yes. And a bay leaf that nobody finds until somebody does.
    r @{to} half for me, freeze half. That's how I get through a week.
    r (burned) @{to} mine burns as well when I read this thread while cooking.
    r @{to} that was my grandmother's on {weekday-}s. Thank you for the smell.
    r @{to} how does that treat you later in the night? It's slow with me.
    r @{to} I tried yours {when}, it's now in the family.
    r [es] @{to} ¡Qué rico! Guárdame un platito.
    r (potato) @{to} the potato always confesses in the end.
    r @{to} {dish} here also. Great minds and empty fridges.

    == walk-log | Moving | m | The walk log
    1 {steps} steps, {walk}.
    1 {mins} minutes {walk}.
    1 Out before breakfast, {walk}.
    1 Didn't want to. Went. {walk}, {mins} minutes.
    1 Only round the block, but round it.
    1 With {kin}, {walk}, very slowly, two benches.
    1 {walk} with {pet}, who walks me.
    1 After supper instead of the news: {walk}.
    1 Rain plan: the corridors at {place}, {ten} laps.
    1 {two} of us today, {walk}.
    1 New shoes, old route: {walk}.
    1 Physio says ten minutes, so ten minutes, {walk}.
    2 {weather}.
    2 From {high} down to {ok}. Feet, thank you.
    2 Had {sweet} in my pocket and didn't need it.
    2 Needed {sweet} at the half. Sat. Went on.
    2 Met {kin} and talked for longer than I walked.
    2 Saw a heron standing on one leg, showing off.
    2 My knee complained and I let it.
    2 A child overtook me. On a scooter. Backwards.
    2 The bakery was open, I waved at it and went by.
    2 I was passed by the entire Wednesday group, laughing.
    2 Sat on the bench with the plaque and thought about nothing.
    2 Thought all the way about my dad. Good thoughts.
    3 Day {ten} in a row.
    3 Tomorrow again.
    3 Who's next?
    3 Somebody come with me on {weekday+}?
    3 That's {two} this week.
    3 Badly, but done. Badly counts.
    r @{to} I saw you from the bus! You've got a good stride.
    r @{to} I'm in for {weekday+}.
    r (badly) @{to} badly counts!
    r (plaque) @{to} where's the bench with the plaque?
    r (heron) @{to} that heron owes me money.
    r @{to} you got me off the sofa. {mins} minutes, take the credit.
    r (pocket|needed) @{to} carry the sweets even if you never need them. Like an umbrella.
    r (knee) @{to} my knee says hello to your knee.
    r (laughing) @{to} I was one of those who laughed. Join us!
    r @{to} well done. No "but".
    r @{to} I'd have come if you'd rung my bell. Ring my bell.
    r @{to} is it slippery there at the moment?
    r @{to} that's my favourite stretch, I proposed there. To {pet}, as a child.
    r @{to} you'll overtake us all by {season}.
    r @{to} how are the feet? Did you look?

    == morning | Mornings | m | Good morning, Harbor
    1 Good morning from {place}.
    1 Morning all.
    1 [es] Buenos días desde la cocina.
    1 [ja] おはよう everyone.
    1 [zh] 早上好 from the third floor.
    1 [ar] صباح الخير to all of you.
    1 [he] בוקר טוב from my balcony.
    1 Morning. Coffee first, then language.
    1 Up with the gulls.
    1 Good morning, you lovely stubborn people.
    1 [pl] Dzień dobry, Harbor.
    1 Late good morning, I slept!
    2 {ok} on waking.
    2 {weather} out there.
    2 I woke at {ok} and I'm telling everyone.
    2 {high} and a headache, so today I go gently.
    2 Sensor off, new one on, door frame greeted.
    2 Breakfast: {snack}.
    2 Clinic at ten, wish me luck with the scales.
    2 Slept {hours} hours in one piece, a record.
    2 {pet} has already had two breakfasts.
    2 Today {kin} comes, so I've hidden the biscuits. From myself.
    2 First {hobby} since I was ill.
    2 I've got {two} phone calls to make and I'm avoiding all of them.
    3 What's one good thing that you'll do today?
    3 Be kind to your feet.
    3 Who's off to work, who's coming home?
    3 Have a soft day.
    3 One thing at a time.
    3 Drink some water. Yes, you.
    3 Call someone who's on their own.
    r (woke at|on waking) @{to} good morning! {ok} here too. Twins.
    r @{to} morning, neighbour.
    r @{to} morning! I read you before I read the news, and it's better for me.
    r @{to} {ok} and a clean window. I'm unbearable today.
    r @{to} good morning from {place}, I waved at your street.
    r @{to} I'm still in bed, tell the day that I'm on my way.
    r @{to} same, same, with toast.
    r @{to} morning. {pet} says it too, louder.
    r @{to} thank you for always being first.
    r @{to} good morning, and may nobody ring me before ten.
    r @{to} up, dressed, one sock. It's a start.
    r (good thing) @{to} one good thing: I'll open the letter from {insurer}.
    r (coming home) @{to} coming home, shoes off, good night.
    r (scales) @{to} good luck with the scales. Wear a light hat.
    r (gently) @{to} gently is the right speed.
    r (phone calls) @{to} make the worst call first. I'll make mine at nine, with you.
    r (biscuits) @{to} where did you hide them?
    r (drink) @{to} water drunk. Yes, boss.
    r [es] @{to} buenos días, un abrazo.
    r (woke at|on waking) @{to} that's a good number and a good mood, hold on to both.

    == small-wins | Thanks | m | Small wins
    1 I opened the letter.
    1 I asked the question at the clinic. Out loud.
    1 My first week without a night low.
    1 I told {kin}.
    1 I changed the sensor without swearing.
    1 I said no to a second helping and nobody died.
    1 I booked the eye check.
    1 I've walked on {two} days this week.
    1 He took his own reading today, on his own.
    1 I ate lunch sitting down.
    1 I called the nurse instead of guessing.
    1 {a1c}. It was worse in the {spring/summer/winter}.
    1 I went to {hobby} after {weeks} weeks at home.
    1 I slept. That's it, that's the win.
    1 The appeal went through!
    1 I cooked {dish} and I liked it.
    1 I put my phone away at ten.
    1 My boots fit again after the swelling.
    2 It took me {weeks} weeks.
    2 Nobody noticed, so I'm telling you.
    2 I'd have laughed at this a year ago.
    2 {kin} hugged me.
    2 I was shaking and I did it anyway.
    2 It's small but it's mine.
    2 Thank you for nagging, you know who you are.
    2 I celebrated with {snack}, like a wild thing.
    2 I've put a star on the calendar.
    3 Next!
    3 Who has another one?
    3 Onward.
    3 Tomorrow a bigger one. Or a smaller one.
    r @{to} 👏👏 not small at all.
    r @{to} I know what that cost. Well done.
    r @{to} I'm smiling at my screen like a fool.
    r @{to} you've given me courage: I'll do mine on {weekday+}.
    r (star) @{to} star on MY calendar for you.
    r @{to} tell us how you did it?
    r [es] @{to} ¡Bravo, bravo!
    r [zh] @{to} 太棒了!
    r [ar] @{to} كل الاحترام!
    r @{to} we should ring a bell. Someone should buy us a bell.

    == cocina | Cocina | m[es] | La cocina de la comadre
    1 Hoy toca {platoES}.
    1 Hice {platoES} al horno en vez de frito.
    1 {famES} me trajo {platoES}.
    1 Domingo de {platoES} con toda la tropa.
    1 {platoES}, pero con la mitad del arroz.
    1 Se me quemaron los {frijoles/plátanos/tamales}.
    1 Buenas tardes desde mi cocina.
    1 Cené temprano, como dijo la enfermera: {platoES}.
    1 Probé la receta de Chelo.
    1 Caldito de pollo, porque {famES} anda con gripe.
    2 Salí en {ok} y me puse a bailar.
    2 Me fui a {high}, la culpa fue del pan.
    2 Le puse nopales y nadie protestó.
    2 Después caminamos hasta {lugarES}.
    2 El secreto es el comino.
    2 {famES} dice que le falta sal, a mí me sobra razón.
    2 Serví en plato chico, como quedamos.
    2 Guardé para mañana antes de sentarme.
    2 Lloré con la cebolla y un poquito de verdad también.
    3 ¿Y ustedes?
    3 ¿Quién quiere la receta?
    3 Buen provecho.
    3 Mañana les cuento.
    3 Un abrazo a todas y a todos.
    3 ¿Quién trae el postre sin azúcar?
    r @{to} ¡la receta, por favor!
    r @{to} ay, qué antojo.
    r (arroz) @{to} ¿y cuánto arroz le pones?
    r (del pan) @{to} el pan siempre tiene la culpa.
    r (bailar) @{to} baila, baila, que eso también baja.
    r @{to} mi abuela le ponía laurel. Pruébalo.
    r @{to} te mando un abrazo desde {lugarES}.
    r @{to} yo llevo la ensalada, tú pones la risa.
    r @{to} a mí me funcionó igual, plato chico y caminata.

    == jokes | Laughter | m | Laughter is the best A1c
    1 My sensor and I are in a relationship. It's complicated and it beeps.
    1 Asked for a sugar-free dessert and they brought me the bill.
    1 {pet} ate my {snack} and has better time in range than me.
    1 My phone corrected "insulin" to "insult in". It's not wrong.
    1 I told the doctor that I run every day. I do. Out of strips.
    1 {kin} asked whether my pump can get radio.
    1 Put {sweet} in my pocket. Washed the trousers. The trousers are now in range.
    1 I'm on a seafood diet: I see food and I look up the carbs.
    1 At {job} they call me "the beeper". I am {older}, I used to have one.
    1 Looked for my meter for {mins} minutes. It was in my hand, testing.
    1 A child asked if I'm part robot. I said: only the part that works.
    1 My {pen} and my ball-pen have met in my bag. I signed for a parcel with the wrong one.
    1 Sign at {place}: "sweet deals". I crossed the street to be safe.
    1 I've named my lows after exes. They come at night and want food.
    2 True story.
    2 I'm here all week.
    2 Nobody laughed, so I bring it to you.
    2 {kin} still tells it.
    2 This happened {when}.
    2 I had to sit down.
    r @{to} I've spat out my coffee.
    r @{to} please never change.
    r @{to} reading this in the waiting room and people are moving away from me.
    r @{to} stolen, with love.
    r @{to} that's so bad that I've told it {two} times already.
    r @{to} 😂😂😂
    r (exes) @{to} my exes would be flattered.
    r @{to} booo. More.

    == type1-after-dark | Nights | p[t1] | Type 1 after dark
    1 {low} and climbing.
    1 {low} at {night}, {sweet}, humming.
    1 Flat line at {ok} since midnight, I hardly dare to breathe.
    1 {high} for no reason at all.
    1 New site, new luck.
    1 Double alarm, single me.
    1 Sensor change at a stupid hour.
    1 Woke up on the arrow pointing down.
    1 Day was perfect, so the night had to say something.
    1 {hobby} this afternoon, so I knew this would come.
    1 No alarm tonight and of course I woke up to see why.
    2 I'm sitting on the tub like a gargoyle.
    2 The box decided and I obeyed.
    2 I've logged it, future me will be cross.
    2 Waiting {mins} minutes, writing to you instead of eating.
    2 Called the line, they talked me through. Twenty minutes, no sighing.
    2 I've got an early start at {job}.
    2 {pet} sits on my feet, which is the treatment I wanted.
    2 I put on the lighthouse man.
    2 Toast, against my own advice.
    3 Goodnight, island.
    3 Anyone else orbiting?
    3 Report at breakfast.
    3 I'll be {ok} by breakfast, I've decided.
    r (orbiting) @{to} orbiting with you.
    r (humming) @{to} humming the bridge as well?
    r @{to} don't eat the kitchen. I'm watching you.
    r @{to} {ok} here, lend you some.
    r (alarm|arrow|climbing|low|no reason) @{to} did it settle?
    r @{to} if it doesn't come up please call the line, we like you.
    r (gargoyle) @{to} gargoyles of Harbor unite.
    r @{to} sleep, I've got the watch until {night}.

    == good-news | Good news | m | Good news Friday
    1 Good news: {kin} came through the operation.
    1 Mine: {a1c}.
    1 {girlname} lost a tooth and found a coin.
    1 I got the job at {job}!
    1 We had no alarms for {two} nights.
    1 The {sensor} was approved.
    1 I was at {hobby} again and I stayed to the end.
    1 My eyes are fine, they said so.
    1 {kin} cooked, I ate, we laughed.
    1 {boyname} ran a whole match.
    1 The wound has closed.
    1 I found my glasses. And my other glasses.
    1 We walked {walk}, all of us.
    1 I've been smoke-free for {ten} days.
    1 My mother remembered my name on {weekday-}.
    1 The tomatoes!
    1 I made a friend in here, and then in person.
    1 He laughed at breakfast.
    1 [es] Buenas noticias: bajé a {ok} en ayunas tres días seguidos.
    1 Nothing went wrong this week. I counted.
    1 I spoke at {place} in front of {ten} people and my voice held.
    1 Paid the last bill to {insurer}.
    2 I rang everybody.
    2 We had {dish} to celebrate.
    2 I didn't know how much I'd carried it until I put it down.
    2 It's been a long {season}.
    2 And outside: {weather}.
    2 I slept like a stone after that.
    2 There was dancing. In socks.
    2 {pet} doesn't care but I do.
    2 Thank you all for the hand-holding.
    2 A year ago I would not have believed it.
    3 Yours?
    3 Have a good weekend.
    3 Keep them coming.
    3 That's all. That's plenty.
    r @{to} that's the best thing I've read all week.
    r @{to} oh I'm so glad!
    r @{to} hooray hooray hooray
    r (socks) @{to} dancing in socks with you.
    r (operation|wound|eyes|appeal) @{to} I've been thinking of you since you wrote about it. What a relief.
    r [es] @{to} ¡qué alegría!
    r [ja] @{to} おめでとう!
    r [he] @{to} מזל טוב!
    r [ar] @{to} مبروك!
    r @{to} more of that, please.
    """

  /// What the bot writes to open the weekly conversation.
  static let weeklyOpeners = [
    "It's Friday. What went well this week? Big or small, old or new members, any language.",
    "Good news Friday is open. One thing that went right since last Friday, please.",
    "Friday bell 🔔 Tell us one good thing. Nothing's too small.",
    "It is Friday again. Viernes. 金曜日. Somebody tell us something good.",
  ]
}
