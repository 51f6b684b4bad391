extension Corpus {
  /// Movement, travel, weather and work.
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

    == cold-weather | Weather | m | months 1-2
    # Cold hands, no blood
    # Winter and fingers
    ? My fingers give nothing in this cold. I stand in the hall like a vampire with a straw. Tricks?
    ? Frost on the inside of the window and my meter says "too cold". Me too, meter. What do you do?
    p Armpit. The meter goes in the armpit. Elegance was never my strong suit.
    p Warm water, swing the arm like a bell ringer, side of the fingertip.
    m A potato. Hot, one per pocket. Then you eat it.
    .m Count the potato!
    ..^ The potato has been counted.
    n Warm hands first, and don't squeeze hard. If your feet are cold: socks, never hot water bottles on skin that can't feel well.
    g I knitted a cosy for his meter. It has ears.

    == heat-wave | Weather | m | months 6-8
    # The heat and my numbers
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
    """
}
