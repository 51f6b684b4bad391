extension Corpus {
  /// Quick questions and small talk: a few replies each.
  static let short = """
    == bruise | Devices | p
    # Bruises where I inject
    # Same spot, again
    ? I keep using the same spot because it doesn't hurt there. I know, I know. How do you remember to rotate?
    p Clock face on my belly. It's lunch o'clock somewhere.
    p A calendar with dots. Looks like a treasure map.
    n The spot that doesn't hurt is often the one that doesn't absorb well. Show us at your next visit, {op}, we look and we don't tut.

    == bag | Devices | p
    # What's in your bag?
    # My bag weighs more than my child
    ? Emptied my bag: two meters, {sweet}, four caps, one sock, a lottery ticket from {month}. What's in yours?
    p Strips. Used strips. Strips in the washing machine. I'll leave a trail of strips to my grave.
    .m They are in the freezer here. Nobody knows.
    g Mine, his, the children's, and somewhere in it a sandwich from {weekday-}.
    m Did you check the lottery ticket?
    .* It won four dollars!

    == travel-strip | Devices | p
    # Strips turn up everywhere
    # A strip in the soup
    ? I found a test strip in my soup today. In my soup. At {kin}'s. Where was your strangest?
    p In the bride's shoe. I was the bride.
    m Inside {pet}.
    .p Is {pet} well?
    ..^ Never better. Shiny coat.
    p Between the pages of a library book from {years} years ago. Somebody of ours was here before me.

    == water | Food | m
    # How do you drink enough?
    # Bored with water
    ? I'm bored with water. What do you put in it?
    ? They said drink more. I forget. What's your trick?
    p Cucumber, mint, and the illusion of a holiday.
    g A glass for every time the phone rings. Call me, it's good for me.
    m Fizzy, with a slice of lemon, in my grandmother's champagne glass.
    n Being much thirstier than usual is worth a check and a call, by the way. Otherwise: champagne glass, excellent.

    == fruit | Food | p | months 4-8
    # Is a mango a crime?
    # Fruit: how much is too much?
    ? It's mango season and I'm only human. How do you do fruit?
    p Half, slowly, over the sink, with nobody speaking.
    p[cook] With yogurt and nuts. I'm kinder to a mango in company.
    c[!lena] No fruit is a crime. Portion and company (what you eat with it) matter. Lena has a mango sheet. Really.
    m[zh] 芒果萬歲! Long live the mango.

    == bread | Food | p
    # Which bread?
    # In search of a bread
    ? I've tried {two} breads. One was good for me and tasted like a doormat. Which one do you eat?
    p The dark one from the bakery by {place}, thin, toasted, twice a week, with ceremony.
    m Sourdough that {kin} makes. I don't know about science but I know that graph.
    p I broke up with bread. We still see each other on Sundays.

    == soup-weather | Recipes | m | months 9-12
    # Soup weather
    # What's in the pot?
    ? {weather}. Soup weather. What's in your pot?
    ? There's {dish} on my stove and {weather} at my window. What are you all having?
    m {dish}. Third day. Better each day, unlike me.
    m I'm coming over.
    .* Bring a bowl.
    g {dish} for six, because my son brought friends. I'm rich in boys.
    p Onions first, always. The rest will follow.

    == birthday-cake | Recipes | m
    # A cake for a {=age}-year-old with type 1
    # Birthday cake, honest version
    ? {=girlname} turns {=age}. I don't want a sad cake. Which one do you bake?
    g[parent] The real one. We count it, we eat it, we dance it off.
    .* The real one. Thank you. I needed permission.
    p[cook] Almond and orange, my grandmother's. I'll post it. It was never a sad cake.
    c[lena] The real one, says the dietitian as well. Count it, and call if you want to plan the party day.
    m Photos, please!!
    * She blew out all {=age} candles and said "low tree". Don't ask. Long story.

    == weight-talk | Mind | p
    # The scales in the corridor
    # Weighed in front of everyone
    ? They weighed me in the corridor, in front of everyone, and read it aloud. I'm not going back. Am I too sensitive?
    p You aren't. I asked for a closed door and since then there's a closed door.
    n I'm sorry. That shouldn't happen. From tomorrow the scales stand in room 3, and you may always say no. Thank you for telling us.
    .* I didn't expect an answer like that. I'll come back.
    m I close my eyes and ask them not to say. They don't.

    == waiting-room | Clinic | m
    # {mins} minutes in the waiting room
    # The fish tank has a new fish
    ? {mins} minutes in the waiting room. The fish tank has a new fish. I've named it Insulina. What do you do while waiting?
    m I talk to the person beside me. That's how I met my chess partner.
    p I count the tiles. There are 214. One's cracked, and I worry for it.
    s We know that it's too long. We're trying two later slots on Tuesdays. The fish was my idea.
    .* Good fish.

    == labs-fasting | Clinic | p
    # Blood draw on an empty stomach
    # Small veins, big needles
    ? Blood draw at eight, and my veins hide when they see a coat. Tricks?
    p Two glasses of water and a warm scarf round the arm.
    p Ask for Bogdan. He sings and you don't notice.
    n If you take insulin or tablets for diabetes please ask us what to do on a morning without breakfast. It's different for each of you.

    == hearing | Clinic | p[elder]
    # I nod and I don't hear
    # Large print, loud voice
    ? I nod and I don't hear half. Then I go home with half. How do you tell them?
    p[elder] I wear a badge: SPEAK TO MY LEFT EAR, IT'S THE CLEVER ONE.
    g I ask for it in writing, in large print. They have it, you've only got to ask.
    n I have put it in your notes: left side, slowly, in writing. If anybody mumbles send them to me.
    .* You are a treasure.

    == teeth-of-time | Stories | p[elder]
    # Things I can do at {=older}
    # {=older} and learning the {=sensor}
    ? I'm {=older} and my granddaughter has taught me to read my {=sensor}. She said "you're in range!" and gave me a star. What have you learned late?
    p[elder] To swim. At seventy. In a hat.
    m To say no. At {older}. It's delicious.
    p[teen] my grandpa learned emojis and now he only speaks in lobsters 🦞🦞

    == choir | Small joys | m
    # We sang
    # A low in the middle of the Hallelujah
    ? Low in the middle of the Hallelujah. The alto beside me put {sweet} in my hand without missing a note. I love my choir. Who catches you?
    m The man at the newsstand. He's never said a word. He has a drawer.
    p My bowling team. "Sit down, Ray." That's all it takes.
    g My daughter's best friend, age {age}. She's better than me.

    == sea | Small joys | m
    # Seals at the landing
    # Go and look at the sky
    ? There are seals at the ferry landing. Eleven. Go and look. That's all. What did you see today?
    ? {weather} over {place} this evening. I stood there for {mins} minutes. What was good today?
    m A child in a raincoat, jumping, with dedication.
    p I went! Nine seals. Two must've had appointments.
    g His face when the soup was right.
    m An old couple sharing one glove each.

    == music | Small joys | m
    # Songs for high days
    # A playlist for the waiting room
    ? Making a list: songs for walking after supper. What do I put on it?
    p Anything with a trumpet. You can't slouch to a trumpet.
    m Boleros. My mother's. I walk slowly but with feeling.
    p[teen] nothing from before i was born pls
    .m Everything is from before you were born, dear.

    == lost-word | Words | p
    # I can't find words when I am high
    # Foggy
    ? When I'm above {high} I can't find words. I asked my wife for "the wet fork". (A spoon.) Does it happen to you?
    p "The cold cupboard." Fridge.
    p[teen] i called my teacher mum. twice. high both times thats my story
    n Common, and a good reason to look after yourself early on such days. If it's often, let's talk, {op}.
    m The wet fork!!! It's called so in my house now.

    == handwriting | Paperwork | m
    # What does this prescription say?
    # Decoding club
    ? "1 q.d. p.c. prn"? It looks like a wifi password. How do you get things explained?
    n Bring it or send a picture and we say it in plain words. If we can't write plainly that is our fault and not yours.
    p Ask the pharmacist to write it on the box in human.
    m I make them say it to me as they'd say it to their grandmother.

    == bus | Paperwork | p
    # How do you get to clinic?
    # The Number 4 doesn't stop any more
    ? The Number 4 doesn't stop at the clinic any more. From {place} it's a long walk with my knees. How do you get there?
    s There's a ride service, free. Call us two days before. I've put you down for your next visit, {op}, unless you object.
    .* Object? I could kiss you. Respectfully.
    m I drive on {weekday+}s, three seats, no smoking, much talking.
    g The Owl Taxi takes day birds too.

    == name | Community | m
    # How do you say your name?
    # Names, properly
    ? I'd like to say everyone's name properly. How do you say yours? I'm the first: it's written on the tin.
    p[fatima] I'm فاطمة – "FAH-ti-ma". And thank you for asking.
    p[ja] さくら, like the cherry blossom: SA-ku-ra, quick, no stress.
    p[he] מרים, "Mir-YAM". My grandmother used to sing it.
    m Mine sounds like a sneeze. Say "hey, you" and buy me a tea.
    .m Two teas.

    == lurker | Community | m
    # I've only read until now
    # Long-time reader, first post
    ? I've been reading for {weeks} weeks and never wrote. You helped me anyway. I just wanted to say so.
    ? Long-time reader. Today I did my first sensor on my own because of a post in here. Thank you, whoever you are.
    m Readers are half of the choir. Welcome to the loud half.
    p I read for a year first. It was my secret living room.
    .* That's the word. Living room.
    P It's for posts like that that I get up. Welcome, {op}.
    n So glad you wrote. If there's ever something that you'd rather ask in private, write to any of us.

    == meetup | Community | m
    # Coffee on {=weekday+}?
    # In person, at {=place}
    ? I'd like to see your faces. Coffee on {=weekday+} at {=place}, ten o'clock? I'll have a yellow scarf.
    m I'll be there, I'm the one who talks.
    p If it doesn't rain. If it rains also.
    g I'll bring him. He says no. He's coming.
    m Too far for me. Would you put a phone on the table?
    .* Of course. You get the chair by the window.
    * Nine of us, four hours, they turned the lights off to make us leave.

    == apology | Community | m
    # I was short with someone here
    # Sorry
    ? I was short with somebody yesterday. High and tired isn't an excuse. I'm sorry.
    m Forgiven before I read to the end.
    p We've all typed while high. I once quarrelled with a recipe.
    s Thank you. This is why people stay here.

    == rant-cinnamon | Words | p
    # A cure, apparently
    # Somebody sold my aunt a powder
    ? Someone sold my aunt a "sugar cure" powder for sixty dollars. She stopped her tablets. She believes it. What do I say to her?
    c Please get her to call us, or give me her number with her agreement: stopping suddenly can be dangerous. Don't argue about the powder, talk about how she feels.
    .* She'll talk to you. She said "if the doctor herself calls".
    p My uncle as well. It was the fear and not the powder that I had to talk to.
    m I said: take both, and show the doctor the powder. It got her through the door.
    n Thank you for looking after her. I've written it down, we call today.

    == mask-low | Work | p
    # Low in front of a class
    # Low at the till
    ? Went low at {job} with a line of people before me. A customer said "take your time, love". I nearly cried. Who was kind to you at work?
    p My foreman stops the belt. He says that it's for maintenance. I'm the maintenance.
    m A first-grader handed me her raisins. She'd counted them.
    p A man I'd been rude to. That taught me.

    == uniform | Work | p
    # Where do you clip it in uniform?
    # Pockets! Women's pockets!
    ? My uniform has no pockets and my {pump} has nowhere to live. Where do you put yours?
    p[pump] Sewed one inside. Then three colleagues wanted one for their phones.
    p[pump] Boot. It tells me to hurry.
    m Women's pockets are a medical emergency.
    .m Put that on the list for the clinic.

    == grandkid | Small joys | p[granny]
    # My grandson asked
    # What the little one said
    ? My grandson: "{Grandma/Nana/Abuela}, does your button know my name?" I said it knows that I'm happy when he comes. What have the little ones said?
    g "Is Mummy charging?" While my wife was napping beside her pump.
    p[elder] "You smell of jelly beans and old."
    .m A perfume!
    m "Can I have diabetes when you are finished with it?"

    == neighbour | Thanks | m
    # My neighbour knocked
    # A bag on the door handle
    ? There was a bag on my door handle: {dish}, still warm, and a note "no need to talk". I haven't stopped thinking about it.
    m I hope that whoever it was reads this.
    p We need more door handles.
    g I did that for a year for somebody. It did more for me.

    == doctor-leaves | Clinic | p
    # Dr. Ferrante is retiring
    # A new doctor after {=years} years
    ? My doctor's retiring after {=years} years. She knew my mother. I'll have to tell it all again. How do you start over?
    p One page. Your life as a page. I enjoyed writing it, I was more interesting than I had thought.
    c Please do tell us again, {op}. We read the notes but notes have no voice. I'll take {mins} minutes more for the first visit.
    m Bring a photo of your mother.
    .* I will. She'd like that.

    == honey | Food | m
    # Honey isn't sugar, says my aunt
    # "Natural" sugar
    ? My aunt: "honey isn't sugar, it's from bees." The bees didn't help. Which myths live in your family?
    p "If it's cold there are no calories."
    p "Brown bread doesn't count." I lived by it for {two} happy years.
    c "Fruit juice is healthy so drink as you like." I hear it daily. Keep them coming, I'm making a poster.
    m[zh] 喝粥很健康 – "congee is healthy". Three bowls later...

    == knitting | Small joys | m
    # Cosies for meters
    # Who can knit a {=pump} pouch?
    ? I've knitted {ten} pouches for pumps and my family's sick of them. Who wants one? Colours: all.
    p[pump] ME. Orange, please.
    g[parent] One for a six-year-old who likes sharks?
    .* With teeth.
    s May I put a basket of them at the front desk? With your name on it?
    m Can you do one for a teapot? It's not a medical device but I depend on it.
    """
}
