extension Corpus {
  /// Love, pregnancy, children and those who care for somebody.
  static let family = """
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

    == school-plan | Children | g[parent] | months 8-9
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

    == camp | Children | g[parent] | months 6-7
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
    """
}
