/// Made texts: what a team sends to many, and what it answers to one.
enum Texts {
  static let templates = [
    """
    Hi NAME, thank you for being part of our circle! We noticed that you have been quiet for a while and wanted to \
    check in. Our new meal planner is ready for you, and the whole team is here whenever you need us. Warmly, Amy
    """,
    """
    Dear NAME, this is a friendly reminder that your next educator visit is coming up soon. Please reply here if you \
    cannot make it.
    """,
    """
    Hola NAME, gracias por formar parte de nuestro grupo. Hemos visto que llevas unos días sin escribir y queríamos \
    saber cómo estás. El equipo está aquí para lo que necesites, escríbenos cuando quieras. Un abrazo, Amy
    """,
    """
    Welcome to Harbor! We are glad that you found us. Start by telling the others a little about yourself, NAME, and \
    have a look at the pinned posts about meters, meals and sick days. If anything is urgent, call your clinic first.
    """,
    "你好，NAME，感谢您加入我们的社区。我们注意到您最近比较安静，想问问您的情况。我们的新餐单已经准备好了，团队随时在这里等您的消息，祝您一切顺利。",
  ]

  /// Different nurses on one topic: insulin and exercise.
  static let honestEnglish = [
    """
    Before a long walk I would check first, and if you are under 120 take fifteen grams of something quick. Keep \
    glucose tabs in your pocket and check again half way. Tell me how it goes on Saturday?
    """,
    """
    It depends on when you took your last dose. With rapid insulin still working, walking can drop you fast, so many \
    people here have a small snack first. Ask Dr. Lee whether to cut the meal dose on walking days.
    """,
    """
    Great that you are back on the trail! Your readings from last week went down about forty points on each walk, so \
    start a bit higher and carry juice. If you feel shaky, stop, sit down and treat it first.
    """,
  ]

  static let honestSpanish = [
    """
    Antes de caminar mucho rato yo me mediría primero, y si estás por debajo de 120 toma quince gramos de algo rápido. \
    Lleva pastillas de glucosa en el bolsillo y vuelve a medirte a mitad de camino.
    """,
    """
    Depende de cuándo te pusiste la última dosis. Si la insulina rápida sigue actuando, caminar te puede bajar deprisa, \
    así que mucha gente aquí come algo pequeño antes. Pregunta a la doctora si conviene bajar la dosis esos días.
    """,
    """
    ¡Qué bien que vuelvas a caminar! La semana pasada bajaste unos cuarenta puntos en cada paseo, así que sal un poco \
    más alta y lleva zumo. Si te notas temblorosa, para, siéntate y trátalo primero.
    """,
  ]
}
