extension Corpus {
  /// Conversations in Spanish.
  static let spanish = """
    == es-cena | Comida | m[es] | es
    # ¿Qué cenan entre semana?
    # {=platoES} sin culpa
    # Cena ligera, familia grande
    ? Hoy hice {=platoES} con menos grasa y más verdura. La familia ni cuenta se dio. ¿Qué cenan ustedes entre semana?
    ? Mi familia quiere {=platoES} todos los domingos. ¿Cómo lo hacen ustedes para disfrutar y no terminar en {high}?
    m[es] Yo sirvo primero la ensalada, en plato grande, y lo demás en plato chico. La vista también come.
    .* ¡Plato chico! Tan sencillo. Esta noche lo pruebo.
    m[es] En mi casa {famES} cocina y yo camino después. Tres vueltas a {lugarES} y regreso feliz.
    n[es] Me encanta esta conversación. Si quieren, en la clínica tenemos recetas de aquí y de allá, y Lena revisa las de ustedes con mucho gusto.
    p[es] Frijoles sí, arroz poquito, aguacate siempre. Así decía mi abuela sin saber de diabetes.
    .p[es] Las abuelas sabían todo.
    * Lo del plato chico funcionó: {ok} antes de dormir. ¡Gracias a todos!

    == es-noche | Noches | p[es] | es
    # Bajón a las 3 de la mañana
    # Me desperté temblando
    ? Me desperté temblando, sudando frío, y me comí media cocina. ¿Qué tienen ustedes al lado de la cama?
    ? Otra vez el bajón de madrugada. Vivo con {famES} y no la quiero despertar. ¿Cómo lo manejan?
    p[es] Una cajita con jugo, contada desde la tarde. Y despierta a {famES}, que para eso está la familia.
    .* Tienes razón. Hoy se lo digo.
    n[es] Por favor llámenos en la mañana, {op}. Si ya pasó más de una vez esta semana queremos verlo juntos, sin regaños.
    .* Gracias, llamo a las nueve.
    m[es] Yo canto bajito mientras sube. "De colores", completa.
    m[es] Abrazo fuerte desde {lugarES}. Lo hiciste bien.

    == es-pies | Pies | p[es] | es
    # Una herida en el pie
    # ¿Quién les revisa los pies?
    ? Tengo una heridita en el pie y no me duele. {famES} dice que vaya ya. ¿Ustedes qué harían?
    ? Vivo en un cuarto con poca luz y no me veo bien los pies. ¿Cómo lo hacen?
    n[es] Venga hoy o mañana, sin cita, aunque no duela. Justamente porque no duele. Aquí le espero.
    .* Ya fui. Me la limpiaron y regreso el {diaES}. Gracias, Rosa.
    p[es] Un espejo en el piso y buena luz. Me río de mí mismo y reviso dedo por dedo.
    g[es] Yo le reviso los pies a mi mamá mientras ve su novela. Si le tapo la pantalla, me gano un regaño.
    .m[es] ¡Igualita a la mía!

    == es-familia | Familia | m[es] | es
    # "Un poquito no te hace daño"
    # Mi suegra y el pastel
    ? "Un poquito no te hace daño", dice {famES}, y ya me sirvió. ¿Qué contestan sin ofender?
    ? En mi casa decir que no a la comida es decir que no al cariño. ¿Cómo lo explican?
    m[es] Yo le dije: "Guárdemelo, así vengo mañana también". Lloró de alegría.
    .* ¡Qué bonito! Esa me la llevo.
    m[es] Llevo mi propio postre y alcanza para todos. Ahora me lo piden.
    p[es] Con mi familia funcionó invitarlos a la clase de cocina. {famES} ahora es más estricta que la doctora.
    .m[es] Jajaja, ten cuidado con lo que deseas.
    n[es] Pueden traer a la familia a la consulta. A veces una sola conversación cambia los domingos.

    == es-cansancio | Ánimo | p[es] | es
    # Cansancio de todo esto
    # ¿A alguien más le pesa?
    ? Me pesa medir, contar, explicar. No es tristeza, es cansancio. ¿A alguien más le pesa?
    ? Llevo {years} años con esto y hoy no quiero saber nada. ¿Qué hacen en días así?
    p[es] En días así hago lo mínimo y lo llamo victoria. Hoy es victoria si te tomaste un vaso de agua.
    .* Victoria entonces. Dos vasos.
    g[es] Aquí estamos. No tienes que estar bien para escribir.
    n[es] Gracias por decirlo, {op}. Le llamo hoy en la tarde, si le parece. Podemos hacer la carga más chica por un tiempo.
    .* Sí, por favor. Después de las cinco.
    p[es] Ven a caminar a {lugarES} con nosotros. Nadie habla de números hasta el café.

    == es-papeles | Trámites | m[es] | es
    # No entiendo la carta del seguro
    # ¿Quién me ayuda con el formulario?
    ? Me llegó una carta de {insurer} y no entiendo si es sí o no. ¿Quién me ayuda?
    ? El formulario tiene doce páginas y todo en inglés. ¿A dónde voy?
    s[es] Los {diaES} ayudamos con formularios en {lugarES}, en español y en portugués, sin costo. Traiga la carta y le guardo un lugar.
    .* ¡Ay, qué alivio! Ahí estaré.
    m[es] A mí me lo resolvieron en veinte minutos. Lleva identificación y paciencia.
    p[es] Nunca firmes nada que no te hayan leído. Lo aprendí a la mala.
    .m[es] Consejo de oro.

    == es-caminar | Movimiento | m[es] | es
    # ¿Quién camina mañana?
    # Caminata del {=diaES}
    ? Mañana camino por {=lugarES} a las siete. Despacito y con plática. ¿Quién viene?
    ? Me mandaron caminar y solo me da flojera. ¿Alguien me acompaña por {=lugarES}?
    m[es] Voy. Llevo a la perra, que es más rápida que todos.
    p[es] Yo llego a la mitad, desde el café.
    .* La mitad también cuenta. Te esperamos.
    g[es] ¿Se puede con carriola?
    .m[es] ¡Claro! Así tenemos pretexto para ir despacio.
    * Fuimos seis, llovió, nos reímos muchísimo. El próximo {diaES} otra vez.

    == es-nueva | Bienvenida | m[es] | es
    # Hola, empiezo con esto
    # Con diagnóstico nuevo y con miedo
    ? Hola a todos. Me acaban de diagnosticar y tengo más preguntas que sueño. ¿Por dónde empezaron ustedes?
    ? Buenas tardes. El doctor habló diez minutos y yo escuché dos. ¿Alguien me cuenta con calma?
    m[es] Bienvenida, bienvenido. Empieza por respirar. Después por un cuaderno.
    p[es] Yo empecé por contárselo a {famES}. Pesaba menos entre dos.
    n[es] Hola, {op}. Soy Rosa, enfermera. Llámeme cuando quiera entre ocho y cinco y vamos paso a paso, con sus palabras.
    .* Gracias, Rosa. Mañana llamo.
    m[es] Aquí nadie regaña. Pregunta lo que sea, dos veces si quieres.
    * Hoy entendí más que en un mes. Gracias, de verdad.

    == es-embarazo | Embarazo | m[es] | es
    #1 Mi hermana embarazada y asustada
    # Diabetes en el embarazo
    ? A mi hermana le salió diabetes en el embarazo y llora mucho. ¿Qué le digo?
    ? Mi cuñada está embarazada y le da pena preguntar en la clínica. Pregunto yo: ¿qué les ayudó?
    n[es] Dígale que no es su culpa y que la vemos esta misma semana. Puede venir con usted, y hay intérprete si hace falta.
    .* Se lo leí. Va a ir el lunes. Gracias.
    m[es] Acompáñala a caminar después de cenar. A mi prima eso le cambió la cara.
    m[es] Mi niña de ese embarazo ya tiene {age} años y me gana corriendo.

    == es-chistes | Risas | m[es] | es
    # El chiste de la semana
    # Para reírse un rato
    ? Mi nieto le dijo a la maestra: "Mi abuelo es de azúcar, por eso no sale cuando llueve". ¿Y los suyos?
    ? Para reírnos: le pregunté a mi sensor cómo estaba y me dijo "buscando señal". Igual que yo.
    m[es] ¡"Buscando señal"! Así amanecí hoy.
    m[es] Mi esposo le habla al glucómetro como si fuera árbitro.
    p[es] La mía dice que yo no tengo páncreas, tengo "páncreas jubilado".
    .m[es] Con pensión y todo.
    g[es] Jajaja, se me salió el café por la nariz. Sin azúcar, por suerte.
    """
}
