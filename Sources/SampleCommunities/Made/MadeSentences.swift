extension MadeText {
  /// Statements: every beginning with every end, short and long.
  static func statements() -> [String] {
    var sentences = plain
    for beginning in beginnings { for end in ends { sentences.append("\(beginning) \(end)") } }
    return sentences
  }

  private static let beginnings = [
    "After the visit", "Since last week", "On most mornings", "When the sensor beeps", "With my sister", "After supper",
    "Before the long walk", "Since the new plan", "At the weekend", "When I can't sleep", "On clinic days",
    "In this heat",
    "As the nurse said,", "To be honest,", "Like you,", "For the first time in months", "On the bus home", "At work",
    "In the end", "Most of the time",
  ]
  private static let ends = [
    "I write it all down and look at it later.", "I walk as far as the bridge.", "it goes better than I feared.",
    "I call my neighbour and we laugh.", "I check once more; then I stop.", "the numbers were calm, 108 to 140.",
    "I eat something small (usually yogurt).", "I forgot the letter again!", "we cooked soup for the whole stairwell.",
    "I was tired, so I sat down.", "they took time for me.", "I keep the phone in the kitchen.",
    "I thought of what you wrote here.", "nothing worked, and then it did.", "I put my feet up for an hour.",
    "I ask my daughter to read it to me.", "the ride service was early.", "it hurt less than the waiting did.",
    "I told them \"not today\" and they understood.", "we share a garden, two rows of beans.",
  ]
  private static let plain = [
    "Thank you.", "Same here.", "That helped a lot.", "Yes, exactly that.", "I'm with you.", "Good luck tomorrow!",
    "Take care.",
    "One day at a time.", "I didn't know that.", "Well done!", "Sending a hug.", "No chest pain, just tired.",
    "I feel better today.",
    "It took me years to learn this.", "I would ask the nurse line; they called me back within the hour.",
    "My mother had the same letter and it was a mistake.", "Please keep us posted.",
    "We'll call you tomorrow, as you asked.",
    "I felt so alone last winter.", "It gets easier, slowly.",
  ]
  static let questions = [
    "Does anybody else see this?", "What did you do?", "How do you keep it up?", "Should I wait for the appointment?",
    "Who can I ask about the form?", "Is that normal after a week?", "Any tips for nights?",
    "Has anyone tried the morning group?",
    "Can I bring my sister?", "Where do you get yours?", "How long did it take for you?",
    "What do you eat on such days?",
    "Is it only me?", "Which one would you take?", "Do they call back at weekends?",
    "Could somebody explain the letter to me?",
  ]
  static let others = [
    "Gracias a todos, de corazón.", "¿Alguien más por aquí? ¡Ánimo!", "Mi mamá también está mejor, señora Núñez.",
    "Mañana caminamos otra vez, ¿quién viene?", "Hoy me siento con energía 🙂", "💙", "👏👏 Bravo!",
    "Merci beaucoup, ça va déjà mieux.",
    "Obrigada, até amanhã.", "ありがとうございます。", "謝謝大家!", "감사합니다.", "شكرا لكم.", "תודה רבה.", "Дякую всім!",
    "Dziękuję, już śpię lepiej.",
    "Café con mi tía José y el niño.", "Na dann, schöne Grüße.",
  ]
}
