extension Corpus {
  /// Meals, family tables, recipes, feasts.
  static let food = """
    == family-table | Food and family | p
    # Sunday dinner with the family
    # "Just a little piece won't hurt"
    # {=kin} and the second helping
    ? {=kin} puts {dish} on my plate before I can speak, and then watches. How do you say no to love?
    ? "One little piece won't hurt you." Every Sunday. From {=kin}. What do you answer?
    p I bring my own dish and enough for everyone. Now it's a competition and I am winning.
    p I say "I am saving it for later" and later is a word without a date.
    .m Stealing this.
    g From the cook's side: I felt that you refused me, not the rice. My son had to tell me that. Tell her, {op}.
    .* I think that is exactly it. I'll call her.
    p[elder] My answer is "after my walk". By the time I am back from the walk the table is cleared.
    c[!lena] One dinner is one dinner. If Sundays worry you, bring a typical plate to our dietitian, Lena, she is better at Sundays than any of us.
    m We moved the family meal to lunch. More walking, less sofa. Nobody noticed that it was for me.
    * I told {=kin} what you said. She cried, then she asked which beans I like. We're cooking together on {weekday+}.

    == carb-count | Food | p
    # How do you count {=dish}?
    # Counting carbs in {=dish}
    # {=dish}: friend or foe?
    ? How does anybody count {=dish}? No box, no label, {/a different hand every time, }my grandmother's recipe.
    ? I guessed at {=dish} last night and guessed badly: {=high} two hours later. How do you do home food?
    p I weighed it once, start to finish, wrote it in the lid of the pot. I've lived off that number for {years} years.
    .* In the LID. Of course.
    p Same bowl every time. I don't know what is in it but I know what the blue bowl does to me.
    c[lena] Lena (dietitian) here: send me the recipe and I will work it out with you. Home dishes are my favourite part of the job.
    .* Sending it as soon as I get it out of {kin}.
    p I photograph the plate before and the sensor after. A year of photographs, and I eat with my eyes open now.
    g We count the rice and forgive the sauce.
    .m "Count the rice and forgive the sauce" should be embroidered.
    m Counting made me sad, so I do plates: half greens, quarter this, quarter that. It isn't exact and I'm still here.
    n If it makes you sad, tell us too. There is more than one way of doing this.

    == recipe-swap | Recipes | m[cook]
    # {=dish}, my way
    # A supper that did not bite back
    # Try this: {=dish}
    ? Made {=dish} for {two} people last night with half of the starch and twice the greens. {ok} two hours later! {/Happy to write it down if anyone wants it./Recipe below if you ask nicely.}
    ? Recipe time: my {=dish}. Brown the onions properly, twenty minutes, no cheating. Everything else is up to you. What do you put in yours?
    m Yes please write it down! For one person, if you can. I always end up with a week of it.
    .* Freeze it flat in bags, like letters. Supper for one, ten times.
    m[cook] I add a spoon of vinegar at the end. Wakes it up and nobody knows why.
    p Does it work with cauliflower or will I be disappointed?
    .^ You'll be disappointed, but quickly, and then you will be fine.
    m My children ate it. I repeat, they ATE it.
    .* Put that on my tombstone.
    c[lena] Lena here, stealing this for the cooking evening on {weekday+}. With your name on it, {op}.
    .* I am famous!
    p Made it. Burned the onions after eleven minutes. You did say twenty. I'll try again.
    s Added to the Circle's recipe book (page {ten}). Thank you!

    == breakfast | Food | p
    # Breakfast ideas, I beg you
    # What do you eat before nine?
    # Tired of eggs
    ? I can't look at another egg. What do you eat for breakfast that doesn't send you to {=high}?
    ? Oats send me up, toast sends me up, air sends me up. What's left for breakfast?
    p {snack}. Not breakfast food, you say? Says who?
    p Supper. I eat last night's {dish}. Cold, standing, happy.
    .m A kindred spirit. Cold {dish} is underrated.
    m Oats the night before with yogurt and walnuts are kinder to me than hot ones. {/Might not be to you./It may be the walnuts.}
    p[elder] My mother gave us fish soup at six in the morning. I went back to it and my numbers did too.
    c We are all different in the morning. Try one thing for three days and look at the sensor, then the next. Breakfast science!
    p I moved breakfast by an hour. Same toast, better graph. Ask your nurse first, mine had me write it down.
    * Three days of {dish} for breakfast. The cat is confused, I am {ok}.

    == eating-out | Food | p
    # Eating out without a lecture
    # The menu at the fish place on Herring Row
    # Birthday dinner out
    ? Birthday dinner on {weekday+}. Last time {=kin} asked me "can you eat that?" in front of the waiter. What do you say?
    ? How do you manage restaurants? I never know when the food will come, and I don't want to be the one with a speech.
    p "I can eat anything except poison and your cooking." Works once per relative.
    p I look at the menu at home, decide, and then talk to people instead of to the menu.
    .* That would take away most of my dread. Good.
    m I ask for the bread to come with the meal and not before. That one sentence is my whole strategy.
    g I used to be the one who asked "can you eat that?". I was scared, not rude. A look is enough now.
    n Waiting for the food is the tricky bit. Ask us how others time it, please don't experiment on your birthday!
    p[cook] The fish place will swap chips for greens if you ask the younger waiter. The older one believes in chips.
    .m He does. It's a matter of faith.
    * Had the fish, had the greens, had a spoon of everyone's dessert. Nobody made a speech. Best birthday since {years} years.

    == sweet-tooth | Food | p
    #2 I ate the whole box
    #2 In the car, all of it
    #1 Confession corner: {=hobby} cake
    ? Confession: there was cake at {=hobby} and I had three pieces and hid it in the log. Who else?
    ? I ate the whole box of chocolates that {=kin} gave me. All of it, in the car. I feel stupid.
    p@2 In the car! That is where all of it happens. You are in a large choir, {op}.
    p Mine was a wedding cake. A tier.
    .m A TIER.
    ..^ The middle one.
    P Write it down and go on. I've had this for {years} years and the days I hid did more harm than the cake.
    n Nobody here is going to scold you. Not tonight and not at clinic. A true log with cake in it is worth ten pretty ones.
    .*@1 I'm putting it in the log. All three pieces. With frosting.
    m@2 Feeling stupid is the expensive part. The cake is only cake.
    g My mother hides hers behind the flour. We all know. We all love her.
    * Slept, drank water, went for a walk {walk}. Back to {ok}. Thank you for not being the police.

    == holiday-food | Food and family | m | months 11-12
    # Surviving the holiday table
    # Holidays are coming. Plans?
    # Pies, cousins and {=sensor}s
    ? Holiday season and {ten} relatives. What is your plan for the week of pie?
    ? How do you get through the feast days? I either starve or give up. No middle.
    p I choose one thing that I really love and I have it properly, on a plate, sitting down. Everything else is scenery.
    .* Scenery! The mince pies are scenery. I can do this.
    g We put the sweets on a table in the hall. Nobody goes into a cold hall for a third one.
    p I take {pet} for a walk after every meal. {pet} thinks that it is the best week of the year.
    n The nurse line is open through the holidays, mornings and evenings. Ring before it becomes an emergency, we'd rather talk in slippers.
    m My uncle asks me about my "sugar" in front of everyone. This year I will ask about his knees.
    .m Do it. Report back.
    ..^ He talked about his knees for {mins} minutes. Nobody mentioned sugar. Perfect.
    c Plan the day after, not only the day. A quiet day after a feast is a kindness.

    == ramadan | Ramadan | p[fasting] | months 1-3
    # Fasting safely this year
    # Ramadan plan
    # Suhoor ideas that last
    # Who else is fasting?
    ? Ramadan is near and I want to fast if I can do it safely. Who has made a plan with the team? رمضان كريم to all who keep it.
    ? What do you eat at suhoor that carries you? Last year I was shaky by noon and I was ashamed to break it.
    p[fasting] I made the plan with my nurse six weeks before. We agreed on the numbers at which I stop. Stopping is part of the plan, not a failure.
    .* "Part of the plan." I'll write it down. جزاك الله خيرا
    p[fasting] My imam said to me: your body is a trust as well. I broke my fast on day {two} and fed others instead.
    n Please talk to us before the first day, {op}, also if you've fasted every year of your life. We plan checks, medicines and when to break it, together, with respect.
    .* I have an appointment on {weekday+}. Thank you for how you say it.
    p[fasting] Suhoor: beans, eggs, yogurt, water, and not too early. Dates one at a time, as a celebration, not as a race.
    c We start planning visits early each year. Some people should not fast and we will tell you honestly and kindly why.
    g My father can't fast any more. He sets the table for the family each evening and says that this is his fast now.
    .m What a beautiful sentence.
    m Not Muslim, but my neighbour brings me soup every evening of it. What may I bring her that is right?
    .p[fasting] Fruit, or yourself at sunset. Come hungry.

    == passover | Food and family | p | months 3-4
    # A week without bread
    # Matzah and my meter
    ? Passover week: matzah, wine and {=kin}. How do you handle the seder when the meal comes at ten at night? חג שמח
    ? For a week I eat differently from the rest of the year and my {sensor} is confused. Anyone else with feast weeks?
    p I eat something small before. The story is long and so is my uncle.
    m Our equivalent is Lunar New Year, eight days of dumplings. I give myself the first day and the last.
    .p 新年快樂 to you! My family says that counting dumplings is bad luck.
    ..^ Then I have had no luck at all for {years} years.
    c A late big meal needs a small plan. Call us in the week before, it's a common question from all of our feast-keepers.
    g I make grape juice half with sparkling water for my mother and nobody has ever noticed.

    == coffee | Food | m
    # Does coffee do this to you?
    # The coffee mystery
    ? Black coffee, nothing in it, and I rise like bread. Does coffee do this to you?
    ? Gave up coffee for a week to see. The graph got better and I got worse. Was it worth it?
    p Up {ten} points every morning. I looked at the graph, I looked at the cup. I kept the cup.
    .m The only correct decision.
    p Not me. Tea neither. Bodies!
    n Some people do see a rise with caffeine. No need to give it up for a graph, bring it along and we will look at the whole morning.
    m Decaf tasted like a memory of somebody else's coffee.
    .m I'm printing that.
    p After breakfast instead of before. That fixed mine, {more or less/mostly/don't ask me why}.

    == alcohol | Food | p
    #1 A beer at the bandstand
    # Drinking and the night after
    ? Two beers at {=place} and then a low at {=night}. Nobody had told me that it comes so much later. What do you watch for?
    ? {=kin}'s wedding on {weekday+}. I'd like to raise a glass. What do you do about the night after?
    p I tell one person at the table what a low looks like on me. It looks like wit, so they need to be told.
    .* Ha. It looks like silence on me. Will tell my cousin.
    p Never without food, and I check before bed even when I would rather not know.
    n It can drop for many hours after, also while you sleep. Please talk with us beforehand, we have a one-page sheet and no finger to wag.
    P I toast with tonic and lime. Nobody has noticed in {years} years, except the barman, who tips his hat.
    g I set a clock for {night} on such nights and I wake him. He grumbles. He's here to grumble.

    == cooking-one | Food | p[elder]
    # Cooking for one
    # Eating from tins over the sink
    ? Since my {wife/husband/sister} died I eat from tins over the sink. I know that it's not good. How do you cook for one?
    ? Cooking for one person feels silly. Most evenings it's crackers. What do you do?
    p[elder] I lay the table. Cloth, fork, glass. Even for soup from a tin. It is the cloth that does it.
    .* I took out the cloth. It has a stain from a party in {years} years ago. I sat and smiled at it.
    m Come to {place} on {weekday+}, six of us eat together and take turns. It's not fancy. There are always too many potatoes.
    .* What time?
    ..^ Half past five. Old people's hours. Bring nothing.
    g My dad phones me while he eats. I put him on the speaker and eat too, two hundred miles away.
    P I cook on {weekday-} and freeze in portions with silly labels. Tonight is "Not Again". It's {dish}.
    c Thank you for telling us, {op}. Eating alone after a loss is hard, it is not a failing. I would like to call you this week, if that is alright.
    n {op}, I have put you on my list for {weekday+}. Just to hear how you are.
    """
}
