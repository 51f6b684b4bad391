extension Corpus {
  /// Movement, travel, work, weather, love and small things.
  static let life = """
    == exercise-low | Moving | p
    # Low before exercise, low after
    # Insulin before exercise
    # How I stopped crashing at {=hobby}
    ? Twenty minutes into {=hobby} and I'm down to {=low}. I love it and I'm close to giving up. What do you do before?
    ? Do you eat before moving or after? Insulin before exercise is a riddle that I have not solved in {years} years.
    p[runner] I check three times: an hour before, at the door, and half-way. I plan the bench as well as the path.
    p A friend at {=hobby} carries {sweet} for me. I carry her reading glasses. Fair trade.
    n Great question for a call, {op}: type, time of day and what you ate matter, and we'd set up a plan with you instead of a rule of thumb.
    .* I'll ring on {weekday+}.
    m I stopped going alone. That was ninety per cent of it.
    p Mine comes {hours} hours later, when I'm proud and on the sofa.
    c Bring the sensor trace of one good and one bad day. We learn most from the difference.
    * Made a plan with the team. Finished {=hobby} today, all of it. I cried a little in the changing room.

    == first-5k | Moving | p[runner]
    #1 I ran the whole sea wall
    #1 I have to tell someone: the sea wall!
    #2 Training for the Harbor 5k
    ? I ran the whole sea wall without stopping. Six months ago I could not climb the stairs at {=place}. I had to tell someone.
    ? Signed up for the Harbor 5k. Slow is a speed. Who comes with me?
    m@1 You ran the WHOLE sea wall?! The gulls must have been scandalised.
    p[runner]@2 I'll come. I'm the one in the orange cap with jelly beans in both pockets.
    .* The cap! I've seen you!
    g@2 I'll stand at Cooper's Bridge with a bell and a thermos. Every parade needs one.
    n@2 So proud of you, {op}. Come by before the race and we'll look at the day together, it's a different kind of effort with adrenaline.
    P@2 Slow is a speed. I had it printed on a shirt. Spares in {two} sizes.
    *@2 Finished. Last but one. The last one was my dentist with a pram.

    == chair-yoga | Moving | p[elder]
    # Exercise when your knees say no
    # Chair exercises, really?
    ? My knees say no to everything but sitting. Does moving on a chair count for anything?
    ? They offer "chair exercise" at {=place}. I'm {older} and suspicious. Has anybody tried it?
    p[elder] It counts. I'm down {ten} points after half an hour of waving my arms like somebody who is lost at sea.
    m {=place}, {weekday+}s. The teacher is eighty-one and merciless.
    .* Eighty-one! I have no excuses left.
    n It absolutely counts. Tell the teacher that you have diabetes and bring your hypo box.
    p I do it during the news. I march when they say something silly. I'm very fit now.
    g My father goes for the gossip and gets the exercise free of charge.

    == walking-group | Moving | m
    # Wednesday walkers, who's in?
    # Anyone want to walk {=walk}?
    ? I want to walk {=walk} after supper but not on my own. Anyone?
    ? Walking {=walk} on {weekday+} at six, slow, talking allowed. Who comes?
    m In. I'm slow and I stop for dogs.
    .* Stopping for dogs is in the rules.
    p Me, if we may sit down once. There's a bench.
    g May I bring a pram? And its passenger?
    .* Especially the passenger.
    p[elder] I'll do half and wait with a flask.
    s I'll put it on the board at {place}. Nothing else, it's yours.
    * Seven of us!! Four didn't know each other before. Same time next week.

    == swimming | Moving | p
    # Swimming with a {=sensor}
    # The rec centre pool, and people who stare
    ? A child at the pool asked why I have a button on my arm. I said it's my off switch. How do you handle swimming and stares?
    ? Does the {=sensor} survive the pool? And do I survive the looks?
    p I say "robot". The children nod. They've always known.
    p Mine survives but doesn't report under water. I check at the wall every {ten} minutes or so.
    m Tell the lifeguard. Ours keeps {sweet} in the first aid box for me now.
    .* Told her. She has a cousin with it. She was so kind.
    g[parent] My daughter decorates hers like a jellyfish. Staring turned into envy.
    n Keep something sweet at the edge of the pool and somebody who knows. And enjoy it, it's my favourite prescription.

    == flying | Travel | p
    # Flying to {=city}
    # Security, needles, {=city}
    # First flight with a {=pump}
    ? I fly to {=city} on {weekday+}, first time with all my kit. What do they do at security? What do I carry on?
    ? {=city} at last, after {years} years. Six hours of time difference. How do you do time zones?
    p Everything in the hand luggage and twice as much as you need. My suitcase once went to {city} without me.
    p A letter from the clinic, in two languages. Nobody ever asked for it. I'd never go without.
    s I have the letter as a form, Spanish, Portuguese, Arabic, Chinese and English. Write to me and I fill it in on the same day.
    .* Writing to you now. This is gold.
    c Time zones: please make an appointment two weeks before. We write you a plan for the flight day and the first two days.
    m Aisle seat, snacks, tell the crew. They were lovely with me. They also gave me a second dessert, unhelpfully.
    p I keep my watch on home time until I land. Only then I negotiate.
    * Home again. Nothing went wrong but the weather. {=city} smells of {bread/oranges/rain and diesel/cinnamon} and I've walked more in a week than in a year.

    == road-trip | Travel | m
    # Long drive, two kids, one {=sensor}
    # Driving safely
    ? Eight hours of road with {=kin} at the wheel and me in charge of snacks. What is in your car?
    ? Do you check before you drive? I never did until a friend asked me straight out.
    p Every time. Key in one hand, number in the other. It's in my hands before the belt is.
    p "Above five to drive", says my cousin in Dublin in her own units. I go by what my team wrote down for me.
    n Yes to checking, every time, and stopping on long ones. Ask us for the driving sheet, there is a legal part as well.
    .* Asked and got it. It's shorter than I feared.
    g A box between the seats. Nobody may eat from it except the person with diabetes. The children guard it like dragons.
    m We stop at every ugly statue. It's a rule that makes breaks happen.
    .m Ugly statues are the backbone of this country.

    == lost-luggage | Travel | p
    #2 I left my kit in a hotel
    #1 Forgotten at {=place}, returned by a stranger
    ? I left my whole kit on the bus at {=place} yesterday. A stranger brought it to the depot with a note: "I think someone needs this". I want to thank whoever it was. Has a stranger ever saved you?
    ? Kit forgotten in a hotel, two hours away. Panic, then help from somebody I'd never met. Tell me your stories of strangers.
    p A lady at {place} gave me her own juice and waited until I made sense. She missed her ferry.
    m A boy of ten saw my bracelet and shouted for his mother. He knew, because of his teacher. The teacher is in this Circle.
    .g[parent] I know which teacher. I'll tell her. She'll cry.
    g We carry a card: "if I'm acting strange". It has been read once, by the right person.
    s May I use these (without names) in the newsletter?
    .*@1 Yes, if you print a big thank you to the Number 4 bus.
    P {years} years, and I still find more kindness than not.

    == cold-weather | Weather | m
    # Cold hands, no blood
    # Winter and fingers
    ? My fingers give nothing in this cold. I stand in the hall like a vampire with a straw. Tricks?
    ? {weather} today and my meter says "too cold". Me too, meter. What do you do?
    p Armpit. The meter goes in the armpit. Elegance was never my strong suit.
    p Warm water, swing the arm like a bell ringer, side of the fingertip.
    m A potato. Hot, one per pocket. Then you eat it.
    .m Count the potato!
    ..^ The potato has been counted.
    n Warm hands first, and don't squeeze hard. If your feet are cold: socks, never hot water bottles on skin that can't feel well.
    g I knitted a cosy for his meter. It has ears.

    == heat-wave | Weather | m
    # {weather}, and my numbers
    # Too hot to think
    ? Too hot to think and lower than usual. Is it the heat or is it because I can't eat?
    ? How do you all get through the heat? I've no air conditioning and {two} flights of stairs.
    n Heat can lower glucose and it dries you out. Drink, check more often, and if you feel dizzy or sick call us rather than wait it out.
    m The library is cool till eight and nobody minds if you fall asleep in History.
    p I'm in History. It's me under the hat.
    .m We've all seen the hat.
    g I fill the bath in the morning and visit it like a pond.
    p[elder] Ring someone at noon each day, and be rung. We have a list of eleven, room for more.
    .* Put me on the list please.
    ..^ You're number twelve. I'll ring at noon.

    == storm-power | Weather | m
    # Power cut: what now?
    # Storm on {=weekday+}, getting ready
    ? Storm warning for {=weekday+}. What have you got ready, apart from candles?
    ? We had no power for {hours} hours last night, fridge off, phone at two per cent. What do you keep for this?
    p A paper list of numbers. My phone knows everyone and I know nobody.
    p Cool bag, two battery packs, spare strips, a radio with a handle. My grandson thinks that the radio is a toy from the Romans.
    s {place} opens as a warm place with power and a fridge for medicine if it gets bad. I'll post here as soon as I know.
    n Check that you have a week of everything, today, not on the day. {pharmacy} delivers till six.
    g We agreed who takes whom. The people on the third floor come to us, we go to Bernadette.
    .m That's the best plan of all: a door to knock on.
    * All well here. We played dominoes by torch with people from upstairs whom I'd never spoken to.

    == work-tell | Work | p
    # Do I tell them at {=job}?
    #1 New job, same pancreas
    ? New job at {=job} from {weekday+}. Do I tell them? Whom, and when?
    ? My supervisor at {=job} asked why I "eat on the clock". I wasn't ready. How did you tell?
    p I told one person, the one who doesn't panic. It was the cleaner. She has saved me twice.
    .m It's always the cleaner.
    p I told everyone at once, with a cake. It's hard to be pitied by people with cake in their mouths.
    c We can write what you need (breaks, a place to check, food) without more than that. It often ends the discussion.
    .* Please. I'll call for the letter.
    s There's a page on your rights in the library, plain words. If it gets unpleasant come to me.
    g My brother waited two years. He says that it was heavier than the disease.
    *@2 Told her. She said "my son has it" and showed me where she keeps juice. All that worry.

    == meeting-alarm | Work | p
    # My alarm, the whole meeting
    # {=sensor} versus the boss
    ? My {=sensor} went off in the middle of the boss's big speech at {=job}. Silence. I said "apologies, my arm disagrees". Tell me yours.
    ? Most embarrassing place for an alarm? I'll start: a minute of silence.
    p Funeral. During the eulogy. He would have loved it.
    p Job interview. They thought it was my enthusiasm.
    .m Did you get it?
    ..^ I start on {weekday+}.
    g School play, the quiet bit. My son, dressed as a tree, said: "That's me. Low tree."
    .m LOW TREE. I can't breathe.
    m The library. I work there. I had to shush myself.
    P It gets less red in the face with time. Around year {two}.

    == first-date | Love | p
    # When do you tell a date?
    # Dating with a {=pump}
    ? When do you tell? Before the soup, after the soup? I've a first date at {=place} on {weekday+}.
    ? He asked what the thing on my arm was and I said "long story". It's not a long story. How do you tell a date?
    p I put it on the table with the cutlery. Whoever minds may leave before the main course.
    p I waited for the third date. He'd known since the first: he'd seen me count the breadsticks.
    .m That is so tender.
    m Wear short sleeves. It's a filter.
    g[partner] I'm the one who was told, {years} years ago, on a bus. I asked "does it hurt?" and that was the right question, apparently.
    .* I hope for that question.
    * Told before the soup. The answer was: "cool, my gran has one, does yours do bluetooth?" We're going out again.

    == intimacy | Love | p
    # The question nobody asks
    # Closeness, tiredness, and tubes
    ? Nobody at clinic ever asks about love life. I'm tired, there is a tube, and I miss us. Is there anyone to talk to?
    ? A shy question: has anything changed for you two since diagnosis? I don't know who to ask.
    c Ask me or any of us, please, it's a normal and important question and often there's something we can do. We should ask first. I'm sorry that we don't.
    .* Thank you. That took me {weeks} weeks to post.
    g[partner] We made a rule: one hour when nobody is a nurse and nobody is a patient. It's on the calendar as "boat maintenance".
    .m I'll never look at the boatyard in the same way.
    p Talking about it on a walk, side by side, was easier than across a table.
    P You're not the only one, {op}. You are only the brave one this week.

    == pregnancy-plan | Pregnancy | p[pregnant]
    # Expecting, and terrified, and happy
    # {=weeks} weeks along
    # Two heartbeats and a {=sensor}
    ? {=weeks} weeks along. Happy, terrified, testing all day. Who has been here before me?
    ? My numbers have never been watched so hard. I feel like two graphs. How did you stay sane?
    p[pregnant] Here! A little ahead of you. I stopped looking at forums at night, except this one.
    m I had mine {years} years ago. He's taller than the fridge. Be kind to yourself.
    .* Taller than the fridge is what I needed to hear.
    n {op}, we're with you every week and you can call between. No question is small, and nobody minds the fourth call of a day.
    c What we look for changes from week to week, that's why we see you so often and not because you do badly.
    .* That last part! I thought I was failing.
    g[partner] Partner of one here. I learned to cook and to shut up. In that order, sadly.
    * Scan today. Everything in the right place. She waved. Or he. Somebody waved.

    == gestational | Pregnancy | p[gd]
    # Gestational diabetes, I cried at the desk
    # The sweet drink test
    ? Failed the sweet drink test. I cried at the desk. Did I do this to my baby?
    ? Gestational diabetes since {weekday-}. Everyone is calm except me. What happens now?
    c You didn't do this. It's hormones, it's common, and we know how to look after both of you. We'll see you this week and go step by step.
    .* Read it out loud to my husband. We both cried and then we had supper.
    m "Failed" is the wrong word for a test that you can't study for.
    p[gd] I was here {weeks} weeks ago. It's a lot for ten days and then it's a routine. Ask for Lena's breakfast list.
    n You can send me your first numbers any morning, {op}, I'll answer by noon.
    g[partner] We walked after supper every evening, holding hands like teenagers. Best part of that summer.
    * First week done. You were right, it turns into a routine. Tonight I had supper and didn't cry once.

    == teen-party | Young adults | p[teen]
    #2 Sleepover, party, {=pump}
    #2 The girl with the bag
    #1 Things I don't tell my mum
    ? My mum wants to text every hour when I'm out. I get it. I also want to be seventeen. How do you make a deal?
    ? Party on {weekday+}. I don't want to be the girl with the bag. What do you all do?
    p[teen]@1 We made a deal: one thumbs up at ten and one at midnight, she doesn't ask, I don't forget. It held for a year.
    .* Showing this to her tonight.
    p[teen]@2 Two friends know, one is sensible, one is fun. You need both.
    g[parent]@1 Mother here. The thumb at midnight is the difference between my sleeping and not. Please send the thumb.
    .* ok ok thumb will be sent
    p[t1] I am {older}. I hid it at parties too. The people who mattered had always known.
    n Come to the young adults' evening on {weekday+}. No parents, no posters with fruit on them. And I'll answer anything, really anything.
    *@1 she agreed!! two thumbs. also I was home before midnight because my feet hurt

    == school-plan | Children | g[parent]
    #1 School starts, who watches him?
    #1 The school nurse is there on Tuesdays only
    #2 A plan for the teacher
    ? School starts on {weekday+} and the nurse is there on Tuesdays only. Who watches my {=boyname}? What did you put in your plan?
    ? {=boyname}'s new teacher is kind and afraid. What do you tell a teacher in ten minutes?
    g[parent] One page. Photo on top, what a low looks like on HIM, three steps, my number. Laminate it.
    .* "On HIM". Yes. He gets silly, not pale.
    g[parent] I went and talked to the class. They asked better questions than the staff.
    s I can go with you to the school, I've done it {ten} times. They have duties and most of them are glad when someone explains.
    .* Would you? I'd be so grateful.
    n We train teachers, free, on site. Give me the name of the school in a private message and I'll call them today.
    p[t1] My teacher in second grade kept raisins in her desk and called them "brain raisins". The whole class wanted diabetes.
    c The plan form is due each autumn. Send it to me early and I'll sign it on the same day.
    * First week done. The teacher texted a photo of him laughing. I've slept.

    == little-needles | Children | g[parent]
    # She screams at every needle
    # Small child, big needle
    ? She's four and she screams at every needle. I hold her and I hate it. Does it get better?
    ? Every set change is a battle with my {=girlname}. I cry in the bathroom afterwards. What helped yours?
    g[parent] The doll gets hers first. Always. The doll is very brave and complains a lot.
    .* We've given the doll a doctor's bag. She says that the doll needs two.
    g[parent] Choices: which arm, which song, who counts. Never whether. It took a month.
    p[t1] From a grown child: I remember the songs and not the needles.
    .* I can't tell you what this does to me.
    n We have numbing cream and a lovely play specialist. Come in, {op}. And who's holding you while you're holding her?
    m I'd bring you soup if I knew where you live. Hugs from {place}.
    * Today she counted to three herself and said "done". And gave ME a sticker.

    == sibling | Children | g[parent]
    # "Why does he get the juice?"
    # The other child
    ? "Why does he always get the juice?" asks my other one. She's right. How do you look after the sibling?
    ? My daughter said she wishes she had it as well, then she'd be seen. Knife in the heart. What did you do?
    g[parent] {weekday-}s belong to her. Phone off, no numbers, she chooses. Last time it was a car wash. Twice.
    .* A car wash twice. I'm in.
    m I was the sibling. I was proud and jealous, both, for years. My mother said once: "I see you being patient." I still live on that sentence.
    .* Said it tonight, word for word. She pretended not to hear. She came back for a hug.
    n There's a siblings' afternoon on {weekday+} at {place}. Pancakes and complaints.
    c Good of you to ask. She may like to know that it isn't catching, isn't her fault and isn't her job.

    == camp | Children | g[parent]
    # Would you send him to camp?
    # A week without me
    ? The diabetes camp has a place for my {=boyname}. A week. He wants it, I can't breathe. Did yours go?
    ? He's packing for camp and whistling. I'm counting strips and not whistling. Talk to me.
    g[parent] Mine went. He came back with a tan, a best friend and opinions.
    p[t1] I went at nine. First time that I was not the only one. I'm still friends with {two} of them.
    .* That's why I'll let him. Thank you.
    n I'm there as camp nurse, so I'll be the one checking at two in the morning. I promise you a text each day.
    .* YOU are the nurse? Why did nobody say so. I'm breathing.
    g I cleaned the entire house that week and then I went dancing.
    * He hasn't written once. Which is the best news.

    == grandparents | Children | g[parent]
    # Grandma, the cookies and the sensor
    # Can my parents babysit?
    ? My parents want to have the kids for a weekend. They love with cookies. Would you?
    ? Grandma "forgot" again that a cookie is a thing that counts. How did you win over yours?
    p[granny] Grandma speaking: show me, don't tell me. Let me do it three times while you stand there with your hands in your pockets.
    .* Hands in pockets. I deserve that.
    g[parent] We made her the boss of the hypo box. She takes it as seriously as the family silver.
    n Bring her along! Grandparents' hour, first Friday of the month. They compete.
    m My father does the maths on an envelope. He's never been wrong. The sensor has.

    == driving-dad | Caring | g[child]
    # Dad won't check before he drives
    # How do you tell a father no?
    ? My father won't check before driving. He taught me to drive. How do I say no to him?
    ? Dad scraped the garage again. He says it's the garage. I think that he was low. What would you do?
    g[child] I asked his doctor to say it. From me it was an insult, from her a prescription.
    p[grandpa] As one such father: my son said "I'd rather argue with you than bury you". I gave him the keys. I got a bus pass and a bad temper.
    .* I'm writing that sentence down.
    n This one is urgent enough for a call today, {op}. We can see him this week and have the talk so that you don't have to be the police.
    .* Thank you. He'd listen to you. He likes you.
    c We will look at his lows first. Often we can do something about those, and then the talk is another one.
    m The garage never moves. I told my uncle so. He laughed and then he went quiet, and then he checked.

    == memory | Caring | g[child]
    # Mum forgets that she has eaten
    # Insulin and forgetting
    ? Mum has begun to forget whether she's eaten. And whether she's taken it. I'm three hours away. Who's been here?
    ? She had two breakfasts and told me of none. How do you keep somebody safe who doesn't remember?
    n Please call me today, {op}, I'd like to make it simpler and safer for her before the weekend. There are ways and you aren't the first.
    .* Ringing at two. Thank you, thank you.
    g[child] We have a neighbour who comes for coffee at eight and just happens to be there. She's the bravest health service in town.
    g A whiteboard with today, breakfast, a big tick. She's proud of her ticks.
    c We can often move to a simpler plan, with fewer moments at which memory is needed. Let's do that together with her.
    m My grandmother forgot my name and never the song about the boats. We sang it with every tablet.
    .m This is going to stay with me.

    == caregiver-tired | Caring | g
    # Who looks after the carers?
    # I'm not ill, I'm only tired
    ? I'm not the one who's ill, so I have no right to be tired. I'm so tired. Who looks after us?
    ? Haven't slept through since {month}. Everyone asks how he is. Tonight I wanted to be asked.
    g How are you, {op}?
    .* I burst into tears in the car park. In a good way. Tired, and a little bit seen.
    g[night] Come over to Night-shift carers. We're awake anyway and there's always somebody with a kettle.
    p From the one who's looked after: I see it. I don't say it because then I'd cry, and you'd have to look after that too. Thank you. All of you.
    .g I'm reading this to myself as if my husband had written it.
    n You have every right. There are respite hours that nobody tells you of. I'll call you, when's good?
    .* Between seven and eight when he watches the quiz.
    s Respite form attached to the library page, I fill it in with you on the phone, takes {mins} minutes.
    * Four hours. Somebody came for four hours. I sat at {place} and ate a sandwich like a queen.

    == hospital-home | Caring | g
    # He's home from hospital
    # Discharged, with a bag of papers
    ? He came home on {weekday-} with a bag of papers and eleven boxes. I don't know where to start. What did you do first?
    ? Discharged yesterday. New tablets, old tablets, nobody to ask. How do you begin?
    n Start by calling us, {op}, really. Bring all boxes, old and new, in one bag and we'll sort through it together, tomorrow if you like.
    .* Tomorrow, eleven. With the bag.
    g Kitchen table, one sheet, morning / noon / night. Whatever isn't on the sheet goes into a drawer and not into him.
    g Sleep first. You've been in hospital as well.
    .* I hadn't thought of it like that.
    m I'll bring {dish} on {weekday+}. No is not an answer.
    c The first two weeks are when people need us most. Nobody should come home alone with a bag of papers.
    * Sorted. Five boxes went back to the pharmacy. He's complaining about the soup, so he's better.

    == insurance-denied | Paperwork | p
    # Denied again
    # {=insurer} says no
    # Has anyone won an appeal?
    ? {=insurer} refused my {=sensor} for the second time. "Not medically necessary." My arm disagrees. Has anyone won?
    ? Letter from {=insurer}: denied. Four pages and no reason. Where do I even start?
    p Won on the second appeal. Dates, numbers, a log of lows, a letter from the doctor. Boring beats angry.
    .* How long did it take?
    ..^ {weeks} weeks and about {ten} phone calls. Write down every name.
    s Come to the form evening at {place} on {weekday+}, bring the letter and a sandwich. We've won {ten} of those this year.
    .* I'll be there. Cheese.
    c Send me the denial code. I'll write the letter today, I have come to know their sentences.
    m I sent mine with a photograph of me and {pet}. I don't think that it mattered. I like to think it did.
    g Ask for "peer to peer". Then their doctor must talk to yours.
    * APPROVED. I danced in the post office.

    == prior-auth | Paperwork | m
    # Prior authorisation, part {=two}
    # On hold since {weekday-}
    ? On hold with {=insurer} for {mins} minutes. The music has a flute. What's your record?
    ? My prior authorisation "expired while being processed". Is this a riddle?
    m Two hours and ten. I learned to knit during it. I'm wearing it.
    s Don't hold alone, give me the number of your case and I will hold for you, it's literally my job and I've a headset.
    .* You're an angel with a headset.
    p They called back while I was in the bath. I took it. We're all human.
    c If supplies run short while you wait, tell us today. We'll find a bridge so that you never stretch what you have.
    m The flute haunts me as well.
    .m Da dee da da daaa.
    ..^ STOP.

    == cost | Paperwork | p
    # What do you do when the money's gone?
    # Stretching strips
    ? I'm ashamed to write this. It's only the {seventeenth/twentieth/twenty-third}, the money's gone, and I'm thinking of stretching what I have. What do you do?
    ? Rent or strips this month. I know what you'll say. I just don't know how.
    n Please don't stretch, {op}. Call me now, we've an emergency shelf and it's there for exactly this day. No forms first.
    .* Called. I have enough for the month. I can't write more just now.
    s And then we talk about the discount programme, quietly. You'd be surprised who's on it.
    p Nothing to be ashamed of. I've been on that shelf. Now I put things on it.
    m If it was shameful we'd all be red. Thank you for saying it for those who don't.
    c Thank you for saying it. Never ration without us knowing, please: anyone reading, that's for you too.

    == pharmacy-swap | Paperwork | p
    # They swapped my {=pen}
    # Different box, same thing?
    ? {=pharmacy} gave me another brand from the usual one and said "it's the same". Is it the same?
    ? New colour, new cap, same name in small letters. Do you check?
    n Good that you looked, {op}. Please don't use it until you've spoken with the pharmacist or with us: bring it or send a picture of the label.
    .* Sent. It was right, and now I know why it's right.
    c Sometimes it's the same, sometimes it's not. A picture takes a minute. We prefer that minute.
    p I take the old empty box with me. Put side by side on the counter. No words needed.
    g I caught a mix-up like that. The pharmacist thanked me, gave me a pen. A writing pen.

    == jury-duty | Paperwork | m
    # Jury duty with a {=sensor}
    # Do I have to explain my snacks to a judge?
    ? Jury duty. No food, no phones. My {=sensor} reads to my phone. Do I have to explain myself to a judge?
    ? Court, exam room, museum: where have they tried to take your juice away?
    p Museum. The guard ended up eating raisins with me. Nice man, three daughters.
    s There's a form for the court, I'll send it, takes a signature from clinic. You keep your kit and your phone as a device.
    .* Thank you! Didn't know that it exists.
    p I brought the letter. The judge had a sensor too. He lifted his sleeve. The whole room laughed.
    .m The judge had a sensor!!

    == smoking | Habits | p
    # Day {=two} without
    # Quitting, with company
    ? Day {=two} without a cigarette. I've bitten {kin}'s head off and eaten {snack} eleven times. Who quit and lived?
    ? They told me to stop and I'd like to, but it's the only break I get at {=job}. How did you do it?
    p Took me five goes. The fifth one counts and it needed the other four.
    p I walk {walk} each time. My calves are magnificent.
    n There's a group and there's free help, I'll send both. And watch your numbers for a few weeks, they may move. Call if they do.
    m Chew a cinnamon stick. So it's good for something after all!
    .m At last, a use for the cinnamon people.
    * Two weeks. I smelled the sea this morning. I'd forgotten that it has a smell.

    == gardening | Small joys | m
    # My first tomato
    # What grows with you?
    # The allotment report
    ? My first tomato. One. The size of a grape. I've told everybody at {place}. What grows with you?
    ? Planted {two} rows of beans with {=kin}. Hands in the earth and not one thought of numbers for an hour.
    m Courgettes. Do you want courgettes? Please take courgettes.
    .* How many?
    ..^ How big is your car?
    p A single pepper, which we have named. We can't eat it now.
    p[grandpa] Gloves and closed shoes, everyone! Says a man who stepped on a rake in sandals.
    g Mint. In everything. In the neighbour's also.
    m I have a window sill and three basil plants, one for each of my moods.

    == pets | Small joys | m
    # Does {=pet} know when you're low?
    # The cat who wakes me
    ? {=pet} woke me at {night} by sitting on my face. I was {low}. Coincidence?
    ? Has your animal ever warned you? {=pet} stares at me before the sensor says a word.
    p My dog brings me the box. Nobody taught her. She also brings it when I am fine and she wants a cracker.
    .m A good business model.
    p The parrot has learned the alarm. We've two alarms now, one of which bites.
    g Our cat sleeps on the one who is low. If you wake up with a cat you go and check.
    n It isn't magic, some animals do notice. Please keep the sensor as well!
    .m The cat says that she'd like to see the evidence for the sensor.

    == language-of-low | Words | m
    # What do you call a low in your family?
    # Wobbly, swimmy, "in the basement"
    ? In our house a low is called "the basement". What do you say in yours?
    ? My daughter says "my legs are fizzy". What are the words in your family?
    p "Gone fishing."
    g "He's being polite again." My husband's very polite below 60.
    p "Ich bin im Keller", so also a basement, it must be the same building.
    m "Me está dando el bajón." My whole street says it now.
    p[ja] 低血糖 is a mouthful, so we say へろへろ (herohero). It sounds as it feels.
    .m Herohero! Adopted in our house from today.
    g "Marshmallow knees."
    c I'm collecting these for our students. They learn more from "fizzy legs" than from my slides.

    == good-doctor | Thanks | m
    # Somebody did something right
    # Thank you to the nurse at {=place}
    ? I want to say something good for once. The nurse sat down. She SAT DOWN. She asked what I was afraid of. Who did something right for you?
    ? Today at the desk they remembered my name and that {=kin} had been ill. It was small. It made my week.
    p My pharmacist rings me when the box is late. He says "I had a feeling".
    m The driver of the clinic bus waits till he sees me go in at my door.
    .m He does that for my mother as well!
    n Reading this in the break room aloud. There's a bit of silence and somebody has something in her eye.
    P I was rude to a nurse in my first year. She said "you're frightened, I'm not offended". I became a mentor because of her.

    == old-timers | Stories | p
    # Boiling glass syringes
    # How it was {=years} years ago
    ? I was diagnosed {=years} years ago. We had tablets in a test tube that fizzed and changed colour. What do you remember?
    ? Found my first logbook. In my mother's handwriting. Who else has been at this for a long time?
    p[elder] Glass syringes, boiled in a pan. I learned to cook an egg in the same water. One thing at a time, my mother said.
    p[teen] wait you had to BOIL it
    .* And walk to school uphill, both ways. But yes: boil.
    p The first meter I had was the size of a brick and took two minutes. I used to sing.
    c This is history that isn't in our books. Would any of you come and talk to the students?
    .p[elder] I'll come. I'll bring the pan.
    m My grandfather had it before there was much of anything. I think of him whenever I complain of a sticker.

    == anniversaries | Stories | p
    # {=years} years today
    # My diaversary
    # A cake for my pancreas (retired)
    ? {=years} years today since diagnosis. I bought my pancreas a cupcake. It didn't show up. How do you mark the day?
    ? Today is my diaversary, number {=years}. Not a party, not a funeral. What do you do?
    m 🎂 Here's to you and to the absent pancreas.
    p I plant something. {years} trees and one that the goat ate.
    p I write a letter to the me of that day. This year it said: you'll laugh again, by Thursday.
    g I give him a card, every year the same one. It's got {ten} dates in it by now.
    n Congratulations, {op}. It's work, every day of it, and I take my hat off.
    P Well kept. Onward, slowly, with snacks.

    == grief | Stories | m
    # Staying, although I lost the one I came with
    # A year without her
    ? A year since my husband died. He had this disease and so many jokes about it. I still set an alarm at {night}. Can I stay here although I've nobody to look after?
    ? My sister died in {month}. She was the one who brought me to this Circle. I don't know how to post without her reading.
    m Stay. Please stay. This is your kitchen as well.
    .* Thank you. I'll put the kettle on then.
    p@1 Tell us one of the jokes?
    .* "I'm sweet enough, ask my doctor." Every. Birthday.
    ..^ I'm laughing with wet eyes. I like him.
    g I lost mine {years} years ago and I'm still here. You needn't look after anybody. Let yourself be looked after a bit.
    n I remember. If you'd like to talk, or to walk, I'm here on {weekday+}.
    P We keep a candle at the autumn meeting. Would you like to light it?

    == step-out | Community | m
    # Can we run this ourselves?
    # A supper without the staff
    ? Thought: could we run the {weekday} supper ourselves? The team has started it and we love it and I think that they'd like an evening off.
    ? Who'd help me take over the newcomers' tea at {=place}? Not instead of the team, only so that it's ours too.
    m I can open up and do the kettle.
    .* Kettle: done. You've no idea how much that matters.
    p I'll call people who said that they might come. I like calling.
    g I'll do the chairs, my son does the music, don't let him do the food.
    s You've got the keys, and my heartfelt thanks. I'll come as a guest, once a month. With a salad.
    .m We'll inspect the salad.
    P This is how it should go. I'll sit with the shy ones.
    * First one done. Eighteen people, one chair broken, nobody hurt, {dish} all gone.

    == translation | Community | m
    #1 Can somebody translate for my neighbour?
    #1 Reading a letter in English
    #2 Who comes with me to the doctor?
    ? My neighbour got a letter from clinic and reads only {Spanish/Chinese/Arabic/Vietnamese/Portuguese}. Can anybody read it to her?
    ? I speak enough English for a shop and not for a doctor. Who comes with me on {weekday+}?
    m@2 I can come. I did that for my parents all my life, I'm good at the face you have to make.
    .* That face! Yes. Thank you so much.
    s@2 You have a right to an interpreter, free. I've booked one for the visit. A friend is good too: for the waiting room.
    p[zh] 我可以幫忙 (I can help). Evenings are best.
    p[ar] يمكنني المساعدة أيضا – I can help also.
    p[he] אני יכולה לעזור, mornings. And I'll bring cake that I've counted.
    n Please never use the children for that, call us, we've got people on the phone in minutes.

    == research | Community | p
    # Asked to be in a study
    # Should I say yes to research?
    ? They asked me to be in a study. Twelve pages of paper. Would you?
    ? A study wants my sensor data for a year. I'm curious and wary. How do you decide?
    p I did one. They paid my bus and I learned what my nights look like.
    p I said no to one, yes to the next. Nobody minded.
    c You can always say no and it changes nothing in your care. Bring the papers, I'll go through them with you, and I'm not part of that study.
    .* That's what I wanted: somebody who isn't part of it.
    m Ask who sees the data afterwards. They should have an answer that's shorter than the question.
    .m Good rule for everything.
    """
}
