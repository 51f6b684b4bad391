extension Corpus {
  /// Paperwork, small joys, words, stories and the community itself.
  static let town = """
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

    == gardening | Small joys | m | months 5-9
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
