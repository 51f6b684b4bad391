extension Corpus {
  /// Sick days, feet, eyes, clinic days, mind.
  static let care = """
    == sick-days | Sick days | m
    # What's in your sick-day box?
    # Flu in the house
    # Sick-day plan, does anyone have one?
    ? {/Half of the street is down with flu./Kids brought something home from school.} What is in your sick-day box? I want one before I need it.
    ? Two days of fever and I can't keep much down. My numbers are all over. What do you do on sick days? {/I have the leaflet but I can't find it./My head is wool.}
    n {op}, if you can't keep fluids down please don't wait for replies here: call the nurse line now, at any hour. For everyone else, the sick-day sheet is in the library and we'll go through it with you.
    .* Called. They were kind and quick. I'm glad I did not wait.
    p Mine: thermometer, broth, the sheet itself in a plastic sleeve, ketone strips (check the date!), the number of the line in LARGE print.
    .m Mine had expired in {years} years ago. Thank you for "check the date".
    p A friend with a key. That is the thing in the box that matters.
    g We wrote down who calls whom at what number. When Dad was ill nobody had to think, and nobody could.
    c A plan made when well is worth ten when ill. If you don't have yours on paper, ask for a 15 minute visit, this week, please.
    P Sip, rest, check, call. It's on my fridge with a magnet in the form of a lobster.
    m Jelly that you can drink, flat ginger ale and bad television. And someone who phones at six.
    * Better today. I have made the box. It's an old biscuit tin and says OPEN WHEN GREEN IN THE FACE.

    == dka-memory | Sick days | p[t1]
    # A year since the hospital
    # What I wish I had known
    ? A year ago today I was in hospital with DKA because I thought that it was only a stomach bug. I want to say it aloud: call early. What do you wish you had known?
    ? One year since my bad week. I'm fine. I still taste it. Anyone else keep such a date?
    p I keep mine. I take a cake to the ward each year. The nurses pretend to be surprised.
    g I was the one who drove. I wish I'd known that I was allowed to insist.
    .* You were. Thank you for driving, whoever you drove.
    n We'd much rather have ten calls for a stomach bug than miss one. Nobody has ever been silly for calling us.
    m Reading this with my tea and adding the number to my phone. Done. {/First in the list./With a star.}
    P Happy un-birthday, {op}. I'm glad that you are here to write it.
    c Thank you for telling this story. With your permission I'd like to show it to people who are new.
    .* Please do.

    == feet | Feet | p
    #1 A sore that I'd rather not see
    # Who looks at your feet?
    #2 New shoes, old feet
    ? Found a small spot on my heel. It doesn't hurt, which I know is not the good news it sounds like. Who checks your feet?
    ? New shoes rubbed. It is only a little red. I live alone and I can't see underneath. How do you do it?
    n Please show us today or tomorrow, {op}, also if it is tiny and also if it doesn't hurt. Send a picture or come by, no appointment needed for feet.
    .* Went in this morning. They cleaned it, they were lovely, I go back on {weekday+}.
    p Mirror on the bathroom floor, torch in hand. I call it the inspection. I salute.
    g I check my mother's while she watches her series. She's not allowed to look away from the screen, I am not allowed to comment on it.
    .m That is a love story.
    p[elder] Shake out your shoes! I once walked a whole day on a toy car.
    .m What kind of car?
    ..^ Fire engine. Ladder and all.
    c Feet can lose the alarm that pain is. So we look instead. Every day, one minute, and show us anything new.
    P I have a friend at {hobby}, we do each other's. We were shy for a week.
    * Healed, closed and signed off. I bought wide shoes. Ugly as sin, like walking on bread.

    == eyes | Eyes | p
    # Eye check on {=weekday+}
    # The drops, the blur, the bus home
    # Scared of the eye appointment
    ? Eye photographs on {=weekday+} and I'm putting off even thinking of it. What is it like?
    ? I skipped the eye check for {two} years. I'm going at last and I'm afraid of what they'll say.
    p Drops sting for a breath, a flash, then you look like an owl for the rest of the day. Bring sunglasses and somebody who can read bus numbers.
    .* I have both: a hat and {kin}.
    p I was scared too, {op}. They found a little something early and it was treated. Early is why I can read your post.
    .* Thank you. That turns it round for me.
    n So glad that you're going. Would you like somebody to go with you? We have volunteers who love waiting rooms.
    m I wait with a radio play. One check is exactly one episode.
    g I drive four people on eye days. We are the Owl Taxi. I've a seat on {weekday+}.
    .m The Owl Taxi is the best thing in Harbor.
    * Done!! Nothing new. I walked into a plant on the way out. I said sorry to it.

    == clinic-day | Clinic | p
    # What do you bring to the visit?
    # Fifteen minutes with the doctor
    # My questions always leave when I sit down
    ? I have fifteen minutes with the doctor on {weekday+} and {two} questions. I always forget the one that matters. How do you prepare?
    ? Every time I leave the clinic I remember what I wanted to ask, on the stairs. What do you bring?
    p A card with ONE question. I hand it over when I come in. It can't be forgotten if it is in her hand.
    .* The card! On her desk before I sit. Yes.
    c From my side of the desk: bring it in writing, please. The question at the door handle is usually the important one, I would like to have it first.
    p I bring {kin}. I listen with my heart, {kin} listens with a pencil.
    g I'm the pencil. I read it back before we go: "so what we heard is". It caught a mistake once.
    .n Reading it back is exactly right. We should all do it.
    m I record it on my phone. I ask first. Nobody ever said no.
    P Start with what you are proud of. Then they've met you before they have met your number.
    * Card handed over. She read it, put down her pen and said "let's start there". Fifteen minutes well spent.

    == a1c-day | Clinic | p
    # {=a1c}!!
    # My number came back
    # A1c day: {=a1c}
    ? A1c came back at {=a1c}. I don't know whether to dance or to cry. How do you keep a number from being a grade?
    ? {=a1c}. It was higher in {month}. I told nobody and then I told you.
    p Dance. Then lunch. Then think.
    p It is a weather report, not a school report. A dear friend here said that to me when I needed it.
    .m I say it to my kids now about their marks. They use it against me.
    P I've been up and down that hill for {years} years, {op}. The number doesn't know what sort of month you had.
    n Whatever it is, it's information. I'd love to look at it with you, without the red pen. Shall we say {weekday+}?
    .* {weekday+} is good. Morning?
    ..^ Morning it is. I'll bring the coffee, you bring the graph.
    g We bake a (small) cake for every result. Good or bad. The result is that we went.
    m 恭喜! ¡Felicidades! Well done for going.
    c I'd rather have a slow steady walk than a leap. You're walking.

    == burnout | Mind | p
    # I'm so tired of this
    # Diabetes holiday, please
    # Burnt out
    ? {years} years of counting and I'm tired to the bone. Not sad exactly. I just don't want to think about it for one day. Does that happen to you?
    ? I stopped logging {=weeks} weeks ago. I look at the meter and put it back. I know all the reasons. I'm just so tired. Anyone else?
    p Yes. I called it my strike. It ended when somebody asked me what the demands were.
    .* What were they?
    ..^ One evening a week when my husband does the thinking. Granted. It still holds.
    p You don't have to do it well this week. You can do it badly. Badly counts.
    .* "Badly counts." I'm going to do it badly today.
    g As the partner: please tell us when you're tired. We can carry something. We just don't know which bag.
    n Thank you for writing it, {op}. This is real and common and we can make things smaller for a while, safely, together. May I call you? When suits you?
    .* After six. Thank you, {to}.
    P I've burnt out {two} times. Each time I came back through one person who asked how I was and not how it was. So, {op}: how are you?
    .* Honestly? Lonely. A bit less so since I posted.
    c We have a psychologist who knows diabetes, not only minds. Say a word and I will arrange it.
    m Sitting with you. No advice. Tea.
    * I spoke with the nurse for half an hour. We cut my list to two things. Two! I can do two.

    == newly-angry | Mind | p
    # Why me, and also why now
    # Angry
    ? Diagnosed {=weeks} weeks ago and I am furious. At cake. At people who eat cake. At my pancreas. How long does this last?
    ? I did everything "right" and I got it anyway. I want to shout. May I shout here?
    m SHOUT.
    .* AAAAAAAAH. Thank you.
    ..^ Neighbours in three streets heard you and they agree.
    p Shouted at a vending machine in my first month. It gave me nothing. It was still good for me.
    P It comes in waves and the waves get further apart. Nobody deserves it, {op}, and you didn't cause it by eating a doughnut in {years} years ago.
    g I was angry on his behalf and he was not, and then he was angry at that. We went bowling. It helped to throw something heavy.
    n You're allowed. When the wave passes, come and tell me what would make next week one bit easier.
    m I wrote a letter to my pancreas. It began "Dear Sir or Madam".
    .m Did it reply?
    ..^ It isn't very productive these days.

    == fear-complications | Mind | p
    #2 Reading about complications at midnight
    #1 My father lost a leg
    ? My father lost a leg to this. I'm now the age he was. I can't stop reading at night. How do you live with the list of what might happen?
    ? I fell into reading about complications until {=night}. Now I can't sleep. Who can tell me something true and not terrible?
    P True and not terrible: I've had it for {years} years. Eyes good, feet good, still dancing at {hobby}, badly.
    .* I read this three times. Thank you.
    c@1 Much has changed since your father's time: how we find things early, how we treat them. Let's talk about your own risks and not about the internet's.
    p I put the phone in the kitchen at ten. The kitchen may worry.
    m My grandmother had it too. I carry her recipes and her meter. I decided the recipes are the inheritance.
    .m I needed this today.
    n I would like to ring you, {op}. Fear at {=night} is a real symptom of a hard week. Would {weekday+} morning suit?
    g We made a list too: what we check and when. It's shorter than the other list and it's ours.

    == stigma | Mind | p
    # "You don't look diabetic"
    # Things people say
    # "My uncle died of that"
    ? "You don't look diabetic." Said to me today at {=job}, by someone holding a doughnut. Collecting the best ones. What have you heard?
    ? Things people say when they hear it: "my uncle died of that". What is your favourite, and what do you answer?
    p "Is it the bad kind?" I always say yes and lower my voice.
    p "But you're so thin." "Thank you, it's the disease."
    .m I'm crying. Quietly. At my desk.
    m "Have you tried cinnamon?" Every. Single. Week.
    .p I have tried cinnamon. On toast. It was the toast.
    g To my son in the playground: "did you eat too much candy?" He's six. He said: "No, did you?"
    .m That boy will go far.
    P I carry a sentence: "It's hard work and I'm good at it." It ends most conversations in a nice way.
    c We've heard some from colleagues too, I'm sorry to say. If it happens in a clinic, please tell us. We do something about it.
    m[zh] 我媽媽說: "少吃一點就好了" (just eat less!). She says it while filling my bowl.
    .m Universal. Every mother. Every bowl.

    == depression-gentle | Mind | m
    # Grey days
    # No energy for anything
    ? The grey is back. I get up, I check, I sit. I'm safe, only flat. How do you get through the grey ones?
    ? Since {month} nothing tastes of much. I'm looking after the numbers and not after me. Anyone else?
    P One window. I open one window and stand at it until the kettle boils. Some days that's the achievement.
    .* Stood at the window. There was {weather}. It counted.
    m I tell one person "grey today". No more. She writes "noted" and a heart. I can't tell you how much it does.
    n Thank you for telling us, {op}. I'd like to call you today, just to listen. And if it ever gets darker than grey, please ring at once, day or night.
    .* Today is fine. Late afternoon?
    ..^ I'll ring at four.
    p Come and walk with us. Nobody talks before the bakery.
    c Low mood and diabetes travel together often and both can be helped. You don't have to wait until it's "bad enough".
    * A little lighter. Joined the walk. Indeed nobody talked before the bakery.

    == dentist | Clinic | m
    #2 Dentist on {=weekday+}
    #1 Gums, of all things
    ? The dentist asked about my sugar before she looked at a single tooth. Do gums really have to do with it?
    ? Tooth out on {=weekday+}, early, no breakfast. How do you handle eating and dentists?
    c They do: gums and glucose affect each other. A good dentist asks. For the morning without breakfast, please call us beforehand and we plan it.
    .* Called. They even rang the dentist to get me the first slot.
    p@2 First appointment of the day. Always. Before they're late.
    m@2 Soup, {dish} in the blender, yogurt. I lived on it for {two} days and invented a terrible smoothie.
    .m What was in it?
    ..^ Sardines. I said terrible.
    p I told mine to stop if my alarm goes. She now calls it "the third person in the room".

    == vaccines | Sick days | m | months 9-11
    # Flu shot day
    # Sore arm club
    ? Had my flu shot this morning at {=pharmacy}. Sore arm club, who is in? Did your numbers do anything after?
    ? Where do you get your flu shot this year? Last time I stood in line for {mins} minutes at {=pharmacy}.
    p In! A little higher for a day, then all quiet.
    p Left arm, because I knit with the right.
    m No line at {=pharmacy} on Tuesdays before ten. Don't tell anyone. Oh.
    .* I was told. Went. In and out, and a sticker.
    s The van is at {place} on {weekday+}, free, no papers, 10 to 2. Bring a neighbour.
    n Thank you all for going. Check a bit more often for a day or two, and call us with anything odd.
    g Took Mum, me, and her friend who "doesn't do needles" but has given herself insulin for {years} years.
    .m I love her.

    == kidneys | Clinic | p[t2]
    # "A little protein", they said
    # Kidney test, what does it mean?
    ? The letter says "a little protein in the urine, we'll repeat it". I read it at {=job} and had to sit down. Has anyone had this?
    ? They want me to repeat the kidney test. Is that bad? {/The letter is one line long./Nobody is there until Monday.}
    c I'm sorry that the letter was so short. A repeat is routine because one sample is often misleading. Call and ask for me, I will explain your own result, not the average.
    .* Dr. called me within the hour. It is what they said: a repeat. I can breathe.
    p I had that letter. Second one was clear. I kept both on the fridge to remind me to drink water and not panic.
    p[t2] I had that letter and the second wasn't clear. I got a tablet and a check every {two} months. That was {years} years ago.
    .* Thank you for telling me the other end as well.
    m Letters should come with a chair.
    .s Passed on to the people who write the letters. I mean it.
    """
}
