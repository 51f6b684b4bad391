extension Corpus {
  /// Night lows, alarms and sleep.
  static let nights = """
    == night-lows | Nights | p[t1]
    # Low at {=night} again
    # Third night low this week
    # What do you keep by the bed?
    # {=low} at {=night}, wide awake now
    ? Woke at {=night}, sensor said {=low}, sheets soaked. I ate half the kitchen and was {high} by breakfast. How do you stop at enough?
    ? {/Hello night owls./Third time this week.} {=low} at {=night}. I treat it, then panic and treat it twice more. What do you keep within reach so that you don't raid the fridge?
    ? Does anybody else get the {=night} low after a day of yard work? I was {ok} at bedtime, which I thought was safe.
    p I keep {sweet} in a shoebox under the lamp, counted out in the evening when I am sensible. The box decides, not me.
    .* Counted out in the evening. That is the part I was missing. Doing it tonight.
    ..^ Tell us how it goes. I still cheat about one night in {ten}.
    p The fridge-raid is the panic, not you. I sit on the edge of the tub and hum a whole song before I am allowed anything more.
    .m Which song?
    ..^ {Moon River/The chorus of whatever was on the bus radio/An awful jingle for carpets}. All of it. With the bridge.
    g I am the one who wakes when the alarm goes. We put a chair beside the bed with the box on it, so neither of us walks down stairs while low.
    n {op}, three in one week is worth a call rather than another guess. Ring the nurse line in the morning and bring the sensor report, we will look at the evenings together.
    .* Thank you. I will call when you open.
    c Please don't change doses on your own after a night like this. Write down the evening: what you ate, what you did, when you went to bed. It makes our talk short and useful.
    p Yard work does it to me a good {hours} hours later. Took me {years} years to notice that it was always the {weekday-} I mowed.
    P Been there more nights than I can count. You did the right thing: you woke, you treated, you wrote to us. {Go back to sleep./Sleep in if you can.}
    * Update: one box, one song, back to bed. {ok} at breakfast. Thank you all.

    == alarm-fatigue | Nights | m
    # The alarm that everyone sleeps through
    # Alarm fatigue is real
    # My {=sensor} sounds like a dying gull
    ? My {=sensor} went off {two} times last night and I slept through {/all but }one of them. {/My family did not.} How do you keep hearing it?
    ? I hate the sound of this alarm so much that I flinch when a truck reverses. Has anyone found a way to live with a {=sensor}?
    p I moved the receiver into a saucepan. The whole house is awake now, but so am I.
    .* A saucepan!! I laughed so loud I woke {pet}.
    ..^ Enamel. Steel is too cruel.
    g We take turns, odd nights and even nights. The one who is off wears earplugs without guilt. Agreeing on the guilt part took longer than the rest.
    p I asked at clinic which alarms I may turn off and which never. Turned out half of mine were only telling me what I knew.
    n Alarms can be set together with you, {op}, so that the ones which stay mean something. Bring the {=sensor} to your next visit, it takes about {mins} minutes.
    p Mine is called Gerald. It is harder to resent Gerald.
    .m We have a Beatrice. She is always right and always rude.
    m Vibrate under the pillow worked for me for two months and then I got used to that too. I change it every few weeks now.
    * Gave it a name and moved it across the room. I have to stand up to silence it. It's horrible and it works.

    == sleep-worry | Nights | g[parent]
    # Afraid to sleep
    # Checking on her at {=night}
    # How do you parents sleep?
    ? My {=girlname} is {=age} and has had type 1 for {weeks} weeks. I check on her three times a night, sensor or no sensor. When did you stop?
    ? I lie on the floor beside {=girlname}'s bed and listen to her breathe. Everyone tells me to trust the sensor. I can't yet. Did you?
    g[parent] I didn't stop, it faded. First three times, then two, then I woke one morning and realised that I had slept. It was about {month}.
    .* Thank you for "faded". Everyone else gave me a date.
    g[parent] My sister came for one night a week. I slept in her flat with my phone off. I cried in the car both ways and it saved me.
    g Somebody told me: you are allowed to be scared and asleep. Both. It helped.
    p[t1] I was that child. I remember my mother's slippers in the hall. I am {older} now and I still find the sound of slippers kind. You are doing something good, {op}.
    .* I'm crying over my coffee. Thank you.
    ..^ Drink it while it is hot. That is an order from an old child.
    n There is a parents' evening on {weekday+} at the rec centre and a line you can call at night. You shouldn't be the only safety net. Shall I ring you tomorrow, {op}?
    .* Yes please. After 9 when she is at school.
    c It is very normal in the first months. We can also look at who else could take a night. Ask us, that is what the visit is for.
    * Last night: one check. One! I feel like I have climbed something.

    == dawn-rise | Mornings | p
    # I ate nothing and woke up high
    # The dawn thing
    # {=high} before breakfast, why?
    ? I go to bed at {ok}, eat nothing, sleep well, wake at {=high}. Who is eating in my sleep?
    ? Every morning before seven it climbs. No food, no coffee, not even a thought of food. Is it only me?
    p Welcome to the dawn club. My liver gets up before me and makes me breakfast. So generous.
    .* Ha! Mine must run a bakery.
    c It has a name, the dawn phenomenon, and it is common. A few nights of sensor data tell us more than one number. Bring them before you change anything.
    p I kept a notebook for two weeks: bed, 3 am, waking. Boring, but my nurse spotted it in a minute.
    n {op}, write down bed, 3 am and waking for two weeks and then call us. I love such notebooks, we'll look at it with Dr. Pateel.
    p[elder] Walking to {place} before breakfast takes the edge off mine. It takes the edge off me too.
    m Do you have a late snack? My {snack} turned out to be bigger than I told everyone, including myself.
    .* I will weigh my honesty tonight.
    * Notebook started. Day {two}. My handwriting at that hour is a document of its own.

    == nightmares | Nights | p[t1]
    # Strange dreams when low
    # Dreaming of {=sweet}
    ? Do you dream before you wake up low? I dreamed that I was swimming in {=sweet} and someone kept moving the shore.
    ? My lows have dreams. Always a supermarket without a checkout. Anyone else?
    p Stairs. Endless stairs and I am late for an exam in a language I don't speak.
    p Mine is a dog with car keys. He is not a good driver.
    .m I would watch that film.
    g My husband talks when he's low. Last time he offered me a very reasonable price for a boat.
    .p Did you take it?
    ..^ I bargained. Then I gave him juice.
    P I've learned to trust the dream. When the supermarket comes I wake and check. It is right more often than not.
    n It's a known thing, sleep gets restless when glucose drops. If you wake confused more than once or twice, please tell us.
    * Good to know that I am in company. I'll look for the rest of you at the checkout.

    == shift-work | Work | p[night]
    # Meals when you work nights
    # When is breakfast on a night shift?
    # Night shift at {=job}, day life at home
    ? I work nights at {=job}. Is the meal at 2 am lunch? My pills say "with breakfast" and nobody can tell me when that is.
    ? After {years} years of days they have moved me to nights at {=job}. How do you keep any rhythm at all?
    p[night] I call it by order, not by hour. First meal after sleep is breakfast, even when the moon is out.
    .* That's so simple that I want to hug you.
    p[night] I bring {dish} in a jar so that I don't end up at the machine. The machine wins every time I don't.
    n Please ring us about the timing of pills and insulin when shifts change, {op}. It's a five minute call and you shouldn't have to guess.
    .* Called. Joseph sorted it out. Five minutes, as you said.
    g[night] I carry a flask, a snack and a torch. In that order of importance.
    c Tell your employer what you need for breaks. We can write a letter, many of our members have one.
    m Blackout curtains. I fought with it for {two} years and the answer was at the curtain shop.
    """

  /// Sensors, pumps and pens.
  static let devices = """
    == first-sensor | Devices | p
    # First day with a {=sensor}
    # New {=sensor}: what should I know?
    # Sensor number one
    ? They put a {=sensor} on my arm yesterday and I've looked at it {ten} times an hour since. What should I know that is not in the leaflet?
    ? Just got my first {=sensor}. I feel like a robot with a sticker. Tips for a beginner?
    p Door frames. You will meet every door frame in your home this week.
    .* Met two already. The bathroom one is the worst.
    p Look at the arrow more than at the number. It took me a month to learn to breathe before I react.
    p The first day it told me nonsense, then it settled. I keep finger sticks for when my body and the {=sensor} disagree.
    n Welcome to the sticker club, {op}! Finger stick whenever how you feel does not match what it shows. And call us if the skin gets sore.
    g I follow my mother's from work. We agreed that I only call below her line. Otherwise I'd ring at every sandwich.
    m Shower fine, sauna no. Ask me how I know.
    .p How do you know?
    ..^ It slid off me in front of the entire {hobby}.
    P Set it aside for an hour a day. You were a person before the graph.
    * Week one done. I now turn sideways through doors like a crab, and I know what {dish} does.

    == sensor-falls | Devices | m
    # My {=sensor} won't stick
    # Sensor came off at {=place}
    # Tape, glue, prayers?
    ? Lost my third {=sensor} this month, this one at {=place}. What keeps yours on?
    ? Sweat, sea water and {=sensor}s. By the fourth day mine waves like a flag. What do you use?
    p[runner] Clean, dry, wait a full ten minutes before you stick it. I used to skip the waiting.
    p I wear an old sports sleeve over it. It was {kin}'s, smells of liniment, never lost one since.
    g For the little one we cut the overlay round, corners are where it starts to peel. She picks the colour, so she leaves it alone.
    .g[parent] Rounding corners! So small, so clever.
    s If they fall off early you can ask the maker for a replacement. I keep a template of the letter, write me and I'll send it.
    .* Yes please, Marcus or whoever is in today.
    n Please don't use household glue (somebody always asks). If the skin is red for more than a day, send us a picture.
    m Mine is in the harbour. A seal has better control than me now.
    .m What's the seal's time in range?
    ..^ All fish, no carbs. Superb.
    * The ten minutes were it. Day {two} and still on.

    == sensor-wrong | Devices | p
    # Sensor says {=low}, finger says {=ok}
    # Which number do you believe?
    ? The {=sensor} says {=low}, my finger says {=ok}, and I feel perfectly fine. Which one do you believe?
    ? Slept on my {=sensor} side and it screamed {=low} all night. Fingers said {=ok}. Anyone else a side sleeper?
    p Side sleeper here. Compression, they call it. I moved mine a hand's width and it stopped.
    .* Moved it. First quiet night in a week.
    n The finger wins when they disagree, and how you feel counts as well. Wash your hands first, fruit on the fingers has fooled many of us.
    .p An orange fooled me into a phone call once. {Sorry, Joseph./Sorry again, Amy.}
    p I write both down for a day when it drifts. If it stays apart I change it.
    c Good question to ask. When in doubt, check with a finger, and treat how you feel seriously whatever the screen says.
    m The first and last day are always odd with mine.

    == pump-start | Devices | p[pump]
    #2 Thinking about the {=pump}
    # From pens to a pump
    #1 Pump start on {=weekday+}, nervous
    ? I get my {=pump} on {=weekday+}. I have had pens for {=years} years and my hands know them. Were you sorry to change?
    ? To pump or not to pump? I've a {=pump} on offer and cold feet.
    p[pump] I missed my pens for a week, like an old coat. Then I went swimming with {kin} and forgot that I had ever worn it.
    p[t1] I went back to pens and I am happy. Nobody tells you that this is allowed.
    .n It is allowed! The best device is the one you'll live with.
    p[pump] Where does it sleep? In the bed, beside the bed? That was my question and nobody laughed.
    .p[pump] A sock. A clean one, pinned to the pillow.
    ..^ Sold.
    g[partner] Partner's view: I learned to set it up as well. It gave me something to do with my worry.
    c Bring every question to the training, also the embarrassing ones. We plan the first days together and we will call you each morning.
    P I mentor on the first week if you like. We would talk every evening until you're bored of me. It usually takes six days.
    .* I'd love that. Sending you a message.
    *@1 First days with it. I have caught the tube on every door handle in the house. And I feel... lighter?

    == pen-lost | Devices | p
    # Did I take it or not?
    # The forgotten-dose panic
    ? Standing in the kitchen, {=pen} in hand, no idea whether I already took it. It happens about once a month. How do you keep track?
    ? Did I or didn't I? {/My mother calls this "the oven question".} What is your trick for remembering a dose?
    p Rubber band. Left wrist before, right wrist after. {years} years of rubber bands.
    p I write the hour on the {calendar/window} with a marker. My guests think that it's a code.
    n If you're not sure, please don't take it "just in case". Check your glucose, and call us: any hour, that is what the line is for.
    .* This should be on my fridge. Now it is.
    g We have a bowl with two lemons. Before: left. After: right. When Papa takes his dose he moves a lemon. No words needed.
    .m The lemon method! I want to frame this.
    m Cap with a clock in it. Best birthday present {kin} ever gave me.
    * Lemons it is.

    == supplies-heat | Devices | m | months 6-8
    #1 Keeping insulin cool in this heat
    #1 Fridge broke, help
    #2 Left in a hot car
    ? Heat wave, no air conditioning, fridge on its last legs. How do you keep your supplies cool?
    ? Left my bag with the {=pen} in the car at {=place} for an hour in the sun. Would you trust it?
    p Clay pot, wet sand, shade. My grandmother kept butter that way.
    n@2 When it has been in a hot car I would not trust it, {op}. Call {pharmacy}, or call us, and please don't wait until the evening if you have no other.
    .* Called, they had one ready in an hour. Thank you.
    m Never beside the freezer compartment. Frozen is as bad as cooked. I learned this with a whole month's box.
    g A thermos that never held coffee. Ours says DO NOT DRINK in three languages.
    .m Which three?
    ..^ English, Spanish and capital letters.
    s The library has a cooling room open till eight this week, and a fridge shelf for medicines. Ask at the desk.

    == data-share | Devices | g
    # Following the numbers from work
    # Who sees my numbers?
    # Sharing without nagging
    ? I can see my {mother's/husband's/son's} graph on my phone at {=job}. How do you look without nagging?
    ? We share the sensor data in the family. Since then every phone call starts with a number. How did you make rules?
    g We made three rules: never about food, never before "hello", and a heart means "I saw it, I love you, no words".
    .* The heart rule. We are starting it tonight.
    p From the other side: I turned sharing off for a month. It wasn't about trust. I wanted one thing that was mine. Then I turned it on again myself.
    .* I needed to hear that from somebody who is not mine. Thank you.
    g I only look when my phone looks for me. I removed it from the first screen.
    n Lovely thread. If it ends in arguments, bring it to clinic, we have talked through this with many families.
    P {op}, ask "do you want me to do something or do you want me to know?" It has saved my marriage about {ten} times.
    """
}
